/**
 * Why each rule reads a claim, by the id that the claim carries: the frames' own rows, and the rules that are no frame.
 * An id may end in how the rule had to give way: "meet/open".
 */
import { ADJECTIVE_FRAMES } from './frames/adjectives.js';
import { NOUN_FRAMES } from './frames/nouns.js';
import { VERB_FRAMES } from './frames/verbs.js';
import { STRUCTURE_RULES } from './structure.js';

export interface ClaimRule {
  readonly id: string;
  readonly reason: string;
  /** A sentence that the rule reads; this is its test. */
  readonly example: string;
}

/** The rules whose pattern is code: roles, happenings, statements, and what no frame covers. */
export const PLAIN_RULES: readonly ClaimRule[] = [
  {
    id: 'role-title',
    reason: 'a role noun directly before a name is held by who bears the name',
    example: 'Estonian Prime Minister Kaja Mets resigned.',
  },
  {
    id: 'role-apposition',
    reason: 'a role noun set beside a name is held by who bears the name',
    example: 'Kaja Mets, prime minister of Estonia, resigned.',
  },
  {
    id: 'role-copula',
    reason: 'the subject of "is" holds the role that is said of it',
    example: 'Paul Smith is the leader of the Labour Party.',
  },
  {
    id: 'role-complement-role',
    reason: 'verbs of becoming and appointing name the role after them',
    example: 'Anna Berg became president of Norway.',
  },
  {
    id: 'role-left',
    reason: 'verbs of leaving office name the role that is given up',
    example: 'Anna Berg resigned as president of Norway.',
  },
  {
    id: 'role-appointment',
    reason: 'the noun of an appointment names who comes to hold the role',
    example: 'The appointment of Anna Berg as ambassador to Norway was welcomed.',
  },
  {
    id: 'role-group',
    reason: 'those of whom a group is made up belong to it',
    example: 'The Baltic Pact is an alliance of Norway and Sweden.',
  },
  {
    id: 'event-place',
    reason: 'a place after the noun of a happening is where it takes place',
    example: 'The attack in Kharkiv was condemned.',
  },
  {
    id: 'event-target',
    reason: 'what a hostile happening is against is its target',
    example: 'The attack on Goma failed.',
  },
  {
    id: 'event-participant',
    reason: 'whose meeting or talks they are takes part in them',
    example: 'The talks between Chad and Sudan ended on Monday.',
  },
  {
    id: 'event-agent',
    reason: 'whose attack it is carries it out',
    example: "The militia's attack on Goma failed.",
  },
  {
    id: 'told-event',
    reason: 'a noun that takes up what a verb told has its parties and its place',
    example: 'Chad and Sudan will meet in Lima on Monday. The meeting will last two days.',
  },
  {
    id: 'topic',
    reason: 'who says something of a named subject speaks of it',
    example: 'Anna Berg said that Chad attacked Sudan.',
  },
  {
    id: 'verb-object',
    reason: 'a verb without a frame joins its subject and its object in a relation of its own',
    example: 'Denmark outfoxed Norway.',
  },
  {
    id: 'verb-owned-object',
    reason: 'a verb reaches the owner through what is owned',
    example: "Denmark suspended Shell's permit.",
  },
  {
    id: 'verb-oblique',
    reason: 'a verb without a frame joins its subject and what follows its preposition',
    example: 'Denmark quarrelled with Norway.',
  },
  {
    id: 'verb-occasion',
    reason: 'who does something in a contest or at a gathering takes part in it',
    example: 'Anna Berg won gold at the Tokyo Olympics.',
  },
  {
    id: 'verb-scene',
    reason: 'where a happening goes on it takes place',
    example: 'The talks collapsed in Cairo.',
  },
  {
    id: 'verb-body-part',
    reason: 'who belongs to a part of a body has a role in the body',
    example: 'Anna Berg serves on the board of the Halden Museum.',
  },
  {
    id: 'passive-oblique',
    reason: 'a passive without an agent says something of its subject and where it goes',
    example: 'Paul Smith was catapulted into Norway.',
  },
  {
    id: 'copula-oblique',
    reason: 'an adjective after "is" joins the subject and what follows its preposition',
    example: 'Denmark is dependent on Norway.',
  },
];

/** What a rule's id ends in when the rule could not read its relation as it stands. */
export const CONCESSIONS: ReadonlyMap<string, string> = new Map([
  ['open', 'the relation does not hold between ends of these kinds, so it stands as an open one'],
  ['members', 'it befalls members of the body and not the body itself, so it stands as an open relation'],
]);

const BY_ID: ReadonlyMap<string, ClaimRule> = new Map(
  [...VERB_FRAMES, ...NOUN_FRAMES, ...ADJECTIVE_FRAMES, ...STRUCTURE_RULES, ...PLAIN_RULES].map((rule) => [
    rule.id,
    rule,
  ]),
);

/** The rule of a claim; undefined when this version of the tables does not know the id. */
export function claimRule(id: string): ClaimRule | undefined {
  const [plain = '', ...conceded] = id.split('/');
  const rule = BY_ID.get(plain);
  const reasons = conceded.map((concession) => CONCESSIONS.get(concession));
  if (rule === undefined || reasons.includes(undefined)) return undefined;
  return { id, reason: [rule.reason, ...reasons].join('; '), example: rule.example };
}
