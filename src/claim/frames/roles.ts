/**
 * Role nouns to the relation between their holder and what they are a role in. A role noun without a row is
 * "has-role-in" with the title as its label: "ambassador to".
 */
export interface RoleNoun {
  readonly relation: string;
  readonly nouns: readonly string[];
  readonly reason: string;
}

export const ROLE_NOUNS: readonly RoleNoun[] = [
  {
    relation: 'leads',
    nouns: [
      'leader',
      'head',
      'chief',
      'president',
      'chairman',
      'chairwoman',
      'chair',
      'chairperson',
      'king',
      'queen',
      'emperor',
      'monarch',
      'sultan',
      'emir',
      'ruler',
      'dictator',
      'chancellor',
      'premier',
      'prime minister',
      'ceo',
      'boss',
      'commander',
      'mayor',
      'governor',
      'chief executive',
      'supreme leader',
      'secretary-general',
      'secretary general',
      'general secretary',
      'first minister',
      'taoiseach',
      'director-general',
      'commander-in-chief',
      'pope',
      'patriarch',
      'coach',
    ],
    reason: 'heads of a state, body or group',
  },
  {
    relation: 'member-of',
    nouns: [
      'member',
      'mp',
      'senator',
      'lawmaker',
      'legislator',
      'congressman',
      'congresswoman',
      'deputy',
      'fighter',
      'militant',
      'signatory',
    ],
    reason: 'one of many who make up a body',
  },
  {
    relation: 'speaks-for',
    nouns: ['spokesman', 'spokeswoman', 'spokesperson', 'press secretary'],
    reason: 'speaks in its name',
  },
  { relation: 'founded', nouns: ['founder', 'co-founder', 'cofounder', 'creator'], reason: 'brought it about' },
  {
    relation: 'represents',
    nouns: [
      'representative',
      'envoy',
      'special envoy',
      'delegate',
      'lawyer',
      'attorney',
      'negotiator',
      'emissary',
      'special representative',
    ],
    reason: 'acts for it',
  },
  { relation: 'child-of', nouns: ['son', 'daughter', 'child', 'stepson', 'stepdaughter'], reason: 'kinship' },
  { relation: 'parent-of', nouns: ['father', 'mother', 'parent', 'stepfather', 'stepmother'], reason: 'kinship' },
  {
    relation: 'married-to',
    nouns: ['wife', 'husband', 'spouse', 'widow', 'widower', 'ex-wife', 'ex-husband', 'first lady'],
    reason: 'marriage',
  },
  {
    relation: 'sibling-of',
    nouns: ['brother', 'sister', 'half-brother', 'half-sister', 'sibling', 'twin'],
    reason: 'kinship',
  },
  {
    relation: 'relative-of',
    nouns: [
      'uncle',
      'aunt',
      'cousin',
      'nephew',
      'niece',
      'grandson',
      'granddaughter',
      'grandfather',
      'grandmother',
      'relative',
      'brother-in-law',
      'sister-in-law',
      'son-in-law',
      'father-in-law',
      'fiance',
      'fiancee',
      'partner',
    ],
    reason: 'kinship',
  },
  { relation: 'allied-with', nouns: ['ally'], reason: 'alliance' },
  { relation: 'capital-of', nouns: ['capital'], reason: 'seat of government' },
  {
    relation: 'part-of',
    nouns: [
      'subsidiary',
      'branch',
      'wing',
      'arm',
      'unit',
      'division',
      'affiliate',
      'part',
      'province',
      'region',
      'district',
      'suburb',
      'borough',
    ],
    reason: 'part of a whole',
  },
];

/** What an office deals with is part of its title, not a body it is held in: "secretary of defence". */
export const PORTFOLIOS: ReadonlySet<string> = new Set([
  'state',
  'justice',
  'defence',
  'defense',
  'education',
  'health',
  'finance',
  'interior',
  'affair',
  'affairs',
  'commerce',
  'energy',
  'labor',
  'labour',
  'transport',
  'transportation',
  'agriculture',
  'treasury',
  'staff',
  'government',
  'security',
  'war',
  'culture',
  'environment',
  'trade',
  'economy',
  'information',
  'tourism',
  'industry',
  'science',
  'technology',
  'mission',
  'operations',
  'operation',
  'intelligence',
  'communications',
  'communication',
  'police',
  'faculty',
  'honour',
  'honor',
  'sport',
  'sports',
  'opposition',
  'relations',
]);

/** Nouns for a body made up of others: "a group of seven countries". */
export const GROUP_NOUNS: ReadonlySet<string> = new Set([
  'group',
  'alliance',
  'bloc',
  'coalition',
  'union',
  'association',
  'consortium',
  'league',
  'federation',
  'confederation',
  'umbrella',
  'grouping',
  'network',
  'partnership',
]);

/** Kinship and other nouns whose holder may be told by a possessor alone: "his brother". */
export const KINSHIP: ReadonlySet<string> = new Set(
  ROLE_NOUNS.filter((row) =>
    ['child-of', 'parent-of', 'married-to', 'sibling-of', 'relative-of'].includes(row.relation),
  ).flatMap((row) => row.nouns),
);

const RELATION_OF: ReadonlyMap<string, string> = new Map(
  ROLE_NOUNS.flatMap((row) => row.nouns.map((noun) => [noun, row.relation] as const)),
);

/** The relation of a role given by its words, longest first: "prime minister", then "minister". */
export function roleRelation(words: readonly string[]): string {
  for (let start = 0; start < words.length; start++) {
    const found = RELATION_OF.get(words.slice(start).join(' '));
    if (found) return found;
  }
  return 'has-role-in';
}
