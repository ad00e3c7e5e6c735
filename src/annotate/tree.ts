/**
 * The best dependency tree for scored arcs: the maximum spanning arborescence (Chu and Liu 1965, Edmonds 1967) with
 * exactly one word at the root. Universal Dependencies are not projective, so nothing narrower will do.
 */

/** `scores[dependent][head]` over the nodes 0 … n, of which 0 is the root; its own row is not read. */
type ArcScores = readonly Float64Array[];

const NEVER = -1e9;
/** Keeps other words from the root when one is tried as the only one; still better than no arc at all. */
const HARDLY = -1e8;
/** How many words are tried as the only root when the unconstrained tree has several. */
const ROOT_CANDIDATES = 3;

/**
 * `scoreOf(word, head)`: the score of each arc; head 0 is the root, head h the word h - 1.
 * Returns each word's head: the index of a word, or -1 at the root.
 */
export function bestTree(words: number, scoreOf: (word: number, head: number) => number): number[] {
  // each word's best head is the best tree whenever it is a tree at all, which it mostly is
  const greedy = bestHeads(words, scoreOf);
  if (findCycle(greedy) === null && greedy.filter((head, node) => node > 0 && head === 0).length === 1)
    return greedy.slice(1).map((head) => head - 1);
  const scores = allScores(words, scoreOf);
  const free = maximumArborescence(scores);
  const roots = free.filter((head, node) => node > 0 && head === 0).length;
  const heads = roots > 1 ? bestSingleRooted(scores) : free;
  return heads.slice(1).map((head) => head - 1);
}

function bestHeads(words: number, scoreOf: (word: number, head: number) => number): number[] {
  const heads = [0];
  for (let word = 0; word < words; word += 1) {
    let top = 0;
    let score = scoreOf(word, 0);
    for (let head = 1; head <= words; head += 1) {
      const other = head === word + 1 ? NEVER : scoreOf(word, head);
      if (other > score) [top, score] = [head, other];
    }
    heads.push(top);
  }
  return heads;
}

function allScores(words: number, scoreOf: (word: number, head: number) => number): ArcScores {
  const scores = Array.from({ length: words + 1 }, () => new Float64Array(words + 1).fill(NEVER));
  for (let word = 0; word < words; word += 1) {
    const row = scores[word + 1]!;
    for (let head = 0; head <= words; head += 1) if (head !== word + 1) row[head] = scoreOf(word, head);
  }
  return scores;
}

function bestSingleRooted(scores: ArcScores): number[] {
  const trees = rootCandidates(scores).map((root) => {
    const rooted = scores.map((row, node) => (node === 0 || node === root ? row : row.with(0, HARDLY)));
    const heads = maximumArborescence(rooted);
    return { heads, total: heads.reduce((sum, head, node) => (node === 0 ? sum : sum + rooted[node]![head]!), 0) };
  });
  return trees.reduce((best, tree) => (tree.total > best.total ? tree : best)).heads;
}

/** The nodes that lose least by hanging from the root. */
function rootCandidates(scores: ArcScores): number[] {
  const margins = scores.map((row, node) => ({ node, margin: row[0]! - Math.max(...row.subarray(1)) })).slice(1);
  return margins
    .sort((a, b) => b.margin - a.margin || a.node - b.node)
    .slice(0, ROOT_CANDIDATES)
    .map(({ node }) => node);
}

/** Each node's head, 0 for node 0. Contracts one cycle after another; at most one level for each two nodes. */
function maximumArborescence(scores: ArcScores): number[] {
  const heads = scores.map((row, node) => (node === 0 ? 0 : indexOfMaximum(row)));
  const cycle = findCycle(heads);
  return cycle ? expand(scores, heads, cycle) : heads;
}

/** Solves the graph in which the cycle is one node, then breaks the cycle where the solution enters it. */
function expand(scores: ArcScores, heads: readonly number[], cycle: readonly number[]): number[] {
  const inCycle = new Set(cycle);
  const rest = heads.map((_, node) => node).filter((node) => !inCycle.has(node));
  const entry = rest.map((head) => best(cycle, (node) => scores[node]![head]! - scores[node]![heads[node]!]!));
  const exit = rest.map((node) => best(cycle, (head) => scores[node]![head]!));
  const contracted = rest.map((node, i) => {
    const row = new Float64Array(rest.length + 1);
    rest.forEach((head, j) => (row[j] = scores[node]![head]!));
    row[rest.length] = exit[i]!.value;
    return row;
  });
  contracted.push(Float64Array.from([...entry.map(({ value }) => value), NEVER]));
  const solved = maximumArborescence(contracted);
  const result = [...heads];
  rest.forEach((node, i) => {
    if (i > 0) result[node] = solved[i] === rest.length ? exit[i]!.item : rest[solved[i]!]!;
  });
  const entered = solved[rest.length]!;
  result[entry[entered]!.item] = rest[entered]!;
  return result;
}

function findCycle(heads: readonly number[]): number[] | null {
  const seenIn = new Array<number>(heads.length).fill(0);
  for (let start = 1; start < heads.length; start += 1) {
    const path: number[] = [];
    let node = start;
    for (; node !== 0 && seenIn[node] === 0; node = heads[node]!) {
      seenIn[node] = start;
      path.push(node);
    }
    if (node !== 0 && seenIn[node] === start) return path.slice(path.indexOf(node));
  }
  return null;
}

/** The first of equals. */
function best(items: readonly number[], valueOf: (item: number) => number): { item: number; value: number } {
  let item = items[0]!;
  let value = valueOf(item);
  for (const candidate of items) {
    const other = valueOf(candidate);
    if (other > value) [item, value] = [candidate, other];
  }
  return { item, value };
}

function indexOfMaximum(row: Float64Array): number {
  let top = 0;
  for (let index = 1; index < row.length; index += 1) if (row[index]! > row[top]!) top = index;
  return top;
}
