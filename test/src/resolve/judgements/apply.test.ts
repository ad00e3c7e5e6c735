import { describe, expect, it } from 'vitest';
import type { Resolution } from '../../../../src/model.js';
import { applyJudgements } from '../../../../src/resolve/judgements/apply.js';
import type { FiledJudgement } from '../../../../graph/model.js';
import { resolve } from '../../../../src/resolve/resolve.js';
import { judgement, read, type ReadDocument, side } from './builders.js';

const apply = (documents: readonly ReadDocument[], judgements: readonly FiledJudgement[]) =>
  applyJudgements(documents.map(({ document }) => document), documents.map(({ reading }) => reading), judgements); // prettier-ignore

const codes = (documents: readonly ReadDocument[], judgements: readonly FiledJudgement[]): string[] =>
  apply(documents, judgements).issues.map(({ code }) => code);

/** The labels of the entities, with the number of their chains. */
function entitiesOf(documents: readonly ReadDocument[], judgements: readonly FiledJudgement[]): string[] {
  const judged = apply(documents, judgements);
  const { entities }: Resolution = resolve(judged.readings, judged.judgements);
  return entities.map(({ label, chains }) => `${label} ${chains.length}`).sort();
}

const monday = read('monday.txt', 'Musa Marzouq came. Marzouq left.', ['person', 'Musa Marzouq', 'Marzouq']);
const tuesday = read('tuesday.txt', 'Abu Omar spoke in Everdale.', ['person', 'Abu Omar'], ['place', 'Everdale']);
const joined = judgement('same', side(monday, 'Musa Marzouq'), side(tuesday, 'Abu Omar'), { reason: 'his kunya' });

describe('a judgement', () => {
  it('joins what the machine does not, and the merge says who and why', () => {
    const judged = apply([monday, tuesday], [joined]);
    expect(judged.issues).toEqual([]);
    const { entities } = resolve(judged.readings, judged.judgements);
    const one = entities.find(({ chains }) => chains.length === 2)!;
    expect(one.merges).toMatchObject([
      { by: 'Greta', verdict: 'same', reasons: ['his kunya', 'judged on 2024-03-01'] },
    ]);
  });

  it('attaches by any mention of a chain, and by part of one', () => {
    expect(entitiesOf([monday, tuesday], [{ ...joined, a: side(monday, 'Marzouq', 2) }])).toContain('Musa Marzouq 2');
    expect(entitiesOf([monday, tuesday], [{ ...joined, a: side(monday, 'Musa') }])).toContain('Musa Marzouq 2');
  });

  it('finds a document that moved', () => {
    const moved = read('archive/monday.txt', monday.document.text, ['person', 'Musa Marzouq', 'Marzouq']);
    const other = read('monday.txt', 'Nothing of Musa Marzouq here.', ['person', 'Musa Marzouq']);
    expect(entitiesOf([moved, tuesday], [joined])).toContain('Musa Marzouq 2');
    const { judgements } = apply([moved, other, tuesday], [joined]);
    expect([judgements[0]!.a, judgements[0]!.b]).toContain(moved.reading.chains[0]!.id);
  });

  it('finds its quote in a document that was edited', () => {
    const edited = read('monday.txt', 'Late on Monday\nMusa Marzouq came.', ['person', 'Musa Marzouq']);
    expect(codes([edited, tuesday], [joined])).toEqual([]);
    expect(entitiesOf([edited, tuesday], [joined])).toContain('Musa Marzouq 2');
  });

  it.each([
    ['the document is gone', [tuesday]],
    ['the words are gone', [read('monday.txt', 'He came.'), tuesday]],
    ['nothing is read from the words', [read('monday.txt', 'Musa Marzouq came.'), tuesday]],
  ])('is told and has no effect when %s', (_, documents) => {
    const { issues, judgements } = apply(documents, [joined]);
    expect(judgements).toEqual([]);
    expect(issues.map(({ code, path }) => [code, path])).toEqual([['judgements.unattached', 'judgements.yaml']]);
    expect(issues[0]!.message).toContain('"Musa Marzouq" in monday.txt');
  });
});

