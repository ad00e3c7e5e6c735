/** How sure the model is of its answers: its scores turned into chances (softmax). */
import { NAME_TYPES, type Certainty, type TypeChances } from '../model.js';
import type { Labels, NameLabel } from './labels.js';
import type { Matrix, RawScores } from './raw-scores.js';

/** The certainty of one sentence's answers; `heads` counts its words, -1 at the root. */
export function certaintyOf(scores: RawScores, root: number, heads: readonly number[], labels: Labels): Certainty {
  const typeAt = labels.names.map(columnOfType);
  return {
    heads: heads.map((head, word) => chances(scores.arcs, root + 1 + word, heads.length + 1)[head + 1]!),
    types: heads.map((_, word) => sumByType(chances(scores.names, root + 1 + word, typeAt.length), typeAt)),
  };
}

/** The first `columns` scores of a row as chances that sum up to 1. */
function chances({ data, width }: Matrix<Float32Array>, row: number, columns: number): number[] {
  const scores = Array.from(data.subarray(row * width, row * width + columns));
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** -1 outside of names. */
function columnOfType({ type }: NameLabel): number {
  return type === null ? -1 : NAME_TYPES.indexOf(type);
}

function sumByType(labels: readonly number[], typeAt: readonly number[]): TypeChances {
  const sums = NAME_TYPES.map(() => 0);
  labels.forEach((chance, label) => typeAt[label]! >= 0 && (sums[typeAt[label]!]! += chance));
  return sums;
}
