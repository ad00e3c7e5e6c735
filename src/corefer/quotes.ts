/** Where quotations stand in a document. */
import type { Annotation, TokenRange } from '../model.js';

const OPENING: ReadonlySet<string> = new Set(['“', '„', '«', '``']);
const CLOSING: ReadonlySet<string> = new Set(['”', '»', "''"]);
/** Straight marks open and close by turns. */
const EITHER = '"';

/** The quotations of a document, as ranges of tokens between their marks; one left open ends with its block. */
export function findQuotes({ tokens, sentences }: Annotation): TokenRange[] {
  const quotes: TokenRange[] = [];
  let open: number | null = null;
  let block = -1;
  tokens.forEach(({ form, sentence }, token) => {
    const here = sentences[sentence]!.block;
    if (here !== block && open !== null) open = closeAt(quotes, open, token);
    block = here;
    if (open !== null && (CLOSING.has(form) || form === EITHER)) open = closeAt(quotes, open, token);
    else if (open === null && (OPENING.has(form) || form === EITHER)) open = token + 1;
  });
  if (open !== null) closeAt(quotes, open, tokens.length);
  return quotes;
}

function closeAt(quotes: TokenRange[], first: number, last: number): null {
  if (first < last) quotes.push({ first, last });
  return null;
}
