/**
 * The builder's nouns, in the order the data flows: a file becomes a SourceDocument, then an Annotation, Mentions and
 * Chains, Propositions and Claims; together they are the document's Reading. Readings become Entities, and these the
 * graph of `graph/model.ts`. Types only. Spans are UTF-16 code units of `SourceDocument.text`, half-open; token indices
 * count over the whole document.
 */
import type {
  Block,
  ClaimDates,
  DatedInterval,
  EntityType,
  MentionKind,
  Modality,
  Polarity,
  PublishedDate,
  Span,
} from '../graph/model.js';
import type { Issue } from './issues.js';

export type { Block, ClaimDates, DatedInterval, EntityType, MentionKind, Modality, Polarity, PublishedDate, Span };

// ---------------------------------------------------------------- read/

/** A file as it was found; `path` is relative to the folder given, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export type DocumentFormat = 'text' | 'markdown' | 'html';

/** A stretch of `text` and the stretch of the decoded file it came from. */
export interface OriginSegment {
  readonly start: number;
  readonly end: number;
  readonly originStart: number;
  readonly originEnd: number;
}

/** What a reader could learn about a document besides its text. */
export interface DocumentFacts {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: PublishedDate | null;
  /** BCP 47, lower case: "en". */
  readonly language: string | null;
}

export interface SourceDocument extends DocumentFacts {
  /** Hash of the raw bytes. */
  readonly id: string;
  /** All paths with these bytes, sorted. */
  readonly paths: readonly string[];
  readonly format: DocumentFormat;
  /** For plain text the file's own characters, untouched. */
  readonly text: string;
  readonly textSha256: string;
  /** Headlines, paragraphs, items and furniture: sorted, disjoint, covering every character that is not white space. */
  readonly blocks: readonly Block[];
  /** Text offsets back to the decoded file; null when the text is the file itself. */
  readonly origin: readonly OriginSegment[] | null;
}

// ---------------------------------------------------------------- annotate/

/** Universal part of speech. */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** Universal features that claims need; absent when they do not apply. */
export interface Features {
  readonly tense?: 'past' | 'present';
  readonly verbForm?: 'finite' | 'infinitive' | 'gerund' | 'participle';
  readonly mood?: 'indicative' | 'imperative';
  readonly number?: 'singular' | 'plural';
  readonly person?: 1 | 2 | 3;
  readonly degree?: 'comparative' | 'superlative';
  readonly voice?: 'passive';
}

export interface Token extends Span {
  readonly form: string;
  /** Lower case, except for proper nouns. */
  readonly lemma: string;
  readonly upos: Upos;
  /** Penn Treebank tag. */
  readonly xpos: string;
  readonly features: Features;
  /** Index of the head token in the document; -1 at a root. */
  readonly head: number;
  /** Universal Dependencies relation, subtype included: "nsubj:pass". */
  readonly deprel: string;
  /** Index of its sentence. */
  readonly sentence: number;
}

/** `first` … `last`: token indices, half-open (`last` is one past). */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

export interface Sentence extends Span, TokenRange {
  readonly block: number;
  /** Index of the sentence's root token. */
  readonly root: number;
}

export const NAME_TYPES = ['person', 'organisation', 'place', 'event', 'date', 'nationality', 'other'] as const;

export type NameType = (typeof NAME_TYPES)[number];

/** The chance of a word, 0 … 1, to be in a name of each type, in the order of `NAME_TYPES`. */
export type TypeChances = readonly number[];

/** How sure the model is of its own answers, by word. */
export interface Certainty {
  /** The chance that the head is the right one, 0 … 1. */
  readonly heads: readonly number[];
  readonly types: readonly TypeChances[];
}

export interface Name extends Span, TokenRange {
  readonly type: NameType;
  /** Who found it: the model, or the dictionary entry that overruled it. */
  readonly by: 'model' | 'dictionary';
}

/** Semantic roles of one predicate: PropBank's labels on the head word of each argument ("ARG0", "TMP", "NEG"). */
export interface RoleFrame {
  readonly predicate: number;
  readonly arguments: readonly { readonly token: number; readonly role: string }[];
}

/** Everything the reading model and the dictionary say about one document. */
export interface Annotation {
  readonly document: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly names: readonly Name[];
  readonly roles: readonly RoleFrame[];
  readonly certainty: Certainty;
  /** Sentences that were cut into several runs of the model; every part was read. */
  readonly sentencesSplit: number;
}

