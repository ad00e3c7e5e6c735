/** What the coreference rules look at and write to: the passage, its mentions, and the clusters as they grow. */
import type { Annotation, EntityType, Mention, SourceDocument, TokenRange } from '../model.js';
import { nounSense } from '../mention/nouns/lexicon.js';
import { type Passage, toPassage } from '../mention/passage.js';
import { pronounForm } from '../mention/pronouns.js';
import { Clusters, type Gender, type Profile } from './clusters.js';
import { genderOfFirstName, TITLE_GENDERS } from './first-names.js';
import { findQuotes } from './quotes.js';

export interface Scene {
  readonly passage: Passage;
  readonly mentions: readonly Mention[];
  readonly clusters: Clusters;
  /** Mention index by head token. */
  readonly byHead: ReadonlyMap<number, number>;
  /** The quotation that each token stands in; null outside. */
  readonly quoteAt: readonly (TokenRange | null)[];
  /** The chance, 0 … 1, that what each mention was ranked to point back to is what it means; grows while linking. */
  readonly certainty: number[];
  /** Mention indices by sentence, in text order. */
  readonly bySentence: readonly (readonly number[])[];
}

/** A step of linking: it joins clusters and changes nothing else. Steps run in the order of their table. */
export interface LinkRule {
  readonly id: string;
  readonly reason: string;
  readonly example: string;
  readonly link: (scene: Scene) => void;
}

export function toScene(document: SourceDocument, annotation: Annotation, mentions: readonly Mention[]): Scene {
  const passage = toPassage(document, annotation);
  const byHead = new Map(mentions.map(({ head }, index) => [head, index]));
  const bySentence: number[][] = annotation.sentences.map(() => []);
  mentions.forEach(({ sentence }, index) => bySentence[sentence]!.push(index));
  const clusters = new Clusters(mentions, (mention, index) => profileOf(passage, byHead, mentions, mention, index));
  const quoteAt: (TokenRange | null)[] = annotation.tokens.map(() => null);
  for (const quote of findQuotes(annotation)) quoteAt.fill(quote, quote.first, quote.last);
  const certainty = mentions.map(() => 1);
  return { passage, mentions, clusters, byHead, bySentence, quoteAt, certainty };
}

/** Mentions before this one that are at most so many sentences back, the nearest first. */
export function before({ bySentence, mentions }: Scene, index: number, reach: number): number[] {
  const { sentence } = mentions[index]!;
  const window = bySentence.slice(Math.max(0, sentence - reach), sentence + 1).flat();
  return window.filter((other) => other < index).reverse();
}

/** "rule: words = words", one line. */
export function reasonOf(id: string, a: Mention, b: Mention): string {
  return `${id}: ${oneLine(a.text)} = ${oneLine(b.text)}`;
}

export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Names outvote descriptions, since a common noun may be meant loosely. */
const NAME_VOTES = 3;

function profileOf(
  passage: Passage,
  byHead: ReadonlyMap<number, number>,
  mentions: readonly Mention[],
  mention: Mention,
  index: number,
): Profile {
  const nouns = describingNouns(passage, mention);
  const owners = nouns.flatMap((noun) => ownersOf(passage, byHead, mentions, noun));
  const lemmas = nouns.map((noun) => passage.tree.lemma(noun));
  return {
    members: [index],
    named: mention.kind === 'name',
    types: votesOf(mention),
    genders: gendersOf(mention, lemmas),
    nouns: new Set(lemmas),
    roles: new Set(owners),
    subtypes: new Set([...mention.subtypes, ...lemmas.flatMap((lemma) => subtypeFor(lemma, mention.type))]),
    reasons: [],
  };
}

function votesOf({ kind, type, stands }: Mention): Map<EntityType, number> {
  if (type === null || kind === 'pronoun') return new Map();
  return new Map([[type, kind === 'name' || stands !== undefined ? NAME_VOTES : 1]]);
}

function subtypeFor(lemma: string, type: EntityType | null): string[] {
  const sense = nounSense(lemma);
  return sense !== null && sense.type === type ? [sense.subtype] : [];
}

/**
 * Tokens of the nouns that say what a mention is: a nominal's head, the titles before a person's name whatever their
 * relation, the noun within another name ("Court" of "Court of Session").
 */
function describingNouns({ tree }: Passage, { kind, head, first, type, subtypes, stands }: Mention): number[] {
  if (kind === 'pronoun' || (kind === 'nominal' && stands !== undefined)) return [];
  if (kind === 'nominal') return [head];
  if (type !== 'person') return subtypes.includes(nounSense(tree.lemma(head))?.subtype ?? '') ? [head] : [];
  const titles = tree.childrenBy(head, 'nmod:desc', 'compound').filter((child) => child < first && tree.isNoun(child));
  const before = first > 0 && tree.isNoun(first - 1) ? [first - 1] : [];
  return [...new Set([...titles, ...before])].filter((title) => nounSense(tree.lemma(title))?.type === type);
}

/** "president of Syria" for the noun in "Syrian President Bashar al-Assad" and "Syria's president". */
export function ownersOf(
  { tree }: Passage,
  byHead: ReadonlyMap<number, number>,
  mentions: readonly Mention[],
  noun: number,
): string[] {
  const owners = [noun, ...tree.childrenBy(noun, 'compound')].flatMap((token) =>
    tree.childrenBy(token, 'amod', 'compound', 'nmod', 'nmod:poss').flatMap((child) => byHead.get(child) ?? []),
  );
  return owners.map((owner) => `${tree.lemma(noun)} of ${mentions[owner]!.stands ?? mentions[owner]!.text}`);
}

function gendersOf(mention: Mention, nouns: readonly string[]): Set<Gender> {
  const { kind, type, text } = mention;
  const found: (Gender | null | undefined)[] =
    kind === 'pronoun'
      ? [pronounForm(text)?.gender]
      : nouns.map((noun) => nounSense(noun)?.gender ?? TITLE_GENDERS.get(noun));
  if (kind === 'name' && type === 'person') found.push(genderOfFirstName(text));
  return new Set(found.filter((gender) => gender !== null && gender !== undefined));
}
