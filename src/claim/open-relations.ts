/** When words that no frame takes still make a relation of their own, and when they say too little. */
import { wordsOf } from './frames/words.js';

/** Prepositions that tie a participant to what is done; the others tell when, why or how. */
const RELATING = new Set([
  ...wordsOf('about against at for from into of off onto to toward towards upon with'),
  'out of',
  'together with',
]);

/** With a passive most of these tell an instrument or a reason. */
const AFTER_PASSIVE = new Set(wordsOf('to from into against toward towards'));

/** Of these only a place says something of the subject: "operates in Spain". */
const LOCAL = new Set(wordsOf('in on across over through throughout near outside inside at along'));

/** Where a named object is taken or done to: "received Anna Berg in Oslo". */
const GOALS = new Set(wordsOf('to in at from into'));

/** Verbs too empty to make a relation of their own. */
const EMPTY_VERBS = new Set(
  wordsOf(`
  accord add allow announce appear attend award be become begin believe call cause characterise characterize cite
  claim come consider continue cover decide do dub entitle expect express feel find follow get give go grant happen
  have hold hope include intend keep know let like look make manage mean name need pay place plead put raise read regard
  remain report say see seem show start state suffer take talk tell think title try understand use want wish
`),
);

/** Adjectives that tie their subject to what follows; of the others most only say how it is. */
const TYING_ADJECTIVES = new Set(
  wordsOf(`
  absent accountable adjacent allied angry answerable bound close close-knit complicit connected critical dependent
  devoted famous hostile independent indebted instrumental involved liable linked loyal married native next opposed
  parallel popular present related reliant responsible sceptical skeptical similar subject subordinate superior sympathetic
  tied wary
`),
);

/** Nouns of several senses: without a name, what they are here is not known well enough for an edge of their own. */
const OF_SEVERAL_SENSES = new Set(wordsOf('authority fund leadership majority party quarter race settlement'));

export function hasSeveralSenses(noun: string): boolean {
  return OF_SEVERAL_SENSES.has(noun);
}

export function tiesTwo(adjective: string): boolean {
  return TYING_ADJECTIVES.has(adjective);
}

export function isEmptyVerb(lemma: string): boolean {
  return EMPTY_VERBS.has(lemma);
}

/** Whether what follows the preposition takes part in what the verb tells. */
export function opensRelation(preposition: string, isPlace: boolean): boolean {
  return LOCAL.has(preposition) ? isPlace : RELATING.has(preposition);
}

export function opensAfterPassive(preposition: string): boolean {
  return AFTER_PASSIVE.has(preposition);
}

export function reachesGoal(preposition: string): boolean {
  return GOALS.has(preposition);
}

/** Before a named event these say who takes part; "during" only tells when. */
export function tellsOccasion(preposition: string): boolean {
  return preposition === 'in' || preposition === 'at';
}

/** With an object these say where it happened, which is the claim's place and no relation. */
export function tellsScene(preposition: string): boolean {
  return LOCAL.has(preposition);
}
