/**
 * Who the subject of a verb is when the sentence does not repeat it: conjunction ("came and spoke"), relative clauses
 * ("who spoke"), participles ("speaking in Doha, he …"), infinitives ("asked Iran to leave", "plans to visit").
 */
import { antecedent, isInfinitive, isNonFinite, isPassive, reporterOf } from './clause.js';
import { nounSense } from '../mention/nouns/lexicon.js';
import type { Tree } from '../tree.js';

/** Verbs whose infinitive belongs to their subject though they have an object: "promised him to come". */
const SUBJECT_CONTROL = new Set(['promise', 'vow', 'pledge', 'threaten', 'use', 'need', 'take', 'cost', 'have', 'sue']);

/** Verbs whose purpose clause belongs to whom they address: "pressed Hamas to free", "called on Iran to leave". */
const OBJECT_CONTROL = new Set([
  'allow',
  'appeal',
  'appoint',
  'ask',
  'assign',
  'authorise',
  'authorize',
  'call',
  'choose',
  'commission',
  'cause',
  'compel',
  'designate',
  'elect',
  'enable',
  'encourage',
  'extradite',
  'force',
  'hire',
  'instruct',
  'invite',
  'lead',
  'lobby',
  'name',
  'nominate',
  'order',
  'permit',
  'persuade',
  'press',
  'pressure',
  'prompt',
  'push',
  'request',
  'require',
  'select',
  'summon',
  'task',
  'tell',
  'urge',
  'warn',
]);

/** Verbs whose object does what the participle tells: "watched the envoy entering". */
const PERCEPTION = new Set([
  'watch',
  'see',
  'hear',
  'find',
  'catch',
  'show',
  'leave',
  'film',
  'photograph',
  'spot',
  'keep',
  'send',
]);

/** Verbs whose gerund tells what their object did or was kept from: "accused Chad of attacking", "barred her from leaving". */
const ACCUSED_CONTROL = new Set([
  'award',
  'blacklist',
  'commend',
  'congratulate',
  'credit',
  'denounce',
  'designate',
  'dismiss',
  'expel',
  'fire',
  'honor',
  'honour',
  'rebuke',
  'remember',
  'sack',
  'slam',
  'sue',
  'absolve',
  'accuse',
  'acquit',
  'arrest',
  'ban',
  'bar',
  'blame',
  'argue',
  'arrest',
  'charge',
  'cite',
  'clear',
  'condemn',
  'convict',
  'criticise',
  'criticize',
  'detain',
  'deter',
  'discourage',
  'dissuade',
  'exonerate',
  'fine',
  'indict',
  'jail',
  'keep',
  'praise',
  'prevent',
  'prohibit',
  'quote',
  'reprimand',
  'restrain',
  'prosecute',
  'punish',
  'sanction',
  'sentence',
  'stop',
  'suspect',
  'talk',
  'thank',
  'warn',
]);

/** What somebody can do or may do, which others may take or grant. */
const ABILITIES = new Set(['ability', 'capability', 'capacity', 'freedom', 'power', 'right']);
const HAVING = new Set([
  'have',
  'gain',
  'get',
  'lose',
  'lack',
  'use',
  'keep',
  'retain',
  'exercise',
  'reserve',
  'claim',
]);

/** What is there for anybody to do something by. */
const MEANS = new Set(['chance', 'means', 'method', 'opportunity', 'option', 'place', 'platform', 'tool', 'way']);

/** Who takes a stand on a plan need not have made it. */
const STANCES = new Set([
  'affirm',
  'annul',
  'appeal',
  'back',
  'block',
  'challenge',
  'condemn',
  'confirm',
  'criticise',
  'criticize',
  'endorse',
  'favor',
  'favour',
  'hail',
  'oppose',
  'overturn',
  'praise',
  'protest',
  'quash',
  'reject',
  'reverse',
  'review',
  'slam',
  'support',
  'suspend',
  'uphold',
  'veto',
  'welcome',
]);

/** Who stays away from a happening does not do what it is held for: "cancels his part in a summit to end the war". */
const ABSENTING = new Set(['boycott', 'cancel', 'leave', 'miss', 'oppose', 'postpone', 'quit', 'skip']);

/** What somebody is said to have done. */
const CHARGES = new Set(['accusation', 'allegation', 'charge', 'claim', 'count', 'suspicion']);

/** What is put into words: "issued a statement condemning Chad" condemns it itself. */
const MESSAGES = new Set(
  (
    'article call communique communiqué declaration decree email editorial letter memo message motion note notice order petition ' +
    'post press-release proclamation release report resolution speech statement telegram text tweet video'
  ).split(' '),
);

