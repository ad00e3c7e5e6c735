/**
 * A word's consonants in classes that romanisations confuse: the key under which spellings of one name meet. Coarse on
 * purpose (it proposes, `spelling.ts` decides): vowels, glides and h are dropped, doubled letters written once.
 */

/** The first that matches is taken; longer before shorter. An empty class drops the letters. */
const CLASSES: readonly (readonly [RegExp, string])[] = [
  [/^(?:shch|schtsch|chtch|tsch|tch|sch|tsh|sh|ch|cz|sz|ts|tz|sc(?=[eiy])|c(?=[eiy])|s|z(?!h)|x(?=[aeiouy]))/, 'S'],
  [/^kh/, ''],
  [/^(?:dzh|dj|zh|gh|ck|qu|q|k|g|j|c)/, 'K'],
  [/^(?:dh|th|d|t)/, 'T'],
  [/^(?:ph|f|v|w$|b|p)/, 'P'],
  [/^x/, 'KS'],
  [/^m/, 'M'],
  [/^n/, 'N'],
  [/^l/, 'L'],
  [/^r/, 'R'],
];

/** Of lower-case Latin letters and digits: "marzouq" and "marzook" both give "MRSK". Never empty for a word. */
export function skeleton(word: string): string {
  let key = '';
  for (let at = 0; at < word.length;) {
    const rest = word.slice(at, at + 8);
    const found = CLASSES.map(([pattern, name]) => [pattern.exec(rest)?.[0] ?? '', name] as const).find(([m]) => m);
    const [letters, name] = found ?? [rest[0]!, /[0-9]/.test(rest[0]!) ? rest[0]! : ''];
    if (!key.endsWith(name) || /[0-9]/.test(name)) key += name;
    at += letters.length;
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
