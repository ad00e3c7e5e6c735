/**
 * Why a claim stands in the graph, as a value: what each of its parts is in the sentence, which rule joined them, and
 * which words decided on its status. Types only. Spans are UTF-16 code units of the document's text, half-open.
 */
import type { Chain, Claim, Mention, Span, Upos } from '../model.js';

export interface Words extends Span {
  readonly words: string;
}

/** A row of a rule table, as its author explained it. */
export interface RuleText {
  readonly id: string;
  readonly reason: string;
  readonly example: string;
}

/** One word of the sentence, as `footnote read --show` gives it; `index` and `head` count over the document. */
export interface TreeRow {
  readonly index: number;
  readonly form: string;
  readonly lemma: string;
  readonly upos: Upos;
  /** -1 at the root. */
  readonly head: number;
  readonly deprel: string;
  readonly part: 'subject' | 'predicate' | 'object' | null;
}

export interface ExplainedSentence extends Span {
  readonly text: string;
  readonly tree: readonly TreeRow[];
}

/** One edge of the tree on the way from an end to the predicate. */
export interface PathStep {
  readonly from: string;
  /** What `from` is to `to`, in words: "is the subject of". */
  readonly relation: string;
  readonly to: string;
  readonly deprel: string;
}

/** Why a mention was joined to others: the rule and the words it joined. */
export interface LinkReason {
  readonly id: string;
  /** Null when this version of the tables does not know the id. */
  readonly reason: string | null;
  /** "Anna Berg = she". */
  readonly words: string;
}

/** What words that are no name of their own stand for. */
export interface StandsFor {
  readonly label: string;
  /** Names of it in the document that the claim cites. */
  readonly antecedents: readonly Words[];
  readonly because: readonly LinkReason[];
}

export interface ExplainedEnd extends Words {
  readonly kind: Mention['kind'];
  readonly type: Chain['type'];
  /** The chain's best name. */
  readonly label: string;
  /** From the end to the predicate; empty when they are one word, null when they stand in two sentences. */
  readonly path: readonly PathStep[] | null;
  /** Null for a name that stands for itself. */
  readonly standsFor: StandsFor | null;
}

/** A word that made the claim denied, planned, … */
export interface StatusWord extends Words {
  readonly rule: string;
  /** What it does: "says that it is not so". */
  readonly effect: string;
}

/** One link of the chain of speakers, outermost first. */
export interface ExplainedSpeaker extends Words {
  /** The words that report; the speaker's own where nothing else does, as before a colon. */
  readonly cue: Words;
}

/** A fact about a claim that wrong ones have more often. */
export interface Doubt {
  /** "end.means<0.8". */
  readonly fact: string;
  readonly reason: string;
}

export interface Explanation {
  readonly claim: Claim;
  readonly sentence: ExplainedSentence;
  /** Null when this version of the tables does not know the id. */
  readonly rule: RuleText | null;
  readonly predicate: Words;
  readonly subject: ExplainedEnd;
  readonly object: ExplainedEnd;
  /** Holds whatever the clause around it says: titles, appositions. */
  readonly presupposed: boolean;
  /** From the inside out; empty for a plain statement. */
  readonly status: readonly StatusWord[];
  readonly speakers: readonly ExplainedSpeaker[];
  /** The words that tell when; null where nothing in the text does. */
  readonly dates: { readonly event: Words | null; readonly statement: Words | null };
  /** Where it happened. */
  readonly place: Words | null;
  /** What speaks against its being right, the worst first. */
  readonly doubts: readonly Doubt[];
}
