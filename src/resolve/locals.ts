/**
 * The chains of all readings as the resolver sees them: each with its name taken apart, how far that name identifies,
 * and the company it keeps in its document.
 */
import type { Chain, Claim, EntityType, Reading } from '../model.js';
import { placeByName } from '../annotate/dictionary.js';
import { type ParsedName, type parseName, rememberingParse } from './names.js';
import { FAITHFUL, RECURRING_WORDS, SACRED_NAMES } from './words.js';

/** A chain of one document, ready to be compared. */
export interface Local {
  /** The chain's id. */
  readonly id: string;
  readonly document: string;
  /** ISO prefix of the document's date; null when it is unknown. */
  readonly published: string | null;
  readonly chain: Chain;
  readonly type: EntityType;
  /** Null for a thing without a name: it is compared with nothing. */
  readonly name: ParsedName | null;
  /** The dictionary knows the name, and this is its canonical form. */
  readonly listed: boolean;
  /** Whether the name fits many and needs a second reason: one word of a person, "the ministry of defence". */
  readonly weak: boolean;
  /** Its other names. */
  readonly aliases: readonly ParsedName[];
  /** What it holds, leads, belongs to or is part of: "role>harbour bank", with the other's name as written. */
  readonly facts: ReadonlyMap<string, string>;
  /** Canonical name of the one country that a body is said to be of; null when there is none, or are several. */
  readonly country: string | null;
  /** The named things in its document, itself among them: canonical names, with the names as written. */
  readonly company: ReadonlyMap<string, string>;
}

