/** The words of a noun phrase that make a mention: head and modifiers, without articles, clauses and long tails. */
import type { TokenRange } from '../model.js';
import type { Passage } from './passage.js';

/** Modifiers before the head that belong to the mention. */
const MODIFIERS = ['amod', 'compound', 'nummod', 'nmod', 'advmod', 'punct', 'flat', 'goeswith'];
/** A phrase is not read across them: one half would stay outside. */
const BRACKETS: ReadonlySet<string> = new Set(['(', ')', '[', ']']);
/** What a mention does not begin with. */
const NOT_FIRST: ReadonlySet<string> = new Set(['PUNCT', 'DET', 'ADV', 'CCONJ', 'PRON', 'ADP', 'PART']);
const QUANTITIES: ReadonlySet<string> = new Set('few many much more most several other same own such'.split(' '));
/** Heads whose "of" phrase is part of what they are: "government of national unity", "minister of defence". */
const TAKES_OF: ReadonlySet<string> = new Set(
  (
    'government council court minister ministry department secretary chief member state head house board university ' +
    'school office union movement group committee'
  ).split(' '),
);
/** Words in such an "of" phrase. */
const LONGEST_OF = 3;

/** `include`: tokens that must be within, such as the name that the phrase acts for. */
export function phraseRange(passage: Passage, head: number, include?: TokenRange): TokenRange {
  const last = lastOf(passage, head);
  return { first: firstOf(passage, head), last: Math.max(last, include?.last ?? last) };
}

function firstOf(passage: Passage, head: number): number {
  const { tree } = passage;
  let first = head;
  for (const child of [...tree.children(head)].reverse()) {
    if (child > head) continue;
    const start = tree.leftEdge(child);
    if (tree.rightEdge(child) !== first || !isModifier(passage, child)) break;
    if (tree.tokens.slice(start, head).some(({ form }) => BRACKETS.has(form))) break;
    first = start;
  }
  while (first < head && (NOT_FIRST.has(tree.at(first).upos) || QUANTITIES.has(tree.lemma(first)))) first += 1;
  return first;
}

/** Possessive pronouns determine like articles; a date ("Monday's attack") is no part of what a thing is. */
function isModifier({ tree, nameAt }: Passage, child: number): boolean {
  const { upos } = tree.at(child);
  return tree.is(child, ...MODIFIERS) && upos !== 'PRON' && upos !== 'DET' && nameAt[child]?.type !== 'date';
}

function lastOf(passage: Passage, head: number): number {
  const { tree, nameAt } = passage;
  const of = tree.childrenBy(head, 'nmod').find((child) => tree.leftEdge(child) === head + 1);
  if (of === undefined || !TAKES_OF.has(tree.lemma(head)) || tree.preposition(of) !== 'of') return head + 1;
  const end = tree.rightEdge(of);
  const short = end === of + 1 && end - (head + 2) <= LONGEST_OF;
  const plain = nameAt.slice(head + 1, end).every((name) => name === null);
  return short && plain && tree.child(of, 'det', 'nmod') === undefined ? end : head + 1;
}
