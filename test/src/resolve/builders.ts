/** Readings in one line each, for the resolver's tests: documents, the names in them, and who holds what. */
import type { Chain, Claim, EntityType, Mention, Reading } from '../../../src/model.js';

export interface ChainSketch {
  readonly type: EntityType;
  readonly label: string;
  readonly named?: boolean;
  readonly aliases?: readonly string[];
  readonly subtypes?: readonly string[];
  readonly stands?: string;
}

export interface ReadingSketch {
  readonly document: string;
  readonly published?: string;
  readonly chains: readonly ChainSketch[];
  /** Asserted claims: index of the subject's chain, family, index of the object's. */
  readonly claims?: readonly (readonly [number, string, number])[];
}

export const person = (label: string, ...aliases: string[]): ChainSketch => ({ type: 'person', label, aliases });
export const organisation = (label: string, ...aliases: string[]): ChainSketch => ({
  type: 'organisation',
  label,
  aliases,
});
export const place = (label: string, ...subtypes: string[]): ChainSketch => ({ type: 'place', label, subtypes });
export const event = (label: string): ChainSketch => ({ type: 'event', label });
export const unnamed = (type: EntityType, label: string): ChainSketch => ({ type, label, named: false });

/** The id of the chain at `index` of a sketched document. */
export function chainId(document: string, index: number): string {
  return `c-${document}-${String(index).padStart(3, '0')}`;
}

export function reading({ document, published, chains, claims = [] }: ReadingSketch): Reading {
  return {
    document: {
      id: document,
      paths: [`${document}.txt`],
      format: 'text',
      textSha256: document,
      title: null,
      publisher: null,
      published: published ? { from: published, how: 'metadata' } : null,
      language: 'en',
      length: 1000,
    },
    mentions: chains.map(toMention),
    chains: chains.map((sketch, index) => toChain(document, sketch, index)),
    claims: claims.map(([subject, family, object], index) => toClaim(document, subject, family, object, index)),
    issues: [],
    coverage: { characters: 1000, charactersRead: 1000, sentences: 10, sentencesSplit: 0, twoNamesNoClaim: 0 },
  };
}

function toMention(sketch: ChainSketch, index: number): Mention {
  const start = index * 40;
  return {
    start,
    end: start + sketch.label.length,
    first: index * 4,
    last: index * 4 + 1,
    head: index * 4,
    kind: sketch.named === false ? 'nominal' : 'name',
    type: sketch.type,
    text: sketch.label,
    sentence: index,
    subtypes: sketch.subtypes ?? [],
    ...(sketch.stands ? { stands: sketch.stands } : {}),
    plural: false,
    rule: 'sketch',
  };
}

function toChain(document: string, sketch: ChainSketch, index: number): Chain {
  return {
    id: chainId(document, index),
    mentions: [index],
    type: sketch.type,
    label: sketch.label,
    named: sketch.named ?? true,
    aliases: sketch.aliases ?? [],
    subtypes: sketch.subtypes ?? [],
    reasons: [],
  };
}

function toClaim(document: string, subject: number, family: string, object: number, index: number): Claim {
  const span = { start: 0, end: 1 };
  return {
    ...span,
    id: `k-${document}-${index}`,
    proposition: `p-${document}-${index}`,
    relation: family,
    family,
    label: family,
    symmetric: false,
    subject: span,
    predicate: span,
    object: span,
    subjectMention: subject,
    objectMention: object,
    quote: '',
    antecedents: [],
    polarity: 'positive',
    modality: 'asserted',
    attribution: [],
    dates: null,
    placeMention: null,
    rule: 'sketch',
    confidence: 0.8,
  };
}