/** Who does this to a message stands behind what it says. */
const AUTHORING = new Set(
  (
    'adopt approve broadcast circulate compose deliver draft give issue make pass post publish record release send sign ' +
    'tweet upload write'
  ).split(' '),
);

/** Chains of control are short; the bound keeps a malformed tree from being followed for ever. */
const MAX_STEPS = 6;

/** Head tokens of the surface subject, conjuncts not yet distributed; empty when there is none. */
export function controllerOf(tree: Tree, verb: number, steps = 0): number[] {
  if (steps > MAX_STEPS) return [];
  const own = ownSubjects(tree, verb);
  if (own.length > 0) return own.map((child) => antecedent(tree, child));
  const above = tree.head(verb);
  if (above < 0) return [];
  const strayed = tree.is(verb, 'ccomp', 'xcomp') ? strayedSubjects(tree, above, verb) : [];
  if (strayed.length > 0) return strayed;
  const next = (token: number): number[] => controllerOf(tree, token, steps + 1);
  if (tree.is(verb, 'conj')) return conjoined(tree, above, next);
  if (tree.is(verb, 'acl:relcl')) return relativised(tree, verb, above);
  if (tree.is(verb, 'acl')) return described(tree, verb, above, next);
  if (tree.is(verb, 'xcomp')) return complement(tree, above, next);
  if (tree.is(verb, 'advcl')) return adverbial(tree, verb, above, next);
  if (tree.is(verb, 'ccomp', 'parataxis') && isNonFinite(tree, verb)) return next(above);
  return [];
}

function ownSubjects(tree: Tree, verb: number): number[] {
  const subjects = tree.childrenBy(verb, 'nsubj').filter((child) => !tree.is(child, 'nsubj:outer'));
  const clause = tree.child(verb, 'ccomp', 'xcomp');
  const strayed = clause === undefined ? [] : strayedSubjects(tree, verb, clause);
  return subjects.length > strayed.length ? subjects.filter((child) => !strayed.includes(child)) : subjects;
}

/** "reported that Berg said …", "called for Berg to leave": a second subject between a verb and its clause is the clause's, wherever the tree hangs it. */
function strayedSubjects(tree: Tree, verb: number, clause: number): number[] {
  if (tree.child(clause, 'nsubj') !== undefined) return [];
  const subjects = tree.childrenBy(verb, 'nsubj');
  return subjects.length < 2 ? [] : subjects.filter((child) => verb < child && child < clause);
}

function conjoined(tree: Tree, first: number, next: (token: number) => number[]): number[] {
  const predicative = tree.isVerb(first) || tree.child(first, 'cop') !== undefined;
  if (!predicative) return [];
  // "was hit by rockets and burned": an active verb after a passive one still has the surface subject
  return next(first);
}

function relativised(tree: Tree, verb: number, noun: number): number[] {
  const objectRelative = tree
    .children(verb)
    .some((child) => tree.is(child, 'obj', 'obl') && ['WDT', 'WP'].includes(tree.at(child).xpos));
  return objectRelative ? [] : [noun];
}

/** "officials speaking …", "the law passed by …"; "the decision to leave" belongs to who decided. */
function described(tree: Tree, verb: number, noun: number, next: (token: number) => number[]): number[] {
  if (!isInfinitive(tree, verb)) {
    if (!isPrepositionalGerund(tree, verb)) return worded(tree, verb, noun, next) ?? [noun];
    // "restrictions on flying" do not say who flies
    if (!tree.childrenBy(verb, 'mark', 'case').some((mark) => tree.lemma(mark) === 'of')) return [];
  }
  if (tree.child(noun, 'cop') !== undefined) return next(noun);
  // "announced a force to guard the coast": who is there to act, does
  if (isInfinitive(tree, verb) && tree.child(verb, 'obj') !== undefined && isActor(tree, noun)) return [noun];
  const possessor =
    tree.child(noun, 'nmod:poss') ??
    tree.childrenBy(noun, 'amod', 'compound').find((child) => /^\p{Lu}/u.test(tree.at(child).form));
  if (possessor !== undefined) return [possessor];
  // "an offer by the bank to buy", "the promise of the bank to pay"
  const author = tree
    .childrenBy(noun, 'nmod')
    .find(
      (child) => child < verb && ['by', ...(isInfinitive(tree, verb) ? ['of'] : [])].includes(tree.preposition(child)),
    );
  if (author !== undefined) return [author];
  const governor = tree.head(noun);
  // "charged the clerk with conspiracy to steal"
  const accused =
    tree.is(noun, 'obl') && ACCUSED_CONTROL.has(tree.lemma(governor)) ? tree.child(governor, 'obj') : undefined;
  if (accused !== undefined && !isPassive(tree, governor)) return [antecedent(tree, accused)];
  // "executes two men on charges of killing X": it is they who are charged
  if (CHARGES.has(tree.lemma(noun)) && governor >= 0 && !isPassive(tree, governor)) return [];
  // "offers a way to leave": others may take it
  if (MEANS.has(tree.lemma(noun))) return [];
  // "called it an attempt to leave", "restricted the ability to act": whose it is, is not told
  if (tree.preposition(noun) === 'as') return [];
  if (ABILITIES.has(tree.lemma(noun)) && governor >= 0 && !HAVING.has(tree.lemma(governor))) return [];
  if (governor >= 0 && STANCES.has(tree.lemma(governor))) return [];
  const governed = governor >= 0 && tree.isVerb(governor) && tree.is(noun, 'obj', 'obl', 'nsubj:pass');
  return governed ? next(governor) : [];
}

