/** What a noun describes where it stands: the tables of nouns, unless its surroundings give it another sense. */
import type { Tree } from '../../tree.js';
import { type NounSense, nounSense, phraseSense } from './lexicon.js';
import type { SenseRow, Surroundings } from './sense-row.js';
import { SENSE_ROWS } from './senses.js';

const ROWS: ReadonlyMap<string, readonly SenseRow[]> = byNoun();

/** The sense of the noun at a token; null when it describes nobody and nothing that takes part. */
export function senseInPlace(tree: Tree, head: number): NounSense | null {
  const found = ROWS.get(tree.lemma(head))?.find(({ when }) => stands(tree, head, when));
  if (found === undefined) return phraseSense(lemmas(tree, describers(tree, head)), tree.lemma(head));
  return found.sense === null ? null : { type: found.sense[0], subtype: found.sense[1], gender: null };
}

/** Whether a noun stands as a row of the table asks. */
function stands(tree: Tree, head: number, when: Surroundings): boolean {
  const beside = describers(tree, head).flatMap((token) => [tree.lemma(token), tree.at(token).form.toLowerCase()]);
  const isPlural = tree.at(head).features.number === 'plural';
  return (
    (when.modified === undefined || hasAny(when.modified, beside)) &&
    (when.unmodified === undefined || !hasAny(when.unmodified, beside)) &&
    (when.under === undefined || hasAny(when.under, actingOn(tree, head))) &&
    (when.on === undefined || hasAny(when.on, tree.head(head) < 0 ? [] : [tree.lemma(tree.head(head))])) &&
    (when.of === undefined || isOf(tree, head, when.of)) &&
    (when.plural === undefined || isPlural) &&
    (when.bare === undefined || (!isPlural && isBare(tree, head))) &&
    (when.counted === undefined || tree.child(head, 'nummod') !== undefined) &&
    (when.infinitive === undefined || hasInfinitive(tree, head))
  );
}

/** The words before a noun that tell its kind, what owns it by kind included: "children's services". */
function describers(tree: Tree, head: number): number[] {
  return tree.childrenBy(head, 'compound', 'amod', 'nmod:poss').filter((child) => child < head);
}

function lemmas(tree: Tree, tokens: readonly number[]): string[] {
  return tokens.filter((token) => !tree.is(token, 'nmod')).map((token) => tree.lemma(token));
}

function hasAny(list: string, words: readonly string[]): boolean {
  const listed = list.split(' ');
  return words.some((word) => listed.includes(word));
}

/** The verb whose object the noun, or the first of its coordination, is. */
function actingOn(tree: Tree, head: number): string[] {
  const first = tree.firstConjunct(head);
  return tree.is(first, 'obj', 'nsubj:pass') ? [tree.lemma(tree.head(first))] : [];
}

function isOf(tree: Tree, head: number, of: string): boolean {
  const tied = tree.childrenBy(head, 'nmod').filter((child) => tree.preposition(child) === 'of');
  if (of === '*') return tied.length > 0;
  return of === 'thing'
    ? tied.some((child) => isThing(tree, child))
    : hasAny(
        of,
        tied.map((child) => tree.lemma(child)),
      );
}

function isThing(tree: Tree, token: number): boolean {
  return tree.at(token).upos === 'NOUN' && nounSense(tree.lemma(token)) === null;
}

function isBare(tree: Tree, head: number): boolean {
  return tree.child(head, 'det', 'amod', 'compound', 'nummod', 'nmod') === undefined;
}

function hasInfinitive(tree: Tree, head: number): boolean {
  return tree
    .childrenBy(head, 'acl')
    .some((child) => tree.childrenBy(child, 'mark').some((mark) => tree.lemma(mark) === 'to'));
}

function byNoun(): Map<string, SenseRow[]> {
  const rows = new Map<string, SenseRow[]>();
  for (const row of SENSE_ROWS)
    for (const noun of row.nouns.split(' ')) rows.set(noun, [...(rows.get(noun) ?? []), row]);
  return rows;
}
