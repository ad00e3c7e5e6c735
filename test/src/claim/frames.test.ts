import { describe, expect, it } from 'vitest';
import { relationType } from '../../../graph/vocabulary/relations.js';
import { ADJECTIVE_FRAMES } from '../../../src/claim/frames/adjectives.js';
import { indexFrames } from '../../../src/claim/frames/frame.js';
import { NOUN_FRAMES } from '../../../src/claim/frames/nouns.js';
import { VERB_FRAMES } from '../../../src/claim/frames/verbs.js';
import { STRUCTURE_RULES } from '../../../src/claim/structure.js';
import { readText } from '../../reading.js';

const ROWS = [...VERB_FRAMES, ...ADJECTIVE_FRAMES, ...NOUN_FRAMES, ...STRUCTURE_RULES];

describe('every row of the frame tables', () => {
  it.each(ROWS.map((row) => [row.id, row] as const))('%s reads its example', async (_id, row) => {
    const { claims, linked, lines } = await readText(row.example);
    const words = (mention: number): string => linked.mentions[mention]!.text;
    const found = claims
      .filter((claim) => claim.relation === row.relation)
      .map((claim) => [words(claim.subjectMention), words(claim.objectMention)]);
    const expected = relationType(row.relation)!.symmetric ? [row.expect, [...row.expect].reverse()] : [row.expect];
    expect(
      found.some((ends) => expected.some((pair) => pair[0] === ends[0] && pair[1] === ends[1])),
      `${row.example}\nexpected ${row.expect.join(` -${row.relation}-> `)}, read:\n${lines.join('\n')}`,
    ).toBe(true);
  });

  it('names a relation of the vocabulary, an id of its own and a reason', () => {
    expect(ROWS.filter((row) => relationType(row.relation) === undefined)).toEqual([]);
    expect(ROWS.filter((row) => row.reason === '')).toEqual([]);
    expect(new Set(ROWS.map((row) => row.id)).size).toBe(ROWS.length);
  });
});

describe('indexFrames', () => {
  it('refuses a pattern that stands twice in one frame', () => {
    const [first] = VERB_FRAMES;
    expect(() => indexFrames([{ ...first!, patterns: ['lead', 'lead'] }])).toThrow(/stands twice/);
  });
});
