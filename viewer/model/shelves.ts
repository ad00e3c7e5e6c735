/** The texts that a search looks through, folded and in the order in which they are shown. */
import type { GraphEdge } from '../../graph/model.js';
import { compareBy } from '../../graph/order.js';
import { fold } from './fold.js';
import { type GraphIndex, nodeOf } from './graph-index.js';
import type { Target } from './state.js';

export interface Entry extends Target {
  readonly foundIn: 'label' | 'alias' | 'relation' | 'quote';
  readonly text: string;
  readonly folded: string;
  readonly claim?: string;
}

/** The texts in the order in which finds of one rank are shown: those of heavier nodes and edges first. */
export interface Shelves {
  readonly names: Entry[];
  readonly relations: Entry[];
  readonly quotes: Entry[];
  /** Every word of the names, and the places in `names` where it stands. */
  readonly words: Map<string, number[]>;
}

/** Edges whose texts are laid out in one step. */
const STEP = 2000;

export function emptyShelves(): Shelves {
  return { names: [], relations: [], quotes: [], words: new Map() };
}

/** Fills the shelves, some with each step. */
export function* layOut(index: GraphIndex, { names, relations, quotes, words }: Shelves): Generator<void> {
  names.push(...toNames(index));
  names.forEach(({ folded }, place) => {
    for (const word of folded.split(' ')) {
      const places = words.get(word);
      if (places) places.push(place);
      else words.set(word, [place]);
    }
  });
  yield;
  for (let start = 0; start < index.byWeight.length; start += STEP) {
    for (const edge of index.byWeight.slice(start, start + STEP)) {
      relations.push(toRelation(index, edge));
      for (const { id, quote } of edge.attributes.evidence) {
        if (quote === '') continue;
        quotes.push(entry({ kind: 'edge', key: edge.key, foundIn: 'quote', text: quote, claim: id }));
      }
    }
    yield;
  }
}

/** The largest nodes first, and of equals by text. */
function toNames({ graph }: GraphIndex): readonly Entry[] {
  const names = graph.nodes.flatMap(({ key, attributes: { label, aliases, size } }) => [
    { size, name: entry({ kind: 'node', key, foundIn: 'label', text: label }) },
    ...aliases.map((alias) => ({ size, name: entry({ kind: 'node', key, foundIn: 'alias', text: alias }) })),
  ]);
  names.sort(
    compareBy(
      ({ size }) => -size,
      ({ name }) => name.folded,
      ({ name }) => name.key,
    ),
  );
  return names.map(({ name }) => name);
}

function toRelation(index: GraphIndex, { key, source, target, attributes }: GraphEdge): Entry {
  const text = [nodeOf(index, source).attributes.label, attributes.label, nodeOf(index, target).attributes.label];
  return entry({ kind: 'edge', key, foundIn: 'relation', text: text.join(' ') });
}

function entry(fields: Omit<Entry, 'folded'>): Entry {
  return { ...fields, folded: fold(fields.text) };
}
