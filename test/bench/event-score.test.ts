import { describe, expect, it } from 'vitest';
import type { MarkedSpan } from '../../bench/event-gold.js';
import { scoreEvents } from '../../bench/event-score.js';

const event = (start: number, end: number, type: MarkedSpan['type'] = 'event'): MarkedSpan => ({ start, end, type });
const found = (start: number, end: number) => ({ start, end, head: { start: end - 1, end } });

describe('scoreEvents', () => {
  it.each([
    ['the same span', [event(0, 9)], [found(0, 9)], [1, 1, 1, 1]],
    ['a part with the head', [event(0, 9)], [found(4, 9)], [1, 1, 0, 1]],
    ['more than the name', [event(0, 9)], [found(0, 12)], [1, 1, 0, 0]],
    ['another right span', [event(0, 9), event(0, 12, 'variant')], [found(0, 12)], [1, 1, 1, 1]],
    ['what may be found', [event(20, 25, 'optional')], [found(20, 25)], [0, 0, 0, 0]],
    ['a miss and a surplus', [event(0, 9)], [found(20, 29)], [1, 1, 0, 0]],
  ])('%s', (_, marked, events, expected) => {
    const score = scoreEvents(marked, events);
    expect([score.marked, score.found, score.exact, score.byHead]).toEqual(expected);
  });
});
