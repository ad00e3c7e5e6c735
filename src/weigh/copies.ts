/**
 * Near-copies: the same report in several outlets, cut or framed differently. A document is a copy when most of its runs
 * of five words stand in an earlier one (containment of shingles: Broder, "On the resemblance and containment of
 * documents", 1997). Candidates come from MinHash in its modulo form (the sketch keeps the hashes that eight divides) and
 * locality-sensitive hashing with bands of one value: an index over the sketches of originals only. Bands of more values
 * find texts that resemble each other as wholes, and would miss the wire's half page inside a paper's two. The work grows
 * with the text, and a report printed a thousand times costs a thousand comparisons, not a million.
 */
import type { Block, PublishedDate } from '../../graph/model.js';
import { compareBy } from '../../graph/order.js';

export interface CopyCandidate {
  readonly id: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly published: PublishedDate | null;
}

const WORDS_IN_SHINGLE = 5;
/** Share of a document's shingles that must stand in the earlier one. */
const MOSTLY = 0.5;
/** Documents with fewer shingles say too little to be called copies. */
const FEWEST_SHINGLES = 20;
/** Documents with up to this many shingles are indexed by all of them, longer ones by one in `SAMPLE`. */
const SHORT = 256;
const SAMPLE = 8;
/** A shingle that stands in more originals is a house phrase and finds nothing more. */
const COMMONPLACE = 50;
const CANDIDATES = 5;

/** Distinct hashes, ascending. */
type Shingles = Uint32Array;

interface Original {
  readonly id: string;
  readonly shingles: Shingles;
}

/**
 * Id of each copy → id of its original, which is no copy itself. The earlier by date of publication is the original;
 * undated documents come after dated ones, ties go by id.
 */
export function findCopies(documents: readonly CopyCandidate[]): ReadonlyMap<string, string> {
  const copies = new Map<string, string>();
  const originals: Original[] = [];
  const index = new Map<number, number[]>();
  for (const document of inOrderOfAppearance(documents)) {
    const shingles = shinglesOf(document);
    if (shingles.length < FEWEST_SHINGLES) continue;
    const original = findOriginal(shingles, originals, index);
    if (original) copies.set(document.id, original.id);
    else addToIndex(index, shingles, originals.push({ id: document.id, shingles }) - 1);
  }
  return copies;
}

function inOrderOfAppearance(documents: readonly CopyCandidate[]): readonly CopyCandidate[] {
  return [...documents].sort(
    compareBy(
      ({ published }) => (published ? 0 : 1),
      ({ published }) => published?.from ?? '',
      ({ id }) => id,
    ),
  );
}

function shinglesOf({ text, blocks }: CopyCandidate): Shingles {
  const words = blocks
    .filter(({ kind }) => kind !== 'furniture')
    .flatMap(
      ({ start, end }) =>
        text
          .slice(start, end)
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu) ?? [],
    )
    .map(hashWord);
  const runs = words.slice(WORDS_IN_SHINGLE - 1).map((_, first) => {
    const run = words.slice(first, first + WORDS_IN_SHINGLE);
    return run.reduce((hash, word) => scramble(Math.imul(hash, 31) + word), 0);
  });
  return Uint32Array.from(new Set(runs)).sort();
}

/** FNV-1a over code units. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Spreads every bit over all others, so that taking one hash in eight is taking one shingle in eight. */
function scramble(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** The original that holds most of the shingles, if it holds enough of them. */
function findOriginal(
  shingles: Shingles,
  originals: readonly Original[],
  index: ReadonlyMap<number, readonly number[]>,
): Original | null {
  let best: Original | null = null;
  let most = MOSTLY * shingles.length;
  for (const position of candidates(shingles, index)) {
    const original = originals[position]!;
    const shared = countShared(shingles, original.shingles);
    if (best ? shared > most : shared >= most) [best, most] = [original, shared];
  }
  return best;
}

/** Positions of the originals with most sampled shingles in common, the most and then the earliest first. */
function candidates(shingles: Shingles, index: ReadonlyMap<number, readonly number[]>): readonly number[] {
  const counts = new Map<number, number>();
  for (const shingle of sketch(shingles)) {
    for (const position of index.get(shingle) ?? []) counts.set(position, (counts.get(position) ?? 0) + 1);
  }
  return [...counts]
    .sort(
      compareBy(
        ([, count]) => -count,
        ([position]) => position,
      ),
    )
    .slice(0, CANDIDATES)
    .map(([position]) => position);
}

function addToIndex(index: Map<number, number[]>, shingles: Shingles, position: number): void {
  for (const shingle of sketch(shingles)) {
    const positions = index.get(shingle);
    if (!positions) index.set(shingle, [position]);
    else if (positions.length < COMMONPLACE) positions.push(position);
  }
}

function sketch(shingles: Shingles): Shingles {
  return shingles.length <= SHORT ? shingles : shingles.filter((shingle) => shingle % SAMPLE === 0);
}

function countShared(a: Shingles, b: Shingles): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) shared++;
    if (a[i]! <= b[j]!) i++;
    else j++;
  }
  return shared;
}