describe('judgements that cannot all hold', () => {
  const wednesday = read('wednesday.txt', 'Omar Said came.', ['person', 'Omar Said']);
  const [a, b, c] = [side(monday, 'Musa Marzouq'), side(tuesday, 'Abu Omar'), side(wednesday, 'Omar Said')];
  const all = [
    judgement('same', a, b, { author: 'Ada' }),
    judgement('same', b, c, { author: 'Ben' }),
    judgement('different', a, c, { author: 'Cleo' }),
  ];

  it('are told with all that take part, and what differs stays apart', () => {
    const { issues } = apply([monday, tuesday, wednesday], all);
    expect(issues.map(({ code }) => code)).toEqual(['judgements.conflict']);
    for (const author of ['Ada', 'Ben', 'Cleo']) expect(issues[0]!.message).toContain(author);
    expect(entitiesOf([monday, tuesday, wednesday], all)).toHaveLength(3);
  });

  it('come to the same in any order', () => {
    const documents = [monday, tuesday, wednesday];
    expect(apply(documents, [...all].reverse())).toEqual(apply(documents, all));
  });

  it('are told when both sides are the same words', () => {
    expect(codes([monday], [judgement('different', a, a)])).toEqual(['judgements.conflict']);
  });
});

describe('a chain of one document', () => {
  const text = 'Ivan Petrov, the miner, came. He sang. Ivan Petrov, the mayor, slept. He snored. Petrov woke.';
  const both = read('p.txt', text, ['person', 'Ivan Petrov', '(the miner)', '(He)', 'Ivan Petrov', '(the mayor)', '(He)', 'Petrov']); // prettier-ignore
  const split = judgement('different', side(both, 'Ivan Petrov', 1), side(both, 'Ivan Petrov', 2));

  it('is cut, each mention going back to its owner', () => {
    const [reading] = apply([both], [split]).readings;
    const words = reading!.chains.map(({ mentions }) => mentions.map((index) => reading!.mentions[index]!.text));
    expect(words).toEqual([
      ['Ivan Petrov', 'the miner', 'He'],
      ['Ivan Petrov', 'the mayor', 'He', 'Petrov'],
    ]);
    expect(reading!.chains[0]!.id).toBe(both.reading.chains[0]!.id);
    expect(entitiesOf([both], [split])).toEqual(['Ivan Petrov 1', 'Ivan Petrov 1']);
  });

  it('is cut by names where they tell', () => {
    const mixed = read('m.txt', 'Olaf Holm met Karl Holm. Karl Holm left; Olaf stayed.', ['person', 'Olaf Holm', 'Karl Holm', 'Karl Holm', 'Olaf']); // prettier-ignore
    const [reading] = apply([mixed], [judgement('different', side(mixed, 'Olaf Holm'), side(mixed, 'Karl Holm'))]).readings; // prettier-ignore
    expect(reading!.chains.map(({ label, mentions }) => [label, ...mentions])).toEqual([
      ['Olaf Holm', 0, 3],
      ['Karl Holm', 1, 2],
    ]);
  });

  it('is cut when other judgements demand it round about', () => {
    const third = read('t.txt', 'Ivan Petrov spoke.', ['person', 'Ivan Petrov']);
    const there = side(third, 'Ivan Petrov');
    const judgements = [
      judgement('same', side(both, 'Ivan Petrov', 1), there),
      judgement('different', side(both, 'Ivan Petrov', 2), there),
    ];
    expect(codes([both, third], judgements)).toEqual([]);
    expect(entitiesOf([both, third], judgements)).toEqual(['Ivan Petrov 1', 'Ivan Petrov 2']);
  });

  it('takes its claims along, with the names that they stand on', () => {
    const { reading } = both;
    const span = (index: number) => ({ start: reading.mentions[index]!.start, end: reading.mentions[index]!.end });
    const claim = { ...span(5), id: 'c', proposition: 'p', relation: 'r', family: 'f', label: 'l', symmetric: false, subject: span(5), predicate: span(5), object: span(5), subjectMention: 5, objectMention: 5, quote: 'He', antecedents: [span(0)], polarity: 'positive', modality: 'asserted', attribution: [], dates: null, placeMention: null, rule: 'test', confidence: 0.8 } as const; // prettier-ignore
    const [cut] = apply([{ ...both, reading: { ...reading, claims: [claim] } }], [split]).readings;
    expect(cut!.claims[0]!.antecedents).toEqual([span(3), span(3)]);
  });
});
