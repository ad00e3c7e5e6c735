/** Sentences whose words are given, as a document that the product can read: the words are joined by blanks. */
import type { SentenceWords } from '../../src/annotate/annotate.js';
import type { Block, SourceDocument, Span } from '../../src/model.js';

export interface GivenWords {
  readonly document: SourceDocument;
  readonly sentences: readonly SentenceWords[];
}

export function givenWords(id: string, forms: readonly (readonly string[])[]): GivenWords {
  let at = 0;
  const sentences = forms.map((words): SentenceWords => {
    const spans = words.map((word): Span => {
      const start = at;
      at += word.length + 1;
      return { start, end: start + word.length };
    });
    return { start: spans[0]!.start, end: spans.at(-1)!.end, block: 0, words: spans };
  });
  const text = forms.flat().join(' ');
  return { document: plainDocument(id, text, [{ kind: 'paragraph', start: 0, end: text.length }]), sentences };
}

/** A document of which nothing is known but its text. */
export function plainDocument(id: string, text: string, blocks: readonly Block[]): SourceDocument {
  return {
    id,
    paths: [id],
    format: 'text',
    text,
    textSha256: '',
    title: null,
    publisher: null,
    published: null,
    language: 'en',
    blocks,
    origin: null,
  };
}
