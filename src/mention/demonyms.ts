/** Names of nations and groups: "German" points to Germany, "two Germans" to people, "the Houthis" to a group. */
import { countryByDemonym, isDemonym } from '../annotate/dictionary.js';
import type { Mention, Name } from '../model.js';
import type { Tree } from '../tree.js';
import { bareRange } from './names.js';
import { nounSense } from './nouns/lexicon.js';
import { phraseRange } from './phrase-range.js';
import { type Passage, toMention, wordsOf } from './passage.js';

/** Subtypes of persons that only states have. */
const STATE_OFFICES: ReadonlySet<string> = new Set(['president', 'premier', 'minister', 'ambassador', 'monarch']);

/** Determiners of a part of a people, and nouns that count it. */
const SOME: ReadonlySet<string> = new Set(['some', 'many', 'most', 'few', 'several', 'any', 'no', 'these', 'those']);
const NUMBERS: ReadonlySet<string> = new Set(
  'dozen score hundred thousand million number group handful lot plenty percent majority most many some'.split(' '),
);

interface DemonymUse {
  readonly id: string;
  readonly reason: string;
  readonly example: string;
  readonly applies: (use: Use) => boolean;
  /** What the mention is; null when such a use is no mention. */
  readonly facts: ((use: Use) => Pick<Mention, 'kind' | 'type' | 'subtypes'> & { stands?: string }) | null;
}

interface Use {
  readonly noun: boolean;
  readonly plural: boolean;
  readonly counted: boolean;
  readonly language: boolean;
  /** A noun before an office of state that no dictionary knows as a people: "Velden president". */
  readonly unknownState: boolean;
  /** The country, when the dictionary knows one. */
  readonly state: string | null;
}

/** Codes of regions whose people live in several states: these are not the region that bears their name. */
const SPREAD_PEOPLES: ReadonlySet<string> = new Set(['x-krd']);

/** The first rule that applies decides; a use that no rule takes is no mention. */
export const DEMONYM_USES: readonly DemonymUse[] = [
  {
    id: 'demonym.language',
    reason: 'A language is no participant.',
    example: 'She answered in German.',
    applies: ({ language }) => language,
    facts: null,
  },
  {
    id: 'demonym.people',
    reason: 'Counted, described or single people are persons, not their state.',
    example: 'Two Germans were arrested.',
    applies: ({ noun, plural, counted, state }) => state !== null && noun && (!plural || counted),
    facts: () => ({ kind: 'nominal', type: 'person', subtypes: ['citizen'] }),
  },
  {
    id: 'demonym.state',
    reason: 'An adjective of nationality, or a nation as a whole, points to the country.',
    example: 'German trains were late.',
    applies: ({ state }) => state !== null,
    facts: ({ state }) => ({ kind: 'nominal', type: 'place', subtypes: ['country'], stands: state! }),
  },
  {
    id: 'demonym.unknown',
    reason: 'What has presidents and ministers is a state, known or not.',
    example: 'Former Velden president Anna Berg resigned.',
    applies: ({ unknownState }) => unknownState,
    facts: () => ({ kind: 'name', type: 'place', subtypes: [] }),
  },
  {
    id: 'demonym.group',
    reason: 'A people or following without a state acts as a group of its own.',
    example: 'The Kurds signed the letter.',
    applies: ({ noun }) => noun,
    facts: () => ({ kind: 'name', type: 'organisation', subtypes: [] }),
  },
];

export function findDemonyms(passage: Passage): Mention[] {
  return passage.names.filter(({ type }) => type === 'nationality').flatMap((name) => toDemonym(passage, name));
}

function toDemonym(passage: Passage, name: Name): Mention[] {
  const range = bareRange(passage, name);
  const head = passage.tree.headOf(range);
  const use = useOf(passage, head, wordsOf(passage, range));
  const rule = DEMONYM_USES.find(({ applies }) => applies(use));
  if (!rule?.facts) return [];
  const whole = rule.id === 'demonym.people' && use.plural ? phraseRange(passage, head) : range;
  return [toMention(passage, whole, { head, rule: rule.id, plural: use.noun && use.plural, ...rule.facts(use) })];
}

function stateOf(demonym: string): string | null {
  const country = countryByDemonym(demonym);
  return country === null || SPREAD_PEOPLES.has(country.code) ? null : country.name;
}

function useOf({ tree }: Passage, head: number, words: string): Use {
  const state = stateOf(words);
  const { features } = tree.at(head);
  const modifies = tree.is(head, 'amod', 'compound', 'flat', 'nmod:desc');
  const noun = tree.isNoun(head) && !modifies;
  const plural = features.number === 'plural' || tree.at(head).xpos === 'NNPS';
  const bare = tree.child(head, 'det', 'nummod', 'amod') === undefined;
  return {
    noun,
    unknownState: state === null && !isDemonym(words) && isBeforeOffice(tree, head),
    plural,
    counted: tree.child(head, 'nummod', 'amod') !== undefined || isShare(tree, head),
    language: !modifies && !plural && bare && ['in', 'into', 'from'].includes(tree.preposition(head)),
    state,
  };
}

/** "Some Germans", "thousands of Germans". */
function isShare(tree: Tree, head: number): boolean {
  const some = tree.childrenBy(head, 'det').some((child) => SOME.has(tree.lemma(child)));
  const of = tree.preposition(head) === 'of' && tree.head(head) >= 0 ? tree.lemma(tree.head(head)) : '';
  return some || NUMBERS.has(of);
}

function isBeforeOffice(tree: Tree, token: number): boolean {
  const office = tree.head(token);
  if (office < 0 || tree.at(token).upos !== 'PROPN' || !tree.is(token, 'compound', 'nmod')) return false;
  const sense = nounSense(tree.lemma(office));
  return sense?.type === 'person' && STATE_OFFICES.has(sense.subtype);
}
