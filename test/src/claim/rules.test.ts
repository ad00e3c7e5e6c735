import { describe, expect, it } from 'vitest';
import { ADJECTIVE_FRAMES } from '../../../src/claim/frames/adjectives.js';
import { NOUN_FRAMES } from '../../../src/claim/frames/nouns.js';
import { VERB_FRAMES } from '../../../src/claim/frames/verbs.js';
import { claimRule, CONCESSIONS, PLAIN_RULES } from '../../../src/claim/rules.js';
import { STRUCTURE_RULES } from '../../../src/claim/structure.js';
import { readText } from '../../reading.js';

const ROWS = [...VERB_FRAMES, ...NOUN_FRAMES, ...ADJECTIVE_FRAMES, ...STRUCTURE_RULES, ...PLAIN_RULES];

describe('claimRule', () => {
  it('knows every row of every table by an id of its own', () => {
    for (const { id, reason, example } of ROWS) expect(claimRule(id)).toEqual({ id, reason, example });
    expect(new Set(ROWS.map(({ id }) => id)).size).toBe(ROWS.length);
  });

  it.each([...CONCESSIONS])('adds what "/%s" means', (concession, reason) => {
    expect(claimRule(`meet/${concession}`)?.reason).toBe(`${claimRule('meet')!.reason}; ${reason}`);
  });

  it.each(['no-such-rule', 'meet/no-such-concession'])('knows no %s', (id) => {
    expect(claimRule(id)).toBeUndefined();
  });
});

describe('every rule that is no frame', () => {
  it.each(PLAIN_RULES.map(({ id, example }) => [id, example]))('%s reads: %s', async (id, example) => {
    const { claims } = await readText(example);
    expect(claims.map(({ rule }) => rule.split('/')[0])).toContain(id);
  });
});
