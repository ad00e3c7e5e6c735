import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../graph/random.js';
import { findCopies, type CopyCandidate } from '../../../src/weigh/copies.js';

/** So many made-up words, the same for the same seed. */
function prose(seed: number, words: number): string {
  const random = seededRandom(seed);
  return Array.from({ length: words }, () => `w${Math.floor(random() * 5000)}`).join(' ');
}

function document(id: string, text: string, published: string | null = null): CopyCandidate {
  return {
    id,
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    published: published === null ? null : { from: published, how: 'metadata' },
  };
}

const WIRE = prose(1, 400);

describe('findCopies', () => {
  it.each<readonly [what: string, later: string, copy: boolean]>([
    ['the same text', WIRE, true],
    ['other case, marks and line ends', WIRE.replaceAll(' ', ',\r\n').toUpperCase(), true],
    ['cut after the first half', WIRE.slice(0, WIRE.length / 2), true],
    ['with a frame of its own', `${prose(2, 100)} ${WIRE} ${prose(3, 100)}`, true],
    ['every twentieth word changed', changeEvery(20, WIRE), true],
    ['one paragraph taken into a longer report', `${prose(4, 500)} ${WIRE.slice(0, 400)}`, false],
    ['another text', prose(5, 400), false],
    ['too short to tell', WIRE.slice(0, 60), false],
    ['no words', '', false],
  ])('%s', (_what, later, copy) => {
    const found = findCopies([document('b', later, '2024-05-02'), document('a', WIRE, '2024-05-01')]);
    expect([...found]).toEqual(copy ? [['b', 'a']] : []);
  });

  it('takes the earlier for the original, then the dated one, then the smaller id', () => {
    expect([...findCopies([document('a', WIRE, '2024-05-02'), document('b', WIRE, '2024-05-01')])]).toEqual([
      ['a', 'b'],
    ]);
    expect([...findCopies([document('a', WIRE), document('b', WIRE, '2024-05-01')])]).toEqual([['a', 'b']]);
    expect([...findCopies([document('b', WIRE), document('a', WIRE)])]).toEqual([['b', 'a']]);
  });

  it('points every copy at an original that is no copy', () => {
    const copies = findCopies(['a', 'b', 'c', 'd'].map((id, day) => document(id, WIRE, `2024-05-0${day + 1}`)));
    expect([...copies]).toEqual([
      ['b', 'a'],
      ['c', 'a'],
      ['d', 'a'],
    ]);
  });

  it('does not read furniture', () => {
    const page = (id: string, body: string): CopyCandidate => ({
      ...document(id, `${WIRE}\n\n${body}`),
      blocks: [
        { kind: 'furniture', start: 0, end: WIRE.length },
        { kind: 'paragraph', start: WIRE.length + 2, end: WIRE.length + 2 + body.length },
      ],
    });
    expect(findCopies([page('a', prose(6, 100)), page('b', prose(7, 100))]).size).toBe(0);
  });

  it('still finds the copies in a crowd, whatever its order', () => {
    const crowd = Array.from({ length: 200 }, (_, i) =>
      document(`d${i}`, `${WIRE.slice(0, 100)} ${prose(100 + i, 300)}`),
    );
    const copies = [7, 70, 170].map((i) => document(`z${i}`, `${crowd[i]!.text} ${prose(900 + i, 20)}`));
    const expected = copies.map(({ id }) => [id, id.replace('z', 'd')]);
    expect([...findCopies([...crowd, ...copies])].sort()).toEqual(expected.sort());
    expect([...findCopies([...copies, ...crowd.reverse()])].sort()).toEqual(expected.sort());
  });
});

function changeEvery(n: number, text: string): string {
  return text
    .split(' ')
    .map((word, index) => (index % n === 0 ? 'changed' : word))
    .join(' ');
}
