/**
 * What is one thing beyond doubt: chains of one full name. Comparing units instead of chains keeps the work close to
 * the number of distinct names; a unit's chains hang on its smallest by "same full name".
 */
import type { EntityType } from '../../graph/model.js';
import { groupBy } from '../../graph/groups.js';
import { type Bonds, partsApart } from './bonds.js';
import { parts } from './disjoint.js';
import type { Local } from './locals.js';
import type { ParsedName } from './names.js';

export interface Unit {
  /** The smallest chain id in it. */
  readonly id: string;
  readonly type: EntityType;
  /** Sorted by id. */
  readonly locals: readonly Local[];
  readonly name: ParsedName;
  readonly listed: boolean;
  readonly weak: boolean;
  /** Persons hold bearers of its name apart, and nothing tells which of them this is. */
  readonly contested: boolean;
  /** The other names its chains bear, by canonical form, each with the documents that say so. */
  readonly aliases: ReadonlyMap<string, { readonly name: ParsedName; readonly documents: number }>;
  readonly documents: ReadonlySet<string>;
  readonly facts: ReadonlyMap<string, string>;
  /** Of all its documents, itself among them. */
  readonly company: ReadonlyMap<string, string>;
}

/** Of named chains; no unit holds two that persons hold apart. Sorted by id. */
export function toUnits(locals: readonly Local[], bonds: Bonds): Unit[] {
  const named = locals.filter((local) => local.name !== null);
  const alone = named.filter((local) => local.weak).map((local) => ({ locals: [local], contested: false }));
  const groups = groupBy(
    named.filter((local) => !local.weak),
    (local) => `${kindOf(local.type)} ${local.name!.canonical}`,
  );
  const certain = [...groups.values()].flatMap(splitByType).flatMap(splitHomonyms);
  const units = [...alone, ...certain.flatMap((group) => splitJudged(group, bonds))].map(toUnit);
  return units.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A unit before it is summed up. */
type Draft = Pick<Unit, 'locals' | 'contested'>;

/**
 * Bearers of one name among whom persons hold some apart: the others go with the one whose acquaintances they share, and
 * stay by themselves where these do not tell.
 */
function splitJudged(group: readonly Local[], bonds: Bonds): Draft[] {
  if (bonds.apart.length === 0) return [{ locals: group, contested: false }];
  const groups = [...new Set(group.map(({ id }) => bonds.groupOf(id)))].filter((one) => bonds.judged.has(one));
  const kept = partsApart(groups, bonds);
  if (kept.length < 2) return [{ locals: group, contested: false }];
  const seeds = kept.map((part) => group.filter(({ id }) => part.includes(bonds.groupOf(id))));
  const circles = seeds.map((part) => new Set(part.flatMap(acquaintances)));
  const owners = group.map((local) => {
    const own = seeds.findIndex((part) => part.includes(local));
    return own >= 0 ? own : closest(local, circles);
  });
  return [
    ...seeds.map((_, part) => ({ locals: group.filter((_local, at) => owners[at] === part), contested: false })),
    ...group.filter((_, at) => owners[at] === null).map((local) => ({ locals: [local], contested: true })),
  ];
}

/** The circle that alone knows the most of a thing's acquaintances; null when there is none or two know as many. */
function closest(local: Local, circles: readonly ReadonlySet<string>[]): number | null {
  const knowing = acquaintances(local).map((name) => circles.flatMap((circle, at) => (circle.has(name) ? [at] : [])));
  const counts = circles.map((_, at) => knowing.filter((knows) => knows.length === 1 && knows[0] === at).length);
  const most = Math.max(...counts);
  return most > 0 && counts.filter((count) => count === most).length === 1 ? counts.indexOf(most) : null;
}

/** A country is a place in one document and an organisation in the next. */
function kindOf(type: EntityType): string {
  return type === 'organisation' || type === 'place' ? 'body' : type;
}

/** A place and an organisation of one name are one thing only when that name is a state's or a town's. */
function splitByType(group: readonly Local[]): (readonly Local[])[] {
  const isGoverned = (local: Local): boolean =>
    local.listed || local.chain.subtypes.some((subtype) => /^(?:country|state|city|capital|territory)$/.test(subtype));
  if (group.some(isGoverned)) return [group];
  return [...groupBy(group, (local) => local.type).values()];
}

/**
 * Bearers of one full name whose documents give them different posts and not one acquaintance in common are kept
 * apart here, for the judge to look at. Circles in which nobody gives a post go with the largest that does.
 */
function splitHomonyms(group: readonly Local[]): (readonly Local[])[] {
  if (group[0]!.type !== 'person' || group.filter(hasPost).length < 2) return [group];
  const circles = parts(group, acquaintances).sort((a, b) => b.length - a.length || (a[0]!.id < b[0]!.id ? -1 : 1));
  const placed = circles.filter((circle) => circle.some(hasPost));
  if (placed.length < 2) return [group];
  const [main, ...others] = placed;
  return [[...main!, ...circles.filter((circle) => !circle.some(hasPost)).flat()], ...others];
}

function hasPost(local: Local): boolean {
  return local.facts.size > 0;
}

function acquaintances({ name, facts, company }: Local): string[] {
  return [...facts.keys(), ...company.keys()].filter((key) => key !== name?.canonical);
}

function toUnit({ locals: group, contested }: Draft): Unit {
  const locals = [...group].sort((a, b) => (a.id < b.id ? -1 : 1));
  const first = locals[0]!;
  return {
    id: first.id,
    type: locals.find((local) => local.type === 'place')?.type ?? first.type,
    locals,
    name: first.name!,
    listed: locals.some((local) => local.listed),
    weak: first.weak,
    contested,
    aliases: aliasesOf(locals),
    documents: new Set(locals.map((local) => local.document)),
    facts: allOf(locals, ({ facts }) => facts),
    company: allOf(locals, ({ company }) => company),
  };
}

/** Of equal keys the last. */
function allOf(
  locals: readonly Local[],
  mapOf: (local: Local) => ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  if (locals.length === 1) return mapOf(locals[0]!);
  const all = new Map<string, string>();
  for (const local of locals) for (const [key, value] of mapOf(local)) all.set(key, value);
  return all;
}

function aliasesOf(locals: readonly Local[]): Map<string, { name: ParsedName; documents: number }> {
  const aliases = new Map<string, { name: ParsedName; documents: number }>();
  for (const local of locals)
    for (const name of local.aliases) {
      if (name.words.length === 0 || name.canonical === local.name!.canonical) continue;
      aliases.set(name.canonical, { name, documents: (aliases.get(name.canonical)?.documents ?? 0) + 1 });
    }
  return aliases;
}
