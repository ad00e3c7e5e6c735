/** What kind of clause a verb heads: its voice, its finiteness, its relative pronoun. */
import type { Tree } from '../tree.js';
import { nounSense } from '../mention/nouns/lexicon.js';
import { VERB_FRAMES } from './frames/verbs.js';

/** Verbs that some frame gives a direct object. */
const TRANSITIVE: ReadonlySet<string> = new Set(
  VERB_FRAMES.flatMap(({ patterns }) => patterns.filter((pattern) => /^\p{L}[\p{L}-]*$/u.test(pattern))),
);

const RELATIVE_PRONOUNS = new Set(['WDT', 'WP', 'WP$']);

/** Passive by its auxiliary, its subject or its agent; a bare participle that describes a noun is passive too. */
export function isPassive(tree: Tree, verb: number): boolean {
  if (tree.childrenBy(verb, 'aux:pass', 'nsubj:pass', 'csubj:pass', 'obl:agent').length > 0) return true;
  if (tree.at(verb).xpos === 'VBD' && isClippedPassive(tree, verb)) return true;
  if (leavesInState(tree, verb) || givesPost(tree, verb)) return true;
  if (tree.at(verb).xpos !== 'VBN') return false;
  if (tree.childrenBy(verb, 'aux').length > 0) return false;
  if (tree.is(verb, 'acl', 'advcl')) return tree.childrenBy(verb, 'nsubj', 'obj').length === 0;
  if (tree.is(verb, 'conj') && tree.childrenBy(verb, 'nsubj').length === 0) {
    const first = tree.head(verb);
    return tree.isVerb(first) && isPassive(tree, first);
  }
  return false;
}

/** "Oil field hit by rockets": headlines drop the auxiliary, and the form alone may look like a past tense. */
function isClippedPassive(tree: Tree, verb: number): boolean {
  if (tree.childrenBy(verb, 'aux', 'obj', 'xcomp', 'ccomp').length > 0 || !TRANSITIVE.has(tree.verbLemma(verb)))
    return false;
  return tree.childrenBy(verb, 'obl').some((child) => tree.preposition(child) === 'by');
}

/** "Editor shot dead in Lima": without an object the state is its subject's. */
function leavesInState(tree: Tree, verb: number): boolean {
  if (!isBareParticiple(tree, verb) || !STATE_GIVING.has(tree.lemma(verb))) return false;
  const states = tree.childrenBy(verb, 'xcomp', 'advmod').filter((child) => STATES.has(tree.lemma(child)));
  return states.length > 0 && tree.child(verb, 'obj', 'ccomp') === undefined;
}

const STATE_GIVING = new Set([
  'beat',
  'burn',
  'bury',
  'declare',
  'find',
  'hold',
  'pronounce',
  'shoot',
  'stab',
  'strike',
]);
const STATES = new Set(['alive', 'captive', 'dead', 'hostage', 'unconscious', 'unhurt', 'wounded']);

/** "Anna Berg elected party leader": nobody is chosen besides the person before a verb that gives an office without article. */
function givesPost(tree: Tree, verb: number): boolean {
  if (!isBareParticiple(tree, verb) || !POST_GIVING.has(tree.lemma(verb))) return false;
  const given = tree.childrenBy(verb, 'obj', 'xcomp', 'ccomp');
  const subject = tree.child(verb, 'nsubj');
  return subject !== undefined && isPersonWord(tree, subject) && given.length === 1 && isBarePost(tree, given[0]!);
}

const POST_GIVING = new Set(['appoint', 'choose', 'crown', 'elect', 'name', 're-elect', 'reappoint', 'reelect']);

/** The words of a person's name lie flat, those of a body are compounds. */
function isPersonWord(tree: Tree, token: number): boolean {
  if (tree.at(token).upos === 'PROPN') return tree.child(token, 'flat') !== undefined;
  return nounSense(tree.lemma(token))?.type === 'person';
}

function isBarePost(tree: Tree, token: number): boolean {
  const { upos, features } = tree.at(token);
  const named = tree.childrenBy(token, 'appos', 'flat', 'det', 'nmod:poss', 'compound', 'nmod:desc');
  return (
    upos === 'NOUN' &&
    features.number !== 'plural' &&
    nounSense(tree.lemma(token))?.type === 'person' &&
    named.every((child) => tree.is(child, 'compound') && tree.child(child, 'flat') === undefined)
  );
}

/** A participle, or what looks like a past tense, that no auxiliary goes with. */
function isBareParticiple(tree: Tree, verb: number): boolean {
  return /^VB[ND]$/.test(tree.at(verb).xpos) && tree.child(verb, 'aux') === undefined;
}

/** "A tourist died, causing a closure": what comes of that is not done by whom it befell. */
export function isOutcome(tree: Tree, verb: number): boolean {
  if (!tree.is(verb, 'advcl') || tree.at(verb).xpos !== 'VBG' || !RESULTING.has(tree.lemma(verb))) return false;
  const clause = tree.head(verb);
  const after = verb > clause && tree.child(verb, 'mark', 'case') === undefined;
  return after && (UNDERGOING.has(tree.lemma(clause)) || isPassive(tree, clause));
}

const RESULTING = new Set('bring cause force lead leave make mean prompt raise result spark trigger'.split(' '));
const UNDERGOING = new Set(
  'collapse crash decline die disappear drown fail fall faint lose perish plunge record resign suffer survive vanish'.split(
    ' ',
  ),
);

/** A relative pronoun stands for the noun that its clause describes. */
export function antecedent(tree: Tree, token: number): number {
  if (!isRelativePronoun(tree, token)) return token;
  // "the navy, whose chief is Anna Berg, …": the tree may set the clause beside its noun
  const clause = tree
    .ancestors(token)
    .find(
      (above) => tree.is(above, 'acl:relcl') || (tree.is(above, 'appos') && tree.child(above, 'cop') !== undefined),
    );
  return clause === undefined ? token : tree.head(clause);
}

/** "whose" never asks and owns at once: a tag may take it for "his". */
function isRelativePronoun(tree: Tree, token: number): boolean {
  return RELATIVE_PRONOUNS.has(tree.at(token).xpos) || tree.lemma(token) === 'whose';
}

/** Whether a clause has a relative pronoun of its own. */
export function hasRelativePronoun(tree: Tree, verb: number): boolean {
  return tree.subtree(verb).some((token) => isRelativePronoun(tree, token));
}

/** "to leave". */
export function isInfinitive(tree: Tree, verb: number): boolean {
  return tree.childrenBy(verb, 'mark', 'aux').some((child) => tree.at(child).xpos === 'TO');
}

/** An infinitive or a participle without a finite auxiliary. */
export function isNonFinite(tree: Tree, verb: number): boolean {
  const { xpos } = tree.at(verb);
  if (tree.childrenBy(verb, 'aux').some((child) => ['MD', 'VBZ', 'VBP', 'VBD'].includes(tree.at(child).xpos)))
    return false;
  return isInfinitive(tree, verb) || xpos === 'VBG' || xpos === 'VBN';
}

/** "…, the paper reports, citing the police": a participle after the verb that reports its clause belongs to the reporter. */
export function reporterOf(tree: Tree, participle: number): number | undefined {
  const clause = tree.head(participle);
  if (!tree.is(participle, 'advcl') || tree.at(participle).xpos !== 'VBG' || !tree.is(clause, 'ccomp'))
    return undefined;
  const reporter = tree.head(clause);
  return clause < reporter && reporter < participle ? reporter : undefined;
}
