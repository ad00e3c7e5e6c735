/** What grammar and sense rule out before anything is weighed: another number, gender or type, the other side of a verb. */
import type { EntityType, Mention } from '../../model.js';
import { gendersMeet, isCoargument, modifiersAgree } from '../agreement.js';
import { type Profile, typeOf } from '../clusters.js';
import { nameWords } from '../name-forms.js';
import type { Scene } from '../scene.js';
import { pronounKind } from './anaphors.js';
import type { AnaphorKind } from './question.js';
import { titleHolder } from './title-holder.js';

/** Sentences back in which a description may take up what shares no word with it. */
const LOOSE_REACH = 4;

/** Nouns of which there is one, whatever was spoken of before. */
const ONE_OF_ITS_KIND: ReadonlySet<string> = new Set(
  'world globe planet earth universe mankind humanity press media public'.split(' '),
);

/** Nouns for bodies of every kind. */
const ANY_BODY: ReadonlySet<string> = new Set(
  'company firm business group organisation organization body institution association outfit'.split(' '),
);

/** Who is somebody's: with an owner they are nobody that another word named. */
const SOMEBODYS: ReadonlySet<string> = new Set(
  (
    'father mother parent wife husband spouse son daughter child brother sister sibling uncle aunt cousin nephew niece ' +
    'grandfather grandmother grandson granddaughter friend colleague successor predecessor rival neighbour neighbor'
  ).split(' '),
);

/** A pointer beside a thing it may stand for. */
export interface Pair {
  readonly index: number;
  readonly kind: AnaphorKind;
  /** Mentions of the thing, the latest first. */
  readonly recent: readonly number[];
}

export function fits(scene: Scene, pair: Pair): boolean {
  const { clusters, mentions } = scene;
  const { index, kind, recent } = pair;
  const profile = clusters.profile(recent[0]!);
  if (!gendersMeet(profile, clusters.profile(index)) || isInTitleBeside(scene, index, recent[0]!)) return false;
  const latest = mentions[recent.find((other) => mentions[other]!.kind !== 'pronoun') ?? recent[0]!]!;
  if (kind === 'it' && isText(scene, index) && isBody(typeOf(profile))) return false;
  const unnamed = latest.kind === 'pronoun' && typeOf(profile) === null;
  if (kind === 'name') return unnamed && pronounKind(latest) === 'person';
  if (kind === 'noun') return unnamed ? couldBe(latest, mentions[index]!) : describes(scene, pair, latest);
  return unnamed ? pronounsAgree(latest, kind) : AGREES[kind](latest, profile);
}

export function isReflexive({ text }: Mention): boolean {
  return /sel(?:f|ves)$/iu.test(text);
}

/** "The Kremlin spokesman denied it": what stands in the title of one argument of a verb is not the other argument. */
function isInTitleBeside(scene: Scene, index: number, other: number): boolean {
  const [pointer, candidate] = [scene.mentions[index]!, scene.mentions[other]!];
  if (isReflexive(pointer)) return false;
  const holder = titleHolder(scene, candidate.head);
  return holder !== candidate.head && isCoargument(scene, holder, pointer.head);
}

/** Verbs whose object is a text or a record: a bill, a book, a reading. */
const OF_TEXTS: ReadonlySet<string> = new Set(
  (
    'amend author co-author co-sponsor co-write codify compose cosponsor draft edit enact pass promulgate publish ratify read ' +
    'recite record repeal rewrite sign translate veto write'
  ).split(' '),
);

/** "Senators co-sponsored it": no country and no body. */
function isText({ passage: { tree }, mentions }: Scene, index: number): boolean {
  const { head } = mentions[index]!;
  return tree.is(head, 'obj', 'nsubj:pass') && OF_TEXTS.has(tree.lemma(tree.head(head)).toLowerCase());
}

// ---------------------------------------------------------------- pronouns

type Agrees = (latest: Mention, profile: Profile) => boolean;

/** Whether a pronoun can stand for a thing, by the thing's latest mention that is no pronoun. */
const AGREES: Readonly<Record<Exclude<AnaphorKind, 'noun' | 'name'>, Agrees>> = {
  person: (latest, profile) => typeOf(profile) === 'person' && !latest.plural,
  it: (latest, profile) => typeOf(profile) !== 'person' && !latest.plural && latest.rule !== 'demonym.state',
  they: (latest, profile) => latest.plural || isGroup(profile),
  I: (latest, profile) => typeOf(profile) === 'person' && !latest.plural,
  we: (latest, profile) => latest.plural || isBody(typeOf(profile)),
};

