/** A model run's raw scores, turned into answers for each sentence of the batch. */
import { bestNames } from './bilou.js';
import type { RoleFrame } from '../model.js';
import type { Labels } from './labels.js';
import type { ModelOutput } from './reading-model.js';
import { bestTree } from './tree.js';

/** The flat arrays of one run over `width` words a sentence, padding included; see the model card for their shapes. */
export interface RawScores {
  readonly width: number;
  readonly upos: Float32Array;
  readonly xpos: Float32Array;
  readonly ner: Float32Array;
  /** The score of each head for each word; column 0 is the root. */
  readonly arcs: Float32Array;
  /** The best relation of each word to each head, with columns as `arcs`. */
  readonly rel: Uint8Array;
  /** Null when they were not asked for. */
  readonly roles: RoleScores | null;
}

export interface RoleScores {
  /** Above 0 for a predicate. */
  readonly pred: Float32Array;
  /** The role of each word for each predicate. */
  readonly role: Uint8Array;
}

/** Reads the answers of the sentence in one row of the batch. */
export function decode(scores: RawScores, row: number, words: number, labels: Labels): ModelOutput {
  const { width } = scores;
  const at = (word: number): number => row * width + word;
  const indices = Array.from({ length: words }, (_, word) => word);
  const heads = bestTree(words, (word, head) => scores.arcs[at(word) * (width + 1) + head]!);
  return {
    upos: indices.map((word) => bestLabel(scores.upos, at(word), labels.upos)),
    xpos: indices.map((word) => bestLabel(scores.xpos, at(word), labels.xpos)),
    heads,
    deprels: indices.map((word) => labels.deprel[scores.rel[at(word) * (width + 1) + heads[word]! + 1]!]!),
    names: bestNames(words, labels.names, (word, label) => scores.ner[at(word) * labels.names.length + label]!),
    roles: scores.roles === null ? [] : rolesOf(scores.roles, row, words, width, labels),
  };
}

function bestLabel<Label>(scores: Float32Array, word: number, labels: readonly Label[]): Label {
  const start = word * labels.length;
  let top = 0;
  for (let label = 1; label < labels.length; label += 1) if (scores[start + label]! > scores[start + top]!) top = label;
  return labels[top]!;
}

function rolesOf(scores: RoleScores, row: number, words: number, width: number, labels: Labels): RoleFrame[] {
  const indices = Array.from({ length: words }, (_, word) => word);
  return indices
    .filter((word) => scores.pred[row * width + word]! > 0)
    .map((predicate) => ({
      predicate,
      arguments: indices.flatMap((token) => {
        const role = scores.role[(row * width + predicate) * width + token]!;
        return role === 0 || token === predicate ? [] : [{ token, role: labels.roles[role]! }];
      }),
    }));
}
