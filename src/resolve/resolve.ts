/**
 * Readings to entities: which local entities, over all documents, are one thing. Names propose and context decides; a
 * person's judgements win over both. Nothing depends on the order of the readings.
 *
 *   readings → locals → units (one full name) → pairs worth comparing → opinions → clusters → entities
 */
import type { Entity, Judgement, Reading, Resolution } from '../model.js';
import { bondsOf, type Couple } from './bonds.js';
import { cluster, type Link } from './clusters.js';
import { toEntity } from './entities.js';
import { opine, toJudgement } from './opinions.js';
import { type Local, localEntities } from './locals.js';
import { pairNumber } from './pairs.js';
import { possibleBearers } from './possible.js';
import { prominentPeople } from './prominent.js';
import { rareNames } from './rare.js';
import { rememberingCost } from './spelling.js';
import { settingsOf } from './settings.js';
import { findStories } from './stories.js';
import { toUnits, type Unit } from './units.js';
import { joinUnnamed } from './unnamed.js';

interface JudgedLink extends Link {
  readonly judgement: Judgement;
}

/** `judgements`: a person's; about chains that are no longer there they say nothing. */
export function resolve(readings: readonly Reading[], judgements: readonly Judgement[] = []): Resolution {
  const locals = localEntities(readings);
  const places = new Map(locals.map((local, index) => [local.id, index]));
  const known = judgements.filter(({ a, b }) => places.has(a) && places.has(b)).sort(byContent);
  const joined = known.filter(({ verdict }) => verdict === 'same');
  const held = known.filter(({ verdict }) => verdict !== 'same');
  const units = toUnits(locals, bondsOf(joined.map(toCouple), held.map(toCouple)));
  const spell = rememberingCost();
  const rare = rareNames(locals, Math.log2);
  const opinions = opine(units, { rare, spell, prominent: prominentPeople(units), settings: settingsOf(locals) });

  const pair = ({ a, b }: Pick<Judgement, 'a' | 'b'>) => [places.get(a)!, places.get(b)!] as const;
  const toLink = (judgement: Judgement): JudgedLink => {
    const [a, b] = pair(judgement);
    return { a, b, score: judgement.score, judgement };
  };
  const persons = joined.map(toLink);
  const sameNames = units.flatMap(sameNameJudgements).map(toLink);
  const machines = opinions.same.map((opinion) => toLink(toJudgement(units, opinion)));
  const unitPlaces = units.map(({ id }) => places.get(id)!);
  const different = opinions.different.map(([a, b]) => [unitPlaces[a]!, unitPlaces[b]!] as const);
  const isNamed = (id: string): boolean => locals[places.get(id)!]!.name !== null;
  const unnamed = joinUnnamed(readings, findStories(locals), isNamed);
  const { root, taken, refused } = cluster(locals.map(toStanding), [
    { links: persons, apart: held.map(pair), byPlace: false },
    { links: sameNames, apart: [], byPlace: false },
    { links: machines, apart: different, byPlace: true },
    { links: unnamed.map(toLink), apart: [], byPlace: true },
  ]);

  const rootOf = (id: string): number => root[places.get(id)!]!;
  const doubts = [
    ...known.filter(({ verdict }) => verdict === 'unsure'),
    ...refused
      .filter(({ judgement: { a, by } }) => by !== 'machine' || isNamed(a))
      .map(({ judgement }) => asRefused(judgement)),
    ...opinions.unsure.map((opinion) => toJudgement(units, opinion)),
    ...possibleBearers(units, rootOf, spell),
  ];
  return { entities: toEntities(locals, root, taken), unsure: openDoubts(doubts, held, rootOf) };
}

function toCouple({ a, b }: Judgement): Couple {
  return [a, b];
}

function toStanding({ id, document, name }: Local): { place: string; name: string } {
  return { place: document, name: name?.canonical ?? id };
}

function sameNameJudgements(unit: Unit): Judgement[] {
  const reasons = [unit.listed ? `known as ${unit.name.listed ?? unit.name.text}` : 'same full name'];
  return unit.locals
    .slice(1)
    .map((local) => ({ a: unit.id, b: local.id, verdict: 'same', score: 1, reasons, by: 'machine' }));
}

function asRefused(judgement: Judgement): Judgement {
  const reasons = [...judgement.reasons, 'but others that would be joined with them are held apart'];
  return { ...judgement, verdict: 'unsure', reasons };
}

function toEntities(locals: readonly Local[], root: readonly number[], taken: readonly JudgedLink[]): Entity[] {
  const members = new Map<number, Local[]>();
  locals.forEach((local, index) => append(members, root[index]!, local));
  const merges = new Map<number, Judgement[]>();
  for (const { a, judgement } of taken) append(merges, root[a]!, judgement);
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
  const pairOf = ({ a, b }: Judgement): number => pairNumber(rootOf(a), rootOf(b));
  const decided = new Set(held.filter(({ verdict }) => verdict === 'different').map(pairOf));
  const open = new Map<number, Judgement>();
  for (const doubt of doubts) {
    const pair = pairOf(doubt);
    if (rootOf(doubt.a) === rootOf(doubt.b) || decided.has(pair)) continue;
    const other = open.get(pair);
    if (!other || other.score < doubt.score || (other.score === doubt.score && byIds(doubt, other) < 0))
      open.set(pair, doubt);
  }
  return [...open.values()].sort(byIds);
}

/** Of two that say the same of the same pair, always the same one is the first. */
function byContent(x: Judgement, y: Judgement): number {
  return byIds(x, y) || (JSON.stringify(x) < JSON.stringify(y) ? -1 : 1);
}

function byIds(x: Judgement, y: Judgement): number {
  if (x.a !== y.a) return x.a < y.a ? -1 : 1;
  return x.b < y.b ? -1 : x.b > y.b ? 1 : 0;
}

function append<T>(lists: Map<number, T[]>, at: number, item: T): void {
  const list = lists.get(at);
  if (list) list.push(item);
  else lists.set(at, [item]);
}
