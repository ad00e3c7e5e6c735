/**
 * Readings to entities: which local entities, over all documents, are one thing. Names propose and context decides; a
 * person's judgements win over both. Nothing depends on the order of the readings.
 *
 *   readings → locals → units (one full name) → pairs worth comparing → opinions → clusters → entities
 */
import type { Entity, Judgement, Reading, Resolution } from '../model.js';
import { cluster, type Link } from './clusters.js';
import { toEntity } from './entities.js';
import { opine, toJudgement } from './links.js';
import { type Local, localEntities } from './locals.js';
import { possibleBearers } from './possible.js';
import { rareNames } from './rare.js';
import { rememberingCost } from './spelling.js';
import { toUnits, type Unit } from './units.js';

interface JudgedLink extends Link {
  readonly judgement: Judgement;
}

const RANK = { person: 2, fullName: 1, machine: 0 };

/** `judgements`: a person's; about chains that are no longer there they say nothing. */
export function resolve(readings: readonly Reading[], judgements: readonly Judgement[] = []): Resolution {
  const locals = localEntities(readings);
  const places = new Map(locals.map((local, index) => [local.id, index]));
  const known = judgements.filter(({ a, b }) => places.has(a) && places.has(b));
  const held = known.filter(({ verdict }) => verdict !== 'same');
  const units = toUnits(locals, new Set(held.flatMap(({ a, b }) => [a, b])));
  const spell = rememberingCost();
  const opinions = opine(units, { rare: rareNames(locals), spell });
  const place = (id: string): number => places.get(id)!;
  const link =
    (rank: number) =>
    (judgement: Judgement): JudgedLink => {
      return { a: place(judgement.a), b: place(judgement.b), rank, score: judgement.score, judgement };
    };
  const same = opinions.same.map((opinion) => toJudgement(units, opinion));
  const links = [
    ...known.filter(({ verdict }) => verdict === 'same').map(link(RANK.person)),
    ...units.flatMap(sameNameJudgements).map(link(RANK.fullName)),
    ...same.map(link(RANK.machine)),
  ];
  const apart = [
    ...held.map(({ a, b }) => [place(a), place(b)] as const),
    ...opinions.different.map(([a, b]) => [place(units[a]!.id), place(units[b]!.id)] as const),
  ];
  const { root, taken, refused } = cluster(locals.length, links, apart);
  const rootOf = (id: string): number => root[place(id)]!;
  const doubts = [
    ...known.filter(({ verdict }) => verdict === 'unsure'),
    ...refused.map(({ judgement }) => asRefused(judgement)),
    ...opinions.unsure.map((opinion) => toJudgement(units, opinion)),
    ...possibleBearers(units, rootOf, spell),
  ];
  return { entities: toEntities(locals, root, taken), unsure: openDoubts(doubts, held, rootOf) };
}

function sameNameJudgements(unit: Unit): Judgement[] {
  const reasons = [unit.listed ? `known as ${unit.name.text}` : 'same full name'];
  return unit.locals
    .slice(1)
    .map((local) => ({ a: unit.id, b: local.id, verdict: 'same', score: 1, reasons, by: 'machine' }));
}

function asRefused(judgement: Judgement): Judgement {
  const reasons = [...judgement.reasons, 'but another of their documents holds them apart'];
  return { ...judgement, verdict: 'unsure', reasons };
}

function toEntities(locals: readonly Local[], root: readonly number[], taken: readonly JudgedLink[]): Entity[] {
  const members = new Map<number, Local[]>();
  locals.forEach((local, index) => {
    const own = members.get(root[index]!);
    if (own) own.push(local);
    else members.set(root[index]!, [local]);
  });
  const merges = new Map<number, Judgement[]>();
  for (const { a, judgement } of taken) {
    const own = merges.get(root[a]!);
    if (own) own.push(judgement);
    else merges.set(root[a]!, [judgement]);
  }
  return [...members]
    .map(([at, group]) => toEntity(group, merges.get(at) ?? []))
    .sort((x, y) => (x.key < y.key ? -1 : 1));
}

/** One doubt for two clusters, the strongest; none where they became one or a person has decided. */
function openDoubts(
  doubts: readonly Judgement[],
  held: readonly Judgement[],
  rootOf: (id: string) => number,
): Judgement[] {
  const pairOf = ({ a, b }: Judgement): string => [rootOf(a), rootOf(b)].sort((x, y) => x - y).join(' ');
  const decided = new Set(held.filter(({ verdict }) => verdict === 'different').map(pairOf));
  const open = new Map<string, Judgement>();
  for (const doubt of [...doubts].sort((x, y) => y.score - x.score || byIds(x, y))) {
    const pair = pairOf(doubt);
    if (rootOf(doubt.a) !== rootOf(doubt.b) && !decided.has(pair) && !open.has(pair)) open.set(pair, doubt);
  }
  return [...open.values()].sort(byIds);
}

function byIds(x: Judgement, y: Judgement): number {
  if (x.a !== y.a) return x.a < y.a ? -1 : 1;
  return x.b < y.b ? -1 : x.b > y.b ? 1 : 0;
}
