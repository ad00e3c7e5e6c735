/**
 * Ranks the answers to a question by trained weights: a candidate's facts go through one layer of rectified units, the
 * pointer's own facts through another that says how likely it is none of them; the best answer wins. Mention ranking as
 * in Wiseman and others (2015), on named facts.
 */
import type { AnaphorKind, Candidate, Question } from './question.js';
import { factsAbout } from './features.js';
import { pointerFacts } from './features/pointer.js';
import type { Choose } from './links.js';

/** What each fact adds to the hidden units. */
type FactWeights = Readonly<Record<string, readonly number[]>>;

/** One layer of rectified units and what each adds to the score. */
export interface Layer {
  readonly bias: readonly number[];
  readonly output: readonly number[];
}

export interface RankingWeights {
  /** Facts about the pointer, for the units of `candidate`, then those of `none`. */
  readonly pointer: FactWeights;
  /** Facts about a candidate, for the units of `candidate`; the last number goes straight to the score. */
  readonly facts: FactWeights;
  readonly candidate: Layer;
  readonly none: Layer & { readonly score: number };
  /** What "none" gains besides, by how a pointer points back: how sure an answer must be. */
  readonly caution: Readonly<Record<AnaphorKind, number>>;
  /** By how much the best candidate must be ahead of every other, by how a pointer points back: "they" to one body, too. */
  readonly lead: Readonly<Record<AnaphorKind | 'theyOfOne', number>>;
}

/** Deterministic: "none" wins before any equal, and where no candidate is far enough ahead of the others. Chances are a softmax. */
export function chooseBy(weights: RankingWeights): Choose {
  const pointer = new Map(Object.entries(weights.pointer));
  const facts = new Map(Object.entries(weights.facts));
  const units = weights.candidate.bias.length;
  return (question) => {
    const own = addUp(pointerFacts(question), pointer, [...weights.candidate.bias, ...weights.none.bias]);
    const none = activate(own.slice(units), weights.none.output) + weights.none.score;
    const scores = question.candidates.map((candidate) => {
      const sums = addUp(factsAbout(question, candidate), facts, [...own.slice(0, units), 0]);
      return activate(sums, weights.candidate.output) + sums[units]!;
    });
    const least = none + weights.caution[question.kind];
    const found = surest(question.candidates, scores, least, (best) => weights.lead[leadKind(question, best)]);
    return found && { candidate: found, chance: chanceOf(Math.max(...scores), [none, ...scores]) };
  };
}

/** The chance of one of these scores by a softmax over all. */
function chanceOf(score: number, scores: readonly number[]): number {
  return 1 / scores.reduce((sum, other) => sum + Math.exp(other - score), 0);
}

/** The best candidate, the earlier in the list of equals; null when it is not above the least score or the runner-up comes too close. */
function surest(
  candidates: readonly Candidate[],
  scores: readonly number[],
  least: number,
  leadOf: (candidate: Candidate) => number,
): Candidate | null {
  const best = Math.max(...scores);
  const at = scores.indexOf(best);
  if (best <= least) return null;
  const found = candidates[at]!;
  const lead = leadOf(found);
  return scores.every((score, other) => other === at || best - score >= lead) ? found : null;
}

function leadKind({ scene, kind }: Question, { recent }: Candidate): keyof RankingWeights['lead'] {
  const words = recent.map((index) => scene.mentions[index]!).find((mention) => mention.kind !== 'pronoun');
  return kind === 'they' && words?.plural === false ? 'theyOfOne' : kind;
}

/** The start with the numbers of all known facts added. */
function addUp(facts: readonly string[], weights: ReadonlyMap<string, readonly number[]>, start: number[]): number[] {
  for (const fact of facts) weights.get(fact)?.forEach((weight, unit) => (start[unit]! += weight));
  return start;
}

function activate(sums: readonly number[], output: readonly number[]): number {
  return output.reduce((score, weight, unit) => score + weight * Math.max(0, sums[unit]!), 0);
}
