/**
 * Happenings with a name: those known around the world, and the nouns that end the names of others. Compiled from general
 * knowledge, checked against how often the capitalised words occur in open news of 2019, 2020 and 2025.
 */

/** Each is also known with its common nouns in small letters: "Suez crisis". */
export const EVENTS: readonly string[] =
  `World War I, World War II, World War One, World War Two, World War 1, World War 2, First World War, Second World War, Great War,
  WWI, WWII, WW1, WW2, World War III, Third World War,
  Cold War, Korean War, Vietnam War, Gulf War, Persian Gulf War, Iraq War, Iran-Iraq War, War in Afghanistan, Afghan War,
  Six-Day War, Six Day War, Yom Kippur War, October War, Suez Crisis, Lebanese Civil War, Syrian Civil War,
  Yemeni Civil War, Libyan Civil War, Spanish Civil War, American Civil War, Russian Civil War, Chinese Civil War,
  Sri Lankan Civil War, Bosnian War, Croatian War of Independence, Kosovo War, Yugoslav Wars, Chechen War, First Chechen War,
  Second Chechen War, Winter War, Falklands War, Crimean War, Boer War, Hundred Years' War, Thirty Years' War, Napoleonic Wars,
  Russo-Japanese War, Russo-Ukrainian War, Russo-Georgian War, Opium Wars, War on Terror, Algerian War, Biafran War, Ogaden War,
  Cuban Missile Crisis, Bay of Pigs, Berlin Blockade, Prague Spring, Arab Spring, Jasmine Revolution, Orange Revolution,
  Rose Revolution, Velvet Revolution, Tulip Revolution, Cedar Revolution, Carnation Revolution, Umbrella Revolution, Euromaidan,
  Maidan, Revolution of Dignity, October Revolution, Russian Revolution, February Revolution, French Revolution,
  American Revolution, Islamic Revolution, Iranian Revolution, Cultural Revolution, Great Leap Forward, Great Purge, Holodomor,
  Holocaust, Shoah, Nakba, Armenian Genocide, Rwandan Genocide, Srebrenica Massacre, First Intifada,
  Second Intifada, Intifada, al-Aqsa Intifada, Operation Desert Storm, Operation Iraqi Freedom, Great Depression, Great Recession,
  Brexit, Watergate, Chernobyl Disaster, Bloody Sunday, Black September, Black Friday, Arab-Israeli War, D-Day, Battle of Stalingrad,
  Siege of Leningrad, Yalta Conference, Potsdam Conference, Munich Conference, Nuremberg Trials, Camp David Accords, Oslo Accords,
  Tiananmen Square Massacre, Kristallnacht, Partition of India, Troubles, Iran Hostage Crisis, Dirty War, Black Death, Spanish Flu,
  COVID-19 Pandemic,
  Reign of Terror, Long March, Night of the Long Knives, Trail of Tears, Boston Tea Party, Velvet Divorce, Brexit Referendum,
  9/11, September 11 Attacks, 11 September Attacks, October 7 Attacks, October 7 Attack, 7 October Attacks, 7 October Attack,
  October 7 Massacre, January 6 Attack, January 6 Riot, January 6 Insurrection, January 6 Capitol Attack, Boston Marathon Bombing,
  Olympics, Olympic Games, Winter Olympics, Summer Olympics, Winter Olympic Games, Summer Olympic Games, Youth Olympics,
  World Cup, FIFA World Cup, Super Bowl, Paralympics, Paralympic Games, Eurovision, Eurovision Song Contest, Commonwealth Games,
  Asian Games, Pan American Games, Pan Am Games, African Games, European Games, Invictus Games, Universiade, Tour de France,
  Giro d'Italia, Vuelta a España, Vuelta, Copa América, Copa Libertadores, Copa Sudamericana, Copa del Rey, Coppa Italia,
  Coupe de France, DFB-Pokal, Africa Cup of Nations, FA Cup, Stanley Cup, World Series, NBA Finals, Ryder Cup, Davis Cup,
  Australian Open, French Open, Roland Garros, US Open, Indianapolis 500, Indy 500, Daytona 500, 24 Hours of Le Mans,
  Dakar Rally, Isle of Man TT, Kentucky Derby, Grand National, Melbourne Cup, Boat Race, Ironman, March Madness, Final Four,
  Academy Awards, Oscars, Golden Globes, Grammys, Emmys, BAFTAs, Tonys, Grammy Awards, Emmy Awards, Berlinale, Cannes Film Festival,
  Sundance, Glastonbury, Coachella, Lollapalooza, Burning Man, Woodstock, Comic-Con, Art Basel, Venice Biennale, Met Gala,
  Miss Universe, Miss World, Super Tuesday, Iowa Caucuses, Shangri-La Dialogue,
  Munich Security Conference, Earth Summit,
  Christmas, Christmas Eve, Christmas Day, Boxing Day, Advent, Lent, Epiphany, Ash Wednesday, Palm Sunday, Maundy Thursday,
  Easter, Easter Sunday, Easter Monday, Good Friday, Holy Week, Pentecost, All Saints' Day, Thanksgiving, Halloween,
  Ramadan, Eid, Eid al-Fitr, Eid al-Adha, Ashura, Arbaeen, Mawlid, Hajj, Nowruz,
  Norouz, Hanukkah, Passover, Yom Kippur, Rosh Hashanah, Purim, Sukkot, Simchat Torah, Diwali, Holi, Dussehra, Durga Puja, Kumbh Mela,
  Vesak, Lunar New Year, Chinese New Year, Tet, Songkran, New Year, New Year's Eve, New Year's Day,
  Carnival, Mardi Gras, Oktoberfest, Bastille Day, Independence Day, Republic Day, Victory Day, Armistice Day, Remembrance Day,
  Memorial Day, Veterans Day, Anzac Day, Labor Day, Labour Day, May Day, Columbus Day, Presidents' Day, Presidents Day, Canada Day,
  Australia Day, Juneteenth, Martin Luther King Day, Martin Luther King Jr. Day, Valentine's Day, St. Patrick's Day,
  Saint Patrick's Day, Mother's Day, Father's Day, Earth Day, International Women's Day, Women's Day, Human Rights Day,
  Guy Fawkes Night, Bonfire Night, Burns Night, Groundhog Day, April Fools' Day, Cinco de Mayo, Day of the Dead,
  Día de los Muertos, Black History Month, Pride Month`.split(/,\s+/);

