/** What comparing two names comes to, whatever their type. */
import type { Verdict } from '../model.js';

/**
 * How the names relate: the same words; the same words spelt in two ways; one with words that the other leaves out;
 * initials for words; an acronym; almost the same; a single word of the other; nothing that joins them.
 */
export type NameRelation = 'equal' | 'spelling' | 'shorter' | 'initials' | 'acronym' | 'near' | 'part' | 'other';

export interface NameComparison {
  readonly verdict: Verdict;
  /** 0 … 1: above .6 the same, below .4 different. */
  readonly score: number;
  /** In plain words, the strongest first. */
  readonly reasons: readonly string[];
  readonly relation: NameRelation;
}

/** As the resolver has it: why is worded when it is asked for, because most pairs of names are two and nobody asks. */
export interface Comparison extends Omit<NameComparison, 'reasons'> {
  readonly reasons: () => readonly string[];
}

const SAME_FROM = 0.6;
const UNSURE_FROM = 0.4;

export function comparison(relation: NameRelation, score: number, reasons: () => readonly string[]): Comparison {
  const bounded = Math.round(Math.min(1, Math.max(0, score)) * 1000) / 1000;
  const verdict = bounded >= SAME_FROM ? 'same' : bounded >= UNSURE_FROM ? 'unsure' : 'different';
  return { verdict, score: bounded, reasons, relation };
}