/** What "they" may be said of though it is named or described as one: a body, a person whose name is not told. */
function isGroup(profile: Profile): boolean {
  const type = typeOf(profile);
  return type === 'person' ? !profile.named : type !== 'event';
}

/** Two pronouns of things without any other word: the same kind, or a speaker of whom others speak. */
function pronounsAgree(earlier: Mention, kind: AnaphorKind): boolean {
  const other = pronounKind(earlier);
  return other === kind || (kind === 'I' && other === 'person') || (kind === 'we' && other === 'they');
}

// ---------------------------------------------------------------- descriptions

/** Whether a description can say who or what a pronoun before it was. */
function couldBe(pronoun: Mention, { type, plural }: Mention): boolean {
  return (pronounKind(pronoun) === 'person') === (type === 'person') && !plural;
}

/** A description and a thing of its type and number; one farther back must share a word or kind with it. */
function describes(scene: Scene, { index, recent }: Pair, latest: Mention): boolean {
  const { mentions, clusters, passage } = scene;
  const { type, plural, head, sentence, subtypes } = mentions[index]!;
  const profile = clusters.profile(recent[0]!);
  const known = typeOf(profile);
  if (plural !== latest.plural && known !== 'organisation') return false;
  if (isSaidOf(scene, head, recent) || isSetApart(scene, head, recent)) return false;
  const noun = passage.tree.lemma(head);
  const shares = profile.nouns.has(noun) || passage.tree.lemma(latest.head) === noun;
  if (ONE_OF_ITS_KIND.has(noun) && !shares) return false;
  if (profile.named && (speaksOfOthers(scene, mentions[index]!) || (isSomebodys(scene, head) && !shares))) return false;
  if (known !== type && !shares && !(isBody(known) && isBody(type))) return false;
  if (profile.named && type !== 'person' && bearsAnotherName(scene, head, recent[0]!)) return false;
  if (shares || subtypes.some((subtype) => profile.subtypes.has(subtype))) return true;
  const isOtherKind = profile.named && known === 'organisation' && profile.subtypes.size > 0 && !ANY_BODY.has(noun);
  return sentence - mentions[recent[0]!]!.sentence <= LOOSE_REACH && !isOtherKind;
}

/** "The harbour final" is no Lann Cup: a noun before a description that stands nowhere in the name says which one is meant. */
function bearsAnotherName(scene: Scene, head: number, candidate: number): boolean {
  const { tree } = scene.passage;
  const words = scene.clusters.profile(candidate).members.flatMap((member) => nameWords(scene.mentions[member]!.text));
  const own = tree.childrenBy(head, 'compound').filter((child) => child < head && tree.isNoun(child));
  return own.some((child) => !words.some((word) => isSameStem(word, nameWords(tree.at(child).form)[0] ?? word)));
}

/** "Iran" and "Iranian". */
function isSameStem(a: string, b: string): boolean {
  return a.startsWith(b.slice(0, 4)) || b.startsWith(a.slice(0, 4));
}

function isSomebodys({ passage: { tree } }: Scene, head: number): boolean {
  return SOMEBODYS.has(tree.lemma(head)) && tree.child(head, 'nmod:poss') !== undefined;
}

/** "Federations", "networks" are not one that has a name, nor are just any "protesters". */
function speaksOfOthers({ passage: { tree } }: Scene, { head, plural, type }: Mention): boolean {
  if (!plural) return false;
  return type !== 'person' || tree.child(head, 'det', 'nmod:poss') === undefined;
}

/** "Lind is a minister": what a subject is said to be is for claims to tell. */
function isSaidOf({ mentions, passage: { tree } }: Scene, head: number, recent: readonly number[]): boolean {
  const subjects = tree.childrenBy(head, 'nsubj');
  return recent.some((other) => subjects.includes(mentions[other]!.head));
}

/** "The Danish firm" after "a Swedish firm": the same noun with other modifiers. */
function isSetApart(scene: Scene, head: number, recent: readonly number[]): boolean {
  const { tree } = scene.passage;
  const heads = recent.map((other) => scene.mentions[other]!).filter(({ kind }) => kind === 'nominal');
  const same = heads.find((earlier) => tree.lemma(earlier.head) === tree.lemma(head));
  return same !== undefined && !modifiersAgree(scene, same.head, head);
}

function isBody(type: EntityType | null): boolean {
  return type === 'organisation' || type === 'place';
}