/** Before a name these make it a storm's, which later is called by the name alone: "Hurricane Ada", "Ada". */
export const STORM_NOUNS: ReadonlySet<string> = new Set(['hurricane', 'storm', 'typhoon', 'cyclone', 'blizzard']);

/** In lower case. A capitalised one after other capitalised words ends an event's name, whatever the model took it for. */
export const EVENT_NOUNS: ReadonlySet<string> = words(
  `war wars revolution uprising rebellion revolt mutiny massacre genocide intifada summit conference olympics games festival
  championship championships cup marathon forum expo exposition biennale jubilee coronation earthquake hurricane typhoon cyclone
  tsunami crisis disaster famine pandemic riots protests election elections referendum primary offensive
  primaries prix awards olympiad airshow regatta tournament bombing bombings massacres attacks epidemic`,
);

/** As `EVENT_NOUNS`, but names of bodies, persons and places end in them, too: they count where no name covers them. */
export const LIKELY_EVENT_NOUNS: ReadonlySet<string> = words(
  `open masters finals trophy contest pageant gala convention inauguration parade ceremony attack assassination siege coup
  putsch blockade airlift insurrection playoffs invitational triathlon decathlon caucuses midterms debates wildfire wildfires
  fire flood floods pride hackathon symposium derby`,
);

/** Nouns within the names of `EVENTS` that many texts write small, in lower case. */
export const SMALL_NOUNS: ReadonlySet<string> = words(
  `war wars civil world hostage missile crisis revolution massacre genocide disaster attack attacks insurrection riot bombing
  trials referendum caucuses purge conference pandemic`,
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
