/**
 * Who says it: the chain of speakers above a predicate, from the outermost report to the innermost speaker. Direct and
 * indirect speech, "according to", accusations, quotations over several sentences; empty in the article's own voice.
 */
import type { Speaker, Span } from '../model.js';
import { textOf } from '../span.js';
import { HEARSAY, reportingOf, reportsSpeech, SOURCE_PREPOSITIONS } from './frames/speech.js';
import type { Context } from './context.js';
import { isInfinitive, isPassive } from './clause.js';
import { surfaceSubjects } from './propositions.js';
import type { Tree } from '../tree.js';
import type { Turn } from './turns.js';

/** A speaker with the token that reports. */
export interface Report extends Speaker {
  readonly cueToken: number;
}

/** The speakers of what this predicate says, outermost first. */
export function attributionOf(context: Context, predicate: number): Report[] {
  const { tree, quotations, participants } = context;
  const inward: Report[] = [];
  const add = (speaker: number | null, cue: number): void => {
    // "I" names nobody: whose words these are is told by the quotation
    if (speaker !== null && tree.at(speaker).upos === 'PRON' && !participants.of(speaker).length) return;
    const link = toSpeaker(context, speaker, cue);
    if (!inward.some((other) => other.start === link.start && other.end === link.end)) inward.push(link);
  };
  const path = tree.ancestors(predicate);
  path.forEach((token, step) => {
    const below = path[step - 1];
    const report = below === undefined ? null : reportAt(tree, token, below);
    if (report) add(report.speaker, token);
    for (const child of tree.children(token)) {
      if (child === below) continue;
      if (isSource(tree, child)) add(child, child);
      else if (isTrailingReport(tree, child, predicate)) add(speakerOf(tree, child) ?? null, child);
      else if (step === 0 && tree.is(child, 'advmod') && HEARSAY.has(tree.lemma(child))) add(null, child);
    }
  });
  if (inward.length === 0) {
    const quotation = quotations.find(
      (span) => span.start <= tree.at(predicate).start && tree.at(predicate).end <= span.end,
    );
    if (quotation?.speaker != null && quotation.cue !== null) add(quotation.speaker, quotation.cue);
  }
  const turn = turnAt(context, tree.at(predicate));
  return [...(turn ? [turnSpeaker(context, turn)] : []), ...inward.reverse()];
}

/** The turn of an interview that a stretch of text stands in. */
export function turnAt({ turns }: Context, place: Span): Turn | undefined {
  return turns.find((turn) => turn.start <= place.start && place.end <= turn.end);
}

/** Whose turn it is: the label's words and, where they hold or name a mention, that. */
export function turnSpeaker({ document, participants, mentions }: Context, { label }: Turn): Report {
  const within = (mention: Span): boolean => label.start <= mention.start && mention.end <= label.end;
  const found = mentions.findIndex((mention, index) => within(mention) && participants.chain(index) >= 0);
  const { start, end } = label;
  return {
    mention: found < 0 ? null : found,
    name: textOf(document.text, label),
    start,
    end,
    cue: { start, end },
    cueToken: -1,
  };
}

/** The speaker of what hangs on this word, where the word reports; a null speaker is one that is not named. */
function reportAt(tree: Tree, token: number, below: number): { speaker: number | null } | null {
  const row = reportingOf(tree.lemma(token), tree.at(below).deprel);
  if (!row || (tree.is(below, 'advcl') && !isContent(tree, row.id, below))) return null;
  if (tree.isNoun(token)) {
    if (row.id !== 'noun') return null;
    const possessor = tree.child(token, 'nmod:poss');
    return possessor === undefined ? null : { speaker: possessor };
  }
  const speaker = speakerOf(tree, token);
  // "was asked to lead": nobody is named who asks
  return speaker === undefined && row.id !== 'say' ? null : { speaker: speaker ?? null };
}

/** "urged Chad to leave", "accused Chad of leaving"; another participle only goes along: "called Paris, leaving …". */
function isContent(tree: Tree, row: string, below: number): boolean {
  const marks = tree.childrenBy(below, 'mark', 'case');
  if (row === 'request') return isInfinitive(tree, below) || marks.some((mark) => tree.lemma(mark) === 'against');
  return row !== 'accuse' || marks.length > 0;
}

/**
 * Who reports: the subject of the verb, or the agent of a passive. After the verb, as in `…, announced Anna Berg`, the tree
 * may call the speaker an object.
 */
function speakerOf(tree: Tree, verb: number): number | undefined {
  if (isPassive(tree, verb)) return tree.childrenBy(verb, 'obl').find((child) => tree.preposition(child) === 'by');
  const inverted = tree.childrenBy(verb, 'obj').filter((child) => child === verb + 1);
  return surfaceSubjects(tree, verb)[0] ?? inverted[0];
}

function isSource(tree: Tree, child: number): boolean {
  return tree.is(child, 'obl', 'nmod') && SOURCE_PREPOSITIONS.has(tree.preposition(child));
}

/** `…, X said` and `…, as X put it`: the report hangs on what it reports. */
function isTrailingReport(tree: Tree, child: number, predicate: number): boolean {
  if (!tree.isVerb(child) || !reportsSpeech(tree.lemma(child)) || child === predicate) return false;
  if (tree.is(child, 'parataxis'))
    return tree.child(child, 'ccomp') === undefined && speakerOf(tree, child) !== undefined;
  const asClause = tree.is(child, 'advcl') && tree.childrenBy(child, 'mark').some((mark) => tree.lemma(mark) === 'as');
  return asClause && !isPassive(tree, child) && tree.child(child, 'nsubj') !== undefined;
}

function toSpeaker({ document, tree, participants }: Context, speaker: number | null, cue: number): Report {
  if (speaker === null) {
    const { start, end, form } = tree.at(cue);
    return { mention: null, name: form, start, end, cue: { start, end }, cueToken: cue };
  }
  const mention = participants.of(speaker)[0]?.mention ?? participants.around(speaker);
  const span = mention === null ? tree.span(tree.phrase(speaker)) : participants.mentions[mention]!;
  const cueSpan = tree.span(speaker === cue ? tree.caseWords(cue) : [cue]);
  return { mention, name: textOf(document.text, span), start: span.start, end: span.end, cue: cueSpan, cueToken: cue };
}
