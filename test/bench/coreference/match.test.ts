import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/model.js';
import { alignClusters, type KeyedMention } from '../../../bench/coreference/match.js';

/** "3-9@5-9 a": from 3 to 9, the head from 5 to 9, in cluster a. */
function mentions(text: string): KeyedMention[] {
  return text.split(', ').map((item) => {
    const [spans = '', cluster = ''] = item.split(' ');
    const [whole, head] = spans.split('@').map(span) as [Span, Span];
    return { ...whole, head, cluster };
  });
}

function span(text: string): Span {
  const [start, end] = text.split('-').map(Number) as [number, number];
  return { start, end };
}

describe('alignClusters', () => {
  it.each<[what: string, gold: string, found: string, common: string[][]]>([
    ['the same heads in other spans', '0-9@5-9 a, 20-22@20-22 a', '5-9@5-9 x, 18-22@20-22 x', [['gold 0', 'gold 1']]],
    ['heads that overlap', '0-9@5-9 a', '5-12@7-12 x', [['gold 0']]],
    ['the shortest of those with one head', '0-9@5-9 a, 4-9@5-9 b', '5-9@5-9 x', [['gold 1']]],
    ['each gold mention once', '0-9@5-9 a', '0-9@5-9 x, 5-9@5-9 y', [['gold 0'], ['found 1']]],
    ['the same span with another head', '0-9@5-9 a', '0-9@0-4 x', [['gold 0']]],
    ['nothing else', '0-9@5-9 a', '10-12@10-12 x', [['found 0']]],
  ])('joins %s', (_, gold, found, common) => {
    expect(alignClusters(mentions(gold), mentions(found)).found).toEqual(common);
  });
});
