import { describe, expect, it } from 'vitest';
import type { EntityType } from '../../../graph/model.js';
import type { Verdict } from '../../../src/model.js';
import { compareNames } from '../../../src/resolve/compare.js';

type Row = readonly [a: string, b: string, verdict: Verdict];

const PERSONS: readonly Row[] = [
  // the same words
  ['Vladimir Putin', 'Vladimir Putin', 'same'],
  ['VLADIMIR PUTIN', 'Vladimir Putin', 'same'],
  ['Putin, Vladimir', 'Vladimir Putin', 'same'],
  ['Recep Tayyip Erdoğan', 'Recep Tayyip Erdogan', 'same'],
  ['Jean-Yves Le Drian', 'Jean Yves Le Drian', 'same'],
  ['Sinéad O’Connor', "Sinead O'Connor", 'same'],
  ['President Emmanuel Macron', 'Emmanuel Macron', 'same'],
  ['Gen. David Petraeus', 'David Petraeus', 'same'],
  // romanisations of Cyrillic
  ['Sergei Lavrov', 'Sergey Lavrov', 'same'],
  ['Sergei Lavrov', 'Sergej Lawrow', 'same'],
  ['Volodymyr Zelensky', 'Volodymyr Zelenskyy', 'same'],
  ['Volodymyr Zelenskiy', 'Volodymyr Zelenskyy', 'same'],
  ['Vladimir Zelensky', 'Volodymyr Zelenskyy', 'same'],
  ['Pyotr Tchaikovsky', 'Petr Chaikovskii', 'same'],
  ['Nikita Khrushchev', 'Nikita Chruschtschow', 'same'],
  ['Boris Yeltsin', 'Boris Eltsin', 'same'],
  ['Alexei Navalny', 'Aleksey Navalnyy', 'same'],
  ['Dmitry Medvedev', 'Dmitri Medwedew', 'same'],
  ['Yevgeny Prigozhin', 'Evgeniy Prigozhin', 'same'],
  // romanisations of Arabic, Persian, Hebrew
  ['Musa Abu Marzouq', 'Mousa Abu Marzook', 'same'],
  ['Moussa Abu Marzouk', 'Musa Abu-Marzuq', 'same'],
  ['Muammar Gaddafi', 'Muammar Qaddafi', 'same'],
  ['Muammar al-Gaddafi', 'Moammar Kadhafi', 'same'],
  ['Ismail Haniyeh', 'Ismail Haniya', 'same'],
  ['Ismail Haniyeh', "Isma'il Haniyah", 'same'],
  ['Khaled Mashal', 'Khalid Meshaal', 'same'],
  ['Mohammed bin Salman', 'Mohamed ibn Salman', 'same'],
  ['Mohammed bin Salman', 'Muhammad Salman', 'same'],
  ['Mohamed ElBaradei', 'Mohammed el-Baradei', 'same'],
  ['Bashar al-Assad', 'Bashar Assad', 'same'],
  ['Abd al-Fattah al-Sisi', 'Abdel Fattah el-Sisi', 'same'],
  ['Abdulrahman Yusuf', 'Abd ar-Rahman Youssef', 'same'],
  ['Salah al-Din Ahmad', 'Salahuddin Ahmed', 'same'],
  ['Qasem Soleimani', 'Qassim Suleimani', 'same'],
  ['Abdur Rauf Karim', 'Abdul Rauf Karim', 'same'],
  ['Abdus Salam Faruq', 'Abdussalam Farooq', 'same'],
  ['Ahmed Abul-Khayr', 'Ahmed Abu al-Khair', 'same'],
  ['Hafez Makhlouf', 'Hafiz Makhluf', 'same'],
  ['Hossein Amir-Abdollahian', 'Hussein Amir Abdollahian', 'same'],
  ['Yitzhak Rabin', 'Itzhak Rabin', 'same'],
  ['Mohammad Shtayyeh', 'Mohammed Shtayeh', 'same'],
  // other scripts
  ['موسى أبو مرزوق', 'Musa Abu Marzouq', 'same'],
  ['عبد الرحمن يوسف', 'Abdulrahman Yousef', 'same'],
  ['محمود عباس', 'Mahmoud Abbas', 'same'],
  ['Сергей Лавров', 'Sergei Lavrov', 'same'],
  ['Владимир Путин', 'Vladimir Putin', 'same'],
  ['בנימין נתניהו', 'Binyamin Netanyahu', 'same'],
  ['Αλέξης Τσίπρας', 'Alexis Tsipras', 'same'],
  ['محمود عباس', 'Mohammed Abbas', 'different'],
  ['Сергей Лавров', 'Sergei Shoigu', 'different'],
  // parts, initials, suffixes
  ['Vladimir Vladimirovich Putin', 'Vladimir Putin', 'same'],
  ['George W. Bush', 'George Walker Bush', 'same'],
  ['Bill Clinton', 'William Clinton', 'same'],
  ['V. Putin', 'Vladimir Putin', 'unsure'],
  ['J.K. Rowling', 'Joanne Rowling', 'unsure'],
  ['Putin', 'Vladimir Putin', 'unsure'],
  ['Abu Marzouq', 'Musa Abu Marzouq', 'unsure'],
  ['John Smith Jr.', 'John Smith Sr.', 'different'],
  ['John Smith, Jr.', 'John Smith', 'same'],
  ['Kim Jong-un', 'Kim Jong Un', 'same'],
  ['Kim Jong-un', 'Kim Jongun', 'same'],
  ['Kim Jong-un', 'Kim Jong-il', 'unsure'],
  // patronymics and first names of neighbouring languages
  ['Ihor Hryhoryavich Savik', 'Igor Grigoriyevich Savik', 'same'],
  ['Maryna Jurjewna Lapko', 'Marina Yurievna Lapko', 'same'],
  ['Igor Grigoriyevich Savik', 'Igor Viktorovich Savik', 'unsure'],
  ['Oleg Yurievich', 'Olga Yurievna', 'different'],
  // another tribe's name, or a surname more
  ['Umar Talib Zuhair al-Harbi', 'Omar Talib Zuhair al-Otaibi', 'same'],
  ['Saiful Haq', 'Saif ul-Haq', 'same'],
  // two people
  ['Mohammed Ali', 'Mahmoud Ali', 'different'],
  ['Hassan Nasrallah', 'Hussein Nasrallah', 'different'],
  ['Ahmed Yassin', 'Mohammed Yassin', 'different'],
  ['Heydar Ali', 'Heydar Aliyev', 'different'],
  ['Sergei Ivanov', 'Sergei Petrov', 'different'],
  ['Alexander Petrov', 'Alexandra Petrova', 'different'],
  ['Mikhail Bogdanov', 'Mikhail Gorbachev', 'different'],
  ['George Bush', 'George Clooney', 'different'],
  ['Anna Berg', 'Peter Holm', 'different'],
  ['Jamal Khalil', 'Jamil Khalil', 'different'],
  ['Khaled Omar', 'Khalil Omar', 'different'],
  // single words
  ['Gorbachev', 'Gorbachov', 'same'],
  ['Ali', 'Aliyev', 'different'],
  ['Hassan', 'Hussein', 'different'],
  ['Bogdanov', 'Gorbachev', 'different'],
  ['Lavrov', 'Lavrova', 'different'],
];

