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
  [
    'a source that the report cites',
    'Chad has attacked Sudan, the Daily Courier reports, citing Anna Berg.',
    'Chad -attacks-> Sudan, positive asserted, said by Daily Courier < Anna Berg',
  ],
  [
    'somebody quoted as saying',
    'Reuters quoted Anna Berg as saying that Chad attacked Sudan.',
    'Chad -attacks-> Sudan, positive asserted, said by Reuters < Anna Berg',
  ],
  [
    'the words of somebody',
    'In the words of Anna Berg, Chad attacked Sudan.',
    'Chad -attacks-> Sudan, positive asserted, said by Anna Berg',
  ],
  [
    'an accusation without accuser',
    'Chad was accused of attacking Sudan.',
    'Chad -attacks-> Sudan, positive possible, said by accused',
  ],
  [
    'what stands beside a charge',
    'Anna Berg was charged with a murder linked to an explosion in Lima.',
    'explosion -took-place-in-> Lima, positive asserted',
  ],
  [
    'a quotation after a comma',
    'Anna Berg reacted on air, "I remember that Chad attacked Sudan."',
    'Chad -attacks-> Sudan, positive asserted, said by Anna Berg',
  ],
  [
    'an owner within a quotation',
    'Anna Berg thanked the crew: "I remember Paul Smith, the mayor of Lima."',
    'Paul Smith -leads-> Lima, positive asserted, said by Anna Berg',
  ],
  [
    'a report within the second clause',
    'Chad attacked Sudan; it had, Anna Berg says, no army.',
    'Chad -attacks-> Sudan, positive asserted',
  ],
  [
    'an allegation without a source',
    'The allegation that Chad attacked Sudan is old.',
    'Chad -attacks-> Sudan, positive asserted, said by allegation',
  ],
  [
    'a rejected claim',
    'Kenya rejected the claim that Chad attacked Sudan.',
    'Chad -attacks-> Sudan, negative asserted, said by Kenya',
  ],
  [
    'a source in brackets',
    'Kenya attacked Sudan (source: Reuters).',
    'Kenya -attacks-> Sudan, positive asserted, said by Reuters',
  ],
  [
    'a source line',
    'Chad attacked Sudan.\n\nSource: Daily Courier, citing Anna Berg, spokeswoman for the Kenyan police\n\nDetails follow.',
    'Chad -attacks-> Sudan, positive asserted, said by Daily Courier < Anna Berg',
  ],
  [
    'a sentence that leads up to a quotation',
    'Anna Berg was blunt. "Chad attacked Sudan."',
    'Chad -attacks-> Sudan, positive asserted, said by Anna Berg',
  ],
  [
    'a quotation that fills the next paragraph',
    '"We are worried," Anna Berg said.\n\n"Chad attacked Sudan."',
    'Chad -attacks-> Sudan, positive asserted, said by Anna Berg',
  ],
  ['a reason that is cited', 'Chad left Sudan, citing economic policies.', 'Chad -leaves-> Sudan, positive asserted'],
  [
    'when somebody was arrested',
    'Police arrested Anna Berg after Chad attacked Sudan.',
    'Chad -attacks-> Sudan, positive asserted',
  ],
  ['what is claimed', 'Chad claimed the capture of Sudan.', 'Chad -captures-> Sudan, positive asserted, said by Chad'],
  [
    'an alleged act',
    "Chad's alleged support for Sudan was praised.",
    'Chad -supports-> Sudan, positive asserted, said by alleged',
  ],
  [
    'one report after another',
    'Chad had attacked Sudan, Reuters reported Anna Berg said.',
    'Chad -attacks-> Sudan, positive asserted, said by Reuters < Anna Berg',
  ],
  [
    'said to have been',
    'Sudan is reported to have been attacked by Chad.',
    'Chad -attacks-> Sudan, positive asserted, said by reported',
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
