/**
 * A word's consonants in classes that romanisations confuse: the key under which spellings of one name meet. Coarse on
 * purpose (it proposes, `spelling.ts` decides): vowels, glides and h are dropped, doubled letters written once.
 */

/** The first that matches is taken: longer before shorter. Letters of the class "" are dropped like vowels. */
const CLASSES: readonly (readonly [name: string, letters: string])[] = [
  ['S', 'shch|schtsch|chtch|tsch|tch|sch|tsh|sh|ch|cz|sz|ts|tz|sc(?=[eiy])|c(?=[eiy])|s|z(?!h)|x(?=[aeiouy])'],
  ['', 'kh'],
  ['K', 'dzh|dj|zh|gh|ck|qu|q|k|g|j|c'],
  ['T', 'dh|th|d|t'],
  ['P', 'ph|f|v|b|p|w$'],
  ['KS', 'x'],
  ['M', 'm'],
  ['N', 'n'],
  ['L', 'l'],
  ['R', 'r'],
];
const LETTERS = new RegExp([...CLASSES.map(([, letters]) => `(${letters})`), '([0-9])'].join('|'), 'g');
/** Slavic names as German and Polish write them: "Lawrow", "Kowalewska"; their w is no glide. */
const SLAVIC_W = /(?:[eio]w|[eo]wn?a|wsk[aiy]j?|wi(?:tsch|cz))$/;

/** Of lower-case Latin letters and digits: "marzouq" and "marzook" both give "MRSK". Never empty for a word. */
export function skeleton(word: string): string {
  const letters = SLAVIC_W.test(word) ? word.replaceAll('w', 'v') : word;
  let key = '';
  for (const [found, ...groups] of letters.matchAll(LETTERS)) {
    const name = CLASSES[groups.indexOf(found)]?.[0] ?? found;
    if (name === found || !key.endsWith(name)) key += name;
  }
  return key || word;
}

/** Whether two keys are equal but for one letter put in, left out or changed: what no spelling of one name exceeds. */
export function areNearKeys(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const rest = short.length === long.length ? at + 1 : at;
  return short.slice(rest) === long.slice(at + 1);
}
