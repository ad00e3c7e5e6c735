/** Names as mentions need them: roles and bodies that act for a name cut off, countries inside a name brought out. */
import { countryByDemonym, countryByName, organisationByName } from '../annotate/dictionary.js';
import type { Name, NameType, TokenRange } from '../model.js';
import { isActingNoun } from './acting-groups.js';
import { nounSense } from './nouns/lexicon.js';
import type { Tree } from '../tree.js';

export interface NameRepair {
  readonly id: string;
  readonly reason: string;
  readonly example: string;
  /** The names that are to stand instead; null when the rule does not apply. */
  readonly repair: (name: ReadName) => Name[] | null;
}

/** A name with its tree and its words. */
interface ReadName {
  readonly name: Name;
  readonly tree: Tree;
  readonly head: number;
  readonly textOf: (range: TokenRange) => string;
}

export const NAME_REPAIRS: readonly NameRepair[] = [
  {
    id: 'repair.role',
    reason: 'An office is no organisation; the country or body in front of it is a name.',
    example: 'US Secretary of State Anna Berg resigned.',
    repair: (read) => (isRole(read) ? roleDomain(read) : null),
  },
  {
    id: 'repair.adjective',
    reason: 'A common adjective before a name is no part of it.',
    example: 'The conservative Swiss Party won.',
    repair: (read) => withoutAdjectives(read),
  },
  {
    id: 'repair.acting',
    reason: 'A common noun after a name acts for it and is no part of it.',
    example: 'The Hamas delegation left.',
    repair: (read) => (hasActingTail(read) ? withoutTail(read) : null),
  },
  {
    id: 'repair.of-country',
    reason: 'A country after "of" is a participant of its own.',
    example: 'The Supreme Court of India ruled.',
    repair: trailingCountry,
  },
  {
    id: 'repair.country-body',
    reason: 'A country before the noun for a body is a participant of its own.',
    example: 'The Syrian National Council met.',
    repair: (read) => {
      const country = isBody(read) ? leadingCountry(read) : [];
      return country.length > 0 ? [read.name, ...country] : null;
    },
  },
];

/** Applies the rules one after the other, each to what the last has left. Dates and other names pass as they are. */
export function repairNames(text: string, tree: Tree, names: readonly Name[]): Name[] {
  const textOf = ({ first, last }: TokenRange): string => text.slice(tree.at(first).start, tree.at(last - 1).end);
  return NAME_REPAIRS.reduce<Name[]>(
    (left, { repair }) =>
      left.flatMap((name) => {
        const kept = name.type === 'date' || name.type === 'other';
        return (kept ? null : repair({ name, tree, head: tree.headOf(name), textOf })) ?? [name];
      }),
    [...names],
  );
}

function isRole({ name, tree, head }: ReadName): boolean {
  const role = name.type !== 'person' && name.last - name.first > 1 && nounSense(tree.lemma(head))?.type === 'person';
  return role && tree.is(head, 'nmod:desc', 'compound', 'appos', 'flat', 'nmod');
}

function withoutAdjectives(read: ReadName): Name[] | null {
  const { name, tree } = read;
  let first = name.first;
  while (first < name.last - 1 && isCommonModifier(tree, first)) first += 1;
  return first === name.first ? null : [part(read, { first, last: name.last }, name.type)];
}

function isCommonModifier(tree: Tree, token: number): boolean {
  const { form, upos } = tree.at(token);
  return (upos === 'ADJ' || upos === 'VERB' || upos === 'ADV') && form === form.toLowerCase();
}

function hasActingTail({ name, tree, head }: ReadName): boolean {
  const { form } = tree.at(head);
  return head === name.last - 1 && head > name.first && form === form.toLowerCase() && isActingNoun(tree.lemma(head));
}

function withoutTail(read: ReadName): Name[] {
  const range = { first: read.name.first, last: read.head };
  const isNation = countryByDemonym(read.textOf(range)) !== null;
  return [part(read, range, isNation ? 'nationality' : read.name.type)];
}

/** Whose office it is: "US" in "US Secretary of State", "Greenpeace" in "Greenpeace Director". */
function roleDomain(read: ReadName): Name[] {
  const country = leadingCountry(read);
  if (country.length > 0) return country;
  const { name, tree } = read;
  let last = name.first;
  while (last < name.last && nounSense(tree.lemma(last))?.type !== 'person' && tree.at(last).upos === 'PROPN')
    last += 1;
  return last === name.first || last === name.last ? [] : [part(read, { first: name.first, last }, name.type)];
}

/** The country or nation that a longer name begins with. */
function leadingCountry(read: ReadName): Name[] {
  const { first, last } = read.name;
  for (let end = Math.min(first + 3, last - 1); end > first; end -= 1) {
    const range = { first, last: end };
    if (countryByName(read.textOf(range)) !== null) return [part(read, range, 'place')];
    if (countryByDemonym(read.textOf(range)) !== null) return [part(read, range, 'nationality')];
  }
  return [];
}

/** A body keeps its whole name ("Supreme Court of India"); another name ends before "of". */
function trailingCountry(read: ReadName): Name[] | null {
  const { name, tree, textOf } = read;
  if (name.type !== 'organisation' || isKnown(textOf(name))) return null;
  for (let of = name.first + 2; of < name.last - 1; of += 1) {
    const tail = { first: tree.lemma(of + 1) === 'the' ? of + 2 : of + 1, last: name.last };
    if (tree.lemma(of) !== 'of' || tail.first >= tail.last || countryByName(textOf(tail)) === null) continue;
    const whole = isBody(read) ? name : part(read, { first: name.first, last: of }, name.type);
    return [whole, part(read, tail, 'place')];
  }
  return null;
}

function isBody({ name, tree, head }: ReadName): boolean {
  return name.type === 'organisation' && nounSense(tree.lemma(head))?.type === 'organisation';
}

function isKnown(words: string): boolean {
  return organisationByName(words) !== null || countryByName(words) !== null;
}

function part({ name, tree }: ReadName, { first, last }: TokenRange, type: NameType): Name {
  return { first, last, start: tree.at(first).start, end: tree.at(last - 1).end, type, by: name.by };
}
