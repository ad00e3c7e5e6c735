/** Relations that cannot both hold of two nodes at one time, as a table. */
import type { GraphEdge } from '../../../graph/model.js';
import { assertedIn, sides, type Contradiction, type Scene } from './scene.js';

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

/** Only relations that some claim asserts to hold can contradict each other. */
export function findOppositions({ edges }: Scene): Contradiction[] {
  const affirmed = new Map(
    edges
      .filter((edge) => assertedIn(edge).length > 0)
      .map((edge) => [placeOf(edge.source, edge.attributes.relation, edge.target), edge]),
  );
  return [...affirmed.values()].flatMap((edge) =>
    oppositePlaces(edge).flatMap(({ opposition: { id, reason }, place }): Contradiction[] => {
      const other = affirmed.get(place);
      if (!other || edge.key > other.key) return [];
      return [{ rule: id, reason, ...sides(edge, assertedIn(edge)[0]!, other, assertedIn(other)[0]!) }];
    }),
  );
}

function oppositePlaces({ source, target, attributes: { relation } }: GraphEdge): readonly OppositePlace[] {
  return OPPOSITIONS.flatMap((opposition) => {
    const [one, other] = opposition.relations;
    const opposite = relation === one ? other : relation === other ? one : null;
    if (opposite === null) return [];
    const [from, to] = opposition.ends === 'same' ? [source, target] : [target, source];
    return [{ opposition, place: placeOf(from, opposite, to) }];
  });
}

interface OppositePlace {
  readonly opposition: Opposition;
  readonly place: string;
}

function placeOf(source: string, relation: string, target: string): string {
  return JSON.stringify([source, relation, target]);
}
