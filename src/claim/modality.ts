/** What auxiliaries, adverbs and conditions make of a predicate: "will leave", "may leave", "if it leaves", "would have left". */
import type { Modality } from '../model.js';
import { reportsSpeech } from './frames/speech.js';
import { isInfinitive } from './clause.js';
import type { Tree } from '../tree.js';

/** A word that weakens a predicate, and what to. */
export interface Weakening {
  readonly modality: Modality;
  readonly token: number;
}

const MODALS: ReadonlyMap<string, Modality> = new Map([
  ['will', 'planned'],
  ["'ll", 'planned'],
  ['’ll', 'planned'],
  ['wo', 'planned'],
  ['shall', 'planned'],
  ['may', 'possible'],
  ['might', 'possible'],
  ['can', 'possible'],
  ['ca', 'possible'],
  ['could', 'possible'],
  ['would', 'conditional'],
  ["'d", 'conditional'],
  ['should', 'requested'],
  ['must', 'requested'],
  ['ought', 'requested'],
  ['need', 'requested'],
]);

/** Adjectives by which a happening told by a noun is still to come, or may never come: "a planned visit". */
const ATTRIBUTES: ReadonlyMap<string, Modality> = new Map([
  ...each(
    'planned',
    'anticipated coming envisaged expected forthcoming future impending imminent intended looming pending planned',
  ),
  ...each('planned', 'projected proposed prospective scheduled upcoming would-be'),
  ...each('possible', 'feared hypothetical possible potential suspected threatened'),
]);

const POSSIBLY = new Set([
  'perhaps',
  'maybe',
  'possibly',
  'probably',
  'likely',
  'potentially',
  'apparently',
  'presumably',
  'allegedly',
  'purportedly',
  'supposedly',
]);
const WOULD = new Set(['would', "'d", '’d']);
/** With these, "would" tells what was done again and again, or what came of it in the end. */
const HABITS = new Set([
  'always',
  'eventually',
  'frequently',
  'later',
  'occasionally',
  'often',
  'regularly',
  'routinely',
  'sometimes',
  'subsequently',
  'ultimately',
  'usually',
]);
/** "would like to leave" is a polite "wants to leave". */
const LIKING = new Set(['like', 'love', 'prefer', 'rather', 'wish', 'want', 'hope']);
/** "is due to meet", "is about to leave", where the tree makes them adverbs of the verb. */
const IMMINENT = new Set(['due', 'about', 'set', 'bound', 'poised']);
const TEMPORAL = new Set(['when', 'once', 'until', 'till', 'before', 'after', 'as']);
const CONDITIONS = new Set(['if', 'unless', 'whether', 'lest', 'provided', 'supposing', 'assuming']);

/** The modality of the predicate's own auxiliaries and adverbs; null when they leave it asserted. */
export function auxiliaryOf(tree: Tree, token: number): Weakening | null {
  for (const child of tree.children(token)) {
    const form = tree.at(child).form.toLowerCase();
    if (tree.is(child, 'advmod') && POSSIBLY.has(form)) return { modality: 'possible', token: child };
    const imminent = IMMINENT.has(form) && (isInfinitive(tree, token) || isFollowedByTo(tree, child, token));
    if (imminent) return { modality: 'planned', token: child };
    if (!tree.is(child, 'aux', 'cop')) continue;
    const modality = isHabit(tree, token, form) ? undefined : MODALS.get(form);
    if (modality) return { modality: isWill(tree, token, form) ? 'planned' : modality, token: child };
    if (tree.lemma(child) === 'be' && isTensed(tree, child) && isInfinitive(tree, token))
      return { modality: 'planned', token: child };
  }
  return null;
}

/** "would often ask", "would later become": told of the past. */
function isHabit(tree: Tree, token: number, form: string): boolean {
  if (!WOULD.has(form) || tree.childrenBy(token, 'aux').some((child) => tree.lemma(child) === 'have')) return false;
  const isTold = tree.childrenBy(token, 'advmod').some((child) => HABITS.has(tree.at(child).form.toLowerCase()));
  return (
    isTold &&
    !isReported(tree, token) &&
    tree.childrenBy(token, 'advcl').every((child) => conditionOf(tree, child) === undefined)
  );
}

/** "said that he would resign", "would like to resign": a plan, and no condition. */
function isWill(tree: Tree, token: number, form: string): boolean {
  if (!WOULD.has(form)) return false;
  return (
    isReported(tree, token) || (LIKING.has(tree.lemma(token)) && tree.child(token, 'xcomp', 'ccomp') !== undefined)
  );
}

/** What an adjective makes of the happening that its noun tells. */
export function attributeOf(tree: Tree, noun: number): Weakening | null {
  if (!tree.isNoun(noun)) return null;
  for (const child of tree.childrenBy(noun, 'amod')) {
    const modality = ATTRIBUTES.get(tree.at(child).form.toLowerCase());
    if (modality) return { modality, token: child };
  }
  return null;
}

/** "when Finland recognises Halden, Korvia will …": a clause of time in the present tense, of what is to come. */
export function comingOf(tree: Tree, token: number): number | undefined {
  if (!tree.is(token, 'advcl') || !['VBZ', 'VBP'].includes(firstXpos(tree, token))) return undefined;
  const mark = tree.childrenBy(token, 'mark', 'advmod').find((child) => TEMPORAL.has(tree.lemma(child)));
  // "refuses to talk until the army leaves"
  if (mark !== undefined && ['until', 'till'].includes(tree.lemma(mark))) return mark;
  const future = tree.childrenBy(tree.head(token), 'aux').some((child) => tree.at(child).xpos === 'MD');
  return future ? mark : undefined;
}

