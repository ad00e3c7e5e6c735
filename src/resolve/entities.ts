/** Clusters of local entities as entities: one label, their own names, and what holds them together. */
import type { Entity, EntityType, Judgement } from '../model.js';
import { contentId } from '../ids.js';
import type { Local } from './locals.js';

/** `locals`: one cluster, sorted by id; `merges`: a spanning set of its judgements. */
export function toEntity(locals: readonly Local[], merges: readonly Judgement[]): Entity {
  const named = locals.some((local) => local.chain.named || local.listed);
  const type = typeOf(locals);
  const label = labelOf(locals, named);
  return {
    key: contentId(type, [locals[0]!.id]),
    type,
    label,
    named,
    aliases: named ? aliasesOf(locals, label) : [],
    subtypes: sorted(locals.flatMap((local) => local.chain.subtypes)),
    chains: locals.map((local) => local.id),
    merges: [...merges].sort((x, y) => (x.a === y.a ? compare(x.b, y.b) : compare(x.a, y.a))),
  };
}

/** The type of most chains; of equals the first in this order, so that a country is a place. */
function typeOf(locals: readonly Local[]): EntityType {
  const order: readonly EntityType[] = ['place', 'organisation', 'person', 'event'];
  const count = (type: EntityType): number => locals.filter((local) => local.type === type).length;
  const governed =
    locals.some((local) => local.type === 'place') && locals.some((local) => local.type === 'organisation');
  return governed ? 'place' : [...order].sort((x, y) => count(y) - count(x))[0]!;
}

/** The name that most documents use; of equals the longer, then the first by code units. Unnamed: the first words. */
function labelOf(locals: readonly Local[], named: boolean): string {
  const counts = new Map<string, number>();
  for (const local of locals) {
    const label = local.listed && !local.chain.named ? local.name!.text : local.chain.label;
    if (local.chain.named || local.listed || !named) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const words = (label: string): number => Math.min(2, label.split(/\s+/).length);
  const person = locals[0]!.type === 'person';
  const [first] = [...counts].sort(
    ([x, n], [y, m]) => (person ? words(y) - words(x) : 0) || m - n || y.length - x.length || compare(x, y),
  );
  return first![0];
}

function aliasesOf(locals: readonly Local[], label: string): string[] {
  const names = locals
    .filter((local) => local.chain.named)
    .flatMap((local) => [local.chain.label, ...local.chain.aliases]);
  return sorted(names).filter((name) => name !== label);
}

function sorted(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort(compare);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
