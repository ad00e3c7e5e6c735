/**
 * Who says it: the chain of speakers above a predicate, from the outermost report to the innermost speaker. Direct and
 * indirect speech, "according to", accusations, quotations over several sentences; empty in the article's own voice.
 */
import type { Speaker, Span } from '../model.js';
import { nounSense } from '../mention/nouns/lexicon.js';
import { textOf } from '../span.js';
import { ALLEGATIONS, ALLEGING, HEARSAY, isReportNoun, reportingOf, reportsSpeech, STATING } from './frames/speech.js';
import type { Context } from './context.js';
import { isInfinitive, isPassive, reporterOf } from './clause.js';
import { canSpeak, citedBy, sourceOf } from './citations.js';
import { surfaceSubjects } from './propositions.js';
import { quotationAt } from './quotations.js';
import type { SourceLine } from './source-lines.js';
import type { Tree } from '../tree.js';
import type { Turn } from './turns.js';

/** A speaker with the token that reports. */
export interface Report extends Speaker {
  readonly cueToken: number;
}

/** The speakers of what this predicate says, outermost first. */
export function attributionOf(context: Context, predicate: number): Report[] {
  const { tree, quotations } = context;
  const inward: Report[] = [];
  const add = (speaker: number | null, cue: number): void => {
    // "I" names nobody: whose words these are is told by the quotation
    if (speaker !== null && isUnknown(context, speaker)) return;
    const link = toSpeaker(context, speaker, cue);
    if (!inward.some((other) => other.start === link.start && other.end === link.end)) inward.push(link);
  };
  const path = voicesAbove(tree, predicate);
  path.forEach((token, step) => {
    const below = path[step - 1];
    const beside = tree.children(token).filter((child) => child !== below);
    const asides = beside.flatMap((child) => [child, ...tree.childrenBy(child, 'appos', 'parataxis')]);
    // whom a report cites stands nearer to the words than who reports
    for (const child of beside) for (const cited of citedBy(context, child)) add(cited, child);
    if (below !== undefined) {
      for (const child of beside) if (isLastWord(tree, child, token, below)) add(speakerOf(tree, child) ?? null, child);
      const report =
        (isBesideCharge(tree, predicate, token, below) ? null : reportAt(tree, token, below)) ??
        (isToldBy(tree, predicate, below) ? claimAt(tree, token, below) : null);
      if (report) add(report.speaker, token);
    }
    for (const child of asides) {
      const source = sourceOf(tree, child);
      if (source !== undefined) add(source, child);
      else if (isTrailingReport(context, child, predicate)) add(speakerOf(tree, child) ?? null, child);
      else if (step === 0 && isHearsay(tree, child)) add(null, child);
    }
  });
  if (inward.length === 0) {
    const quotation = quotationAt(quotations, tree.at(predicate));
    if (quotation?.speaker != null && quotation.cue !== null) add(quotation.speaker, quotation.cue);
  }
  if (inward.length === 0)
    for (const { speaker, cue } of [...sourcesOf(context, predicate)].reverse()) add(speaker, cue);
  const turn = turnAt(context, tree.at(predicate));
  return withoutRepeats(context, [...(turn ? [turnSpeaker(context, turn)] : []), ...inward.reverse()]);
}

/** Who says what the text takes for granted, a title or an owner: whoever's turn or direct speech it stands in. */
export function presupposedBy(context: Context, token: number): Report[] {
  const { tree, quotations } = context;
  const turn = turnAt(context, tree.at(token));
  const quotation = quotationAt(quotations, tree.at(token));
  const isKnown = quotation?.speaker != null && quotation.cue !== null && !isUnknown(context, quotation.speaker);
  return withoutRepeats(context, [
    ...(turn ? [turnSpeaker(context, turn)] : []),
    ...(isKnown ? [toSpeaker(context, quotation.speaker!, quotation.cue!)] : []),
  ]);
}

/** Pronouns that tell, of themselves, of somebody whom the text has named. */
const THIRD_PERSONS = new Set(['he', 'she', 'they']);
const FIRST_PERSONS = new Set(['i', 'me', 'we', 'us']);

/** "I" names nobody, and what no person or body is does not speak. */
function isUnknown({ tree, participants, mentions }: Context, token: number): boolean {
  if (tree.at(token).upos === 'PRON' && !participants.of(token).length) return !THIRD_PERSONS.has(tree.lemma(token));
  const own = participants.at(token);
  return own !== null && mentions[own]!.type === 'event' && !canSpeak(tree, token);
}

/** "Berg: I think that I …": who is told once, or by name, is not told again. */
function withoutRepeats({ participants }: Context, reports: readonly Report[]): Report[] {
  const chainOf = ({ mention }: Report): number => (mention === null ? -1 : participants.chain(mention));
  return reports.filter((report, index) => {
    if (reports.length > 1 && FIRST_PERSONS.has(report.name.toLowerCase())) return false;
    const before = reports[index - 1];
    return before === undefined || chainOf(before) < 0 || chainOf(before) !== chainOf(report);
  });
}

