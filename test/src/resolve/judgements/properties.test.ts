/** Random judgements on made-up documents: what persons said holds, whatever the order. */
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../../graph/random.js';
import type { Reading } from '../../../../src/model.js';
import { applyJudgements, type Judged } from '../../../../src/resolve/judgements/apply.js';
import { attach } from '../../../../src/resolve/judgements/attach.js';
import { occurrenceOf } from '../../../../graph/quote.js';
import type { FiledJudgement } from '../../../../graph/model.js';
import { resolve } from '../../../../src/resolve/resolve.js';
import { judgement, read, type ReadDocument, side } from './builders.js';

const NAMES = ['Anna Berg', 'Ana Berg', 'Berg', 'Olaf Holm', 'Harbour Bank'] as const;

type Random = () => number;

function pick<T>(random: Random, items: readonly T[]): T {
  return items[Math.floor(random() * items.length)]!;
}

function shuffled<T>(random: Random, items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, lot: random() }))
    .sort((x, y) => x.lot - y.lot)
    .map(({ item }) => item);
}

/** Two people of several mentions each, some of them under one name. */
function makeDocument(random: Random, number: number): ReadDocument {
  const [a, b, c, d] = [1, 2, 3, 4].map(() => pick(random, NAMES)) as [string, string, string, string];
  const text = `${a} x ${b} x ${c} x ${d} x end ${number}.`;
  return random() < 0.5 ? read(`${number}.txt`, text, ['person', a, b], ['person', c, d]) : read(`${number}.txt`, text, ['person', a, b, c, d]); // prettier-ignore
}

function makeJudgements(random: Random, documents: readonly ReadDocument[], count: number): FiledJudgement[] {
  const anySide = () => {
    const one = pick(random, documents);
    const { mentions } = one.reading;
    const mention = pick(random, mentions);
    return side(one, mention.text, occurrenceOf(one.document.text, mention)!);
  };
  return Array.from({ length: count }, () =>
    judgement(random() < 0.6 ? 'same' : 'different', anySide(), anySide(), { author: pick(random, ['Ada', 'Ben']) }),
  );
}

function entityOfMention({ readings, judgements }: Judged): (document: string, mention: number) => string {
  const chainOf = new Map(
    readings.flatMap(({ document, chains }: Reading) =>
      chains.flatMap(({ id, mentions }) => mentions.map((mention) => [`${document.id} ${mention}`, id] as const)),
    ),
  );
  const keyOf = new Map(
    resolve(readings, judgements).entities.flatMap(({ key, chains }) => chains.map((chain) => [chain, key] as const)),
  );
  return (document, mention) => keyOf.get(chainOf.get(`${document} ${mention}`)!)!;
}

describe.each(Array.from({ length: 40 }, (_, seed) => seed))('random judgements, seed %i', (seed) => {
  const random = seededRandom(seed);
  const documents = Array.from({ length: 6 }, (_, number) => makeDocument(random, number));
  const written = makeJudgements(random, documents, 3 + (seed % 10));
  const texts = documents.map(({ document }) => document);
  const readings = documents.map(({ reading }) => reading);
  const judged = applyJudgements(texts, readings, written);
  const { attached } = attach(texts, readings, written);
  const entity = entityOfMention(judged);

  it('find all their words', () => {
    expect(attached).toHaveLength(written.length);
  });

  it('hold apart what differs', () => {
    for (const { judgement, a, b } of attached) {
      const isItself = a.document === b.document && a.mention === b.mention;
      if (judgement.verdict === 'different' && !isItself)
        expect(entity(a.document, a.mention)).not.toBe(entity(b.document, b.mention));
    }
  });

  it('join what is the same, unless that is told as a conflict', () => {
    const told = judged.issues.map(({ message }) => message).join('\n');
    for (const { judgement, a, b } of attached) {
      const one = entity(a.document, a.mention) === entity(b.document, b.mention);
      if (judgement.verdict === 'same' && told === '') expect(one).toBe(true);
    }
  });

  it('come to the same in any order', () => {
    const again = applyJudgements(shuffled(random, texts), readings, shuffled(random, written));
    expect(again).toEqual(judged);
    expect(resolve(shuffled(random, again.readings), shuffled(random, again.judgements))).toEqual(
      resolve(judged.readings, judged.judgements),
    );
  });

  it('lose no mention', () => {
    for (const [index, { chains }] of judged.readings.entries())
      expect(chains.flatMap(({ mentions }) => mentions).sort()).toEqual(
        readings[index]!.chains.flatMap(({ mentions }) => mentions).sort(),
      );
  });
});
