/**
 * What noun phrases state by their build: "Paris, France", "Yemen-based", "the BBC's Jonathan Marcus", "the Iranian
 * airline Mahan Air", "the Foreign Ministry of Iraq", "groups including X and Y". A table of small rules.
 */
import { type Context, typeOf } from './context.js';
import { mentionOf } from './ends.js';
import { type Draft, endsFit } from './draft.js';
import { roleRow } from './frames/roles.js';

export interface StructureRule {
  readonly id: string;
  readonly relation: string;
  readonly label: string;
  readonly reason: string;
  readonly example: string;
  readonly expect: readonly [string, string];
  /** Source and target tokens that this token ties together. */
  readonly find: (context: Context, token: number) => readonly (readonly [number, number])[];
}

export const STRUCTURE_RULES: readonly StructureRule[] = [
  {
    id: 'place-in-place',
    relation: 'located-in',
    label: 'is in',
    reason: 'a place name followed by the larger place, between commas',
    example: 'The ship left Bilbao, Spain, on Monday.',
    expect: ['Bilbao', 'Spain'],
    find: (context, token) =>
      context.tree.is(token, 'appos', 'nmod:unmarked', 'nmod', 'list') &&
      context.tree.preposition(token) === '' &&
      !context.tree.is(token, 'nmod:poss') &&
      isName(context, token, 'place') &&
      isName(context, context.tree.head(token), 'place') &&
      !isCountry(context, context.tree.head(token)) &&
      commaBetween(context.tree, context.tree.head(token), token)
        ? [[context.tree.head(token), token]]
        : [],
  },
  {
    id: 'named-in-place',
    relation: 'located-in',
    label: 'is in',
    reason: 'a named body or place with a place after "in"',
    example: 'Kopi University in Hanoi was closed.',
    expect: ['Kopi University', 'Hanoi'],
    find: (context, token) =>
      context.tree.is(token, 'nmod') &&
      context.tree.preposition(token) === 'in' &&
      isOfType(context, token, 'place') &&
      isName(context, context.tree.head(token), 'place', 'organisation') &&
      !actsForAnother(context, context.tree.head(token))
        ? fan(context.tree, context.tree.head(token), token)
        : [],
  },
  {
    id: 'based',
    relation: 'based-in',
    label: 'is based in',
    reason: '"X-based" before the noun',
    example: 'The Yemen-based Salam Foundation was closed.',
    expect: ['Salam Foundation', 'Yemen'],
    find: (context, token) => {
      if (context.tree.lemma(token) !== 'base' && context.tree.at(token).form.toLowerCase() !== 'based') return [];
      const place = context.tree
        .childrenBy(token, 'compound', 'obl', 'nmod', 'obl:unmarked')
        .find((child) => isOfType(context, child, 'place'));
      return context.tree.is(token, 'amod') && place !== undefined ? [[context.tree.head(token), place]] : [];
    },
  },
  {
    id: 'body-of-state',
    relation: 'part-of',
    label: 'belongs to',
    reason: 'a named body that a state, place or larger body possesses',
    example: "Kenya's Central Bank raised rates.",
    expect: ['Central Bank', 'Kenya'],
    find: (context, token) =>
      (context.tree.is(token, 'nmod:poss') ||
        (context.tree.is(token, 'nmod') && context.tree.preposition(token) === 'of')) &&
      isOfType(context, token, 'place', 'organisation') &&
      isName(context, nameAround(context, context.tree.head(token), token), 'organisation') &&
      !tellsRole(context, context.tree.head(token))
        ? [[nameAround(context, context.tree.head(token), token), token]]
        : [],
  },
  {
    id: 'place-of',
    relation: 'located-in',
    label: 'is in',
    reason: 'a named place that a larger place possesses',
    example: "France's Lyon was flooded.",
    expect: ['Lyon', 'France'],
    find: (context, token) =>
      context.tree.is(token, 'nmod:poss') &&
      isOfType(context, token, 'place') &&
      isName(context, context.tree.head(token), 'place')
        ? [[context.tree.head(token), token]]
        : [],
  },
  {
    id: 'person-of-body',
    relation: 'works-for',
    label: 'works for',
    reason: 'a person whom a named body possesses: "the BBC\'s Jonathan Marcus"',
    example: "The Guardian's Anna Berg said the plan had failed.",
    expect: ['Anna Berg', 'Guardian'],
    find: (context, token) =>
      context.tree.is(token, 'nmod:poss') &&
      isName(context, token, 'organisation') &&
      isName(context, context.tree.head(token), 'person') &&
      adjacent(context.tree, token, context.tree.head(token))
        ? [[context.tree.head(token), token]]
        : [],
  },
  {
    id: 'person-of',
    relation: 'member-of',
    label: 'is of',
    reason: 'a person named with "of" and a body',
    example: 'Anna Berg of the Labour Party left.',
    expect: ['Anna Berg', 'Labour Party'],
    find: (context, token) =>
      context.tree.is(token, 'nmod') &&
      context.tree.preposition(token) === 'of' &&
      isName(context, token, 'organisation') &&
      isName(context, context.tree.head(token), 'person')
        ? [[context.tree.head(token), token]]
        : [],
  },
  {
    id: 'person-of-place',
    relation: 'nationality',
    label: 'is from',
    reason: 'a person named with "of" and a place',
    example: 'Anna Berg of Norway left.',
    expect: ['Anna Berg', 'Norway'],
    find: (context, token) =>
      context.tree.is(token, 'nmod') &&
      context.tree.preposition(token) === 'of' &&
      isName(context, token, 'place') &&
      isName(context, context.tree.head(token), 'person')
        ? [[context.tree.head(token), token]]
        : [],
  },
  {
    id: 'body-in-brackets',
    relation: 'member-of',
    label: 'is of',
    reason: "a party or team in brackets after a person's name",
    example: 'Anna Berg (Labour Party) left.',
    expect: ['Anna Berg', 'Labour Party'],
    find: (context, token) =>
      isName(context, token, 'organisation') && isName(context, context.tree.head(token), 'person')
        ? bracketed(context.tree, context.tree.head(token), token)
        : [],
  },
  {
    id: 'country-in-brackets',
    relation: 'nationality',
    label: 'is from',
    reason: 'a country in brackets after the name of a person or body',
    example: 'Anna Berg (Norway) left.',
    expect: ['Anna Berg', 'Norway'],
    find: (context, token) =>
      isName(context, token, 'place') &&
      isCountry(context, token) &&
      isName(context, context.tree.head(token), 'person', 'organisation')
        ? bracketed(context.tree, context.tree.head(token), token)
        : [],
  },
  {
    id: 'body-of-person',
    relation: 'has-role-in',
    label: 'has a role in',
    reason: 'a named body that a person possesses: "his Labour Party"',
    example: "Paul Smith's Labour Party agreed.",
    expect: ['Paul Smith', 'Labour Party'],
    find: (context, token) =>
      context.tree.is(token, 'nmod:poss') &&
      isNamedThing(context, token) &&
      isOfType(context, token, 'person') &&
      isName(context, context.tree.head(token), 'organisation')
        ? [[token, context.tree.head(token)]]
        : [],
  },
  {
    id: 'demonym',
    relation: 'nationality',
    label: 'is from',
    reason: 'a demonym that describes a name',
    example: 'The Iranian airline Mahir Air was fined.',
    expect: ['Mahir Air', 'Iranian'],
    find: (context, token) => {
      const mention = context.participants.at(token);
      if (mention === null || !context.tree.is(token, 'amod') || context.mentions[mention]!.kind !== 'nominal')
        return [];
      const noun = context.tree.head(token);
      const name =
        isName(context, noun, 'person', 'organisation') &&
        context.mentions[context.participants.at(noun)!]!.kind === 'name'
          ? noun
          : (context.tree
              .children(noun)
              .find(
                (child) =>
                  child > noun &&
                  context.tree.is(child, 'appos', 'nmod', 'nmod:desc', 'flat', 'nmod:unmarked') &&
                  context.tree.preposition(child) === '' &&
                  isName(context, child, 'organisation') &&
                  !commaBetween(context.tree, noun, child),
              ) ?? null);
      return name === null || isInsideName(context, name, token) ? [] : [[name, token]];
    },
  },
  {
    id: 'including',
    relation: 'member-of',
    label: 'is among',
    reason: '"including" and "such as" list members of what stands before',
    example: 'Allies including Chad and Niger signed.',
    expect: ['Chad', 'Allies'],
    find: (context, token) =>
      isOfType(context, token, 'person', 'organisation', 'place')
        ? context.tree
            .members(token)
            .filter(
              (member) =>
                isName(context, member, 'person', 'organisation', 'place') && mayBelong(context, member, token),
            )
            .map((member) => [member, token] as const)
        : [],
  },
  {
    id: 'capital',
    relation: 'capital-of',
    label: 'is the capital of',
    reason: '"X, the capital of Y", "Y\'s capital, X"',
    example: "The summit began in Kenya's capital, Nairobi.",
    expect: ['Nairobi', 'Kenya'],
    find: (context, token) => {
      if (context.tree.lemma(token) !== 'capital') return [];
      const name =
        context.tree.is(token, 'appos') && isName(context, context.tree.head(token), 'place')
          ? context.tree.head(token)
          : context.tree
              .childrenBy(token, 'appos', 'nmod', 'flat', 'nmod:unmarked')
              .find(
                (child) => child > token && context.tree.preposition(child) === '' && isName(context, child, 'place'),
              );
      const state = context.tree
        .children(token)
        .find(
          (child) =>
            child !== name &&
            context.tree.is(child, 'nmod:poss', 'nmod', 'amod', 'compound') &&
            isOfType(context, child, 'place'),
        );
      return name === undefined || state === undefined ? [] : [[name, state]];
    },
  },
];

