/** Joins pronouns and descriptions to what they stand for, one after the other, so that each sees what those before it found. */
import { type LinkRule, reasonOf } from '../scene.js';
import { anaphorKind } from './anaphors.js';
import { candidatesOf } from './candidates.js';
import type { AnaphorKind, Candidate, Question } from './question.js';

/** The thing that is meant. */
export interface Choice {
  readonly candidate: Candidate;
  /** How likely it is the right one, 0 … 1. */
  readonly chance: number;
}

/** Null when it is none of the candidates. */
export type Choose = (question: Question) => Choice | null;

/** What is said to have joined two mentions, by how the later one points back. */
export interface AnaphorReason {
  readonly id: string;
  readonly kinds: readonly AnaphorKind[];
  readonly reason: string;
  readonly example: string;
}

export const ANAPHOR_REASONS: readonly AnaphorReason[] = [
  {
    id: 'pronoun',
    kinds: ['person', 'it', 'they', 'I', 'we'],
    reason: 'A pronoun stands for the thing around it that the ranking finds best.',
    example: 'Merkel left early. She flew home.',
  },
  {
    id: 'description',
    kinds: ['noun'],
    reason: 'A description takes up the thing before it that the ranking finds best.',
    example: 'Minister Anna Berg resigned. The minister gave no reason.',
  },
  {
    id: 'name.after',
    kinds: ['name'],
    reason: 'A person of whom pronouns spoke may be named only then, as in an excerpt.',
    example: 'She left early. Lind flew home.',
  },
];

export function anaphorRule(choose: Choose): LinkRule {
  return {
    id: 'anaphor',
    reason: 'What points back joins the best ranked of what it can point to, unless "none of them" ranks higher.',
    example: ANAPHOR_REASONS[0]!.example,
    link: (scene) => {
      scene.mentions.forEach((mention, index) => {
        const kind = anaphorKind(scene, index);
        const candidates = kind === null ? [] : candidatesOf(scene, index, kind);
        if (kind === null || candidates.length === 0) return;
        const choice = choose({ scene, index, mention, kind, candidates });
        const found = choice?.candidate.recent[0];
        if (!choice || found === undefined) return;
        scene.certainty[index] = choice.chance * scene.certainty[found]!;
        const { id } = ANAPHOR_REASONS.find(({ kinds }) => kinds.includes(kind))!;
        scene.clusters.join(found, index, reasonOf(id, scene.mentions[found]!, mention));
      });
    },
  };
}
