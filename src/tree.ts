/** A read-only view of a document's dependency trees: children, conjuncts, prepositions, stretches. */
import type { Annotation, Span, Token, TokenRange } from './model.js';

/** Dependents that end a noun phrase's own words: what follows is another clause or an aside. */
const CLAUSAL = new Set(['acl', 'advcl', 'ccomp', 'xcomp', 'parataxis', 'csubj', 'discourse', 'dislocated']);

/** Prepositions that open a list of members. */
const LISTING = new Set(['including', 'such as']);

export class Tree {
  readonly tokens: readonly Token[];
  private readonly dependents: readonly (readonly number[])[];

  constructor(annotation: Annotation) {
    this.tokens = annotation.tokens;
    const dependents: number[][] = annotation.tokens.map(() => []);
    annotation.tokens.forEach((token, index) => dependents[token.head]?.push(index));
    this.dependents = dependents;
  }

  at(index: number): Token {
    return this.tokens[index]!;
  }

  lemma(index: number): string {
    return this.at(index).lemma.toLowerCase();
  }

  /** A verb's lemma with its particle: "carry out". */
  verbLemma(index: number): string {
    const particles = this.childrenBy(index, 'compound:prt');
    return [index, ...particles].map((word) => this.lemma(word)).join(' ');
  }

  head(index: number): number {
    return this.at(index).head;
  }

  /** Dependents in text order. */
  children(index: number): readonly number[] {
    return this.dependents[index] ?? [];
  }

  /** Whether the token's relation is one of these; "nsubj" also covers its subtypes, "nsubj:pass" only itself. */
  is(index: number, ...relations: string[]): boolean {
    const { deprel } = this.at(index);
    return relations.some((relation) => deprel === relation || deprel.startsWith(relation + ':'));
  }

  childrenBy(index: number, ...relations: string[]): number[] {
    return this.children(index).filter((child) => this.is(child, ...relations));
  }

  child(index: number, ...relations: string[]): number | undefined {
    return this.children(index).find((child) => this.is(child, ...relations));
  }

  isVerb(index: number): boolean {
    return this.at(index).upos === 'VERB';
  }

  isNoun(index: number): boolean {
    const { upos } = this.at(index);
    return upos === 'NOUN' || upos === 'PROPN';
  }

  /** The token and what is coordinated with it, or with a later word of its name, in text order. */
  conjuncts(index: number): number[] {
    const name = [index, ...this.childrenBy(index, 'flat')];
    const next = name.flatMap((word) => this.childrenBy(word, 'conj'));
    return [index, ...next.flatMap((child) => this.conjuncts(child))];
  }

  /** The first of a coordination: "Hamas" for "Fatah" in "Hamas and Fatah". */
  firstConjunct(index: number): number {
    let first = index;
    while (this.is(first, 'conj') && this.head(first) >= 0) first = this.head(first);
    return first;
  }

  /** The words of a noun phrase's preposition; the genitive 's is none. */
  caseWords(index: number): number[] {
    const words = this.childrenBy(index, 'case').filter((child) => this.at(child).xpos !== 'POS');
    return words.flatMap((word) => [word, ...this.childrenBy(word, 'fixed')]);
  }

  /** The preposition of a noun phrase in lower case, several words joined by spaces; "" when it has none. */
  preposition(index: number): string {
    return this.caseWords(index)
      .map((word) => this.at(word).form.toLowerCase())
      .join(' ');
  }

  /** What "including" and "such as" list after a noun, conjuncts distributed. */
  members(noun: number): number[] {
    return this.childrenBy(noun, 'nmod', 'acl', 'obl')
      .filter((child) => LISTING.has(this.preposition(child)))
      .flatMap((child) => this.conjuncts(child));
  }

  /** The preposition of a token or, for a later conjunct without its own, of the first of its coordination. */
  sharedPreposition(index: number): string {
    return this.preposition(index) || this.preposition(this.firstConjunct(index));
  }

  /** All tokens below and with this one, sorted. */
  subtree(index: number, skip: (child: number) => boolean = () => false): number[] {
    const found: number[] = [];
    const visit = (token: number): void => {
      found.push(token);
      for (const child of this.children(token)) if (!skip(child)) visit(child);
    };
    visit(index);
    return found.sort((a, b) => a - b);
  }

  /** The tokens of a noun phrase without its clauses, asides and later conjuncts. */
  phrase(index: number): number[] {
    const skip = (child: number): boolean =>
      CLAUSAL.has(this.at(child).deprel.split(':')[0]!) || this.is(child, 'conj', 'cc', 'punct', 'appos', 'case');
    return this.subtree(index, skip);
  }

  /** Whether `ancestor` stands on the way from `index` to its root, itself included. */
  isBelow(index: number, ancestor: number): boolean {
    for (let token = index; token >= 0; token = this.head(token)) if (token === ancestor) return true;
    return false;
  }

  /** From the token up to its root, the token first. */
  ancestors(index: number): number[] {
    const path: number[] = [];
    for (let token = index; token >= 0; token = this.head(token)) path.push(token);
    return path;
  }

  span(indices: readonly number[]): Span {
    const tokens = indices.map((index) => this.at(index));
    return {
      start: Math.min(...tokens.map((token) => token.start)),
      end: Math.max(...tokens.map((token) => token.end)),
    };
  }

  /** Index of the first token that starts at or after an offset; the number of tokens when there is none. */
  indexAt(offset: number): number {
    let low = 0;
    let high = this.tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.at(middle).start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The first token of the whole phrase under a token. */
  leftEdge(index: number): number {
    const first = this.children(index)[0];
    return first === undefined || first > index ? index : this.leftEdge(first);
  }

  /** One past the last token of the whole phrase under a token. */
  rightEdge(index: number): number {
    const last = this.children(index).at(-1);
    return last === undefined || last < index ? index + 1 : this.rightEdge(last);
  }

  /** The syntactic head of a range: the token nearest to the root, the first of several. */
  headOf({ first, last }: TokenRange): number {
    const depths = this.tokens.slice(first, last).map((_, offset) => this.ancestors(first + offset).length);
    return first + depths.indexOf(Math.min(...depths));
  }
}
