/** Happenings with a name: those known around the world, and the nouns that end the names of others. */

export const EVENTS: readonly string[] =
  `World War I, World War II, World War One, World War Two, World War 1, World War 2, First World War, Second World War, Great War,
  Cold War, Korean War, Vietnam War, Gulf War, Persian Gulf War, Iraq War, Iran-Iraq War, War in Afghanistan, Afghan War,
  Six-Day War, Six Day War, Yom Kippur War, October War, Suez Crisis, Lebanon War, Lebanese Civil War, Gaza War, Syrian Civil War,
  Yemeni Civil War, Libyan Civil War, Spanish Civil War, American Civil War, Russian Civil War, Chinese Civil War,
  Sri Lankan Civil War, Bosnian War, Croatian War of Independence, Kosovo War, Yugoslav Wars, Chechen War, First Chechen War,
  Second Chechen War, Winter War, Falklands War, Crimean War, Boer War, Hundred Years' War, Thirty Years' War, Napoleonic Wars,
  Russo-Japanese War, Russo-Ukrainian War, Russo-Georgian War, Opium Wars, War on Terror, Algerian War, Biafran War, Ogaden War,
  Cuban Missile Crisis, Bay of Pigs, Berlin Blockade, Prague Spring, Arab Spring, Jasmine Revolution, Orange Revolution,
  Rose Revolution, Velvet Revolution, Tulip Revolution, Cedar Revolution, Carnation Revolution, Umbrella Revolution, Euromaidan,
  Maidan, Revolution of Dignity, October Revolution, Russian Revolution, February Revolution, French Revolution,
  American Revolution, Islamic Revolution, Iranian Revolution, Cultural Revolution, Great Leap Forward, Great Purge, Holodomor,
  Holocaust, Shoah, Nakba, Armenian Genocide, Rwandan Genocide, Srebrenica massacre, Srebrenica Massacre, First Intifada,
  Second Intifada, Intifada, al-Aqsa Intifada, Operation Desert Storm, Operation Iraqi Freedom, Great Depression, Great Recession,
  Brexit, Watergate, Chernobyl disaster, Bloody Sunday, Black September, Black Friday, Arab-Israeli War, D-Day, Battle of Stalingrad,
  Siege of Leningrad, Yalta Conference, Potsdam Conference, Munich Conference, Nuremberg trials, Camp David Accords, Oslo Accords,
  Tiananmen Square massacre, Kristallnacht, Partition of India, Troubles, Olympics, Olympic Games, Winter Olympics, Summer Olympics,
  World Cup, FIFA World Cup, Super Bowl, Paralympics, Eurovision, Eurovision Song Contest,
  Christmas, Easter, Good Friday, Pentecost, Thanksgiving, Halloween, Ramadan, Eid, Eid al-Fitr, Eid al-Adha, Ashura, Mawlid, Hajj, Nowruz,
  Norouz, Hanukkah, Passover, Yom Kippur, Rosh Hashanah, Purim, Sukkot, Diwali, Holi, Dussehra, Vesak, Lunar New Year, Chinese New Year,
  Carnival, Mardi Gras, Oktoberfest`.split(/,\s+/);

/** Before a name these make it a storm's, which later is called by the name alone: "Hurricane Ada", "Ada". */
export const STORM_NOUNS: ReadonlySet<string> = new Set(['hurricane', 'storm', 'typhoon', 'cyclone', 'blizzard']);

/** In lower case. A capitalised one after other capitalised words ends an event's name: "Geneva Conference". */
export const EVENT_NOUNS: ReadonlySet<string> = new Set(
  `war wars revolution uprising rebellion revolt mutiny massacre genocide intifada summit conference olympics games festival
  championship championships cup marathon forum expo exposition biennale jubilee coronation earthquake hurricane typhoon cyclone
  tsunami crisis disaster famine pandemic riots protests election elections referendum primary offensive`.split(/\s+/),
);
