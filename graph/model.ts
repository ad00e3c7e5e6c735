/**
 * The contract between the builder, the viewer and anyone else: `footnote-graph/1`, graphology's serialisation with
 * evidence on every edge. Pure types, no code. Offsets are UTF-16 code units of a document's `text`, half-open, so that
 * `text.slice(start, end) === quote`.
 */

/** A stretch of a document's text: UTF-16 code units, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type EntityType = 'person' | 'organisation' | 'place' | 'event';

export type MentionKind = 'name' | 'nominal' | 'pronoun';

export type Polarity = 'positive' | 'negative';

export type Modality = 'asserted' | 'planned' | 'possible' | 'requested' | 'conditional';

/** An edge's standing over all its claims; see `docs/model.md`. */
export type EdgeStatus = 'affirmed' | 'denied' | 'disputed' | 'planned' | 'requested' | 'possible' | 'conditional';

/** An interval whose ends are ISO prefixes (2024, 2024-02, 2024-02-29), both inclusive at their own precision. */
export interface DatedInterval {
  readonly from: string;
  readonly to: string;
  /** Where it was read; null when it was inferred. */
  readonly span: Span | null;
  /**
   * How it was derived: "expression", "relative to publication", "relative to the date before", "metadata", "dateline", "file
   * name", …; "since" where it runs on to publication, "until", "before", "by" and "after" where only that end is told.
   */
  readonly how: string;
}

export interface ClaimDates {
  readonly event: DatedInterval | null;
  readonly statement: DatedInterval | null;
  readonly published: DatedInterval | null;
}

/** One link of the chain of speakers, which runs from the outermost report to the innermost speaker. */
export interface GraphSpeaker extends Span {
  /** The speaker's node; null when the speaker is no entity ("officials", "a source"). */
  readonly speaker: string | null;
  /** The speaker's words in the document. */
  readonly name: string;
  /** The words that report: "said", "according to". */
  readonly cue: Span;
}

/** One claim, as it stands on an edge: the footnote. */
export interface Evidence extends Span {
  /** Hash of the claim's content; never changes when entities are merged or split. */
  readonly id: string;
  readonly document: string;
  /** What this claim says, at most four words; the edge's label is the most frequent of them. */
  readonly label: string;
  readonly quote: string;
  readonly subject: Span;
  readonly predicate: Span;
  readonly object: Span;
  /** Names that a pronoun or common noun among the ends stands for. */
  readonly antecedents: readonly Span[];
  /** Claims read from one proposition share it. */
  readonly proposition: string;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly attribution: readonly GraphSpeaker[];
  readonly dates: ClaimDates | null;
  /** Node of the place where it happened. */
  readonly place: string | null;
  /** Id of the rule that read it. */
  readonly rule: string;
  /** The chance that it is right, 0 … 1, as learnt from claims that people judged. */
  readonly confidence: number;
}

export interface GraphMention extends Span {
  readonly document: string;
  readonly kind: MentionKind;
}

/** Why two local entities became one node. */
export interface Merge {
  readonly a: string;
  readonly b: string;
  readonly judgement: 'same';
  readonly by: string;
  readonly reasons: readonly string[];
}

export interface NodeAttributes {
  readonly label: string;
  readonly type: EntityType;
  /** Whether any mention is a proper name. */
  readonly named: boolean;
  /** Finer kinds: "country", "ministry", "meeting", … */
  readonly subtypes: readonly string[];
  /** The entity's own names, the label left out. */
  readonly aliases: readonly string[];
  readonly mentions: readonly GraphMention[];
  /** For events: ISO prefixes. */
  readonly from?: string;
  readonly to?: string;
  readonly merges: readonly Merge[];
  readonly x: number;
  readonly y: number;
  /** 4 … 100. */
  readonly size: number;
  /** Number of the community, 0 the largest. */
  readonly community: number;
}

export interface EdgeAttributes {
  readonly relation: string;
  readonly family: string;
  /** At most four words. */
  readonly label: string;
  /** Above 0; grows with independent sources and claims. */
  readonly weight: number;
  /** Number of claims. */
  readonly claims: number;
  /** Number of documents. */
  readonly documents: number;
  /** Number of independent sources: copies count once. */
  readonly sources: number;
  readonly status: EdgeStatus;
  /** That of the surest claim, 0 … 1. */
  readonly confidence: number;
  /** Claims by "polarity modality", e.g. `"positive asserted"`. */
  readonly statusCounts: Readonly<Record<string, number>>;
  /** ISO prefixes of the earliest and latest event date (publication when no event date is known). */
  readonly first: string | null;
  readonly last: string | null;
  /** Keys of edges with a claim that cannot hold beside one of this; its own key where its claims differ. */
  readonly contradicts: readonly string[];
  readonly evidence: readonly Evidence[];
}

