import { describe, expect, it } from 'vitest';
import { REPORTING } from '../../../src/claim/frames/speech.js';
import { readText } from '../../reading.js';

describe('every row of the reporting table', () => {
  it.each(REPORTING.map((row) => [row.id, row] as const))('%s finds a speaker in its example', async (_id, row) => {
    const { claims, lines } = await readText(row.example);
    expect(
      claims.some((claim) => claim.attribution.length > 0),
      `${row.example}\n${lines.join('\n')}`,
    ).toBe(true);
  });
});

const CASES: readonly (readonly [string, string, string])[] = [
  ['the article itself', 'Chad attacked Sudan.', 'Chad -attacks-> Sudan, positive asserted'],
  [
    'indirect speech',
    'Anna Berg said that Chad had attacked Sudan.',
    'Chad -attacks-> Sudan, positive asserted, said by Anna Berg',
  ],
  [
    'according to',
    'According to Anna Berg, Chad attacked Sudan.',
    'Chad -attacks-> Sudan, positive asserted, said by Anna Berg',
  ],
  [
    'a trailing report',
    'Chad attacked Sudan, Anna Berg said.',
    'Chad -attacks-> Sudan, positive asserted, said by Anna Berg',
  ],
  [
    'direct speech',
    '"Chad attacked Sudan," said Anna Berg.',
    'Chad -attacks-> Sudan, positive asserted, said by Anna Berg',
  ],
  [
    'a chain of reports',
    'Reuters reported that Anna Berg said Chad had attacked Sudan.',
    'Chad -attacks-> Sudan, positive asserted, said by Reuters < Anna Berg',
  ],
  [
    'an accusation',
    'Kenya accused Chad of attacking Sudan.',
    'Chad -attacks-> Sudan, positive asserted, said by Kenya',
  ],
  [
    'a quotation that goes on',
    '"We are worried," Anna Berg said. "Chad attacked Sudan."',
    'Chad -attacks-> Sudan, positive asserted, said by Anna Berg',
  ],
];

describe('attributionOf', () => {
  it.each(CASES)('%s', async (_name, text, expected) => {
    expect((await readText(text)).lines).toContain(expected);
  });

  it('lets "we" in a quotation be its speaker', async () => {
    const { lines } = await readText('"We invited Sweden to the talks," said Anna Berg.');
    expect(lines).toContain('Anna Berg -invites-> Sweden, positive asserted, said by Anna Berg');
  });
});
