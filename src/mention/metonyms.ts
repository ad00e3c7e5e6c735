/** Capitals that stand for their state: "Moscow said", "talks between Washington and Tehran". */
import { countryByCapital, placeByName, standsFor } from '../annotate/dictionary.js';
import type { Mention } from '../model.js';
import type { Passage } from './passage.js';

/** What states do and cities do not: they speak, decide, promise and threaten. */
export const STATE_VERBS: ReadonlySet<string> = new Set(
  (
    'say tell announce declare state warn accuse blame reject refuse demand agree deny sign want insist condemn denounce ' +
    'urge call ask claim threaten vow promise pledge offer propose recognise recognize accept approve order ban impose ' +
    'lift withdraw support back oppose criticise criticize deplore respond reply retaliate decide hope expect believe ' +
    'fear seek intend plan consider view see suspect allege confirm admit acknowledge deploy send supply arm summon ' +
    'expel recall negotiate sanction veto ratify annex invade attack welcome express protest object fund finance'
  ).split(' '),
);

/** What states hold with each other: "talks between A and B", "relations with A". */
const RELATIONS: ReadonlySet<string> = new Set(
  (
    'talk talks relation relations relationship tie ties tension negotiation dialogue agreement deal treaty accord pact war ' +
    'conflict dispute rivalry cooperation alliance friendship feud standoff row trade summit crisis rift'
  ).split(' '),
);

/** Turns the names of capitals that are used for their states into nominal mentions of these states. */
export function readMetonyms(passage: Passage, names: readonly Mention[]): Mention[] {
  return names.map((mention) => {
    const state = mention.type === 'place' ? stateOf(mention.text) : null;
    const rule = state === null ? null : metonymRule(passage, mention.head);
    if (state === null || rule === null) return mention;
    return { ...mention, kind: 'nominal', subtypes: ['country'], stands: state, rule };
  });
}

/** A few capitals go by another name, or are not the seat of government. */
function stateOf(city: string): string | null {
  return countryByCapital(city)?.name ?? (placeByName(city) === 'city' ? standsFor(city) : null);
}

function metonymRule(passage: Passage, token: number): string | null {
  const { tree } = passage;
  const first = tree.firstConjunct(token);
  const above = tree.head(first);
  if (above < 0) return null;
  if (tree.is(first, 'nsubj') && STATE_VERBS.has(tree.lemma(above))) return 'metonym.subject';
  const preposition = tree.preposition(first);
  const between = preposition === 'between' && tree.childrenBy(first, 'conj').length > 0;
  if ((between || preposition === 'with') && RELATIONS.has(tree.lemma(above))) return 'metonym.relations';
  return null;
}
