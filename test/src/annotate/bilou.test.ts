import { expect, it } from 'vitest';
import { bestNames } from '../../../src/annotate/bilou.js';
import type { NameLabel } from '../../../src/annotate/labels.js';

const LABELS: NameLabel[] = [
  { position: 'O', type: null },
  ...(['person', 'place'] as const).flatMap((type) =>
    (['B', 'I', 'L', 'U'] as const).map((position) => ({ position, type })),
  ),
];

/** Scores in favour of the labels given, one a word: "O", "B-person". */
function favouring(
  labels: readonly string[],
  strengths: readonly number[] = [],
): (word: number, label: number) => number {
  return (word, label) => {
    const { position, type } = LABELS[label]!;
    return labels[word] === (type ? `${position}-${type}` : position) ? (strengths[word] ?? 5) : 0;
  };
}

it.each([
  ['no name', ['O', 'O'], []],
  ['a unit', ['O', 'U-place'], [{ first: 1, last: 2, type: 'place' }]],
  ['a long name', ['B-person', 'I-person', 'L-person', 'O'], [{ first: 0, last: 3, type: 'person' }]],
  [
    'two names in a row',
    ['U-place', 'B-person', 'L-person'],
    [
      { first: 0, last: 1, type: 'place' },
      { first: 1, last: 3, type: 'person' },
    ],
  ],
])('%s', (_, labels, expected) => {
  expect(bestNames(labels.length, LABELS, favouring(labels))).toEqual(expected);
});

it.each([
  ['a name that is never closed', ['B-person', 'O', 'O'], [1, 5, 5], []],
  ['a name that is never opened', ['O', 'L-person'], [1, 5], [{ first: 0, last: 2, type: 'person' }]],
  ['types that change inside', ['B-person', 'L-place'], [5, 4], [{ first: 0, last: 2, type: 'person' }]],
])('mends %s', (_, labels, strengths, expected) => {
  expect(bestNames(labels.length, LABELS, favouring(labels, strengths))).toEqual(expected);
});
