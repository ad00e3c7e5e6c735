import { describe, expect, it } from 'vitest';
import type { EdgeStatus, Modality, Polarity } from '../../../graph/model.js';
import { countStatuses, statusOf } from '../../../src/weigh/status.js';

type Row = readonly [status: EdgeStatus, claims: string];

const ROWS: readonly Row[] = [
  ['affirmed', 'positive asserted'],
  ['affirmed', 'positive asserted, positive asserted'],
  ['affirmed', 'positive planned, positive asserted'],
  ['affirmed', 'positive asserted, negative planned'],
  ['denied', 'negative asserted'],
  ['denied', 'negative asserted, positive possible'],
  ['disputed', 'positive asserted, negative asserted'],
  ['disputed', 'positive planned, negative asserted, positive asserted'],
  ['planned', 'positive conditional, positive possible, positive requested, negative planned'],
  ['requested', 'positive conditional, positive possible, positive requested'],
  ['possible', 'positive conditional, positive possible'],
  ['conditional', 'negative conditional'],
];

describe('statusOf', () => {
  it.each(ROWS)('%s: %s', (status, claims) => {
    expect(statusOf(stances(claims))).toBe(status);
    expect(statusOf(stances(claims).reverse())).toBe(status);
  });

  it('refuses no claims', () => {
    expect(() => statusOf([])).toThrow(RangeError);
  });
});

describe('countStatuses', () => {
  it('counts by polarity and modality, keys sorted', () => {
    const counts = countStatuses(stances('positive planned, negative asserted, positive planned'));
    expect(Object.entries(counts)).toEqual([
      ['negative asserted', 1],
      ['positive planned', 2],
    ]);
  });
});

function stances(text: string): { polarity: Polarity; modality: Modality }[] {
  return text.split(', ').map((stance) => {
    const [polarity, modality] = stance.split(' ') as [Polarity, Modality];
    return { polarity, modality };
  });
}
