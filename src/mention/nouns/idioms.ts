/** Set phrases whose noun names nothing: "take place", "in case", "by force". */

export interface Idiom {
  /** Lemma of the verb whose bare object, or the preposition whose bare complement, the noun is. */
  readonly with: string;
  /** Lemmas, parted by spaces. */
  readonly nouns: string;
}

export const IDIOMS: readonly Idiom[] = [
  { with: 'take', nouns: 'place part office charge action power leave' },
  {
    with: 'in',
    nouns:
      'case charge place return exchange power office order force addition question search session person general chief private public turn part fact practice principle court office season contrast camera authority interview response control custody opposition',
  },
  { with: 'by', nouns: 'force default contrast chance sea road air land vote' },
  {
    with: 'on',
    nouns:
      'board strike sale trial track record site camera air leave duty fire guard bail parole ground charge television',
  },
  { with: 'at', nouns: 'home sea war large work risk school night stake first' },
  { with: 'of', nouns: 'course office' },
  { with: 'from', nouns: 'home work office' },
  { with: 'for', nouns: 'sale example instance office' },
  { with: 'under', nouns: 'attack fire way arrest investigation review' },
  { with: 'into', nouns: 'force office power place exile' },
  { with: 'out of', nouns: 'office power control' },
  { with: 'without', nouns: 'charge exception' },
  { with: 'put', nouns: 'end' },
  { with: 'exchange', nouns: 'fire blow' },
  { with: 'open', nouns: 'fire' },
  { with: 'return', nouns: 'fire' },
  { with: 'cease', nouns: 'fire' },
  { with: 'catch', nouns: 'fire' },
  { with: 'trade', nouns: 'fire blow' },
  { with: 'make', nouns: 'sense use way' },
  { with: 'play', nouns: 'part host' },
  { with: 'have', nouns: 'power authority' },
  { with: 'leave', nouns: 'office' },
  { with: 'hold', nouns: 'office' },
  { with: 'assume', nouns: 'office' },
  { with: 'enter', nouns: 'office' },
  { with: 'seek', nouns: 'office' },
  { with: 'win', nouns: 'office' },
];

/** Whether a noun without article or modifier, right after this word, is part of a set phrase. */
export function isIdiom(word: string, noun: string): boolean {
  return IDIOMS.some((idiom) => idiom.with === word && idiom.nouns.split(' ').includes(noun));
}