/** Claims that the build of a noun phrase states; they hold whatever the clause around them says. */
export function structureDrafts(context: Context): Draft[] {
  return context.tree.tokens.flatMap((_, token) =>
    STRUCTURE_RULES.flatMap((rule) =>
      rule.find(context, token).flatMap(([source, target]) => toDraft(context, rule, source, target, token)),
    ),
  );
}

function toDraft(context: Context, rule: StructureRule, source: number, target: number, token: number): Draft[] {
  const subject = mentionOf(context, source);
  const object = mentionOf(context, target);
  if (subject === null || object === null) return [];
  if (!endsFit(context, rule.relation, subject, object)) return [];
  const draft: Draft = {
    relation: rule.relation,
    label: rule.label,
    subject: subject,
    object: object,
    subjectToken: source,
    objectToken: target,
    predicate: [token],
    anchor: token,
    presupposed: true,
    rule: rule.id,
  };
  return [draft];
}

function mentionAt(context: Context, token: number): number | null {
  return token < 0 ? null : context.participants.at(token);
}

function isOfType(context: Context, token: number, ...types: string[]): boolean {
  const mention = mentionAt(context, token);
  const type = mention === null ? null : typeOf(context, mention);
  return type !== null && types.includes(type);
}

function isName(context: Context, token: number, ...types: string[]): boolean {
  const mention = mentionAt(context, token);
  return (
    mention !== null &&
    context.mentions[mention]!.head === token &&
    isNamed(context, mention) &&
    isOfType(context, token, ...types)
  );
}

