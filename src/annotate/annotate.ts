/** Reads one document: sentences and words by rule, trees, names and roles by the model, names put right by dictionary. */
import type { Annotation, RoleFrame, Sentence, SourceDocument, Span, Token } from '../model.js';
import { featuresOf } from './features.js';
import { lemmaOf } from './lemma.js';
import { namesOf } from './names.js';
import { partStarts } from './parts.js';
import type { ModelOutput, NameRange, ReadingModel, ReadingOptions } from './reading-model.js';
import { findSentences, type SentenceSpan } from './sentences.js';
import { findWords, visibleForm } from './words.js';

/** What is read in one run of the model: a sentence, or a part of one that is too long. */
interface Part {
  readonly sentence: number;
  /** Document index of its first token. */
  readonly first: number;
  readonly words: readonly Span[];
  readonly forms: readonly string[];
}

interface ReadPart extends Part {
  readonly output: ModelOutput;
}

/** A sentence and the words it is cut into: sorted, disjoint, at least one. */
export interface SentenceWords extends SentenceSpan {
  readonly words: readonly Span[];
}

/** What the model alone says of a document: `found` are its names before anything has put them right. */
export interface ModelReading extends Omit<Annotation, 'document' | 'names'> {
  readonly found: readonly NameRange[];
}

/** Depends on the document and the model alone: the same document gives the same answers whatever was read before. */
export async function annotate(
  document: SourceDocument,
  model: ReadingModel,
  options: ReadingOptions = { roles: true },
): Promise<Annotation> {
  const spans = findSentences(document).map((span) => ({
    ...span,
    words: findWords(document.text, span.start, span.end),
  }));
  const { found, ...read } = await readWords(document.text, spans, model, options);
  const names = namesOf(document, read.tokens, read.sentences, found);
  return { document: document.id, names, ...read };
}

/** Reads sentences of one document whose words are known; a sentence that is too long is read in parts, to its last word. */
export async function readWords(
  text: string,
  spans: readonly SentenceWords[],
  model: ReadingModel,
  options: ReadingOptions,
): Promise<ModelReading> {
  const parts = cutIntoParts(text, spans, model);
  const outputs = await model.run(
    parts.map(({ forms }) => forms),
    options,
  );
  const read = parts.map((part, index): ReadPart => ({ ...part, output: outputs[index]! }));
  const sentences = sentencesOf(spans, read);
  return {
    tokens: read.flatMap((part) => tokensOf(text, part, sentences[part.sentence]!.root)),
    sentences,
    found: read.flatMap(({ first, output }) => output.names.map((name) => shifted(name, first))),
    roles: read.flatMap(rolesOf),
    certainty: {
      heads: read.flatMap(({ output }) => output.certainty.heads),
      types: read.flatMap(({ output }) => output.certainty.types),
    },
    sentencesSplit: read.filter(
      ({ sentence }, index) => read[index - 1]?.sentence !== sentence && read[index + 1]?.sentence === sentence,
    ).length,
  };
}

function cutIntoParts(text: string, spans: readonly SentenceWords[], model: ReadingModel): Part[] {
  let first = 0;
  return spans.flatMap(({ words }, sentence) => {
    const forms = words.map((word) => visibleForm(text.slice(word.start, word.end)));
    const starts = partStarts(
      forms,
      forms.map((form) => model.countPieces(form)),
      model.maxPieces,
    );
    return starts.map((from, index): Part => {
      const to = starts[index + 1] ?? words.length;
      const part = { sentence, first, words: words.slice(from, to), forms: forms.slice(from, to) };
      first += to - from;
      return part;
    });
  });
}

/** Document index of the part's root. */
function rootOf({ first, output }: ReadPart): number {
  return first + output.heads.indexOf(-1);
}

/** The later parts of a long sentence hang from the root of the first as parataxis. */
function tokensOf(text: string, part: ReadPart, sentenceRoot: number): Token[] {
  const { first, words, forms, output, sentence } = part;
  return words.map(({ start, end }, index): Token => {
    const local = output.heads[index]!;
    const isLaterRoot = local === -1 && first + index !== sentenceRoot;
    const upos = output.upos[index]!;
    const xpos = output.xpos[index]!;
    return {
      start,
      end,
      form: text.slice(start, end),
      lemma: lemmaOf(forms[index]!, upos, xpos),
      upos,
      xpos,
      features: featuresOf(output, forms, index),
      head: isLaterRoot ? sentenceRoot : local === -1 ? -1 : first + local,
      deprel: isLaterRoot ? 'parataxis' : output.deprels[index]!,
      sentence,
    };
  });
}

/** Every sentence has one part at least; only the first one's root is the sentence's. */
function sentencesOf(spans: readonly SentenceSpan[], parts: readonly ReadPart[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (const part of parts) {
    const { start, end, block } = spans[part.sentence]!;
    const { first = part.first, root = rootOf(part) } = sentences[part.sentence] ?? {};
    sentences[part.sentence] = { start, end, block, first, last: part.first + part.words.length, root };
  }
  return sentences;
}

function rolesOf({ first, output }: ReadPart): RoleFrame[] {
  return output.roles.map((frame) => ({
    predicate: first + frame.predicate,
    arguments: frame.arguments.map(({ token, role }) => ({ token: first + token, role })),
  }));
}

function shifted({ first, last, type }: NameRange, by: number): NameRange {
  return { first: first + by, last: last + by, type };
}
