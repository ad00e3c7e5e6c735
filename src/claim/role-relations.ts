/**
 * Which relation a role states between its holder and what it is a role in: by the role's noun, the types of both and
 * the word between them.
 */
import { type Context, typeOf } from './context.js';
import { KINSHIP, OFFICE_KINDS, type RoleNoun, roleRow } from './frames/roles.js';
import { openRelation } from './label.js';
import { nounSense } from '../mention/nouns/lexicon.js';
import type { Tree } from '../tree.js';

export interface Role {
  /** Mentions of who holds it and of what it is in. */
  readonly holder: number;
  readonly domain: number;
  /** The title's words, its noun last and in the singular. */
  readonly words: readonly string[];
  readonly noun: number;
  /** "of" for what stands before the noun: "French president", "Kenya's president". */
  readonly preposition: string;
  /** Whether the domain describes the noun from before it, without a genitive: "French". */
  readonly before: boolean;
}

export interface RoleRelation {
  readonly relation: string;
  /** Whether it runs from the domain to the holder: "its predecessor, X". */
  readonly turned: boolean;
}

/** "an American man" has no office: he is from America. */
const ANYBODY = new Set([
  'man',
  'woman',
  'person',
  'boy',
  'girl',
  'child',
  'people',
  'teenager',
  'baby',
  'male',
  'female',
  'resident',
  'citizen',
  'national',
]);

const NOT_IN_CHARGE = new Set([
  'vice',
  'deputy',
  'assistant',
  'acting',
  'associate',
  'junior',
  'honorary',
  'shadow',
  'under',
  'sub',
  'opposition',
  'protest',
  'strike',
  'floor',
  'majority',
  'minority',
]);

/** What a place or body can be besides a person: a title before its name tells nothing else of it. */
export const IMPERSONAL: ReadonlySet<string> = new Set([
  'part-of',
  'member-of',
  'allied-with',
  'capital-of',
  'subsidiary-of',
  'succeeds',
]);

/** Of these a country tells where they are from, though others they act for: "a French lawyer". */
const FREE = new Set(['lawyer', 'fighter']);

const WITHIN = new Set(['in', 'at', 'on', 'near', 'outside']);

/** Members of a parliament speak there for who elected them: "MP for Chester". */
const ELECTORAL = new Set(['for', 'from']);

/** Null where the role ties its holder to no such thing. */
export function relationOfRole(context: Context, role: Role): RoleRelation | null {
  const { words, domain, holder, preposition, before } = role;
  const row = roleRow(words);
  const straight = (relation: string): RoleRelation => ({ relation, turned: false });
  if (ANYBODY.has(words.at(-1)!)) return typeOf(context, domain) === 'place' ? straight('nationality') : null;
  if (typeOf(context, holder) !== 'person') return impersonal(context, role, row);
  if (isOrigin(context, role, row)) return straight('nationality');
  if (KINSHIP.has(words.at(-1)!)) return typeOf(context, domain) === 'person' ? straight(row!.relation) : null;
  if (row === undefined) {
    const open = context.mentions[domain]!.type === 'event';
    return straight(open ? openRelation([...words, preposition]) : 'has-role-in');
  }
  if (row.relation === 'leads' && words.some((word) => NOT_IN_CHARGE.has(word))) return straight('has-role-in');
  if (words.at(-1) === 'speaker' && (preposition === 'at' || typeOf(context, domain) === 'event'))
    return straight('speaks-at');
  if (row.relation === 'leads' && preposition === 'to') return straight('represents');
  // "a Finnish member of the house" belongs to the house
  if (before && words.at(-1) === 'member' && isLand(context, domain)) return null;
  // "US Representative Ann Lee" sits in a house and does not stand for the country
  if (row.relation === 'represents' && before && words.at(-1) === 'representative' && words.length < 3)
    return straight(typeOf(context, domain) === 'place' ? 'has-role-in' : row.relation);
  if (row.relation === 'member-of' && typeOf(context, domain) === 'place') {
    const elected = ELECTORAL.has(preposition) || !isLand(context, domain);
    if (isLawmaker(context, role)) return straight(elected ? 'represents' : 'has-role-in');
  }
  return { relation: row.relation, turned: row.turned ?? false };
}

/** "a French painter" is from France, a French minister in office there. */
function isOrigin(context: Context, { domain, noun, before }: Role, row: RoleNoun | undefined): boolean {
  const kind = nounSense(context.tree.lemma(noun))?.subtype ?? '';
  // a "US attorney" is an office, an "American attorney" is not
  const demonym = context.mentions[domain]!.kind === 'nominal';
  const free = row === undefined && !FREE.has(kind) ? !OFFICE_KINDS.has(kind) : FREE.has(kind) && demonym;
  return before && free && isLand(context, domain);
}

function isLawmaker({ tree }: Context, { noun, preposition }: Role): boolean {
  return nounSense(tree.lemma(noun))?.subtype === 'lawmaker' || ELECTORAL.has(preposition);
}

function isLand({ mentions }: Context, mention: number): boolean {
  const { type, kind, subtypes } = mentions[mention]!;
  return type === 'place' && (kind === 'nominal' || subtypes.includes('country'));
}

/** "a city in Kenya", "a Kenyan airline", "a subsidiary of". */
function impersonal(context: Context, role: Role, row: RoleNoun | undefined): RoleRelation | null {
  const { words, holder, domain, preposition, before } = role;
  if (row !== undefined && IMPERSONAL.has(row.relation)) return { relation: row.relation, turned: row.turned ?? false };
  const isPlace = typeOf(context, domain) === 'place';
  if (isPlace && WITHIN.has(preposition)) return { relation: 'located-in', turned: false };
  if (before && isLand(context, domain))
    return { relation: typeOf(context, holder) === 'place' ? 'located-in' : 'nationality', turned: false };
  return { relation: openRelation([...words, preposition]), turned: false };
}

/** Whether one is appointed to be such: "minister", but not "terrorist". */
export function namesOffice(tree: Tree, noun: number): boolean {
  return OFFICE_KINDS.has(nounSense(tree.lemma(noun))?.subtype ?? '');
}