/** "allegedly attacked", "the alleged attack" */
function isHearsay(tree: Tree, child: number): boolean {
  return tree.is(child, 'advmod', 'amod') && HEARSAY.has(tree.at(child).form.toLowerCase());
}

/** "…, the Gazette reported the governor said": of two reports after the words the last is the one nearest to them. */
function isLastWord(tree: Tree, child: number, outer: number, below: number): boolean {
  const follows = below < outer && tree.is(child, 'ccomp') && tree.leftEdge(child) === outer + 1;
  if (!follows || !reportsSpeech(tree.lemma(child)) || !reportsSpeech(tree.lemma(outer))) return false;
  return (
    tree.child(child, 'nsubj') !== undefined && tree.child(child, 'ccomp', 'xcomp', 'obj', 'parataxis') === undefined
  );
}

/** Whom the document's source line names; what the line itself tells is the document's own. */
function sourcesOf({ sourceLine, tree }: Context, predicate: number): SourceLine['sources'] {
  const { start } = tree.at(predicate);
  return sourceLine === null || (sourceLine.start <= start && start < sourceLine.end) ? [] : sourceLine.sources;
}

/** The predicate and what it hangs on; what its own reporter does is not reported. */
function voicesAbove(tree: Tree, predicate: number): number[] {
  const path = tree.ancestors(predicate);
  const strayed = path.findIndex((token) => reporterOf(tree, token) !== undefined);
  return strayed < 0 ? path : [...path.slice(0, strayed + 1), ...tree.ancestors(reporterOf(tree, path[strayed]!)!)];
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
  if (!row || (tree.is(below, 'advcl', 'obl') && !isContent(tree, row.id, below))) return null;
  // "a statement condemning Chad" does so itself: its author speaks by it
  const does = tree.at(below).xpos === 'VBG' && tree.child(below, 'mark', 'case') === undefined;
  if (tree.isNoun(token)) return row.id === 'noun' && !does ? reportedBy(tree, token) : null;
  if (row.id === 'verdict' && !isReportNoun(tree.lemma(below))) return null;
  const passive = isPassive(tree, token) || isBareParticiple(tree, token);
  if (row.id === 'hearsay' && !passive && tree.lemma(token) !== 'claim') return null;
  const speaker = passive ? agentOf(tree, token) : speakerOf(tree, token);
  if (speaker !== undefined) return { speaker };
  // "it is important to point out that": nobody does
  if (isInfinitive(tree, token)) return null;
  // "was accused of lying": nobody is named who says so; "was asked to lead", "was criticised for leading": the text says so
  const unnamed = ['say', 'hearsay'].includes(row.id) || (row.id === 'accuse' && ALLEGING.has(tree.lemma(token)));
  return unnamed ? { speaker: null } : null;
}

/** "claimed the capture of the town", "denied an attack": what happened is told in somebody's name; "claimed the cup" won it. */
function claimAt(tree: Tree, verb: number, noun: number): { speaker: number | null } | null {
  if (!tree.is(noun, 'obj') || tree.at(noun).upos !== 'NOUN' || isReportNoun(tree.lemma(noun))) return null;
  if (!CLAIMING.has(tree.lemma(verb))) return null;
  const contests = tree.childrenBy(noun, 'nmod').map((child) => tree.lemma(child));
  if (PRIZES.has(tree.lemma(noun)) && !contests.some((contest) => CONTESTED.has(contest))) return null;
  const [speaker, ...others] = surfaceSubjects(tree, verb);
  // each of several may claim his own
  return speaker === undefined ? null : { speaker: others.length > 0 ? null : speaker };
}

/** "charged with the murder of a man who fled": what is told besides the deed is no charge. */
function isBesideCharge(tree: Tree, predicate: number, verb: number, below: number): boolean {
  if (!tree.is(below, 'obl') || reportingOf(tree.lemma(verb), tree.at(below).deprel)?.id !== 'accuse') return false;
  const path = tree.ancestors(predicate);
  const steps = path.slice(0, path.indexOf(below));
  return !steps.every((step) => tree.is(step, 'conj') || (tree.is(step, 'nmod') && tree.preposition(step) === 'of'));
}

/** The predicate itself, or "killings" in "a wave of killings". */
function isToldBy(tree: Tree, predicate: number, noun: number): boolean {
  return predicate === noun || (tree.head(predicate) === noun && tree.preposition(predicate) === 'of');
}

const CLAIMING = new Set(['acknowledge', 'admit', 'allege', 'claim', 'confirm', 'deny', 'report']);
const PRIZES = new Set(['crown', 'medal', 'success', 'title', 'triumph', 'victory', 'win']);
/** Who won these may be disputed. */
const CONTESTED = new Set([
  'ballot',
  'battle',
  'conflict',
  'election',
  'poll',
  'primary',
  'referendum',
  'runoff',
  'vote',
  'war',
]);

