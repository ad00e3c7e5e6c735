/** Source lines: a paragraph such as "Source: Reuters, citing the police" says whose the rest of the document is. */
import type { Annotation, SourceDocument, Span } from '../model.js';
import type { Tree } from '../tree.js';

export interface SourceLine extends Span {
  /** Tokens of whom it names, the outermost first, each with the word that says so. */
  readonly sources: readonly { readonly speaker: number; readonly cue: number }[];
}

const OPENING = /^Sources?\s?:\s/u;
/** A longer paragraph is more than a source line. */
const MAX_LENGTH = 200;
const CITING = new Set(['cite', 'quote', 'reference', 'refer']);

/** The document's source line; null when it has none, or more than one, which leaves open what each is the source of. */
export function findSourceLine(document: SourceDocument, { sentences }: Annotation, tree: Tree): SourceLine | null {
  const lines = document.blocks.flatMap(({ start, end }) => {
    const isLine = end - start <= MAX_LENGTH && OPENING.test(document.text.slice(start, end));
    const sentence = isLine
      ? sentences.find((candidate) => candidate.start >= start && candidate.end <= end)
      : undefined;
    return sentence ? [{ start, end, sources: sourcesIn(tree, sentence.first, sentence.last) }] : [];
  });
  const [line] = lines;
  return lines.length === 1 && line !== undefined && line.sources.length > 0 ? line : null;
}

/** The first name after the colon, and the first after "citing". */
function sourcesIn(tree: Tree, first: number, last: number): { speaker: number; cue: number }[] {
  const tokens = Array.from({ length: last - first }, (_, offset) => first + offset);
  const cues = [first, ...tokens.filter((token) => CITING.has(tree.lemma(token)) && tree.at(token).xpos === 'VBG')];
  return cues.flatMap((cue) => {
    const name = tokens.find((token) => token > cue && tree.isNoun(token) && !isInside(tree, token, cue));
    return name === undefined ? [] : [{ speaker: name, cue }];
  });
}

/** Whether the token is part of a phrase whose head comes later, and so names nobody yet: "Karsk | Courier". */
function isInside(tree: Tree, token: number, cue: number): boolean {
  const head = tree.head(token);
  return tree.is(token, 'compound', 'amod', 'nmod:poss', 'nmod:desc') && head > token && head > cue;
}