/** Every chain of every reading once, sorted by id. */
export function localEntities(readings: readonly Reading[]): Local[] {
  const parse = rememberingParse();
  const locals = new Map<string, Local>();
  for (const reading of readings) for (const local of localsOf(reading, parse)) locals.set(local.id, local);
  return [...locals.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A name that many may bear. */
export function isWeakName(name: ParsedName): boolean {
  const { type, words } = name;
  if (isFaithful(name)) return false;
  if (type === 'person') return words.length < 2 && !words.some(({ letters }) => SACRED_NAMES.has(letters));
  if (type === 'organisation') return words.every((word) => word.generic);
  return type === 'event' && words.some((word) => RECURRING_WORDS.has(word.letters)) && !hasNumber(words);
}

/** "Muslims"; a person alone may be called "Christian", a body is not. */
function isFaithful({ type, words: [word, ...others] }: ParsedName): boolean {
  if (!word || others.length > 0) return false;
  return FAITHFUL.has(word.letters) || (type === 'organisation' && FAITHFUL.has(`${word.letters}s`));
}

function hasNumber(words: ParsedName['words']): boolean {
  return words.some((word) => /[0-9]/.test(word.letters));
}

interface Named {
  readonly chain: Chain;
  readonly name: ParsedName | null;
  readonly listed: boolean;
}

function localsOf(reading: Reading, parse: typeof parseName): Local[] {
  const named = withStates(
    reading.chains.map((chain) => nameChain(reading, chain, parse)),
    parse,
  );
  const [facts, countries] = [factsOf(reading, named), countriesOf(reading, named)];
  const company = companyOf(named);
  return named.map(({ chain, name, listed }, index) => ({
    id: chain.id,
    document: reading.document.id,
    published: reading.document.published?.from ?? null,
    chain,
    type: chain.type,
    name,
    listed,
    weak: name !== null && !listed && isWeakName(name),
    aliases: chain.aliases.map((alias) => parse(chain.type, alias)),
    facts: facts.get(index) ?? NONE,
    country: countries.get(index) ?? null,
    company,
  }));
}

/** By the dictionary's canonical name when a mention stands for one, else by the chain's own label. */
function nameChain(reading: Reading, chain: Chain, parse: typeof parseName): Named {
  const stands = mostOf(chain.mentions.flatMap((index) => reading.mentions[index]?.stands ?? []));
  if (stands !== undefined) return { chain, name: parse(chain.type, stands), listed: true };
  if (!chain.named) return { chain, name: null, listed: false };
  const name = parse(chain.type, chain.label);
  return { chain, name: name.words.length > 0 ? name : null, listed: name.listed !== null };
}

/** A country that a state of another has the name of. */
const STATE_TOO = 'Georgia';
/** Other states of the country in one document, from which on a name that is a country's too means the state. */
const STATES = 3;

/** "Georgia" among Florida, Alabama and Kansas. */
function withStates(named: readonly Named[], parse: typeof parseName): readonly Named[] {
  const states = new Set(named.flatMap(({ name }) => (name && isState(name) ? [name.canonical] : [])));
  if (states.size < STATES) return named;
  return named.map((one) => {
    const isBoth = one.chain.type === 'place' && one.name !== null && one.name.text === STATE_TOO;
    return isBoth ? { ...one, name: parse('place', `State of ${one.name!.text}`), listed: false } : one;
  });
}

function isState({ type, text }: ParsedName): boolean {
  return type === 'place' && placeByName(text) === 'state';
}

/** Of equals the first. */
function mostOf(names: readonly string[]): string | undefined {
  const countOf = (name: string): number => names.filter((other) => other === name).length;
  return [...names].sort((x, y) => countOf(y) - countOf(x))[0];
}

/** A document that names more things is a list, and to stand in one list says nothing. */
const LIST = 300;

function companyOf(named: readonly Named[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { name } of named) if (name) names.set(name.canonical, name.text);
  return names.size > LIST ? new Map() : names;
}

/** The facts of most chains. */
const NONE: ReadonlyMap<string, string> = new Map();

/** Relations that tell bearers of one name apart: a person's posts, a body's place in a larger one. */
const TELLING: Readonly<Record<EntityType, readonly string[]>> = {
  person: ['role'],
  organisation: ['role', 'part'],
  place: ['part'],
  event: ['part'],
};

/** By the chain's index, its asserted roles and parts whose other end has a name. */
function factsOf(reading: Reading, named: readonly Named[]): ReadonlyMap<number, ReadonlyMap<string, string>> {
  const chainOf = chainsByMention(named);
  const facts = new Map<number, Map<string, string>>();
  for (const claim of reading.claims) {
    if (claim.polarity === 'negative' || claim.modality !== 'asserted') continue;
    const [subject, object] = [chainOf.get(claim.subjectMention), chainOf.get(claim.objectMention)];
    if (subject === undefined || object === undefined) continue;
    const told = [
      [subject, factOf(named[subject]!, claim, '>', named[object]!)],
      [object, factOf(named[object]!, claim, '<', named[subject]!)],
    ] as const;
    for (const [chain, fact] of told) if (fact) facts.set(chain, (facts.get(chain) ?? new Map()).set(...fact));
  }
  return facts;
}

/** By the chain's index, of bodies that belong to one country alone. */
function countriesOf(reading: Reading, named: readonly Named[]): ReadonlyMap<number, string> {
  const chainOf = chainsByMention(named);
  const said = new Map<number, Set<string>>();
  for (const { family, polarity, subjectMention, objectMention } of reading.claims) {
    const [subject, object] = [chainOf.get(subjectMention), chainOf.get(objectMention)];
    if (family !== 'part' || polarity === 'negative' || subject === undefined || object === undefined) continue;
    const [body, { chain, name }] = [named[subject]!, named[object]!];
    if (body.chain.type !== 'organisation' || chain.type !== 'place' || !name?.listed) continue;
    said.set(subject, (said.get(subject) ?? new Set()).add(name.canonical));
  }
  return new Map([...said].flatMap(([index, own]) => (own.size === 1 ? [[index, [...own][0]!] as const] : [])));
}

function chainsByMention(named: readonly Named[]): ReadonlyMap<number, number> {
  return new Map(named.flatMap(({ chain }, index) => chain.mentions.map((mention) => [mention, index] as const)));
}

/** Its key and its wording; null when it tells nobody apart. A country has many posts: there the post counts too. */
function factOf({ chain }: Named, claim: Claim, way: '<' | '>', other: Named): readonly [string, string] | null {
  if (!other.name || !TELLING[chain.type].includes(claim.family)) return null;
  const post = other.chain.type === 'place' ? `${claim.label} ` : '';
  return [`${claim.family}${way}${post}${other.name.canonical}`, `${post}${other.name.text}`];
}