/** In "the Ministry of Foreign Affairs of Chad" the tree may hang Chad on the last word of the name, which then ends before it. */
function nameAround({ participants, mentions }: Context, token: number, dependent: number): number {
  const name = participants.at(token) === null ? participants.around(token) : null;
  return name === null || mentions[name]!.last > dependent ? token : mentions[name]!.head;
}

/** "X (Y)": nothing but the bracket stands between the name and what it holds. */
function bracketed(tree: Context['tree'], name: number, token: number): [number, number][] {
  const opens = tree.leftEdge(token);
  const isOpen = (index: number): boolean => index >= 0 && tree.at(index).form === '(';
  return name < token && (isOpen(opens) || isOpen(opens - 1)) ? [[name, token]] : [];
}

/** "its parent company, X": the noun says itself which relation it is. */
function tellsRole({ tree }: Context, noun: number): boolean {
  return noun > 0 && roleRow([tree.lemma(noun - 1), tree.lemma(noun)]) !== undefined;
}

function commaBetween(tree: Context['tree'], from: number, to: number): boolean {
  for (let token = from + 1; token < to; token++) if (tree.at(token).form === ',') return true;
  return false;
}

/** A name, or a nominal that stands for a named thing: "the Houthi movement". */
function isNamed({ mentions, chains, participants }: Context, mention: number): boolean {
  const { kind, type } = mentions[mention]!;
  if (kind !== 'nominal') return kind === 'name';
  return type !== 'person' && (chains[participants.chain(mention)]?.named ?? false);
}

/** "Kenyan troops in Somalia" do not put Kenya there; "the city of Lyon" is Lyon. */
function actsForAnother({ mentions, participants }: Context, token: number): boolean {
  const mention = participants.at(token);
  if (mention === null || mentions[mention]!.kind !== 'nominal' || mentions[mention]!.stands === undefined)
    return false;
  return !SAYING_KIND.has(mentions[mention]!.rule);
}

const SAYING_KIND = new Set(['acting.kind', 'acting.place', 'acting.region']);

function isCountry(context: Context, token: number): boolean {
  const mention = context.participants.at(token);
  return mention !== null && context.mentions[mention]!.subtypes.includes('country');
}

/** Nouns for people that states and bodies bear as well: "allies such as Norway". */
const OF_ANY_KIND = new Set([
  'ally',
  'partner',
  'member',
  'neighbour',
  'neighbor',
  'rival',
  'opponent',
  'player',
  'party',
  'signatory',
  'donor',
  'supporter',
  'enemy',
  'friend',
  'other',
]);

/** People are among people; bodies and states also among each other. */
function mayBelong(context: Context, member: number, group: number): boolean {
  if (OF_ANY_KIND.has(context.tree.lemma(group))) return true;
  const person = isOfType(context, member, 'person');
  return isOfType(context, group, 'organisation') || person === isOfType(context, group, 'person');
}

/** Whether what a token points to has a name anywhere in the document: a pronoun of a named person does. */
function isNamedThing({ participants, chains }: Context, token: number): boolean {
  const mention = participants.at(token);
  return mention !== null && (chains[participants.chain(mention)]?.named ?? false);
}

/** "American Airlines" is a name and states nothing. */
function isInsideName(context: Context, name: number, token: number): boolean {
  const { first, last } = context.mentions[context.participants.at(name)!]!;
  return first <= token && token < last;
}

/** Two stretches with nothing but a genitive between them. */
function adjacent(tree: Context['tree'], before: number, after: number): boolean {
  return after - before <= 3 && !commaBetween(tree, before, after);
}

function fan(tree: Context['tree'], source: number, target: number): [number, number][] {
  return tree.conjuncts(target).map((token) => [source, token]);
}
