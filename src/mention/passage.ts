/** What mention finding and coreference read from: a document's text, trees and names, looked up by token. */
import type { Annotation, Mention, Name, SourceDocument, TokenRange } from '../model.js';
import { repairNames } from './name-repair.js';
import { Tree } from '../tree.js';

export interface Passage {
  readonly document: SourceDocument;
  readonly text: string;
  readonly annotation: Annotation;
  readonly tree: Tree;
  /** The annotation's names, repaired; one may stand inside another. */
  readonly names: readonly Name[];
  /** The name that covers each token; null where there is none. */
  readonly nameAt: readonly (Name | null)[];
}

/** Throws when the annotation is of another document: spans of one text mean nothing in another. */
export function toPassage(document: SourceDocument, annotation: Annotation): Passage {
  if (annotation.document !== document.id) {
    throw new RangeError(`annotation of ${annotation.document} given with document ${document.id}: annotate this one`);
  }
  const tree = new Tree(annotation);
  const names = repairNames(document.text, tree, annotation.names);
  const nameAt: (Name | null)[] = annotation.tokens.map(() => null);
  for (const name of names) nameAt.fill(name, name.first, name.last);
  return { document, text: document.text, annotation, tree, names, nameAt };
}

export function wordsOf(passage: Passage, { first, last }: TokenRange): string {
  const { start } = passage.tree.at(first);
  return passage.text.slice(start, passage.tree.at(last - 1).end);
}

/** A mention over a range of tokens, with what the range itself tells: span, words, sentence, number. */
export function toMention(
  passage: Passage,
  range: TokenRange,
  facts: Pick<Mention, 'head' | 'kind' | 'type' | 'rule'> & Partial<Pick<Mention, 'subtypes' | 'stands' | 'plural'>>,
): Mention {
  const head = passage.tree.at(facts.head);
  return {
    first: range.first,
    last: range.last,
    start: passage.tree.at(range.first).start,
    end: passage.tree.at(range.last - 1).end,
    text: wordsOf(passage, range),
    sentence: head.sentence,
    subtypes: [],
    plural: head.features.number === 'plural',
    ...facts,
  };
}