/** "due to meet"; "due to a storm" is none. */
function isFollowedByTo(tree: Tree, word: number, verb: number): boolean {
  return tree.child(word, 'fixed') === word + 1 && tree.at(verb).xpos === 'VB';
}

function isTensed(tree: Tree, word: number): boolean {
  return ['VBD', 'VBZ', 'VBP'].includes(tree.at(word).xpos);
}

function firstXpos(tree: Tree, verb: number): string {
  return tree.at(tree.childrenBy(verb, 'aux', 'aux:pass', 'cop')[0] ?? verb).xpos;
}

/** Whether a verb without a finite form of its own leans on the auxiliaries of the verb it is joined to: "will meet and praise". */
export function sharesAuxiliary(tree: Tree, conjunct: number): boolean {
  return !isFinite(tree, conjunct);
}

/** Whether a verb, or its auxiliary, has a tense. */
export function isFinite(tree: Tree, verb: number): boolean {
  const words = [verb, ...tree.childrenBy(verb, 'aux', 'aux:pass', 'cop')];
  return words.some((word) => ['VBD', 'VBZ', 'VBP', 'MD'].includes(tree.at(word).xpos));
}

function isReported(tree: Tree, token: number): boolean {
  return (
    tree.is(tree.firstConjunct(token), 'ccomp') &&
    tree.childrenBy(token, 'advcl').every((child) => conditionOf(tree, child) === undefined)
  );
}

/** The word that makes a clause a condition. */
export function conditionOf(tree: Tree, token: number): number | undefined {
  const marks = tree.childrenBy(token, 'mark').filter((child) => CONDITIONS.has(tree.at(child).form.toLowerCase()));
  const phrase = tree.childrenBy(token, 'mark').find((child) => isCase(tree, child));
  return marks[0] ?? phrase ?? invertedAuxiliary(tree, token) ?? durationOf(tree, token);
}

/** "in case" */
function isCase(tree: Tree, mark: number): boolean {
  return tree.lemma(mark) === 'in' && tree.childrenBy(mark, 'fixed').some((word) => tree.lemma(word) === 'case');
}

/** "Should Finland recognise …", "Had Chad attacked …" */
function invertedAuxiliary(tree: Tree, token: number): number | undefined {
  const subject = tree.child(token, 'nsubj');
  const auxiliary = tree.childrenBy(token, 'aux', 'aux:pass', 'cop')[0];
  if (subject === undefined || auxiliary === undefined || !tree.is(token, 'advcl')) return undefined;
  const inverts = ['should', 'had', 'were'].includes(tree.at(auxiliary).form.toLowerCase());
  return inverts && auxiliary < subject && tree.child(token, 'mark') === undefined ? auxiliary : undefined;
}

/** "as long as Chad pays": a condition, unless it is told of the past. */
function durationOf(tree: Tree, token: number): number | undefined {
  const long = tree.head(token);
  if (!tree.is(token, 'advcl') || long < 0 || tree.lemma(long) !== 'long' || tree.at(token).xpos === 'VBD')
    return undefined;
  return tree.childrenBy(token, 'mark').find((mark) => tree.lemma(mark) === 'as');
}

/** The word by which a sentence asks. */
export function questionOf(tree: Tree, token: number): number | undefined {
  // "… ?", she asked
  const reports = reportsSpeech(tree.lemma(token)) && tree.child(token, 'ccomp', 'parataxis') !== undefined;
  if (!tree.is(token, 'root') || reports) return undefined;
  return tree.childrenBy(token, 'punct').find((child) => tree.at(child).form === '?');
}

/** "how to leave", "where to go": an act that is only asked about. */
export function mannerOf(tree: Tree, token: number): number | undefined {
  const to = tree.childrenBy(token, 'mark').find((mark) => tree.at(mark).xpos === 'TO');
  return tree.childrenBy(token, 'advmod').find((child) => child + 1 === to && tree.at(child).xpos === 'WRB');
}

/** The word that tells that something did not happen: "would have attacked", "should have warned", "if it had bought". */
export function counterfactualOf(tree: Tree, token: number): number | undefined {
  const unfulfilled = perfectOf(tree, token, 'would', 'should', 'ought');
  if (unfulfilled !== undefined) return isReported(tree, token) ? undefined : unfulfilled;
  const past = perfectOf(tree, token, 'had');
  if (past === undefined) return undefined;
  if (tree.is(token, 'ccomp') && tree.lemma(tree.head(token)) === 'wish') return past;
  const governor = tree.head(token);
  const consequence = perfectOf(tree, governor, 'would', 'could', 'might');
  return conditionOf(tree, token) !== undefined && consequence !== undefined ? past : pretenceOf(tree, token);
}

/** "as if he owned it" */
export function pretenceOf(tree: Tree, token: number): number | undefined {
  const marks = tree.childrenBy(token, 'mark');
  const as = marks.find((mark) => tree.lemma(mark) === 'as');
  const words = as === undefined ? [] : [...marks, ...tree.childrenBy(as, 'fixed')];
  return words.some((word) => ['if', 'though'].includes(tree.lemma(word))) ? as : undefined;
}

/** The auxiliary, one of these forms, of a perfect. */
function perfectOf(tree: Tree, token: number, ...forms: string[]): number | undefined {
  if (token < 0) return undefined;
  const auxiliaries = tree.childrenBy(token, 'aux');
  const first = auxiliaries.find((child) => forms.includes(tree.at(child).form.toLowerCase()));
  const isPerfect = auxiliaries.some((child) => tree.lemma(child) === 'have');
  return isPerfect ? first : undefined;
}

function each(modality: Modality, words: string): [string, Modality][] {
  return words.split(' ').map((word) => [word, modality]);
}
