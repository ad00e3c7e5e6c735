import { describe, expect, it } from 'vitest';
import { drawPairs } from '../../bench/merges/draw.js';
import { blocksOf, type JudgedPair, keyTable, table } from '../../bench/merges/print.js';
import { sideOf } from '../../bench/merges/side.js';
import { readDocument } from '../../src/read/read.js';
import type { Entity, Judgement, Resolution } from '../../src/model.js';
import { reading } from '../src/resolve/builders.js';

function judgement(a: string, b: string, verdict: Judgement['verdict'], score = 1): Judgement {
  return { a, b, verdict, score, reasons: ['same full name'], by: 'machine' };
}

/** Chains are named by their document and a number: "a1". */
function resolution(merges: readonly Judgement[], unsure: readonly Judgement[]): Resolution {
  const entity: Entity = {
    key: 'k',
    type: 'person',
    label: 'Anna Berg',
    named: true,
    aliases: [],
    subtypes: [],
    chains: [],
    merges,
  };
  return { entities: [entity], unsure };
}

const documentOf = (chain: string): string => chain[0]!;

describe('drawPairs', () => {
  const doubts = Array.from({ length: 9 }, (_, index) => judgement('a1', `b${index}`, 'unsure', index / 10));

  it('draws as many of what was joined and of the nearest that were not', () => {
    const merges = ['b1', 'c1', 'd1'].map((b) => judgement('a1', b, 'same'));
    const drawn = drawPairs(resolution(merges, doubts), documentOf, { count: 2, seed: 1 });
    expect(drawn.map(({ fate }) => fate)).toEqual(['joined', 'joined', 'apart', 'apart']);
    for (const { fate, judgement: own } of drawn) if (fate === 'apart') expect(own.score).toBeGreaterThan(0.2);
  });

  it('leaves out pairs of one document', () => {
    const merges = [judgement('a1', 'a2', 'same')];
    expect(drawPairs(resolution(merges, [judgement('b1', 'b2', 'unsure')]), documentOf, { count: 5, seed: 1 })).toEqual(
      [],
    );
  });

  it('draws the same by the same seed, and others by another', () => {
    const draw = (seed: number): string[] =>
      drawPairs(resolution([], doubts), documentOf, { count: 3, seed }).map((pair) => pair.judgement.b);
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
  });
});

describe('what a reader is shown', () => {
  const text = `Anna Berg came.\n\nHolm saw [her] there.${' '.repeat(1000)}`;
  const { document } = readDocument({ path: 'a.txt', bytes: new TextEncoder().encode(text) }, { maxBytes: 10_000 });
  const read = reading({ document: 'a', chains: [{ type: 'person', label: 'Anna Berg' }] });
  const a = sideOf(document!, read, read.chains[0]!.id);
  const pair: JudgedPair = {
    fate: 'apart',
    judgement: judgement('x', 'y', 'unsure', 0.3),
    a,
    b: { ...a, label: 'Berg' },
  };

  it('has the words around a mention on one line', () => {
    expect(a.contexts).toEqual(['…[Anna Berg] came. Holm saw [her] there. …']);
    expect(() => sideOf(document!, read, 'z')).toThrow(RangeError);
  });

  it('tells the fate in the table and the key, not in the blocks', () => {
    expect(table([pair])).toContain('apart\t0.300\tsame full name\tAnna Berg\tperson');
    expect(keyTable([pair], 1)).toContain('1\tapart\t0.300\tsame full name\tx\ty');
    expect(blocksOf([pair], 1)).toMatch(/^## 1\n\n\*\*A: Anna Berg\*\* \(person\)/u);
    expect(blocksOf([pair], 1)).not.toMatch(/apart|0\.3|same full name/u);
  });
});
