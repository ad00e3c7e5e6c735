/** What the machine thinks of the units: which are one, which must stay apart, and which a person should look at. */
import type { Judgement } from '../model.js';
import { candidatePairs } from './candidates.js';
import type { Collection } from './features/feature.js';
import { judge, type Opinion } from './judge.js';
import { addMeetings } from './meetings.js';
import type { Pair } from './pairs.js';
import { meantBy } from './prominent.js';
import type { Unit } from './units.js';

/** An opinion about two units, by index. */
export interface Opined extends Omit<Opinion, 'reasons'> {
  readonly reasons: readonly string[];
  readonly a: number;
  readonly b: number;
}

export interface Opinions {
  readonly same: readonly Opined[];
  readonly unsure: readonly Opined[];
  readonly different: readonly Pair[];
}

export function opine(units: readonly Unit[], collection: Collection): Opinions {
  const same: Opined[] = [];
  const unsure: Opined[] = [];
  const different: Pair[] = [];
  const pairs = candidatePairs(units, collection.rare);
  addMeetings(units, collection, pairs);
  for (const [a, b] of pairs) {
    const { verdict, score, reasons } = judge(units[a]!, units[b]!, collection);
    if (verdict === 'different') different.push([a, b]);
    else (verdict === 'same' ? same : unsure).push({ a, b, verdict, score, reasons: reasons() });
  }
  const doubted = new Map([...contested(units, same), ...ambiguous(units, same, collection)]);
  return {
    same: same.filter((opinion) => !doubted.has(opinion)),
    unsure: [...unsure, ...doubted.values()],
    different,
  };
}

/**
 * A short name that fits several longer ones which do not fit each other points to none of them: "V. Petrov" beside
 * "Viktor Petrov" and "Vasily Petrov".
 */
function ambiguous(units: readonly Unit[], same: readonly Opined[], { prominent }: Collection): Map<Opined, Opined> {
  const linked = new Set(same.map(({ a, b }) => `${a} ${b}`));
  const longer = new Map<number, Opined[]>();
  for (const opinion of same) {
    const short = shorterOf(units, opinion);
    if (short !== null) longer.set(short, [...(longer.get(short) ?? []), opinion]);
  }
  const doubted = new Map<Opined, Opined>();
  for (const [short, opinions] of longer) {
    const others = opinions.map(({ a, b }) => (a === short ? b : a)).sort((a, b) => a - b);
    const clash = others
      .flatMap((a, at) => others.slice(at + 1).map((b) => [a, b] as const))
      .find(([a, b]) => !linked.has(`${a} ${b}`));
    if (!clash) continue;
    const reason = `could be ${clash
      .map((index) => units[index]!.name.text)
      .sort()
      .join(' or ')}`;
    const meant = meantBy(units[short]!, prominent);
    for (const opinion of opinions.filter(({ a, b }) => meant === null || (units[a] !== meant && units[b] !== meant)))
      doubted.set(opinion, { ...opinion, verdict: 'unsure', reasons: [reason, ...opinion.reasons] });
  }
  return doubted;
}

function shorterOf(units: readonly Unit[], { a, b }: Opined): number | null {
  const [x, y] = [units[a]!.name.words.length, units[b]!.name.words.length];
  return x === y ? null : x < y ? a : b;
}

/** Bearers of a name that persons hold apart, of whom nothing tells which they are. */
function contested(units: readonly Unit[], same: readonly Opined[]): Map<Opined, Opined> {
  const reason = 'several bear this name, as a person judged';
  return new Map(
    same
      .filter(({ a, b }) => units[a]!.contested || units[b]!.contested)
      .filter(({ a, b }) => units[a]!.name.canonical === units[b]!.name.canonical)
      .map((opinion) => [opinion, { ...opinion, verdict: 'unsure', reasons: [reason, ...opinion.reasons] }]),
  );
}

/** As a judgement about the units' smallest chains. */
export function toJudgement(units: readonly Unit[], { a, b, verdict, score, reasons }: Opined): Judgement {
  const [x, y] = [units[a]!.id, units[b]!.id];
  return { a: x < y ? x : y, b: x < y ? y : x, verdict, score, reasons, by: 'machine' };
}
