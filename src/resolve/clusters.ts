/**
 * Links between things to clusters of things, whatever the order of the input: stage by stage, in each by descending
 * score, every link taken unless it would join two that are held apart. What an earlier stage joined stays joined.
 */
import { DisjointSets } from './disjoint.js';

/** Two things that are one, by their place in the sorted list of ids. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

export interface Stage<L extends Link> {
  readonly links: readonly L[];
  /** Pairs that no chain of links of this or a later stage may join. */
  readonly apart: readonly (readonly [number, number])[];
  /** Things that share a place are one only when they have one name. */
  readonly byPlace: boolean;
}

/** Where a thing stands, and under what name. */
export interface Standing {
  readonly place: string;
  readonly name: string;
}

export interface Clusters<L extends Link> {
  /** Per thing, the smallest index of its cluster. */
  readonly root: readonly number[];
  /** The links that hold the clusters together: a spanning forest, in the order taken. */
  readonly taken: readonly L[];
  /** Links that would have joined what is held apart. */
  readonly refused: readonly L[];
}

export function cluster<L extends Link>(things: readonly Standing[], stages: readonly Stage<L>[]): Clusters<L> {
  const sets = new DisjointSets(things.length);
  const mayMeet = reachOf(things.length, stages);
  const foes = new Foes();
  const places = new Places(things);
  const taken: L[] = [];
  const refused: L[] = [];
  for (const { links, apart, byPlace } of stages) {
    for (const [a, b] of apart) if (mayMeet(a, b)) foes.add(sets.find(a), sets.find(b));
    for (const link of [...links].sort(byStrength)) {
      const [a, b] = [sets.find(link.a), sets.find(link.b)];
      if (a === b) continue;
      if (foes.has(a, b) || (byPlace && places.clash(a, b))) {
        refused.push(link);
        continue;
      }
      const root = sets.union(a, b);
      foes.join(a, b, root);
      places.join(a, b, root);
      taken.push(link);
    }
  }
  return { root: things.map((_, index) => sets.find(index)), taken, refused };
}

/** Whether all links together would join two things: no others need be held apart. */
function reachOf(size: number, stages: readonly Stage<Link>[]): (a: number, b: number) => boolean {
  const sets = new DisjointSets(size);
  for (const { links } of stages) for (const { a, b } of links) sets.union(a, b);
  return (a, b) => sets.find(a) === sets.find(b);
}

function byStrength(x: Link, y: Link): number {
  return y.score - x.score || x.a - y.a || x.b - y.b;
}

/** Which clusters must stay apart; kept by root while clusters grow, the smaller set moved into the larger. */
class Foes {
  readonly #of = new Map<number, Set<number>>();

  /** Nothing is its own foe: what is joined already stays so. */
  add(a: number, b: number): void {
    if (a === b) return;
    this.#foesOf(a).add(b);
    this.#foesOf(b).add(a);
  }

  has(a: number, b: number): boolean {
    return this.#of.get(a)?.has(b) ?? false;
  }

  /** Roots a and b have become `root`, which is one of them. */
  join(a: number, b: number, root: number): void {
    const gone = root === a ? b : a;
    const [kept, lost] = [this.#of.get(root), this.#of.get(gone)];
    if (!lost) return;
    this.#of.delete(gone);
    for (const foe of lost) this.#rename(foe, gone, root);
    const [small, large] = kept && kept.size > lost.size ? [lost, kept] : [kept ?? new Set<number>(), lost];
    for (const foe of small) large.add(foe);
    this.#of.set(root, large);
  }

  #rename(foe: number, gone: number, root: number): void {
    const own = this.#foesOf(foe);
    own.delete(gone);
    own.add(root);
  }

  #foesOf(thing: number): Set<number> {
    const own = this.#of.get(thing) ?? new Set<number>();
    this.#of.set(thing, own);
    return own;
  }
}

/** The names that a cluster has in each place; gathered when they are first asked for, the smaller map moved into the larger. */
class Places {
  readonly #things: readonly Standing[];
  /** A cluster's things are a ring: each names the next. */
  readonly #next: Uint32Array;
  /** By root. */
  readonly #of = new Map<number, Map<string, string>>();

  constructor(things: readonly Standing[]) {
    this.#things = things;
    this.#next = Uint32Array.from(things, (_, index) => index);
  }

  clash(a: number, b: number): boolean {
    const [small, large] = bySize(this.#namesOf(a), this.#namesOf(b));
    for (const [place, name] of small) if ((large.get(place) ?? name) !== name) return true;
    return false;
  }

  join(a: number, b: number, root: number): void {
    const [x, y] = [this.#of.get(a), this.#of.get(b)];
    this.#of.delete(a);
    this.#of.delete(b);
    if (x && y) this.#of.set(root, merged(x, y));
    [this.#next[a], this.#next[b]] = [this.#next[b]!, this.#next[a]!];
  }

  /** Of two names in one place, in a cluster that a person joined, either will do. */
  #namesOf(root: number): Map<string, string> {
    const known = this.#of.get(root);
    if (known) return known;
    const names = new Map<string, string>();
    let at = root;
    do {
      const { place, name } = this.#things[at]!;
      if (!names.has(place)) names.set(place, name);
      at = this.#next[at]!;
    } while (at !== root);
    this.#of.set(root, names);
    return names;
  }
}

function merged(x: Map<string, string>, y: Map<string, string>): Map<string, string> {
  const [small, large] = bySize(x, y);
  for (const [place, name] of small) if (!large.has(place)) large.set(place, name);
  return large;
}

function bySize<T extends { readonly size: number }>(x: T, y: T): readonly [T, T] {
  return x.size <= y.size ? [x, y] : [y, x];
}
