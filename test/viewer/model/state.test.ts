import { describe, expect, it } from 'vitest';
import { type Action, initialState, reduce, selected, type ViewState } from '../../../viewer/model/state.js';

const start = initialState('light');
const edge = { kind: 'edge', key: 'e1', claim: 0 } as const;
const node = { kind: 'node', key: 'n1' } as const;

function after(...actions: readonly Action[]): ViewState {
  return actions.reduce(reduce, start);
}

describe('reduce', () => {
  it('opens, goes back and closes', () => {
    const opened = after({ type: 'open', inspector: edge }, { type: 'open', inspector: node });
    expect(opened.inspector).toEqual(node);
    expect(reduce(opened, { type: 'back' })).toMatchObject({ inspector: edge, trail: [] });
    expect(reduce(opened, { type: 'close' })).toMatchObject({ inspector: null, trail: [] });
  });

  it('does not remember opening the same thing twice', () => {
    expect(after({ type: 'open', inspector: edge }, { type: 'open', inspector: { ...edge, claim: 2 } }).trail).toEqual(
      [],
    );
  });

  it('aims only when asked, and anew each time', () => {
    expect(after({ type: 'open', inspector: edge }).aim).toBeNull();
    const once = after({ type: 'open', inspector: edge, aim: true });
    const twice = reduce(once, { type: 'open', inspector: edge, aim: true });
    expect(once.aim).toEqual({ kind: 'edge', key: 'e1' });
    expect(twice.aim).not.toBe(once.aim);
  });

  it('moves through claims of an edge only', () => {
    expect(after({ type: 'open', inspector: edge }, { type: 'claim', claim: 2 }).inspector).toMatchObject({ claim: 2 });
    expect(after({ type: 'open', inspector: node }, { type: 'claim', claim: 2 }).inspector).toEqual(node);
  });

  it('filters and resets', () => {
    const filtered = after({ type: 'toggle-filter', facet: 'type', value: 'place' }, { type: 'toggle-isolates' });
    expect(filtered.filters.hidden.type).toContain('place');
    expect(filtered.filters.isolates).toBe(true);
    expect(reduce(filtered, { type: 'reset-filters' }).filters).toEqual(start.filters);
  });

  it('pins a node once, in its last place, and lets it go', () => {
    const pin = (key: string, x: number): Action => ({ type: 'pin', pin: { key, x, y: 0 } });
    const pinned = after(pin('n2', 1), pin('n1', 2), pin('n2', 3));
    expect(pinned.pins).toEqual([
      { key: 'n1', x: 2, y: 0 },
      { key: 'n2', x: 3, y: 0 },
    ]);
    expect(reduce(pinned, { type: 'unpin', node: 'n1' }).pins.map(({ key }) => key)).toEqual(['n2']);
    expect(reduce(pinned, { type: 'unpin-all' }).pins).toEqual([]);
  });

  it('keeps decisions apart from those that lie in a file', () => {
    const decision = { a: 'n1', b: 'n2', verdict: 'same', author: 'Ada', date: '2024', reason: '' } as const;
    const decided = after({ type: 'decide', decision }, { type: 'kept', decisions: [decision] });
    expect(decided).toMatchObject({ decisions: [decision], kept: [decision] });
    expect(reduce(decided, { type: 'undo', decision }).decisions).toEqual([]);
  });

  it('switches views, sidebar and colours', () => {
    expect(after({ type: 'view', view: 'edges' }, { type: 'toggle-sidebar' }, { type: 'toggle-theme' })).toMatchObject({
      view: 'edges',
      sidebar: false,
      theme: 'dark',
    });
  });
});

it('selected is the node or edge of the panel', () => {
  expect(selected(edge)).toEqual({ kind: 'edge', key: 'e1' });
  expect(selected({ kind: 'documents' })).toBeNull();
  expect(selected(null)).toBeNull();
});
