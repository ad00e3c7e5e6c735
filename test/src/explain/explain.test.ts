import { describe, expect, it } from 'vitest';
import { explainClaims } from '../../../src/explain/explain.js';
import type { ExplainedEnd, Explanation } from '../../../src/explain/explanation.js';
import { readText } from '../../reading.js';

/** The explanation of the first claim of this relation. */
async function explained(text: string, relation: string, path?: string): Promise<Explanation> {
  const { document, annotation, claims, lines } = await readText(text, path);
  const claim = claims.find((other) => other.relation === relation);
  if (claim === undefined) throw new Error(`no ${relation} in:\n${lines.join('\n')}`);
  return explainClaims(document, annotation, new Set([claim.id])).get(claim.id)!;
}

function pathOf({ words, path }: ExplainedEnd): string {
  return [words, ...path!.map(({ relation, to }) => `${relation} ${to}`)].join(', ');
}

describe('the way from an end to the predicate', () => {
  it.each([
    ['Chad invited Kenya.', 'invites', 'Chad, is the subject of invited', 'Kenya, is the object of invited'],
    [
      'Paul Smith was arrested by Spain.',
      'arrests',
      'Spain, follows "by" after arrested',
      'Paul Smith, is the subject of the passive arrested',
    ],
    [
      'Anna Berg, who leads the Labour Party, visited Tunis.',
      'leads',
      'Anna Berg, is told of by the relative clause leads',
      'Labour Party, is the object of leads',
    ],
    [
      "Iraq's invasion of Kuwait began in August.",
      'invades',
      'Iraq, is the possessor of invasion',
      'Kuwait, follows "of" after invasion',
    ],
  ])('%s', async (text, relation, subject, object) => {
    const explanation = await explained(text, relation);
    expect([pathOf(explanation.subject), pathOf(explanation.object)]).toEqual([subject, object]);
  });

  it('goes through a coordination', async () => {
    const { document, annotation, claims } = await readText('Chad invited Kenya and Sudan.');
    const all = [...explainClaims(document, annotation, new Set(claims.map(({ id }) => id))).values()];
    expect(all.map(({ object }) => pathOf(object))).toEqual([
      'Kenya, is the object of invited',
      'Sudan, is joined by "and" to Kenya, is the object of invited',
    ]);
  });
});

describe('the words that decide on the status', () => {
  it.each([
    ['Chad did not invite Kenya.', ['not: says that it is not so']],
    ['Chad refused to invite Kenya.', ['refused: says that what hangs on it is not so']],
    ['Chad plans to invite Kenya.', ['plans: tells what hangs on it as planned']],
    ['Chad may invite Kenya.', ['may: tells it as planned, possible, wanted or conditional']],
    ['Chad invited Kenya.', []],
  ])('%s', async (text, expected) => {
    const { status } = await explained(text, 'invites');
    expect(status.map(({ words, effect }) => `${words}: ${effect}`)).toEqual(expected);
  });
});

describe('explainClaims', () => {
  it('tells what a pronoun stands for, and by which rule', async () => {
    const { subject } = await explained('Anna Berg left Oslo early. She invited Kenya.', 'invites');
    expect(subject.standsFor).toMatchObject({
      label: 'Anna Berg',
      antecedents: [{ start: 0, end: 9, words: 'Anna Berg' }],
      because: [{ id: 'pronoun', words: 'Anna Berg = She' }],
    });
    expect(subject.standsFor!.because[0]!.reason).toMatch(/pronoun/);
  });

  it('tells what a demonym stands for', async () => {
    const { object } = await explained('Estonian Prime Minister Kaja Mets resigned.', 'leads');
    expect(object.standsFor).toMatchObject({ label: 'Estonia', because: [{ id: 'demonym.state' }] });
  });

  it('names the rule with its reason and example, and marks the parts in the tree', async () => {
    const { rule, sentence } = await explained('The minister slept. Chad invited Kenya.', 'invites');
    expect(rule).toMatchObject({
      id: 'invite',
      reason: expect.stringContaining('invite'),
      example: expect.any(String),
    });
    expect(sentence.text).toBe('Chad invited Kenya.');
    expect(sentence.tree.map(({ form, part }) => [form, part])).toEqual([
      ['Chad', 'subject'],
      ['invited', 'predicate'],
      ['Kenya', 'object'],
      ['.', null],
    ]);
  });

  it('names speakers, dates and place by their words', async () => {
    const text = 'Anna Berg said that Chad attacked Sudan in Goma on Monday.';
    const { speakers, dates } = await explained(text, 'attacks', '2024-03-01.txt');
    expect(speakers.map(({ words, cue }) => [words, cue.words])).toEqual([['Anna Berg', 'said']]);
    expect(dates.event?.words).toBe('Monday');
  });

  it('gives nothing for a claim that is not read', async () => {
    const { document, annotation } = await readText('Chad invited Kenya.');
    expect(explainClaims(document, annotation, new Set(['c0000000000000000'])).size).toBe(0);
  });
});
