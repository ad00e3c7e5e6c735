import { describe, expect, it } from 'vitest';
import { findTurns } from '../../../src/claim/turns.js';
import { readDocument } from '../../../src/read/read.js';

/** Each paragraph's speaker, null for the article itself. */
function speakersOf(paragraphs: readonly string[]): (string | null)[] {
  const bytes = new TextEncoder().encode(paragraphs.join('\n\n'));
  const { document } = readDocument({ path: 'text.txt', bytes }, { maxBytes: 1_000_000 });
  if (document === null) throw new Error('the text could not be read');
  const turns = findTurns(document);
  return document.blocks.map((block) => {
    const turn = turns.find(({ start }) => start === block.start);
    return turn === undefined ? null : document.text.slice(turn.label.start, turn.label.end);
  });
}

const QUESTION = '((KC)) How did the strike begin?';
const ANSWER = '((Kersti Aro)) It began on Monday.';
const NARRATIVE = 'The harbour was closed for a week after the strike.';

const CASES: readonly (readonly [string, readonly string[], readonly (string | null)[]])[] = [
  ['no conversation', [ANSWER, NARRATIVE], [null, null]],
  [
    "an answer's next paragraph, another turn behind it",
    [QUESTION, ANSWER, NARRATIVE, QUESTION, ANSWER],
    ['KC', 'Kersti Aro', 'Kersti Aro', 'KC', 'Kersti Aro'],
  ],
  [
    'after the last answer',
    [QUESTION, ANSWER, QUESTION, ANSWER, NARRATIVE],
    ['KC', 'Kersti Aro', 'KC', 'Kersti Aro', null],
  ],
  [
    'the first person after the last answer',
    [QUESTION, ANSWER, QUESTION, ANSWER, 'I closed the harbour.'],
    ['KC', 'Kersti Aro', 'KC', 'Kersti Aro', 'Kersti Aro'],
  ],
  [
    "what follows a question is not its asker's",
    [QUESTION, 'I was ill then.', QUESTION, ANSWER],
    ['KC', null, 'KC', 'Kersti Aro'],
  ],
  [
    'a paragraph that names who spoke is told by the article',
    [QUESTION, ANSWER, 'Later Aro left the harbour.', QUESTION, ANSWER],
    ['KC', 'Kersti Aro', null, 'KC', 'Kersti Aro'],
  ],
  [
    'a label in brackets that comes once',
    [QUESTION, ANSWER, QUESTION, '((KA)) It ended.'],
    ['KC', 'Kersti Aro', 'KC', 'KA'],
  ],
];

describe('findTurns', () => {
  it.each(CASES)('%s', (_name, paragraphs, expected) => {
    expect(speakersOf(paragraphs)).toEqual(expected);
  });
});
