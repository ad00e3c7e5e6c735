/** Where a sentence ends without a stop, inside a block that keeps no lines of its own: mail, lists of links, notices. */

export interface BreakRule {
  readonly id: string;
  readonly reason: string;
  /** A sentence ends before `|`. */
  readonly example: string;
  /** Matches the white space at which a sentence ends. */
  readonly pattern: RegExp;
}

/** At white space only: a look behind at every character would be dear. */
const BLANK = '(?=\\s)';
const STAMP = '\\d{1,2}/\\d{1,2}/\\d{2,4}\\s\\d{1,2}:\\d{2}(?::\\d{2})?\\s[AP]M';
const PREPOSITION = '(?:on|at|by|of|from|since|until|before|after|to|the|and)';
const RULER = '(?:[-=*~#]{6}|_{30})';

/** At the start of a block: a place in capitals, or one with its agency, and a day between them. */
const DATELINE =
  "(?:\\p{Lu}{2}[\\p{Lu}.'’ -]{1,30}(?:, [\\p{L}\\d., ]{2,30})?(?: \\([\\p{L}./ ]{2,30}\\))?" +
  "|\\p{Lu}[\\p{L}'’ -]{1,30}(?:, [\\p{L}\\d., ]{2,30})? \\(\\p{Lu}[\\p{L}./ ]{1,30}\\))";

export const BREAK_RULES: readonly BreakRule[] = [
  {
    id: 'dateline',
    reason: 'A dateline says where a report was written and is no part of its first sentence.',
    example: 'LISBON, March 3 (Wire) -| The minister resigned.',
    pattern: new RegExp(`${BLANK}(?<=^${DATELINE} ?[-–—]{1,2})\\s+(?=["“‘']?\\p{Lu})`, 'gu'),
  },
  {
    id: 'before-ruler',
    reason: 'A row of marks parts what is above it from what is below.',
    example: 'The notice ends here| ------------ Call the office.',
    pattern: new RegExp(`${BLANK}(?<=\\S)(?<!${RULER})\\s+(?=(?:[-=*~#]{6,200}|_{30,200})(?!\\S))`, 'gu'),
  },
  {
    id: 'after-ruler',
    reason: 'So it does on its other side.',
    example: '============| The notice begins here.',
    pattern: new RegExp(`${BLANK}(?<=(?<!\\S)(?:[-=*~#]{6,200}|_{30,200}))\\s+(?=\\S)(?!${RULER})`, 'gu'),
  },
  {
    id: 'before-stamp',
    reason: 'The head of a mail names who wrote it, then when.',
    example: 'Ann Lee| 03/12/2004 10:31 AM Please call me.',
    pattern: new RegExp(`${BLANK}(?<=[\\p{L}>"])(?<!(?<!\\p{L})${PREPOSITION})\\s+(?=${STAMP})`, 'gu'),
  },
  {
    id: 'after-stamp',
    reason: 'What stands after the time is the mail.',
    example: 'Ann Lee 03/12/2004 10:31 AM| Please call me.',
    pattern: new RegExp(`${BLANK}(?<=${STAMP})\\s+(?=[\\p{Lu}"])`, 'gu'),
  },
  {
    id: 'links',
    reason: 'Links in a row are a list.',
    example: 'https://example.org/a| https://example.org/b',
    pattern: new RegExp(`${BLANK}(?<=\\bhttps?://\\S{1,400})\\s+(?=https?://)`, 'gu'),
  },
  {
    id: 'smiley',
    reason: 'Whoever smiles has finished.',
    example: 'We won :)| See you there.',
    pattern: new RegExp(`${BLANK}(?<=[\\s.!?][:;=]-?[()D])\\s+(?=\\p{Lu})`, 'gu'),
  },
];
