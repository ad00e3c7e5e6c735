/**
 * What a verb lends to a noun that tells a happening: "Chad launched a raid on Goma" gives the raid who and on whom,
 * "flew there in support of Chad" who supports, "was the target of a raid by Chad" whom it hits.
 */
import type { Tree } from '../tree.js';
import { LIGHT_VERBS, nounFrames, type Slot } from './frames/nouns.js';
import type { Proposition } from './propositions.js';

export interface Filler {
  readonly token: number;
  readonly slot: Slot;
}

export interface Loan {
  readonly agents: readonly number[];
  readonly patients: readonly number[];
  /** Phrases that hang on the verb but belong to the noun. */
  readonly rest: readonly Filler[];
}

export const NO_LOAN: Loan = { agents: [], patients: [], rest: [] };

/** Nouns by which a copula makes its subject the one whom a happening befalls. */
const BEFALLEN = new Set(['subject', 'target', 'victim', 'focus', 'object']);

/** Relations that a subject can be in by doing something "in" them: "in support of". */
const ATTENDANT = new Set(['supports', 'opposes', 'protests-against', 'cooperates-with', 'talks-with', 'agrees-with']);

const URGING = new Set(['invitation', 'request', 'urging', 'insistence', 'behest']);

/** With these the subject is the one whom the happening befalls: "won the support of". */
const RECEIVING = new Set([
  'have',
  'get',
  'receive',
  'win',
  'gain',
  'enjoy',
  'need',
  'seek',
  'lose',
  'draw',
  'want',
  'face',
  'suffer',
]);

/** Loans by the noun's token. */
export function loansOf(tree: Tree, propositions: readonly Proposition[]): ReadonlyMap<number, Loan> {
  const loans = new Map<number, Loan>();
  for (const proposition of propositions) {
    for (const noun of attendantNouns(tree, proposition)) loans.set(noun, { ...NO_LOAN, agents: proposition.subjects });
    for (const noun of urgingNouns(tree, proposition)) loans.set(noun, { ...NO_LOAN, patients: proposition.subjects });
    for (const noun of befallingNouns(tree, proposition))
      loans.set(noun, { ...NO_LOAN, patients: proposition.subjects });
    for (const noun of sufferedNouns(proposition)) loans.set(noun, sufferedLoan(proposition));
    for (const noun of lightNouns(tree, proposition)) loans.set(noun, lightLoan(proposition, noun));
    for (const noun of receivedNouns(tree, proposition)) loans.set(noun, receivedLoan(tree, proposition, noun));
  }
  return loans;
}

function lightNouns(tree: Tree, { lemma, objects, obliques }: Proposition): number[] {
  const behind = obliques.filter(({ preposition }) => LIGHT_VERBS.has(`${lemma} ${preposition}`));
  const own = LIGHT_VERBS.has(lemma) ? objects.filter((noun) => !(TELLING.has(lemma) && isDeed(tree, noun))) : [];
  return [...own, ...behind.map(({ token }) => token)];
}

/** Who announces a pact makes it, who announces an arrest need not have made it. */
const TELLING = new Set(['announce', 'declare']);
const DEEDS = new Set(['arrests', 'attacks', 'captures', 'injures', 'invades', 'kidnaps', 'kills']);

function isDeed(tree: Tree, noun: number): boolean {
  // only a state has somebody executed
  return tree.lemma(noun) !== 'execution' && nounFrames(tree.lemma(noun)).some(({ relation }) => DEEDS.has(relation));
}

function lightLoan({ subjects, obliques }: Proposition, noun: number): Loan {
  const others = obliques.filter(({ token }) => token !== noun);
  return {
    agents: subjects,
    patients: [],
    rest: others.map(({ token, preposition }) => ({ token, slot: preposition })),
  };
}

/** "received the support of"; who seeks a nomination is not meant for it by those who give it. */
function receivedNouns(tree: Tree, { lemma, objects }: Proposition): number[] {
  if (!RECEIVING.has(lemma)) return [];
  return objects.filter((noun) =>
    nounFrames(tree.lemma(noun)).some(
      ({ mutual, relation }) => !mutual && !(lemma === 'seek' && relation === 'appoints'),
    ),
  );
}

/** Who gives it: what follows "of" or "from". */
function receivedLoan(tree: Tree, { subjects }: Proposition, noun: number): Loan {
  const givers = tree
    .childrenBy(noun, 'nmod')
    .filter((child) => ['of', 'from', 'by'].includes(tree.preposition(child)));
  return { agents: givers.flatMap((child) => tree.conjuncts(child)), patients: subjects, rest: [] };
}

function attendantNouns(tree: Tree, { obliques }: Proposition): number[] {
  return obliques
    .filter(({ preposition }) => preposition === 'in')
    .map(({ token }) => token)
    .filter((token) => nounFrames(tree.lemma(token)).some(({ relation }) => ATTENDANT.has(relation)));
}

/** "came at the invitation of Chad": whom the words were said to does what they ask. */
function urgingNouns(tree: Tree, { obliques }: Proposition): number[] {
  return obliques
    .filter(({ preposition, token }) => preposition === 'at' && URGING.has(tree.lemma(token)))
    .map(({ token }) => token);
}

/** "came under attack from Chad". */
function sufferedNouns({ lemma, obliques }: Proposition): number[] {
  if (lemma !== 'come') return [];
  return obliques.filter(({ preposition }) => preposition === 'under').map(({ token }) => token);
}

function sufferedLoan({ subjects, obliques }: Proposition): Loan {
  const agents = obliques.filter(({ preposition }) => preposition === 'from' || preposition === 'by');
  return { ...NO_LOAN, agents: agents.map(({ token }) => token), patients: subjects };
}

function befallingNouns(tree: Tree, { kind, predicate }: Proposition): number[] {
  if (kind !== 'copula' || !BEFALLEN.has(tree.lemma(predicate))) return [];
  return tree.childrenBy(predicate, 'nmod').filter((child) => tree.preposition(child) === 'of');
}
