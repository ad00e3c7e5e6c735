import { describe, expect, it } from 'vitest';
import { confidenceOf, doubtsAbout } from '../../../../src/claim/confidence/confidence.js';
import { reasonOfFact } from '../../../../src/claim/confidence/facts.js';
import { CONFIDENCE_WEIGHTS } from '../../../../src/claim/confidence/weights.js';
import { readText } from '../../../reading.js';

const WEIGHTS = { start: Math.log(3), facts: { good: Math.log(3), bad: -Math.log(3), worse: -Math.log(9) } };

describe('confidenceOf', () => {
  it.each<[facts: string[], chance: number]>([
    [[], 0.75],
    [['good'], 0.9],
    [['bad'], 0.5],
    [['bad', 'worse'], 0.1],
    [['unknown', 'constructor'], 0.75],
  ])('of %j is %d', (facts, chance) => {
    expect(confidenceOf(facts, WEIGHTS)).toBe(chance);
  });

  it('is what a claim carries, and a plain statement has more of it than a guess', async () => {
    const plain = await readText('Norway invited Sweden.');
    const vague = await readText(
      'Asked whether it might, the company, which some of them had wanted to see praised by Norway, said it could.',
    );
    const least = Math.min(1, ...vague.claims.map(({ confidence }) => confidence));
    expect(plain.claims.map(({ confidence }) => confidence > 0.8)).toEqual([true]);
    expect(least).toBeLessThan(plain.claims[0]!.confidence);
  });
});

describe('doubtsAbout', () => {
  it('gives what speaks against a claim, the worst first', () => {
    expect(doubtsAbout(['bad', 'good', 'unknown', 'worse'], WEIGHTS)).toEqual(['worse', 'bad']);
  });
});

describe('the trained weights', () => {
  const facts = Object.keys(CONFIDENCE_WEIGHTS.facts);

  it('are about facts of known families', () => {
    for (const fact of facts) expect(reasonOfFact(fact), fact).toMatch(/\.$/);
  });

  it.each(['tree', 'end.means', 'end.name'])('trust a reading less that is unsure of its %s', (family) => {
    const unsure = facts.filter((fact) => fact.startsWith(family) && fact.includes('<'));
    expect(unsure.length).toBeGreaterThan(1);
    expect(unsure.reduce((sum, fact) => sum + CONFIDENCE_WEIGHTS.facts[fact]!, 0)).toBeLessThan(-0.1);
  });
});
