/** Noun phrases that describe a person, an organisation, a place or an event by a common noun. */
import type { Mention } from '../model.js';
import { isIdiom } from './nouns/idioms.js';
import { senseInPlace } from './nouns/surroundings.js';
import { type Passage, toMention } from './passage.js';
import { phraseRange } from './phrase-range.js';

/** Relations under which a noun describes another word and is no participant of its own. */
const WITHIN_OTHERS = ['compound', 'flat', 'fixed', 'goeswith', 'amod', 'advmod', 'case', 'mark', 'cc', 'reparandum'];
/** Determiners of phrases that point to nothing in particular, unless a name says where to look: "no mine in Peru". */
const NOTHING_IN_PARTICULAR: ReadonlySet<string> = new Set(
  'no any every each either neither what which whatever whichever such'.split(' '),
);

export function findNominals(passage: Passage): Mention[] {
  return passage.tree.tokens.flatMap((_, head) => {
    if (!isPhraseHead(passage, head)) return [];
    const sense = isSomebodysStaff(passage, head) ? STAFF : senseInPlace(passage.tree, head);
    if (sense === null || isVague(passage, head) || isPost(passage, head) || isCondition(passage, head)) return [];
    const { type, subtype } = sense;
    return [
      toMention(passage, phraseRange(passage, head), {
        head,
        kind: 'nominal',
        type,
        subtypes: [subtype],
        rule: 'nominal',
      }),
    ];
  });
}

/** "The Berg campaign said": those who run it. */
const STAFF = { type: 'organisation', subtype: 'staff' } as const;

function isSomebodysStaff({ tree, nameAt }: Passage, head: number): boolean {
  const before = tree.childrenBy(head, 'compound').filter((child) => child < head);
  return tree.lemma(head) === 'campaign' && before.some((child) => nameAt[child]?.type === 'person');
}

/** "Public office", "the office of governor": a post and no place. */
function isPost({ tree, nameAt }: Passage, head: number): boolean {
  if (tree.lemma(head) !== 'office') return false;
  const holder = tree.childrenBy(head, 'nmod').find((child) => tree.preposition(child) === 'of');
  const ofHolder = holder !== undefined && !nameAt[holder] && tree.child(holder, 'det') === undefined;
  return ofHolder || tree.childrenBy(head, 'amod').some((child) => POSTS.has(tree.lemma(child)));
}

/** What an office is when it is no room. */
const POSTS: ReadonlySet<string> = new Set('public political elected elect elective high higher'.split(' '));

/** "A state of emergency" has no land. */
function isCondition({ tree }: Passage, head: number): boolean {
  return (
    tree.lemma(head) === 'state' &&
    tree.childrenBy(head, 'nmod').some((child) => tree.preposition(child) === 'of' && CONDITIONS.has(tree.lemma(child)))
  );
}

const CONDITIONS: ReadonlySet<string> = new Set(
  'affair alert calamity disaster emergency health mind mourning play shock siege war'.split(' '),
);

function isPhraseHead(passage: Passage, head: number): boolean {
  const { tree, nameAt } = passage;
  if (!tree.isNoun(head) || nameAt[head] || tree.is(head, ...WITHIN_OTHERS)) return false;
  return !isTitle(passage, head);
}

/** "President Putin", "Minister of Defence Anna Berg": a title is part of how the person is introduced, and so are its words. */
function isTitle({ tree, nameAt }: Passage, head: number): boolean {
  const title = tree.ancestors(head).find((token) => tree.is(token, 'nmod:desc'));
  if (title !== undefined && tree.isNoun(title)) return tree.head(title) >= 0 && nameAt[tree.head(title)] !== null;
  const next = nameAt[head + 1];
  return next?.type === 'person' && next.first === head + 1 && tree.head(head + 1) !== head;
}

function isNarrowed({ tree, nameAt }: Passage, head: number): boolean {
  return tree.childrenBy(head, 'nmod').some((child) => child > head && nameAt[child] && nameAt[child].type !== 'date');
}

function isVague(passage: Passage, head: number): boolean {
  const { tree } = passage;
  const vague = tree.childrenBy(head, 'det').some((child) => NOTHING_IN_PARTICULAR.has(tree.lemma(child)));
  if (vague) return !isNarrowed(passage, head);
  const bare = tree.child(head, 'det', 'amod', 'compound', 'nummod', 'nmod') === undefined;
  if (!bare) return false;
  const noun = tree.lemma(head);
  if (isIdiom(tree.preposition(head), noun)) return true;
  const verb = tree.is(head, 'obj') ? tree.head(head) : -1;
  return verb >= 0 && isIdiom(tree.lemma(verb), noun);
}