// ---------------------------------------------------------------- mention/ and corefer/

export interface Mention extends Span, TokenRange {
  /** Token index of the syntactic head. */
  readonly head: number;
  readonly kind: MentionKind;
  /** What it points to; null when it cannot be told (a pronoun without antecedent). */
  readonly type: EntityType | null;
  /** The words: a name's own characters, a nominal's without article. */
  readonly text: string;
  readonly sentence: number;
  /** "country", "ministry", "meeting": finer kinds by dictionary or head noun. */
  readonly subtypes: readonly string[];
  /** Canonical name when the dictionary knows it: "Russia" for "Russian", "Moscow said". */
  readonly stands?: string;
  readonly plural: boolean;
  readonly rule: string;
}

/** A local entity: the mentions of one thing in one document (indices into `Reading.mentions`). */
export interface Chain {
  /** Content id: hash of the document and its first mention's span. */
  readonly id: string;
  readonly mentions: readonly number[];
  readonly type: EntityType;
  /** Its best name; for an unnamed thing its first describing words. */
  readonly label: string;
  readonly named: boolean;
  readonly aliases: readonly string[];
  readonly subtypes: readonly string[];
  /** Why mentions were joined: one line each, "rule: words". */
  readonly reasons: readonly string[];
}

// ---------------------------------------------------------------- claim/

/** One link of the chain of speakers. */
export interface Speaker extends Span {
  /** Index into `Reading.mentions`; null when the speaker is no mention. */
  readonly mention: number | null;
  readonly name: string;
  readonly cue: Span;
}

/** A relation between two mentions with its evidence: the atom of the system. */
export interface Claim extends Span {
  /** Content id of (document, relation, spans). */
  readonly id: string;
  /** Shared by all claims read from one predicate. */
  readonly proposition: string;
  readonly relation: string;
  readonly family: string;
  /** At most four words. */
  readonly label: string;
  readonly symmetric: boolean;
  readonly subject: Span;
  readonly predicate: Span;
  readonly object: Span;
  /** Indices into `Reading.mentions`. */
  readonly subjectMention: number;
  readonly objectMention: number;
  readonly quote: string;
  readonly antecedents: readonly Span[];
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly attribution: readonly Speaker[];
  readonly dates: ClaimDates | null;
  /** Index into `Reading.mentions`. */
  readonly placeMention: number | null;
  readonly rule: string;
  /** The chance that it is right, 0 … 1, as learnt from claims that people judged. */
  readonly confidence: number;
}

export interface ReadingCoverage {
  readonly characters: number;
  readonly charactersRead: number;
  readonly sentences: number;
  readonly sentencesSplit: number;
  readonly twoNamesNoClaim: number;
}

/** All that was read from one document: a pure function of (document, model, rules), of no other document. */
export interface Reading {
  readonly document: Omit<SourceDocument, 'text' | 'origin' | 'blocks'> & { readonly length: number };
  readonly mentions: readonly Mention[];
  readonly chains: readonly Chain[];
  readonly claims: readonly Claim[];
  readonly issues: readonly Issue[];
  readonly coverage: ReadingCoverage;
}

// ---------------------------------------------------------------- resolve/

export type Verdict = 'same' | 'different' | 'unsure';

/** Whether two local entities are the same thing, with the reasons and the author. */
export interface Judgement {
  /** Chain ids, the smaller first. */
  readonly a: string;
  readonly b: string;
  readonly verdict: Verdict;
  /** 0 … 1, the judge's; 1 for a person's. */
  readonly score: number;
  readonly reasons: readonly string[];
  /** "machine", or the person's name. */
  readonly by: string;
}

/** A cluster of chains over all documents. */
export interface Entity {
  /** Type and hash of the smallest chain id in it; the node's key. */
  readonly key: string;
  readonly type: EntityType;
  readonly label: string;
  readonly named: boolean;
  readonly aliases: readonly string[];
  readonly subtypes: readonly string[];
  /** Chain ids, sorted. */
  readonly chains: readonly string[];
  /** The judgements that hold it together (a spanning set), sorted. */
  readonly merges: readonly Judgement[];
}

export interface Resolution {
  readonly entities: readonly Entity[];
  /** Pairs that a person should look at. */
  readonly unsure: readonly Judgement[];
}
