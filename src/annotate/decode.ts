/** A model run's raw scores, turned into answers for each sentence of the batch. */
import { bestNames } from './bilou.js';
import { certaintyOf } from './certainty.js';
import type { RoleFrame } from '../model.js';
import type { Labels } from './labels.js';
import type { Matrix, RawScores, RoleScores } from './raw-scores.js';
import type { ModelOutput } from './reading-model.js';
import { bestTree } from './tree.js';

/** Reads the answers of the sentence whose root has this row. */
export function decode(scores: RawScores, root: number, words: number, labels: Labels): ModelOutput {
  const { names, arcs } = scores;
  const first = root + 1;
  const indices = Array.from({ length: words }, (_, word) => word);
  const heads = bestTree(words, (word, head) => arcs.data[(first + word) * arcs.width + head]!);
  return {
    upos: indices.map((word) => labels.upos[bestColumn(scores.upos, first + word)]!),
    xpos: indices.map((word) => labels.xpos[bestColumn(scores.xpos, first + word)]!),
    heads,
    deprels: indices.map((word) => labels.deprel[deprelOf(scores, first + word, heads[word]! + 1)]!),
    names: bestNames(words, labels.names, (word, label) => names.data[(first + word) * names.width + label]!),
    roles: scores.roles === null ? [] : rolesOf(scores.roles, root, words, labels),
    certainty: certaintyOf(scores, root, heads, labels),
  };
}

function bestColumn({ data, width }: Matrix<Float32Array>, row: number): number {
  const start = row * width;
  let top = start;
  for (let at = start + 1; at < start + width; at += 1) if (data[at]! > data[top]!) top = at;
  return top - start;
}

/** A tree seldom takes none of the likeliest heads; then the relation to the likeliest stands. */
function deprelOf({ heads, deprels }: RawScores, row: number, head: number): number {
  const start = row * heads.width;
  for (let at = start; at < start + heads.width; at += 1) if (heads.data[at] === head) return deprels.data[at]!;
  return deprels.data[start]!;
}

function rolesOf({ predicates, roles }: RoleScores, root: number, words: number, labels: Labels): RoleFrame[] {
  const frames: RoleFrame[] = [];
  predicates.forEach((row, index) => {
    const predicate = row - root - 1;
    if (predicate < 0 || predicate >= words) return;
    const start = index * roles.width + 1;
    const found = Array.from(roles.data.subarray(start, start + words), (role, token) => ({ token, role }));
    frames.push({
      predicate,
      arguments: found
        .filter(({ token, role }) => role !== 0 && token !== predicate)
        .map(({ token, role }) => ({ token, role: labels.roles[role]! })),
    });
  });
  return frames;
}