export interface GraphNode {
  readonly key: string;
  readonly attributes: NodeAttributes;
}

export interface GraphEdge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly undirected?: true;
  readonly attributes: EdgeAttributes;
}

export interface PublishedDate {
  /** ISO prefix. */
  readonly from: string;
  readonly how: string;
}

/** How a stretch of text was laid out; "furniture" (share bars, menus, credits) is kept but never read. */
export type BlockKind = 'headline' | 'paragraph' | 'item' | 'furniture';

export interface Block extends Span {
  readonly kind: BlockKind;
}

export interface GraphDocument {
  readonly id: string;
  /** The first of `paths`, relative to the folder given. */
  readonly path: string;
  readonly paths: readonly string[];
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: PublishedDate | null;
  readonly language: string | null;
  readonly textSha256: string;
  /** UTF-16 code units. */
  readonly length: number;
  readonly copyOf?: string;
  /** Paragraphs and headlines, sorted; so that a viewer can show a quote in its paragraph. */
  readonly blocks: readonly Block[];
  /** Left out with `--no-text`. */
  readonly text?: string;
}

export interface GraphIssue {
  readonly code: string;
  readonly path: string;
  readonly message: string;
  readonly span?: Span;
}

export interface Coverage {
  readonly files: number;
  readonly read: number;
  readonly failed: number;
  readonly characters: number;
  readonly charactersRead: number;
  readonly sentences: number;
  readonly sentencesSplit: number;
  /** Sentences with two named participants and no claim: where something may have been missed. */
  readonly twoNamesNoClaim: number;
  /** Claims left out because their confidence is under `leastConfidence`, 0 … 1. */
  readonly doubtful: number;
  readonly leastConfidence: number;
}

export interface Generator {
  readonly name: 'footnote';
  readonly version: string;
  readonly backend: string;
  readonly model: { readonly name: string; readonly sha256: string };
  /** Version of the rule tables. */
  readonly rules: string;
}

/** A claim whose two ends became one node: kept beside the graph, since graphology's graph has no self-loops. */
export interface SelfClaim extends Evidence {
  readonly node: string;
  readonly relation: string;
}

/** Two nodes that may be one thing: for a person to decide. */
export interface UnsurePair {
  /** Keys of nodes, the smaller first. */
  readonly a: string;
  readonly b: string;
  /** 0 … 1. */
  readonly score: number;
  readonly reasons: readonly string[];
}

/** Words of a document, described so that they are found again when the document moved or changed. */
export interface JudgementSide {
  /** Relative to the folder of the documents, with forward slashes. */
  readonly path: string;
  /** SHA-256 of the document's text; null when the writer left it out. */
  readonly sha256: string | null;
  readonly quote: string;
  /** Which of the places where the quote stands in the text, counted from 1. */
  readonly occurrence: number;
  /** Null when the writer left it out. */
  readonly type: EntityType | null;
}

/** A person's judgement as it stands in a `judgements.yaml`: two stretches of documents, and whether they mean one thing. */
export interface WrittenJudgement {
  readonly verdict: 'same' | 'different';
  readonly author: string;
  /** ISO prefix. */
  readonly date: string;
  /** Empty when none was given. */
  readonly reason: string;
  readonly a: JudgementSide;
  readonly b: JudgementSide;
}

/** A judgement and the path of the file it stands in. */
export interface FiledJudgement extends WrittenJudgement {
  readonly file: string;
}

export interface GraphAttributes {
  readonly format: 'footnote-graph/1';
  readonly unit: 'utf16';
  readonly generator: Generator;
  readonly documents: readonly GraphDocument[];
  readonly coverage: Coverage;
  readonly issues: readonly GraphIssue[];
  readonly selfClaims: readonly SelfClaim[];
  /** Sorted by nodes; missing in graphs of earlier versions. */
  readonly unsure?: readonly UnsurePair[];
  /** What persons decided, those without effect among them; sorted. Missing where there is nothing. */
  readonly judgements?: readonly FiledJudgement[];
}

/** graphology's serialised graph: `Graph.from(json)` loads it. */
export interface KnowledgeGraph {
  readonly attributes: GraphAttributes;
  readonly options: { readonly type: 'mixed'; readonly multi: true; readonly allowSelfLoops: false };
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}
