import { describe, expect, it } from 'vitest';
import { readText } from '../../reading.js';

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ['passive', 'Paul Smith was arrested by Spain.', ['Spain -arrests-> Paul Smith, positive asserted']],
  [
    'conjoined subjects',
    'Chad and Niger attacked Sudan.',
    ['Chad -attacks-> Sudan, positive asserted', 'Niger -attacks-> Sudan, positive asserted'],
  ],
  [
    'conjoined verbs',
    'Chad attacked Sudan and invited Kenya.',
    ['Chad -attacks-> Sudan, positive asserted', 'Chad -invites-> Kenya, positive asserted'],
  ],
  [
    'conjoined objects',
    'Chad invited Kenya and Niger.',
    ['Chad -invites-> Kenya, positive asserted', 'Chad -invites-> Niger, positive asserted'],
  ],
  [
    'relative clause',
    'Anna Berg, who leads the Labour Party, visited Tunis.',
    ['Anna Berg -leads-> Labour Party, positive asserted', 'Anna Berg -visits-> Tunis, positive asserted'],
  ],
  [
    'participle',
    'Speaking in Doha, Anna Berg criticised Hungary.',
    ['Anna Berg -criticises-> Hungary, positive asserted'],
  ],
  ['apposition', 'Kaja Mets, prime minister of Estonia, resigned.', ['Kaja Mets -leads-> Estonia, positive asserted']],
  ['title', 'Estonian Prime Minister Kaja Mets resigned.', ['Kaja Mets -leads-> Estonian, positive asserted']],
  [
    'deputy title',
    'Anna Berg, deputy foreign minister of Norway, resigned.',
    ['Anna Berg -has-role-in-> Norway, positive asserted'],
  ],
  ['light verb', 'Anna Berg paid a visit to Tunis.', ['Anna Berg -visits-> Tunis, positive asserted']],
  ['what is owned', "Denmark suspended Shell's permit.", ['Denmark -suspend-permit-of-> Shell, positive asserted']],
  ['copula', 'Paul Smith is the leader of the Labour Party.', ['Paul Smith -leads-> Labour Party, positive asserted']],
];

describe('findClaims', () => {
  it.each(CASES)('%s: %s', async (_name, text, expected) => {
    expect((await readText(text)).lines).toEqual(expect.arrayContaining([...expected]));
  });

  it.each(CASES)('%s: every span stands in the text and inside its quote', async (_name, text) => {
    const { document, claims } = await readText(text);
    for (const claim of claims) {
      expect(document.text.slice(claim.start, claim.end)).toBe(claim.quote);
      for (const span of [claim.subject, claim.predicate, claim.object]) {
        expect(span.start >= claim.start && span.end <= claim.end && span.start < span.end).toBe(true);
      }
    }
  });

  it('gives no edge to two names that merely stand in one sentence', async () => {
    expect((await readText('Norway rested while Sweden worked.')).lines).toEqual([]);
  });

  it('keeps ids when the file is renamed and changes them with the words', async () => {
    const ids = async (text: string, path: string): Promise<string[]> =>
      (await readText(text, path)).claims.map((claim) => claim.id);
    expect(await ids('Chad attacked Sudan.', 'a.txt')).toEqual(await ids('Chad attacked Sudan.', 'b.txt'));
    expect(await ids('Chad attacked Sudan.', 'a.txt')).not.toEqual(await ids('Chad attacked Kenya.', 'a.txt'));
  });
});
