/**
 * Papers, agencies and stations by name: one key for all spellings of one outlet ("The Coast Wire", "Coast Wire news
 * agency"). Known are the publishers of the documents at hand and the agencies that other outlets print.
 */

/** Agencies whose reports are printed all over the world, with the names that a text may give them. */
const AGENCIES: readonly (readonly string[])[] = [
  ['Reuters', 'Thomson Reuters'],
  ['AP', 'Associated Press', 'A.P.'],
  ['AFP', 'Agence France-Presse', 'Agence France Presse'],
  ['UPI', 'United Press International'],
  ['dpa', 'Deutsche Presse-Agentur', 'German Press Agency'],
  ['APA', 'Austria Press Agency'],
  ['EFE', 'Agencia EFE'],
  ['ANSA'],
  ['Lusa'],
  ['Belga'],
  ['PA', 'PA Media', 'Press Association'],
  ['TASS', 'ITAR-TASS'],
  ['RIA Novosti', 'RIA'],
  ['Interfax'],
  ['Ukrinform'],
  ['PAP', 'Polish Press Agency'],
  ['Anadolu', 'Anadolu Agency', 'AA'],
  ['IRNA', 'Islamic Republic News Agency'],
  ['ISNA'],
  ['Fars'],
  ['Tasnim'],
  ['SANA', 'Syrian Arab News Agency'],
  ['WAFA', 'Palestine News Agency'],
  ['Petra', 'Jordan News Agency'],
  ['MENA', 'Middle East News Agency'],
  ['SPA', 'Saudi Press Agency'],
  ['WAM', 'Emirates News Agency'],
  ['QNA', 'Qatar News Agency'],
  ['NNA', 'National News Agency'],
  ['Xinhua'],
  ['Kyodo', 'Kyodo News'],
  ['Jiji', 'Jiji Press'],
  ['Yonhap'],
  ['KCNA', 'Korean Central News Agency'],
  ['PTI', 'Press Trust of India'],
  ['ANI', 'Asian News International'],
  ['APP', 'Associated Press of Pakistan'],
  ['Antara'],
  ['Bernama'],
  ['AAP', 'Australian Associated Press'],
  ['Canadian Press', 'CP'],
  ['Bloomberg', 'Bloomberg News'],
];

const BY_SPELLING: ReadonlyMap<string, string> = new Map(
  AGENCIES.flatMap(([first = '', ...others]) => [first, ...others].map((name) => [spelling(name), spelling(first)])),
);

/** The key of an outlet's name; the same for all its spellings, "" for a name without a letter or digit. */
export function outletKey(name: string): string {
  const plain = spelling(name);
  const short = plain.replace(/ (?:(?:state )?news agency|newswire|newspaper|website)$/u, '');
  return BY_SPELLING.get(plain) ?? BY_SPELLING.get(short) ?? short;
}

/** Keys of all outlets known to a collection: the agencies and the publishers of its documents. */
export function knownOutlets(publishers: Iterable<string | null>): ReadonlySet<string> {
  const keys = new Set(BY_SPELLING.values());
  for (const publisher of publishers) if (publisher !== null) keys.add(outletKey(publisher));
  keys.delete('');
  return keys;
}

/** Lower case, words only, without article and internet domain. */
function spelling(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?www\./u, '')
    .replace(/(?<=\p{L})\.(?:com|org|net|info|co\.uk)$/u, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /u, '');
}
