/** Peoples, faiths and regions' inhabitants that are no state's: names of the type "nationality". */
export const PEOPLES: readonly string[] =
  `Arab Jew Muslim Moslem Christian Catholic Protestant Orthodox Hindu Buddhist Sikh Sunni Shia Shiite Shi'ite Alawite Druze
  Maronite Copt Coptic Yazidi Yezidi Ismaili Sufi Salafi Wahhabi Ahmadi Bahai Baha'i Mormon Methodist Baptist Anglican Lutheran
  Evangelical Jewish Islamic Roma Romani Basque Breton Corsican Flemish Walloon Sami Tatar Bashkir Ingush Circassian Pashtun
  Baloch Baluch Hazara Punjabi Sindhi Bengali Tamil Sinhalese Telugu Rohingya Karen Kachin Shan Hmong Han Manchu Hausa Yoruba
  Igbo Fulani Tuareg Berber Amazigh Amhara Oromo Tigrayan Tigrinya Hutu Tutsi Zulu Xhosa Kikuyu Luo Dinka Nuer Darfuri Maori
  Aboriginal Inuit Navajo Cherokee Sioux Hispanic Latino Latina African Asian European Latin-American Scandinavian Nordic Baltic
  Balkan Slavic Slav Turkic Arabian Caucasian Siberian Bavarian Sicilian Venetian Parisian Londoner Muscovite Texan Californian
  Floridian Alaskan Hawaiian Okinawan Cantonese Hebrew Arabic Mandarin Anglo-Saxon Zionist
  Islamist Jihadist Republican Democrat Communist Marxist Maoist Baathist Ba'athist Peronist
  Chavista Sandinista Zapatista Kemalist`.split(/\s+/);
