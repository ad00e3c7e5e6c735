/**
 * Which edges contradict each other: pairs of relations that cannot both hold of two nodes at one time, as a table. Both
 * edges stay, each with the key of the other; who is right, and whether something changed in between, is for readers.
 */
import type { GraphEdge } from '../../graph/model.js';

export interface Opposition {
  readonly id: string;
  readonly relations: readonly [string, string];
  /** Whether the second runs between the same ends or back. */
  readonly ends: 'same' | 'swapped';
  readonly reason: string;
  readonly example: readonly [string, string];
}

export const OPPOSITIONS: readonly Opposition[] = [
  {
    id: 'supports-opposes',
    relations: ['supports', 'opposes'],
    ends: 'same',
    reason: 'one is for a thing or against it',
    example: ['The union supports the merger.', 'The union opposes the merger.'],
  },
  {
    id: 'supports-rejects',
    relations: ['supports', 'rejects'],
    ends: 'same',
    reason: 'who rejects a thing does not support it',
    example: ['The council supports the plan.', 'The council rejected the plan.'],
  },
  {
    id: 'approves-rejects',
    relations: ['approves', 'rejects'],
    ends: 'same',
    reason: 'a body lets a thing pass or does not',
    example: ['The senate approved the treaty.', 'The senate rejected the treaty.'],
  },
  {
    id: 'recognises-rejects',
    relations: ['recognises', 'rejects'],
    ends: 'same',
    reason: 'recognition is given or refused',
    example: ['Norway recognised the new government.', 'Norway rejected the new government.'],
  },
  {
    id: 'claims-denies',
    relations: ['claims-responsibility-for', 'denies'],
    ends: 'same',
    reason: 'nobody claims and denies one deed',
    example: ['The group claimed responsibility for the raid.', 'The group denied the raid.'],
  },
  {
    id: 'allied-fights',
    relations: ['allied-with', 'fights'],
    ends: 'same',
    reason: 'allies do not fight each other',
    example: ['The two clans are allied.', 'The two clans fight each other.'],
  },
  {
    id: 'parent-child',
    relations: ['parent-of', 'child-of'],
    ends: 'same',
    reason: "nobody is a person's parent and child",
    example: ['Ines is the mother of Rui.', 'Ines is the daughter of Rui.'],
  },
  {
    id: 'parent-parent',
    relations: ['parent-of', 'parent-of'],
    ends: 'swapped',
    reason: 'of two people only one can be the parent',
    example: ['Ines is the mother of Rui.', 'Rui is the father of Ines.'],
  },
  {
    id: 'child-child',
    relations: ['child-of', 'child-of'],
    ends: 'swapped',
    reason: 'of two people only one can be the child',
    example: ['Ines is the daughter of Rui.', 'Rui is the son of Ines.'],
  },
  {
    id: 'part-part',
    relations: ['part-of', 'part-of'],
    ends: 'swapped',
    reason: 'a whole is no part of its part',
    example: ['The bureau is part of the ministry.', 'The ministry is part of the bureau.'],
  },
  {
    id: 'located-located',
    relations: ['located-in', 'located-in'],
    ends: 'swapped',
    reason: 'of two places only one can lie in the other',
    example: ['Arvik lies in Norland.', 'Norland lies in Arvik.'],
  },
  {
    id: 'succeeds-succeeds',
    relations: ['succeeds', 'succeeds'],
    ends: 'swapped',
    reason: 'of two holders of an office one came first',
    example: ['Berg succeeded Lund.', 'Lund succeeded Berg.'],
  },
];

/** The edges with `contradicts`; only relations that some claim asserts to hold can contradict each other. */
export function markContradictions(edges: readonly GraphEdge[]): GraphEdge[] {
  const affirmed = new Map(
    edges
      .filter(({ attributes }) => (attributes.statusCounts['positive asserted'] ?? 0) > 0)
      .map((edge) => [placeOf(edge.source, edge.attributes.relation, edge.target), edge.key]),
  );
  return edges.map((edge) => {
    const place = placeOf(edge.source, edge.attributes.relation, edge.target);
    const opposites = affirmed.has(place) ? oppositePlaces(edge) : [];
    const contradicts = opposites.flatMap((opposite) => affirmed.get(opposite) ?? []);
    return { ...edge, attributes: { ...edge.attributes, contradicts: [...new Set(contradicts)].sort() } };
  });
}

function oppositePlaces({ source, target, attributes: { relation } }: GraphEdge): readonly string[] {
  return OPPOSITIONS.flatMap(({ relations: [one, other], ends }) => {
    const opposite = relation === one ? other : relation === other ? one : null;
    if (opposite === null) return [];
    return [ends === 'same' ? placeOf(source, opposite, target) : placeOf(target, opposite, source)];
  });
}

function placeOf(source: string, relation: string, target: string): string {
  return JSON.stringify([source, relation, target]);
}
