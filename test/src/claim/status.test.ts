import { describe, expect, it } from 'vitest';
import { EMBEDDINGS } from '../../../src/claim/frames/embedding.js';
import { OUTCOMES } from '../../../src/claim/outcomes.js';
import { readText } from '../../reading.js';

describe('every row of the embedding table', () => {
  it.each(EMBEDDINGS.map((row) => [row.id, row] as const))('%s gives its example its status', async (_id, row) => {
    const { claims, lines } = await readText(row.example);
    const given = claims.some((claim) => claim.polarity === row.polarity && claim.modality === row.modality);
    expect(given, `${row.example}\n${lines.join('\n')}`).toBe(true);
  });
});

describe('every row of the outcome table', () => {
  it.each(OUTCOMES.map((rule) => [rule.id, rule.example] as const))(
    '%s: its example is told as done',
    async (_id, example) => {
      const { claims, lines } = await readText(example);
      expect(claims.length, example).toBeGreaterThan(0);
      expect(
        claims.every(({ polarity, modality }) => polarity === 'positive' && modality === 'asserted'),
        `${example}\n${lines.join('\n')}`,
      ).toBe(true);
    },
  );
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
  ['Denmark did not deny that Norway invited Sweden.', 'Norway -invites-> Sweden, positive possible, said by Denmark'],
  ['Norway did not hold talks with Sweden.', 'Norway -talks-with-> Sweden, negative asserted'],
  ['Norway has managed to invite Sweden.', 'Norway -invites-> Sweden, positive asserted'],
  ['Norway did not dare to invite Sweden.', 'Norway -invites-> Sweden, negative asserted'],
  ['Norway did not rule out inviting Sweden.', 'Norway -invites-> Sweden, positive possible'],
  ['Norway had to invite Sweden.', 'Norway -invites-> Sweden, positive asserted'],
  ['Norway should have invited Sweden.', 'Norway -invites-> Sweden, negative requested'],
  ['Norway almost attacked Sweden.', 'Norway -attacks-> Sweden, negative asserted'],
  ['It is not true that Norway invited Sweden.', 'Norway -invites-> Sweden, negative asserted'],
  ['Few lawmakers supported Anna Berg.', 'lawmakers -supports-> Anna Berg, negative asserted'],
  ['Norway invited not Sweden but Denmark.', 'Norway -invites-> Sweden, negative asserted'],
  ['Norway invited not Sweden but Denmark.', 'Norway -invites-> Denmark, positive asserted'],
  ['Norway invited Sweden but not Denmark.', 'Norway -invites-> Denmark, negative asserted'],
  ['Norway invited Sweden rather than Denmark.', 'Norway -invites-> Denmark, negative asserted'],
  ['Norway wants to leave the treaty and invited Sweden.', 'Norway -invites-> Sweden, positive asserted'],
  ['Had Norway invited Sweden, Denmark would have left.', 'Norway -invites-> Sweden, negative conditional'],
  ['When Norway invites Sweden, Denmark will protest.', 'Norway -invites-> Sweden, positive planned'],
  ['Norway will pay as long as Denmark invites Sweden.', 'Denmark -invites-> Sweden, positive conditional'],
  ['In talks between Norway and Sweden Anna Berg refused to resign.', 'Norway -talks-with-> Sweden, positive asserted'],
  ['The possible talks between Norway and Sweden were praised.', 'Norway -talks-with-> Sweden, positive possible'],
  ['The planned talks between Norway and Sweden were praised.', 'Norway -talks-with-> Sweden, positive planned'],
  ['The planned talks between Norway and Sweden began.', 'Norway -talks-with-> Sweden, positive asserted'],
  ['Norway called for talks between Denmark and Sweden.', 'Denmark -talks-with-> Sweden, positive requested'],
  ['Norway terminated its treaty with Sweden.', 'its -agrees-with-> Sweden, negative asserted'],
  ['Norway did not praise, criticise or invite Sweden.', 'Norway -criticises-> Sweden, negative asserted'],
  ['Norway asked how to invite Sweden.', 'Norway -invites-> Sweden, positive possible, said by Norway'],
  ['Norway would later invite Sweden.', 'Norway -invites-> Sweden, positive asserted'],
  ['To invite Sweden, Norway needs a budget.', 'Norway -invites-> Sweden, positive conditional'],
  ['The prices rose due to talks between Norway and Sweden.', 'Norway -talks-with-> Sweden, positive asserted'],
  ['Norway would like to invite Sweden.', 'Norway -invites-> Sweden, positive planned'],
  ['Norway is the only state to recognise Sweden.', 'Norway -recognises-> Sweden, positive asserted'],
  ['Norway voted to leave Sweden.', 'Norway -leaves-> Sweden, positive planned'],
  ['Denmark insists that Norway invited Sweden.', 'Norway -invites-> Sweden, positive asserted, said by Denmark'],
];

describe('statusOf', () => {
  it.each(CASES)('%s', async (text, expected) => {
    expect((await readText(text)).lines).toContain(expected);
  });
});
