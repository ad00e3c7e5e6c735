/** Facts that a reading tells, against those a reader found. */
import type { Chain, Claim, Reading, Span } from '../src/model.js';
import { type Fact, isByPronoun, overlap, type Passage, PROPERTIES, type Property } from './knowledgenet-facts.js';

export interface PassageScore {
  /** `named`: both ends are told by a name. */
  readonly facts: readonly (Fact & { readonly found: boolean; readonly named: boolean })[];
  /** What was told of the annotated properties, each fact once. */
  readonly claims: readonly (Fact & { readonly right: boolean })[];
}

/**
 * Every property that a plain claim tells of two things with names, for readers marked names and pronouns alone; an end is named
 * wherever its chain is.
 */
export function foundFacts(reading: Reading): Fact[] {
  const chainOf = (mention: number): Chain => reading.chains.find(({ mentions }) => mentions.includes(mention))!;
  const told = new Map<string, Fact>();
  for (const claim of reading.claims.filter(
    ({ polarity, modality }) => polarity === 'positive' && modality === 'asserted',
  )) {
    const subject = chainOf(claim.subjectMention);
    const object = chainOf(claim.objectMention);
    for (const [property, row] of PROPERTIES) {
      const [head, tail] =
        row.back.includes(claim.relation) && !row.forth.includes(claim.relation)
          ? [object, subject]
          : [subject, object];
      if (subject.named && object.named && tells(row, claim, subject, object))
        told.set([property, head.id, tail.id].join(' '), {
          property,
          head: spansOf(reading, head),
          tail: spansOf(reading, tail),
        });
    }
  }
  return [...told.values()];
}

function tells({ forth, back, accepts }: Property, claim: Claim, subject: Chain, object: Chain): boolean {
  return (
    (forth.includes(claim.relation) || back.includes(claim.relation)) && (accepts?.(claim, subject, object) ?? true)
  );
}

function spansOf({ mentions }: Reading, chain: Chain): Span[] {
  return chain.mentions.map((index) => mentions[index]!).map(({ start, end }) => ({ start, end }));
}

export function scorePassage({ text, annotated, facts }: Passage, told: readonly Fact[]): PassageScore {
  const claims = told.filter(({ property }) => annotated.includes(property));
  return {
    facts: facts.map((fact) => ({
      ...fact,
      found: claims.some((claim) => isSame(claim, fact)),
      named: !isByPronoun(text, fact.head) && !isByPronoun(text, fact.tail),
    })),
    claims: claims.map((claim) => ({ ...claim, right: facts.some((fact) => isSame(claim, fact)) })),
  };
}

/** A symmetric property is the same whichever end comes first. */
function isSame(claim: Fact, fact: Fact): boolean {
  if (claim.property !== fact.property) return false;
  const mutual = PROPERTIES.get(fact.property)!.forth.some((relation) =>
    PROPERTIES.get(fact.property)!.back.includes(relation),
  );
  const straight = overlap(claim.head, fact.head) && overlap(claim.tail, fact.tail);
  return straight || (mutual && overlap(claim.head, fact.tail) && overlap(claim.tail, fact.head));
}

/** Wrong claims and missed facts, a line each, under their passage. */
export function troubleIn({ id, text }: Passage, { facts, claims }: PassageScore): string[] {
  const words = (spans: readonly Span[]): string =>
    [...new Set(spans.map(({ start, end }) => text.slice(start, end)))].join('/');
  const line =
    (what: string) =>
    ({ property, head, tail }: Fact) =>
      `  ${what} ${property}: ${words(head)} → ${words(tail)}`;
  const trouble = [
    ...claims.filter(({ right }) => !right).map(line('wrong ')),
    ...facts.filter(({ found }) => !found).map(line('missed')),
  ];
  return trouble.length === 0 ? [] : [`${id} ${text.replace(/\s+/g, ' ')}`, ...trouble];
}
