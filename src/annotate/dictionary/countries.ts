/** States and widely named territories of the world: how English texts call them, their people and their capital. */

/**
 * Columns: ISO 3166-1 code (or a code of our own, in lower case) | name | capital | adjectives | nouns for a person
 * (blank when the adjective serves) | other names. Dots in abbreviations are left out: "US" stands for "U.S." too.
 */
export const COUNTRY_ROWS = `
AF | Afghanistan | Kabul | Afghan | | Islamic Republic of Afghanistan, Islamic Emirate of Afghanistan
AL | Albania | Tirana | Albanian | | Republic of Albania
DZ | Algeria | Algiers | Algerian | | People's Democratic Republic of Algeria
AD | Andorra | Andorra la Vella | Andorran | | Principality of Andorra
AO | Angola | Luanda | Angolan | | Republic of Angola
AG | Antigua and Barbuda | Saint John's | Antiguan, Barbudan | | Antigua
AR | Argentina | Buenos Aires | Argentine, Argentinian, Argentinean | | Argentine Republic
AM | Armenia | Yerevan | Armenian | | Republic of Armenia
AU | Australia | Canberra | Australian, Aussie | | Commonwealth of Australia
AT | Austria | Vienna | Austrian | | Republic of Austria
AZ | Azerbaijan | Baku | Azerbaijani, Azeri | | Republic of Azerbaijan
BS | Bahamas | Nassau | Bahamian | | The Bahamas
BH | Bahrain | Manama | Bahraini | | Kingdom of Bahrain
BD | Bangladesh | Dhaka | Bangladeshi | | People's Republic of Bangladesh
BB | Barbados | Bridgetown | Barbadian, Bajan | |
BY | Belarus | Minsk | Belarusian, Belarussian, Byelorussian | | Republic of Belarus, Belorussia, Byelorussia
BE | Belgium | Brussels | Belgian | | Kingdom of Belgium
BZ | Belize | Belmopan | Belizean | |
BJ | Benin | Porto-Novo | Beninese | | Republic of Benin
BT | Bhutan | Thimphu | Bhutanese | | Kingdom of Bhutan
BO | Bolivia | La Paz | Bolivian | | Plurinational State of Bolivia
BA | Bosnia and Herzegovina | Sarajevo | Bosnian, Herzegovinian | Bosniak | Bosnia, Bosnia-Herzegovina
BW | Botswana | Gaborone | Botswanan | Motswana, Batswana | Republic of Botswana
BR | Brazil | Brasilia | Brazilian | | Federative Republic of Brazil
BN | Brunei | Bandar Seri Begawan | Bruneian | | Brunei Darussalam
BG | Bulgaria | Sofia | Bulgarian | | Republic of Bulgaria
BF | Burkina Faso | Ouagadougou | Burkinabe, Burkinabé | | Upper Volta, Burkina
BI | Burundi | Gitega | Burundian | | Republic of Burundi
KH | Cambodia | Phnom Penh | Cambodian | | Kingdom of Cambodia, Kampuchea
CM | Cameroon | Yaounde | Cameroonian | | Republic of Cameroon
CA | Canada | Ottawa | Canadian | |
CV | Cape Verde | Praia | Cape Verdean | | Cabo Verde
CF | Central African Republic | Bangui | Central African | | CAR
TD | Chad | N'Djamena | Chadian | | Republic of Chad
CL | Chile | Santiago | Chilean | | Republic of Chile
CN | China | Beijing | Chinese | | People's Republic of China, PRC, Communist China, Mainland China, Red China
CO | Colombia | Bogota | Colombian | | Republic of Colombia
KM | Comoros | Moroni | Comorian, Comoran | | Union of the Comoros, Comoro Islands
CG | Republic of the Congo | Brazzaville | Brazzaville-Congolese | | Congo-Brazzaville, Congo Republic
CD | Democratic Republic of the Congo | Kinshasa | Congolese | | Democratic Republic of Congo, DR Congo, DRC, Congo, Congo-Kinshasa, Zaire
CR | Costa Rica | San Jose | Costa Rican | | Republic of Costa Rica
CI | Ivory Coast | Yamoussoukro | Ivorian | | Cote d'Ivoire, Côte d'Ivoire
HR | Croatia | Zagreb | Croatian, Croat | | Republic of Croatia
CU | Cuba | Havana | Cuban | | Republic of Cuba
CY | Cyprus | Nicosia | Cypriot, Greek Cypriot | | Republic of Cyprus
CZ | Czech Republic | Prague | Czech | | Czechia
DK | Denmark | Copenhagen | Danish | Dane | Kingdom of Denmark
DJ | Djibouti | Djibouti City | Djiboutian | | Republic of Djibouti
DM | Dominica | Roseau | | | Commonwealth of Dominica
DO | Dominican Republic | Santo Domingo | Dominican | |
EC | Ecuador | Quito | Ecuadorian, Ecuadorean | | Republic of Ecuador
EG | Egypt | Cairo | Egyptian | | Arab Republic of Egypt
SV | El Salvador | San Salvador | Salvadoran, Salvadorian | | Republic of El Salvador
GQ | Equatorial Guinea | Malabo | Equatorial Guinean, Equatoguinean | | Republic of Equatorial Guinea
ER | Eritrea | Asmara | Eritrean | | State of Eritrea
EE | Estonia | Tallinn | Estonian | | Republic of Estonia
SZ | Eswatini | Mbabane | Swazi | | Swaziland, Kingdom of Eswatini
ET | Ethiopia | Addis Ababa | Ethiopian | | Federal Democratic Republic of Ethiopia, Abyssinia
FJ | Fiji | Suva | Fijian | | Republic of Fiji
FI | Finland | Helsinki | Finnish | Finn | Republic of Finland
FR | France | Paris | French | Frenchman, Frenchwoman | French Republic
GA | Gabon | Libreville | Gabonese | | Gabonese Republic
GM | Gambia | Banjul | Gambian | | The Gambia
GE | Georgia | Tbilisi | Georgian | | Republic of Georgia
DE | Germany | Berlin | German | | Federal Republic of Germany
GH | Ghana | Accra | Ghanaian | | Republic of Ghana
GR | Greece | Athens | Greek, Hellenic | | Hellenic Republic
GD | Grenada | Saint George's | Grenadian | |
GT | Guatemala | Guatemala City | Guatemalan | | Republic of Guatemala
GN | Guinea | Conakry | Guinean | | Republic of Guinea, Guinea-Conakry
GW | Guinea-Bissau | Bissau | Bissau-Guinean | | Republic of Guinea-Bissau
GY | Guyana | Georgetown | Guyanese | |
HT | Haiti | Port-au-Prince | Haitian | | Republic of Haiti
HN | Honduras | Tegucigalpa | Honduran | | Republic of Honduras
HU | Hungary | Budapest | Hungarian, Magyar | |
IS | Iceland | Reykjavik | Icelandic | Icelander |
IN | India | New Delhi | Indian | | Republic of India, Bharat
ID | Indonesia | Jakarta | Indonesian | | Republic of Indonesia
IR | Iran | Tehran | Iranian, Persian | | Islamic Republic of Iran, Islamic Republic, Persia
IQ | Iraq | Baghdad | Iraqi | | Republic of Iraq
IE | Ireland | Dublin | Irish | Irishman, Irishwoman | Republic of Ireland, Irish Republic, Eire
IL | Israel | Jerusalem | Israeli | | State of Israel
IT | Italy | Rome | Italian | | Italian Republic
JM | Jamaica | Kingston | Jamaican | |
JP | Japan | Tokyo | Japanese | |
JO | Jordan | Amman | Jordanian | | Hashemite Kingdom of Jordan, Hashemite Kingdom
KZ | Kazakhstan | Astana | Kazakh, Kazakhstani | | Republic of Kazakhstan
KE | Kenya | Nairobi | Kenyan | | Republic of Kenya
KI | Kiribati | Tarawa | I-Kiribati | |
XK | Kosovo | Pristina | Kosovar, Kosovan | | Republic of Kosovo
KW | Kuwait | Kuwait City | Kuwaiti | | State of Kuwait
KG | Kyrgyzstan | Bishkek | Kyrgyz, Kyrgyzstani | | Kyrgyz Republic, Kirghizia
LA | Laos | Vientiane | Laotian, Lao | | Lao People's Democratic Republic
LV | Latvia | Riga | Latvian | | Republic of Latvia
LB | Lebanon | Beirut | Lebanese | | Lebanese Republic
LS | Lesotho | Maseru | Basotho | Mosotho | Kingdom of Lesotho
LR | Liberia | Monrovia | Liberian | | Republic of Liberia
LY | Libya | Tripoli | Libyan | | State of Libya, Libyan Arab Jamahiriya
LI | Liechtenstein | Vaduz | | Liechtensteiner | Principality of Liechtenstein
LT | Lithuania | Vilnius | Lithuanian | | Republic of Lithuania
LU | Luxembourg | Luxembourg City | Luxembourgish | Luxembourger | Grand Duchy of Luxembourg
MG | Madagascar | Antananarivo | Malagasy, Madagascan | | Republic of Madagascar
MW | Malawi | Lilongwe | Malawian | | Republic of Malawi
MY | Malaysia | Kuala Lumpur | Malaysian | |
MV | Maldives | Male | Maldivian | | The Maldives, Maldive Islands
ML | Mali | Bamako | Malian | | Republic of Mali
MT | Malta | Valletta | Maltese | | Republic of Malta
MH | Marshall Islands | Majuro | Marshallese | |
MR | Mauritania | Nouakchott | Mauritanian | | Islamic Republic of Mauritania
MU | Mauritius | Port Louis | Mauritian | |
MX | Mexico | Mexico City | Mexican | | United Mexican States
FM | Micronesia | Palikir | Micronesian | | Federated States of Micronesia
MD | Moldova | Chisinau | Moldovan, Moldavian | | Republic of Moldova, Moldavia
MC | Monaco | Monte Carlo | Monegasque, Monacan | | Principality of Monaco
MN | Mongolia | Ulaanbaatar | Mongolian | Mongol | Ulan Bator
ME | Montenegro | Podgorica | Montenegrin | |
MA | Morocco | Rabat | Moroccan | | Kingdom of Morocco
MZ | Mozambique | Maputo | Mozambican | | Republic of Mozambique
MM | Myanmar | Naypyidaw | Burmese, Myanmarese | | Burma, Union of Myanmar
NA | Namibia | Windhoek | Namibian | | Republic of Namibia, South West Africa
NR | Nauru | Yaren | Nauruan | |
NP | Nepal | Kathmandu | Nepali, Nepalese | | Federal Democratic Republic of Nepal
NL | Netherlands | Amsterdam | Dutch | Dutchman, Dutchwoman | The Netherlands, Holland, Kingdom of the Netherlands
NZ | New Zealand | Wellington | New Zealand | New Zealander, Kiwi | Aotearoa
NI | Nicaragua | Managua | Nicaraguan | | Republic of Nicaragua
NE | Niger | Niamey | Nigerien | | Republic of Niger
NG | Nigeria | Abuja | Nigerian | | Federal Republic of Nigeria
KP | North Korea | Pyongyang | North Korean | | Democratic People's Republic of Korea, DPRK
MK | North Macedonia | Skopje | Macedonian, North Macedonian | | Macedonia, Republic of North Macedonia
NO | Norway | Oslo | Norwegian | | Kingdom of Norway
OM | Oman | Muscat | Omani | | Sultanate of Oman
PK | Pakistan | Islamabad | Pakistani | | Islamic Republic of Pakistan
PW | Palau | Ngerulmud | Palauan | | Republic of Palau
PS | Palestine | Ramallah | Palestinian | | State of Palestine, Palestinian Territories, Palestinian territories
PA | Panama | Panama City | Panamanian | | Republic of Panama
PG | Papua New Guinea | Port Moresby | Papua New Guinean | |
PY | Paraguay | Asuncion | Paraguayan | | Republic of Paraguay
PE | Peru | Lima | Peruvian | | Republic of Peru
PH | Philippines | Manila | Philippine, Filipino, Filipina | | The Philippines, Republic of the Philippines
PL | Poland | Warsaw | Polish | Pole | Republic of Poland
PT | Portugal | Lisbon | Portuguese | | Portuguese Republic
QA | Qatar | Doha | Qatari | | State of Qatar
RO | Romania | Bucharest | Romanian, Rumanian | | Rumania
RU | Russia | Moscow | Russian | | Russian Federation
RW | Rwanda | Kigali | Rwandan | | Republic of Rwanda
KN | Saint Kitts and Nevis | Basseterre | Kittitian, Nevisian | | St. Kitts and Nevis, Saint Kitts
LC | Saint Lucia | Castries | Saint Lucian, St. Lucian | | St. Lucia
VC | Saint Vincent and the Grenadines | Kingstown | Vincentian | | St. Vincent and the Grenadines
WS | Samoa | Apia | Samoan | | Western Samoa
SM | San Marino | | Sammarinese | |
ST | Sao Tome and Principe | Sao Tome | Sao Tomean | | São Tomé and Príncipe
SA | Saudi Arabia | Riyadh | Saudi, Saudi Arabian | | Kingdom of Saudi Arabia, KSA
SN | Senegal | Dakar | Senegalese | | Republic of Senegal
RS | Serbia | Belgrade | Serbian, Serb | | Republic of Serbia
SC | Seychelles | Victoria | Seychellois | |
SL | Sierra Leone | Freetown | Sierra Leonean | | Republic of Sierra Leone
SG | Singapore | | Singaporean | | Republic of Singapore
SK | Slovakia | Bratislava | Slovak, Slovakian | | Slovak Republic
SI | Slovenia | Ljubljana | Slovenian, Slovene | | Republic of Slovenia
SB | Solomon Islands | Honiara | Solomon Islander | |
SO | Somalia | Mogadishu | Somali, Somalian | | Federal Republic of Somalia
ZA | South Africa | Pretoria | South African | | Republic of South Africa, RSA
KR | South Korea | Seoul | South Korean | | Republic of Korea, ROK
SS | South Sudan | Juba | South Sudanese | | Republic of South Sudan
ES | Spain | Madrid | Spanish | Spaniard | Kingdom of Spain
LK | Sri Lanka | Colombo | Sri Lankan | | Ceylon
SD | Sudan | Khartoum | Sudanese | | Republic of Sudan, Republic of the Sudan
SR | Suriname | Paramaribo | Surinamese | | Surinam
SE | Sweden | Stockholm | Swedish | Swede | Kingdom of Sweden
CH | Switzerland | Bern | Swiss | | Swiss Confederation
SY | Syria | Damascus | Syrian | | Syrian Arab Republic
TW | Taiwan | Taipei | Taiwanese | | Republic of China, ROC, Chinese Taipei, Formosa
TJ | Tajikistan | Dushanbe | Tajik, Tajikistani | | Republic of Tajikistan
TZ | Tanzania | Dodoma | Tanzanian | | United Republic of Tanzania
TH | Thailand | Bangkok | Thai | | Kingdom of Thailand, Siam
TL | East Timor | Dili | East Timorese, Timorese | | Timor-Leste
TG | Togo | Lome | Togolese | | Togolese Republic
TO | Tonga | Nuku'alofa | Tongan | | Kingdom of Tonga
TT | Trinidad and Tobago | Port of Spain | Trinidadian, Tobagonian | | Trinidad
TN | Tunisia | Tunis | Tunisian | | Republic of Tunisia
TR | Turkey | Ankara | Turkish | Turk | Türkiye, Turkiye, Republic of Turkey, Republic of Türkiye
TM | Turkmenistan | Ashgabat | Turkmen | |
TV | Tuvalu | Funafuti | Tuvaluan | |
UG | Uganda | Kampala | Ugandan | | Republic of Uganda
UA | Ukraine | Kyiv | Ukrainian | |
AE | United Arab Emirates | Abu Dhabi | Emirati | | UAE, Emirates
GB | United Kingdom | London | British | Briton, Brit | UK, Britain, Great Britain, GB
US | United States | Washington | American, US | | United States of America, US, USA, America
UY | Uruguay | Montevideo | Uruguayan | |
UZ | Uzbekistan | Tashkent | Uzbek, Uzbekistani | | Republic of Uzbekistan
VU | Vanuatu | Port Vila | Ni-Vanuatu | | New Hebrides
VA | Vatican City | | | | Vatican, Holy See, Vatican City State
VE | Venezuela | Caracas | Venezuelan | | Bolivarian Republic of Venezuela
VN | Vietnam | Hanoi | Vietnamese | | Viet Nam, Socialist Republic of Vietnam
YE | Yemen | Sanaa | Yemeni, Yemenite | | Republic of Yemen
ZM | Zambia | Lusaka | Zambian | | Republic of Zambia
ZW | Zimbabwe | Harare | Zimbabwean | | Republic of Zimbabwe, Rhodesia
gb-eng | England | | English | Englishman, Englishwoman |
gb-sct | Scotland | Edinburgh | Scottish, Scots | Scot, Scotsman |
gb-wls | Wales | Cardiff | Welsh | Welshman |
gb-nir | Northern Ireland | Belfast | Northern Irish | | Ulster
HK | Hong Kong | | Hong Kong | Hongkonger, Hong Konger |
MO | Macau | | Macanese | | Macao
PR | Puerto Rico | San Juan | Puerto Rican | |
GL | Greenland | Nuuk | Greenlandic | Greenlander |
GI | Gibraltar | | Gibraltarian | |
FK | Falkland Islands | Stanley | Falkland Islander | | Falklands, Malvinas, Islas Malvinas
FO | Faroe Islands | Torshavn | Faroese | | Faroes
BM | Bermuda | Hamilton | Bermudian | |
KY | Cayman Islands | George Town | Caymanian | | Caymans
NC | New Caledonia | Noumea | New Caledonian | |
PF | French Polynesia | Papeete | French Polynesian | | Tahiti
GU | Guam | Hagatna | Guamanian | |
EH | Western Sahara | Laayoune | Sahrawi, Saharawi | | Sahrawi Arab Democratic Republic
x-abk | Abkhazia | Sukhumi | Abkhaz, Abkhazian | |
x-oss | South Ossetia | Tskhinvali | South Ossetian, Ossetian | |
x-tra | Transnistria | Tiraspol | Transnistrian | | Transdniestria
x-nka | Nagorno-Karabakh | Stepanakert | | | Artsakh, Karabakh
x-som | Somaliland | Hargeisa | Somalilander | |
x-ncy | Northern Cyprus | | Turkish Cypriot | | Turkish Republic of Northern Cyprus
x-krd | Kurdistan Region | Erbil | Kurdish | Kurd | Iraqi Kurdistan, Kurdistan
x-gza | Gaza Strip | Gaza City | Gazan | | Gaza
x-wbk | West Bank | | | |
x-chn | Chechnya | Grozny | Chechen | | Chechen Republic
x-crm | Crimea | Simferopol | Crimean | |
x-don | Donetsk People's Republic | | | | DPR
x-luh | Luhansk People's Republic | | | | LPR
x-tib | Tibet | Lhasa | Tibetan | |
x-xin | Xinjiang | Urumqi | Uyghur, Uighur | |
x-kas | Kashmir | Srinagar | Kashmiri | |
x-cat | Catalonia | | Catalan | |
x-que | Quebec | | Quebecois, Québécois | Quebecer | Québec
x-ussr | Soviet Union | | Soviet | | USSR, Union of Soviet Socialist Republics
x-yug | Yugoslavia | | Yugoslav, Yugoslavian | | Federal Republic of Yugoslavia
x-tch | Czechoslovakia | | Czechoslovak, Czechoslovakian | |
x-gdr | East Germany | East Berlin | East German | | German Democratic Republic, GDR
x-frg | West Germany | Bonn | West German | |
`;
