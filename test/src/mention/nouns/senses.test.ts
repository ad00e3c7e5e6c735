import { describe, expect, it } from 'vitest';
import { nounSense } from '../../../../src/mention/nouns/lexicon.js';
import { SENSE_ROWS } from '../../../../src/mention/nouns/senses.js';
import { senseInPlace } from '../../../../src/mention/nouns/surroundings.js';
import type { NounSense } from '../../../../src/mention/nouns/lexicon.js';
import { Tree } from '../../../../src/tree.js';
import { readText } from '../../../reading.js';

/** The sense of the first of these nouns in a sentence, as the shipped model reads it. */
async function senseOf(nouns: readonly string[], sentence: string): Promise<NounSense | null> {
  const tree = new Tree((await readText(sentence)).annotation);
  const head = tree.tokens.findIndex((_, token) => nouns.includes(tree.lemma(token)));
  if (head < 0) throw new RangeError(`none of ${nouns.join(', ')} stands in: ${sentence}`);
  return senseInPlace(tree, head);
}

describe('every row of the senses', () => {
  it.each(SENSE_ROWS.map((row) => [row.example, row] as const))('reads: %s', async (example, { nouns, sense }) => {
    const found = await senseOf(nouns.split(' '), example);
    expect(found && [found.type, found.subtype]).toEqual(sense);
  });

  it.each(SENSE_ROWS.map((row) => [row.unlike, row] as const))('leaves alone: %s', async (unlike, { nouns }) => {
    const found = await senseOf(nouns.split(' '), unlike);
    expect(nouns.split(' ').map((noun) => nounSense(noun)?.subtype)).toContain(found?.subtype);
  });

  it('is of nouns that the tables hold', () => {
    const nouns = SENSE_ROWS.flatMap((row) => row.nouns.split(' '));
    expect(nouns.filter((noun) => nounSense(noun) === null)).toEqual([]);
  });
});