const ORGANISATIONS: readonly Row[] = [
  ['Hamas', 'Hamas', 'same'],
  ['Hamas movement', 'Hamas', 'same'],
  ['the Wagner Group', 'Wagner', 'same'],
  ['UN', 'United Nations', 'same'],
  ['U.N.', 'United Nations', 'same'],
  ['Acme Steel Inc.', 'Acme Steel', 'same'],
  ['Acme Steel Ltd', 'ACME STEEL LIMITED', 'same'],
  ['Ministry of Defence', 'Defense Ministry', 'same'],
  ['Ministry of Foreign Affairs of Russia', 'Russian Foreign Ministry', 'same'],
  ['Russian Foreign Ministry', 'Foreign Ministry of the Russian Federation', 'same'],
  ['World Health Organisation', 'World Health Organization', 'same'],
  ['Al-Qaeda', 'al Qaida', 'same'],
  ['Hezbollah', 'Hizbullah', 'same'],
  ['Aljazeera', 'Al Jazeera', 'same'],
  ['Bank Melli Iran', 'Bank Melli Iran PLC', 'same'],
  ['Russian Foreign Ministry', 'Iranian Foreign Ministry', 'different'],
  ['Russian Foreign Ministry', 'Foreign Ministry', 'unsure'],
  ['Islamic Jihad', 'Palestinian Islamic Jihad', 'same'],
  ['Republican Union', 'Chilean Republican Union', 'unsure'],
  ['Fatah', 'Fatah Revolutionary Council', 'unsure'],
  ['Fatah', 'Fatih', 'different'],
  ['Hamas', 'Hamas Political Bureau', 'unsure'],
  ['NRC', 'Norwegian Refugee Council', 'same'],
  ['BRC', 'Brandt Relief Committee', 'unsure'],
  ['ENDC', 'Everdale National Dock Company', 'same'],
  // translated kinds
  ['Jabhat al-Nusra', 'Al-Nusra Front', 'same'],
  ['Banque du Caire', 'Bank of Caire', 'same'],
  ['Stichting Reef', 'Reef Foundation', 'same'],
  ['Everdale Sanayi', 'Everdale Industries', 'same'],
  ['Sabah Revival Society', 'Sabah Revival Foundation', 'same'],
  ['Torgovyi Dom Everdale', 'Everdale Trading House', 'same'],
  ['Everdale Stroy OOO', 'Everdale Construction', 'same'],
  ['Sherkat-e Bazargani Everdale', 'Everdale Trading Company', 'same'],
  // acronyms and signs inside a name
  ['ENDC Harbour Office', 'Everdale National Dock Corps Harbour Office', 'same'],
  ['ED Reef Fund', 'Everdale Dock Reef Fund', 'same'],
  ['W&G Everdale', 'W and G Everdale', 'same'],
  ['Ar Rahma Foundation', 'al-Rahma Foundation', 'same'],
  ['Hizbul Sabah', 'Hizb-ul-Sabah', 'same'],
  // what only one of them says
  ['Reef Anchor Bank', 'Reef Anchor Shipping', 'same'],
  ['Reef Bank', 'Reef Anchor Bank', 'same'],
  ['Reef Anchor', 'Reef Harbour', 'unsure'],
  ['Reef 21', 'Reef 22', 'different'],
  ['Charitable Foundation of Norway', 'Society of Norway', 'unsure'],
  ['Islamic Society', 'Islamic Association', 'different'],
  ['14th Brigade', '15th Brigade', 'different'],
  ['Bank of Norway', 'Bank of Sweden', 'different'],
  ['Labour Party', 'Conservative Party', 'different'],
  ['Ministry of Defence', 'Ministry of Finance', 'different'],
  ['Northern Alliance', 'Southern Alliance', 'different'],
];

