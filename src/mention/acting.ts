/**
 * Bodies and people that act for what they are named after: "German officials" is Germany, "the Hamas delegation" is
 * Hamas. The name inside stays a mention of its own; the whole phrase becomes a nominal that stands for it.
 */
import type { EntityType, Mention } from '../model.js';
import { ACTING_GROUPS, type ActingGroup, isActingNoun } from './acting-groups.js';
import { phraseRange } from './phrase-range.js';
import { type Passage, toMention } from './passage.js';
import type { Tree } from '../tree.js';

/** Determiners with a singular noun that speak of all there are. */
const OF_ALL: ReadonlySet<string> = new Set(['no', 'every', 'each', 'any', 'neither', 'either']);

/** Words before those who are but some of a body, or no longer of it. */
const OF_SOME: ReadonlySet<string> = new Set(
  'some several many few various certain other individual former ex prominent notable dissident disgruntled fellow anonymous unnamed'.split(
    ' ',
  ),
);

/** `named`: the names and demonyms found so far. */
export function findActing(passage: Passage, named: readonly Mention[]): Mention[] {
  const byHead = new Map(named.map((mention) => [mention.head, mention]));
  return passage.tree.tokens.flatMap((_, head) => {
    const group = groupOf(passage, head);
    const principal = group && principalOf(passage, head, group, byHead);
    return group && principal ? [toActing(passage, head, group, principal)] : [];
  });
}

function toActing(passage: Passage, head: number, group: ActingGroup, principal: Mention): Mention {
  return toMention(passage, phraseRange(passage, head, principal), {
    head,
    kind: 'nominal',
    type: group.saysKind ?? principal.type,
    subtypes: group.saysKind ? [] : principal.subtypes,
    stands: principal.stands ?? principal.text,
    rule: group.id,
  });
}

function groupOf(passage: Passage, head: number): ActingGroup | undefined {
  const { tree } = passage;
  if (!tree.isNoun(head) || passage.nameAt[head]) return undefined;
  const all = tree.at(head).features.number === 'plural' || isOfAll(tree, head);
  const counted = tree.child(head, 'nummod') !== undefined;
  const some = counted || isOfSome(tree, head);
  // "ten Houthi fighters were killed": it happened to them, not to the body
  const people = counted && tree.is(head, 'nsubj:pass');
  const group = ACTING_GROUPS.find(
    ({ heads, pluralOnly, uncounted }) =>
      (all || !pluralOnly) &&
      !(some && uncounted) &&
      !(people && pluralOnly) &&
      heads.split(' ').includes(tree.lemma(head)),
  );
  const isLand = group?.saysKind === 'place' && isAmongCommas(tree, head);
  return group && (isLand || !isTitle(passage, head)) ? group : undefined;
}

/** "In Lann Bridge, Sundby province, Peru": what a comma parts from its neighbours is no title of theirs. */
function isAmongCommas(tree: Tree, head: number): boolean {
  const beside = tree.childrenBy(head, 'appos', 'flat');
  const isParted = (from: number, to: number): boolean =>
    tree.tokens.slice(from + 1, to).some(({ form }) => form === ',');
  const apart = tree.is(head, 'appos') ? isParted(tree.head(head), head) : !tree.is(head, 'compound', 'flat', 'amod');
  return apart && beside.every((child) => isParted(head, child));
}

/** "No member", "every official": one noun for all of them. */
function isOfAll(tree: Tree, head: number): boolean {
  return tree.childrenBy(head, 'det').some((child) => OF_ALL.has(tree.lemma(child)));
}

/** "Some officials", "prominent members": not those of all. */
function isOfSome(tree: Tree, head: number): boolean {
  return tree.childrenBy(head, 'amod', 'det').some((child) => child < head && OF_SOME.has(tree.lemma(child)));
}

/** "Kremlin spokesman Dmitry Peskov", "Peskov, the spokesman": the noun describes the person. */
function isTitle({ tree }: Passage, head: number): boolean {
  const named = tree.child(head, 'appos', 'flat');
  return (
    tree.is(head, 'nmod:desc', 'compound', 'flat', 'appos', 'amod') ||
    (named !== undefined && tree.at(named).upos === 'PROPN')
  );
}

/** The mention that the phrase acts for: the nearest modifier before the head, else after "of"; through "government officials" too. */
function principalOf(
  passage: Passage,
  head: number,
  group: ActingGroup,
  byHead: ReadonlyMap<number, Mention>,
): Mention | undefined {
  const { tree } = passage;
  const before = tree
    .childrenBy(head, 'amod', 'compound', 'nmod')
    .filter((child) => child < head)
    .reverse();
  const after = tree.childrenBy(head, 'nmod').filter((child) => child > head && tree.preposition(child) === 'of');
  for (const child of [...before, ...(group.afterOnly ? [] : after.slice(0, 1))]) {
    const mention = byHead.get(child);
    if (mention && mayActFor(group, mention)) return mention;
    const through = isActingNoun(tree.lemma(child)) ? principalOf(passage, child, group, byHead) : undefined;
    if (through) return through;
  }
  return undefined;
}

function mayActFor({ actsFor, saysKind, afterOnly }: ActingGroup, { type, subtypes, kind }: Mention): boolean {
  if (afterOnly && subtypes.includes('city')) return false;
  if (type === null || (kind === 'nominal' && type === 'person') || (saysKind && isOther(saysKind, type, subtypes)))
    return false;
  return actsFor.includes(type) || (actsFor.includes('country') && subtypes.includes('country'));
}

/** A place that the dictionary knows is no movement, and a country no city. */
function isOther(kind: EntityType, type: EntityType, subtypes: readonly string[]): boolean {
  return subtypes.includes('country') || (kind === 'organisation' && type === 'place' && subtypes.length > 0);
}
