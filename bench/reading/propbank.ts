/**
 * PropBank roles on the sentences of a treebank, brought to head words: an argument's head is the first of its words
 * whose own head lies outside it.
 */
import type { RoleFrame } from '../../src/model.js';
import type { TreebankDocument, TreebankSentence } from './treebank.js';

/** A predicate and its arguments: role, first word, one past its last. */
interface Predicate {
  readonly pred_tok: number;
  readonly args: readonly (readonly [role: string, first: number, last: number])[];
}

interface Annotated {
  readonly id: string;
  readonly tokens: readonly string[];
  readonly preds: readonly Predicate[];
}

export type PropBank = ReadonlyMap<string, Annotated>;

/** The roles that are scored; all others are rare. */
const ROLES = new Set(
  'ARG0 ARG1 ARG2 ARG3 ARG4 TMP ADV MOD NEG ADJ LOC MNR DIS EXT PRP CAU PRR LVB DIR PRD GOL COM'.split(' '),
);

/** From JSON lines, a sentence each. */
export function readPropBank(lines: string): PropBank {
  const sentences = lines.split('\n').filter((line) => line !== '');
  return new Map(sentences.map((line) => JSON.parse(line) as Annotated).map((sentence) => [sentence.id, sentence]));
}

/** Indices of the document's sentences whose roles are known. */
export function knownSentences({ sentences }: TreebankDocument, bank: PropBank): Set<number> {
  const known = sentences.map((sentence, index) => (annotationOf(sentence, bank) ? index : -1));
  return new Set(known.filter((index) => index >= 0));
}

/** Every index counts the words of the document. */
export function framesOf(document: TreebankDocument, bank: PropBank): RoleFrame[] {
  return document.sentences.flatMap((sentence) =>
    (annotationOf(sentence, bank)?.preds ?? []).map(({ pred_tok, args }): RoleFrame => {
      const predicate = sentence.first + pred_tok;
      const heads = args.flatMap(([name, first, last]) => {
        const role = roleOf(name);
        const token = headOf(document, sentence.first + first, sentence.first + last);
        return role === null || token === null || token === predicate ? [] : [{ token, role }];
      });
      return { predicate, arguments: heads };
    }),
  );
}

/** Null where the words are others than the treebank's. */
function annotationOf({ id, first, last }: TreebankSentence, bank: PropBank): Annotated | null {
  const annotated = bank.get(id);
  return annotated?.tokens.length === last - first ? annotated : null;
}

/** References (R-) and continuations (C-) are no arguments of their own. */
function roleOf(name: string): string | null {
  if (/^[RC]-/.test(name)) return null;
  const role = name.replace('ARGM-', '').split('-')[0]!;
  return ROLES.has(role) ? role : null;
}

function headOf({ words }: TreebankDocument, first: number, last: number): number | null {
  for (let word = first; word < last; word += 1) {
    const { head } = words[word]!;
    if (head < first || head >= last) return word;
  }
  return null;
}
