import { describe, expect, it } from 'vitest';
import { EMBEDDINGS } from '../../../src/claim/frames/embedding.js';
import { readText } from '../../reading.js';

describe('every row of the embedding table', () => {
  it.each(EMBEDDINGS.map((row) => [row.id, row] as const))('%s gives its example its status', async (_id, row) => {
    const { claims, lines } = await readText(row.example);
    const given = claims.some((claim) => claim.polarity === row.polarity && claim.modality === row.modality);
    expect(given, `${row.example}\n${lines.join('\n')}`).toBe(true);
  });
});

const CASES: readonly (readonly [string, string])[] = [
  ['Norway invited Sweden to Oslo.', 'Norway -invites-> Sweden, positive asserted'],
  ['Norway did not invite Sweden to Oslo.', 'Norway -invites-> Sweden, negative asserted'],
  ['Norway never invited Sweden.', 'Norway -invites-> Sweden, negative asserted'],
  ['Norway will invite Sweden.', 'Norway -invites-> Sweden, positive planned'],
  ['Norway will not invite Sweden.', 'Norway -invites-> Sweden, negative planned'],
  ['Norway may invite Sweden.', 'Norway -invites-> Sweden, positive possible'],
  ['Norway must invite Sweden.', 'Norway -invites-> Sweden, positive requested'],
  ['Norway plans to invite Sweden.', 'Norway -invites-> Sweden, positive planned'],
  ['Norway failed to invite Sweden.', 'Norway -invites-> Sweden, negative asserted'],
  ['If Norway invites Sweden, Denmark will protest.', 'Norway -invites-> Sweden, positive conditional'],
  ['Norway wanted to invite Sweden.', 'Norway -invites-> Sweden, positive planned'],
  ['Norway is to invite Sweden.', 'Norway -invites-> Sweden, positive planned'],
  ['Denmark urged Norway to invite Sweden.', 'Norway -invites-> Sweden, positive requested, said by Denmark'],
  ['Denmark denied that Norway invited Sweden.', 'Norway -invites-> Sweden, negative asserted, said by Denmark'],
  ['Denmark said Norway had not invited Sweden.', 'Norway -invites-> Sweden, negative asserted, said by Denmark'],
  ['There is no evidence that Norway invited Sweden.', 'Norway -invites-> Sweden, negative asserted'],
  ['Norway no longer supports Sweden.', 'Norway -supports-> Sweden, negative asserted'],
  ['Norway not only invited Sweden but also praised it.', 'Norway -invites-> Sweden, positive asserted'],
  ['Denmark did not deny that Norway invited Sweden.', 'Norway -invites-> Sweden, positive asserted, said by Denmark'],
  ['Norway did not hold talks with Sweden.', 'Norway -talks-with-> Sweden, negative asserted'],
  ['Norway has managed to invite Sweden.', 'Norway -invites-> Sweden, positive asserted'],
];

describe('statusOf', () => {
  it.each(CASES)('%s', async (text, expected) => {
    expect((await readText(text)).lines).toContain(expected);
  });
});
