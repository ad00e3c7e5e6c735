/** International bodies, alliances, agencies, parties and armed movements that are named around the world. */

/** Columns: subtype | name | other names and abbreviations (dots left out). */
export const ORGANISATION_ROWS = `
international | United Nations | UN, UNO, United Nations Organization
international | United Nations Security Council | UN Security Council, Security Council, UNSC
international | United Nations General Assembly | UN General Assembly, UNGA
international | United Nations Educational, Scientific and Cultural Organization | UNESCO, Unesco
international | United Nations Children's Fund | UNICEF, Unicef
international | United Nations High Commissioner for Refugees | UNHCR, UN Refugee Agency
international | United Nations Human Rights Council | UN Human Rights Council, UNHRC
international | United Nations Office for the Coordination of Humanitarian Affairs | OCHA, UNOCHA
international | United Nations Relief and Works Agency | UNRWA
international | United Nations Development Programme | UNDP, UN Development Programme
international | United Nations Environment Programme | UNEP
international | United Nations Population Fund | UNFPA
international | United Nations Interim Force in Lebanon | UNIFIL, Unifil
international | World Food Programme | WFP, World Food Program
international | World Health Organization | WHO, World Health Organisation
international | Food and Agriculture Organization | FAO
international | International Labour Organization | ILO
international | International Atomic Energy Agency | IAEA
international | International Civil Aviation Organization | ICAO
international | International Maritime Organization | IMO
international | International Telecommunication Union | ITU
international | International Organization for Migration | IOM
international | World Meteorological Organization | WMO
international | World Intellectual Property Organization | WIPO
international | World Trade Organization | WTO, World Trade Organisation
international | World Bank | World Bank Group
international | International Monetary Fund | IMF
international | International Finance Corporation | IFC
international | Asian Development Bank | ADB
international | African Development Bank | AfDB
international | Asian Infrastructure Investment Bank | AIIB
international | European Bank for Reconstruction and Development | EBRD
international | Inter-American Development Bank | IDB, IADB
international | Bank for International Settlements | BIS
international | Intergovernmental Panel on Climate Change | IPCC
court | International Court of Justice | ICJ, World Court
court | International Criminal Court | ICC
court | European Court of Human Rights | ECHR
court | European Court of Justice | ECJ
court | Permanent Court of Arbitration | PCA
court | International Criminal Tribunal for the former Yugoslavia | ICTY
alliance | European Union | EU
international | European Commission | EC
international | European Council |
international | European Parliament |
international | European Central Bank | ECB
international | European Economic Community | EEC
international | European Free Trade Association | EFTA
international | Eurogroup |
international | Europol |
international | Frontex |
international | Interpol | INTERPOL
international | Council of Europe |
international | Eurasian Economic Union | EAEU, EEU
alliance | North Atlantic Treaty Organization | NATO, Nato, North Atlantic Treaty Organisation, North Atlantic Alliance
alliance | Collective Security Treaty Organization | CSTO
alliance | Commonwealth of Independent States | CIS
alliance | Shanghai Cooperation Organization | SCO, Shanghai Cooperation Organisation
alliance | Association of Southeast Asian Nations | ASEAN, Asean
alliance | South Asian Association for Regional Cooperation | SAARC
alliance | Asia-Pacific Economic Cooperation | APEC, Apec
alliance | African Union | AU
alliance | Organisation of African Unity | OAU, Organization of African Unity
alliance | Economic Community of West African States | ECOWAS, Ecowas
alliance | Southern African Development Community | SADC
alliance | East African Community | EAC
alliance | Intergovernmental Authority on Development | IGAD
alliance | Arab League | League of Arab States
alliance | Gulf Cooperation Council | GCC
alliance | Arab Maghreb Union |
alliance | Organisation of Islamic Cooperation | OIC, Organization of Islamic Cooperation, Organisation of the Islamic Conference
alliance | Organization of American States | OAS, Organisation of American States
alliance | Mercosur | MERCOSUR, Southern Common Market
alliance | Union of South American Nations | UNASUR, Unasur
alliance | Caribbean Community | CARICOM, Caricom
alliance | Bolivarian Alliance for the Peoples of Our America | ALBA
alliance | Commonwealth of Nations |
alliance | Non-Aligned Movement | NAM
alliance | Pacific Islands Forum |
alliance | Warsaw Pact |
alliance | Group of Seven | G7, G-7
alliance | Group of Eight | G8, G-8
alliance | Group of Twenty | G20, G-20, Group of 20
alliance | Group of 77 | G77, G-77
alliance | BRICS | Brics
alliance | AUKUS | Aukus
alliance | Visegrad Group | V4
international | Organization of the Petroleum Exporting Countries | OPEC, Opec, OPEC+
international | International Energy Agency | IEA
international | Organisation for Economic Co-operation and Development | OECD, Organization for Economic Cooperation and Development
international | Organization for Security and Co-operation in Europe | OSCE, Organization for Security and Cooperation in Europe
international | Organisation for the Prohibition of Chemical Weapons | OPCW, Organization for the Prohibition of Chemical Weapons
international | Financial Action Task Force | FATF
international | World Economic Forum | WEF
international | Nuclear Suppliers Group | NSG
international | Paris Club |
international | International Olympic Committee | IOC
international | World Anti-Doping Agency | WADA
international | FIFA | Fifa
international | UEFA | Uefa
international | League of Nations |
charity | International Committee of the Red Cross | ICRC
charity | Red Cross | Red Crescent, International Red Cross, International Federation of Red Cross and Red Crescent Societies, IFRC
charity | Amnesty International | Amnesty
charity | Human Rights Watch | HRW
charity | Doctors Without Borders | Médecins Sans Frontières, Medecins Sans Frontieres, MSF
charity | Reporters Without Borders | RSF
charity | Save the Children |
charity | Oxfam |
charity | Greenpeace |
charity | World Wildlife Fund | WWF
charity | Transparency International |
charity | International Crisis Group |
charity | Freedom House |
charity | Norwegian Refugee Council | NRC
charity | International Rescue Committee | IRC
charity | Committee to Protect Journalists | CPJ
charity | Medical Aid for Palestinians |
agency | Central Intelligence Agency | CIA
agency | Federal Bureau of Investigation | FBI
agency | National Security Agency | NSA
agency | Department of Homeland Security | DHS, Homeland Security
agency | Drug Enforcement Administration | DEA
agency | Federal Reserve | Fed, Federal Reserve Board
agency | Securities and Exchange Commission | SEC
agency | Food and Drug Administration | FDA
agency | Environmental Protection Agency | EPA
agency | Federal Aviation Administration | FAA
agency | NASA | Nasa
agency | USAID | Agency for International Development
agency | Pentagon | Department of Defense, Defense Department
agency | State Department | Department of State
agency | Justice Department | Department of Justice, DOJ
agency | Treasury Department | Department of the Treasury
agency | Commerce Department | Department of Commerce
agency | Labor Department | Department of Labor
agency | Energy Department | Department of Energy
agency | Interior Department | Department of the Interior
agency | Agriculture Department | Department of Agriculture, USDA
agency | Education Department | Department of Education
agency | Transportation Department | Department of Transportation
agency | Department of Health and Human Services | HHS
agency | National Security Council | NSC
agency | Secret Service |
agency | Coast Guard |
agency | National Guard |
agency | Immigration and Customs Enforcement | ICE
agency | Federal Communications Commission | FCC
agency | Federal Trade Commission | FTC
agency | Centers for Disease Control and Prevention | CDC
agency | MI5 |
agency | MI6 | Secret Intelligence Service
agency | GCHQ |
agency | Scotland Yard |
agency | Federal Security Service | FSB
agency | KGB |
agency | GRU |
agency | Mossad |
agency | Shin Bet |
agency | Inter-Services Intelligence | ISI
agency | Roscosmos |
military | Israel Defense Forces | IDF, Israeli Defense Forces, Israel Defence Forces
military | Islamic Revolutionary Guard Corps | IRGC, Revolutionary Guards, Revolutionary Guard
military | Quds Force |
military | People's Liberation Army | PLA
military | Red Army |
military | Royal Air Force | RAF
military | Royal Navy |
military | US Army |
military | US Navy |
military | US Air Force |
military | US Marine Corps | Marine Corps
military | Free Syrian Army | FSA
military | Syrian Democratic Forces | SDF
military | Rapid Support Forces | RSF
military | Wagner Group | Wagner
military | Peshmerga |
movement | Hamas |
movement | Fatah | Al-Fatah, al-Fatah
movement | Palestine Liberation Organization | PLO, Palestine Liberation Organisation
movement | Palestinian Islamic Jihad | Islamic Jihad, PIJ
movement | Popular Front for the Liberation of Palestine | PFLP
movement | Democratic Front for the Liberation of Palestine | DFLP
government | Palestinian Authority | PA, Palestinian National Authority, PNA
movement | Hezbollah | Hizbollah, Hizbullah, Hizballah, Hezballah
movement | Amal Movement | Amal
movement | Houthis | Houthi, Ansar Allah, Ansarullah
movement | Muslim Brotherhood |
movement | Taliban | Taleban
movement | Tehrik-i-Taliban Pakistan | TTP, Tehreek-e-Taliban Pakistan, Pakistani Taliban, Pakistan Taliban
movement | Haqqani network | Haqqani Network
movement | al-Qaeda | Al-Qaeda, al-Qaida, Al-Qaida, Al Qaeda, al Qaeda, al-Qa'ida
movement | Islamic State | ISIS, ISIL, IS, Daesh, Islamic State of Iraq and the Levant, Islamic State of Iraq and Syria
movement | Hayat Tahrir al-Sham | HTS
movement | al-Nusra Front | Nusra Front, Al-Nusra Front
movement | al-Shabaab | Al-Shabaab, al Shabaab, Shabaab
movement | Boko Haram |
movement | Lashkar-e-Taiba | LeT
movement | Jaish-e-Mohammed |
movement | Jemaah Islamiyah |
movement | Abu Sayyaf |
movement | Moro Islamic Liberation Front | MILF
movement | Liberation Tigers of Tamil Eelam | LTTE, Tamil Tigers
movement | Kurdistan Workers' Party | PKK
movement | People's Protection Units | YPG
movement | Kurdistan Democratic Party | KDP
movement | Patriotic Union of Kurdistan | PUK
movement | Polisario Front | Polisario
movement | Irish Republican Army | IRA, Provisional IRA
movement | ETA |
movement | Revolutionary Armed Forces of Colombia | FARC, Farc
movement | National Liberation Army | ELN
movement | Shining Path |
movement | Sudan People's Liberation Movement | SPLM
movement | Tigray People's Liberation Front | TPLF
movement | Lord's Resistance Army | LRA
movement | M23 |
movement | African National Congress | ANC
movement | Solidarity |
party | Republican Party | GOP
party | Democratic Party |
party | Labour Party | Labour
party | Conservative Party | Tories
party | Liberal Democrats | Lib Dems
party | Scottish National Party | SNP
party | Sinn Fein | Sinn Féin
party | Democratic Unionist Party | DUP
party | Christian Democratic Union | CDU
party | Social Democratic Party | SPD
party | Alternative for Germany | AfD
party | National Rally | National Front
party | Likud |
party | Shas |
party | Yesh Atid |
party | United Russia |
party | Chinese Communist Party | CCP, Communist Party of China, CPC
party | Kuomintang | KMT
party | Bharatiya Janata Party | BJP
party | Indian National Congress |
party | Pakistan Peoples Party | PPP
party | Justice and Development Party | AKP
party | Republican People's Party | CHP
party | Baath Party | Ba'ath Party, Arab Socialist Ba'ath Party
party | ZANU-PF | Zanu-PF
party | Law and Justice | PiS
party | Fidesz |
party | Syriza |
party | Communist Party of the Soviet Union | CPSU
parliament | US Congress | Congress, United States Congress
parliament | House of Representatives |
parliament | US Senate | Senate, United States Senate
parliament | House of Commons | Commons
parliament | House of Lords |
parliament | Bundestag |
parliament | Bundesrat |
parliament | Knesset |
parliament | State Duma | Duma
parliament | Federation Council |
parliament | Verkhovna Rada | Rada
parliament | Sejm |
parliament | Lok Sabha |
parliament | Rajya Sabha |
parliament | National People's Congress | NPC
parliament | Majlis |
press | Associated Press | AP
press | Reuters |
press | Agence France-Presse | AFP, Agence France Presse
press | Xinhua | Xinhua News Agency
press | TASS | Tass, ITAR-TASS, Itar-Tass
press | RIA Novosti |
press | Interfax |
press | Anadolu Agency | Anadolu
press | Bloomberg |
press | British Broadcasting Corporation | BBC
press | CNN |
press | Al Jazeera | Al-Jazeera, al-Jazeera
press | Al Arabiya | Al-Arabiya
press | New York Times | The New York Times
press | Washington Post | The Washington Post
press | Wall Street Journal | The Wall Street Journal
press | Financial Times |
press | Voice of America | VOA
press | Radio Free Europe | RFE/RL, Radio Liberty
press | Deutsche Welle | DW
press | Haaretz |
press | Jerusalem Post | The Jerusalem Post
press | Times of Israel | The Times of Israel
press | NBC |
press | ABC News |
press | CBS |
press | Fox News |
press | PBS |
press | NPR |
company | Gazprom |
company | Rosneft |
company | Lukoil |
company | BP |
company | Shell | Royal Dutch Shell
company | ExxonMobil | Exxon Mobil, Exxon
company | Chevron |
company | TotalEnergies |
company | Saudi Aramco | Aramco
company | Boeing |
company | Airbus |
company | Lockheed Martin |
company | Microsoft |
company | Google |
company | Facebook |
company | Twitter |
company | YouTube |
company | IBM |
company | Intel |
company | Samsung |
company | Huawei |
company | Toyota |
company | Volkswagen | VW
company | General Motors | GM
company | General Electric | GE
company | Goldman Sachs |
company | JPMorgan Chase | JPMorgan, JP Morgan
company | HSBC |
company | Deutsche Bank |
company | Wikipedia |
company | WikiLeaks | Wikileaks
`;
