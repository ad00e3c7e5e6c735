/** Entities → nodes, in their first state: everything but community, place and size, which depend on the whole graph. */
import { groupBy } from '../../graph/groups.js';
import type { GraphMention, GraphNode, Merge } from '../../graph/model.js';
import { compareBy } from '../../graph/order.js';
import { extent } from '../../graph/time.js';
import type { Entity, Reading } from '../model.js';
import { byPlace } from './places.js';
import type { PlacedClaim } from './placed-claims.js';

/**
 * One node for each entity, sorted by key. What has a name and every happening is a node whether a claim tells of it or
 * not; an unnamed person, body or place only when it takes part in a claim.
 */
export function toNodes(
  entities: readonly Entity[],
  readings: readonly Reading[],
  claims: readonly PlacedClaim[],
): GraphNode[] {
  const mentions = mentionsByChain(readings);
  const touching = claimsByEvent(entities, claims);
  const telling = new Set(claims.flatMap(participantsOf));
  return entities
    .filter(({ key, type, named }) => named || type === 'event' || telling.has(key))
    .sort(compareBy(({ key }) => key))
    .map((entity) => toNode(entity, mentions, touching.get(entity.key) ?? []));
}

/** Everybody a claim speaks of: its ends, its speakers, its place. */
function participantsOf({ source, target, evidence }: PlacedClaim): (string | null)[] {
  return [source, target, evidence.place, ...evidence.attribution.map(({ speaker }) => speaker)];
}

function toNode(
  entity: Entity,
  mentions: ReadonlyMap<string, readonly GraphMention[]>,
  claims: readonly PlacedClaim[],
): GraphNode {
  const { key, type, named } = entity;
  const label = labelOf(entity);
  const period = extent(claims.flatMap(({ evidence }) => evidence.dates?.event ?? []));
  return {
    key,
    attributes: {
      label,
      type,
      named,
      subtypes: [...entity.subtypes].sort(),
      aliases: entity.aliases.filter((alias) => alias !== label).sort(),
      mentions: entity.chains.flatMap((chain) => mentions.get(chain) ?? []).sort(byPlace),
      ...(period && { from: period.from, to: period.to }),
      merges: mergesOf(entity),
      x: 0,
      y: 0,
      size: 4,
      community: 0,
    },
  };
}

/** A number alone says nothing ("250", "40 %"): then a name with a letter, or the bare type. */
function labelOf({ label, aliases, type }: Entity): string {
  return [label, ...aliases].find((name) => /\p{L}/u.test(name)) ?? `unnamed ${type}`;
}

function mentionsByChain(readings: readonly Reading[]): ReadonlyMap<string, readonly GraphMention[]> {
  return new Map(
    readings.flatMap(({ document, mentions, chains }) =>
      chains.map((chain): [string, GraphMention[]] => [
        chain.id,
        chain.mentions.map((mention) => {
          const { start, end, kind } = mentions[mention]!;
          return { document: document.id, start, end, kind };
        }),
      ]),
    ),
  );
}

/** Only events take their dates from what is said of them. */
function claimsByEvent(
  entities: readonly Entity[],
  claims: readonly PlacedClaim[],
): ReadonlyMap<string, readonly PlacedClaim[]> {
  const events = new Set(entities.filter(({ type }) => type === 'event').map(({ key }) => key));
  const ends = claims.flatMap((claim) => [claim.source, claim.target].map((end) => ({ end, claim })));
  const groups = groupBy(
    ends.filter(({ end }) => events.has(end)),
    ({ end }) => end,
  );
  return new Map([...groups].map(([key, group]) => [key, group.map(({ claim }) => claim)]));
}

function mergesOf({ merges }: Entity): readonly Merge[] {
  return merges
    .filter(({ verdict }) => verdict === 'same')
    .map(({ a, b, by, reasons }): Merge => ({ a, b, judgement: 'same', by, reasons }))
    .sort(
      compareBy(
        ({ a }) => a,
        ({ b }) => b,
      ),
    );
}