/** "Kenya's claim that", "a claim by Kenya that", "Kenya repeated the claim that", "the claim that". */
function reportedBy(tree: Tree, noun: number): { speaker: number | null } | null {
  const author =
    tree.child(noun, 'nmod:poss') ??
    tree.childrenBy(noun, 'nmod').find((child) => ['by', 'from', 'of'].includes(tree.preposition(child)));
  if (author !== undefined) return { speaker: author };
  const verb = tree.head(noun);
  if (tree.is(noun, 'obj') && STATING.has(tree.lemma(verb))) return { speaker: surfaceSubjects(tree, verb)[0] ?? null };
  const judged = verb >= 0 && reportingOf(tree.lemma(verb), tree.at(noun).deprel)?.id === 'verdict';
  return ALLEGATIONS.has(tree.lemma(noun)) && !judged ? { speaker: null } : null;
}

function isBareParticiple(tree: Tree, token: number): boolean {
  return tree.at(token).xpos === 'VBN' && tree.is(token, 'xcomp') && tree.child(token, 'aux', 'obj') === undefined;
}

function agentOf(tree: Tree, verb: number): number | undefined {
  return tree.childrenBy(verb, 'obl').find((child) => tree.preposition(child) === 'by');
}

/** Words before what somebody is accused of; "arrested in a raid", "charged after an attack" tell when and where. */
const ACCUSING = new Set(['of', 'for', 'with', 'over', 'as']);

/** "urged Chad to leave", "accused Chad of leaving"; another participle only goes along: "called Paris, leaving …". */
function isContent(tree: Tree, row: string, below: number): boolean {
  const marks = tree.childrenBy(below, 'mark', 'case');
  if (row === 'quote') return marks.some((mark) => tree.lemma(mark) === 'as');
  if (row === 'request') return isInfinitive(tree, below) || marks.some((mark) => tree.lemma(mark) === 'against');
  return row !== 'accuse' || marks.some((mark) => ACCUSING.has(tree.lemma(mark)));
}

/**
 * Who reports: the subject of the verb, or the agent of a passive. After the verb, as in `…, announced Anna Berg`, the tree
 * may call the speaker an object.
 */
function speakerOf(tree: Tree, verb: number): number | undefined {
  if (isPassive(tree, verb)) return agentOf(tree, verb);
  const inverted = tree.childrenBy(verb, 'obj').filter((child) => child === verb + 1);
  return describerOf(tree, verb) ?? surfaceSubjects(tree, verb)[0] ?? inverted[0];
}

const ACTORS = new Set(['person', 'organisation', 'place']);

/** "the plan was described by Berg as sound, saying that": who speaks is the agent where the subject is a thing. */
function describerOf(tree: Tree, participle: number): number | undefined {
  const above = tree.head(participle);
  if (above < 0 || !tree.is(participle, 'advcl') || tree.at(participle).xpos !== 'VBG' || !isPassive(tree, above))
    return undefined;
  const subject = tree.child(above, 'nsubj');
  const isThing =
    subject !== undefined &&
    tree.at(subject).upos === 'NOUN' &&
    !ACTORS.has(nounSense(tree.lemma(subject))?.type ?? '');
  return isThing ? agentOf(tree, above) : undefined;
}

/** `…, X said` and `…, as X put it`: the report hangs on what it reports. */
function isTrailingReport(context: Context, child: number, predicate: number): boolean {
  const { tree } = context;
  if (!tree.isVerb(child) || !reportsSpeech(tree.lemma(child)) || child === predicate) return false;
  if (isElsewhere(context, child, predicate)) return false;
  if (tree.is(child, 'parataxis', 'appos'))
    return tree.child(child, 'ccomp') === undefined && speakerOf(tree, child) !== undefined;
  const asClause = tree.is(child, 'advcl') && tree.childrenBy(child, 'mark').some((mark) => tree.lemma(mark) === 'as');
  // "… as X announces plans": what it announces is told beside it
  const own = tree.childrenBy(child, 'obj', 'xcomp', 'ccomp').some((said) => said > child && tree.lemma(said) !== 'it');
  return asClause && !own && !isPassive(tree, child) && tree.child(child, 'nsubj') !== undefined;
}

/**
 * `Berg told them: "I ask you …"`: what is said within a quotation reports nothing outside it; and in "Chad fell; it had, Berg
 * says, no army" the report stands within the second clause.
 */
function isElsewhere({ tree, quotations }: Context, report: number, predicate: number): boolean {
  const [within, place] = [tree.at(report), tree.at(predicate)];
  const isInside = (quotation: Span, word: Span): boolean => quotation.start <= word.start && word.end <= quotation.end;
  if (quotations.some((quotation) => isInside(quotation, within) && !isInside(quotation, place))) return true;
  const semicolon = range(predicate, report).some((token) => tree.at(token).form === ';');
  const after = tree.tokens[report + 1]?.form === ',' ? tree.tokens[report + 2] : undefined;
  return semicolon && after?.sentence === within.sentence;
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

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first) }, (_, offset) => first + offset);
}