/** Who speaks by a participle that tells what a message says; null where no message or no author is told. */
function worded(tree: Tree, participle: number, noun: number, next: (token: number) => number[]): number[] | null {
  if (tree.at(participle).xpos !== 'VBG' || !MESSAGES.has(tree.lemma(noun))) return null;
  const author =
    tree.child(noun, 'nmod:poss') ?? tree.childrenBy(noun, 'nmod').find((child) => tree.preposition(child) === 'by');
  if (author !== undefined) return [author];
  const governor = tree.head(noun);
  const authored = tree.is(noun, 'obj', 'nsubj:pass') && governor >= 0 && AUTHORING.has(tree.lemma(governor));
  if (!authored) return null;
  return isPassive(tree, governor) ? tree.childrenBy(governor, 'obl:agent') : next(governor);
}

function isHappening(tree: Tree, token: number): boolean {
  return token >= 0 && tree.isNoun(token) && nounSense(tree.lemma(token))?.type === 'event';
}

function isActor(tree: Tree, noun: number): boolean {
  const type = nounSense(tree.lemma(noun))?.type;
  return type === 'person' || type === 'organisation';
}

function complement(tree: Tree, governor: number, next: (token: number) => number[]): number[] {
  const object = tree.child(governor, 'obj', 'iobj');
  const controlsSubject = SUBJECT_CONTROL.has(tree.lemma(governor));
  if (object !== undefined && !controlsSubject) return [antecedent(tree, object)];
  // "called on Iran to leave"
  const addressee = OBJECT_CONTROL.has(tree.lemma(governor)) ? addresseeOf(tree, governor) : undefined;
  return addressee === undefined ? next(governor) : [antecedent(tree, addressee)];
}

function adverbial(tree: Tree, verb: number, governor: number, next: (token: number) => number[]): number[] {
  if (!isNonFinite(tree, verb)) return [];
  const reporter = reporterOf(tree, verb);
  if (reporter !== undefined) return next(reporter);
  // "expanded the list to include them": the list does
  const widened = tree.lemma(verb) === 'include' && isInfinitive(tree, verb) ? tree.child(governor, 'obj') : undefined;
  if (widened !== undefined) return [antecedent(tree, widened)];
  const seen =
    tree.at(verb).xpos === 'VBG' && PERCEPTION.has(tree.lemma(governor)) ? tree.child(governor, 'obj') : undefined;
  if (seen !== undefined && seen < verb) return [antecedent(tree, seen)];
  if (ABSENTING.has(tree.lemma(governor)) && isInfinitive(tree, verb) && isHappening(tree, verb - 2)) return [];
  const addressed = isInfinitive(tree, verb)
    ? OBJECT_CONTROL
    : isPrepositionalGerund(tree, verb)
      ? ACCUSED_CONTROL
      : null;
  const addressee = addressed?.has(tree.lemma(governor)) ? addresseeOf(tree, governor) : undefined;
  if (addressee !== undefined) return [antecedent(tree, addressee)];
  // "was charged with killing X": the surface subject of a passive is also who acts in the participle
  if (tree.isNoun(governor) && !isPassive(tree, governor) && tree.child(governor, 'cop') === undefined) return [];
  return next(governor);
}

/** "the process of leaving": the noun names the act and does not do it. */
function isPrepositionalGerund(tree: Tree, verb: number): boolean {
  return (
    tree.at(verb).xpos === 'VBG' &&
    tree.childrenBy(verb, 'mark', 'case').some((mark) => tree.at(mark).upos === 'SCONJ' || tree.at(mark).upos === 'ADP')
  );
}

function addresseeOf(tree: Tree, governor: number): number | undefined {
  const oblique = tree
    .childrenBy(governor, 'obl')
    .find((child) => ['on', 'upon', 'to'].includes(tree.preposition(child)));
  return tree.child(governor, 'obj', 'iobj') ?? oblique;
}