const PLACES: readonly Row[] = [
  ['Moscow', 'Moscow', 'same'],
  ['USA', 'United States', 'same'],
  ['U.S.', 'United States of America', 'same'],
  ['Kiev', 'Kyiv', 'same'],
  ['Kharkov', 'Kharkiv', 'same'],
  ['Khan Younis', 'Khan Yunis', 'same'],
  ['Deir al-Zor', 'Deir ez-Zor', 'same'],
  ['Москва', 'Moskva', 'same'],
  ['القدس', 'al-Quds', 'same'],
  ['North Korea', 'South Korea', 'different'],
  ['Gaza Strip', 'Gaza City', 'different'],
  ['Gaza', 'Gaza Strip', 'same'],
  ['Riverton', 'Riverton Bay', 'unsure'],
  ['Niger', 'Nigeria', 'different'],
  ['Iran', 'Iraq', 'different'],
  ['Austria', 'Australia', 'different'],
  ['Slovenia', 'Slovakia', 'different'],
  ['New York', 'York', 'unsure'],
  ['West Bank', 'East Bank', 'different'],
  ['Mali', 'Malawi', 'different'],
  ['Georgia', 'Jordan', 'different'],
];

const EVENTS: readonly Row[] = [
  ['World War II', 'Second World War', 'same'],
  ['World War I', 'World War II', 'different'],
  ['2016 election', '2020 election', 'different'],
  ['First Intifada', 'Second Intifada', 'different'],
  ['Oslo Conference', 'Oslo Conference', 'same'],
  ['Oslo Conference', 'Bergen Conference', 'different'],
  ['Oslo Conference', '2024 Oslo Conference', 'unsure'],
];

describe.each<readonly [EntityType, readonly Row[]]>([
  ['person', PERSONS],
  ['organisation', ORGANISATIONS],
  ['place', PLACES],
  ['event', EVENTS],
])('compareNames of a %s', (type, rows) => {
  it.each(rows)('%s / %s: %s', (a, b, verdict) => {
    const { verdict: found, score, reasons } = compareNames(type, a, b);
    expect(`${found} (${score}: ${reasons.join('; ')})`).toMatch(new RegExp(`^${verdict} `));
  });

  it.each(rows)('%s / %s is symmetric', (a, b) => {
    expect(compareNames(type, b, a)).toEqual(compareNames(type, a, b));
  });
});
