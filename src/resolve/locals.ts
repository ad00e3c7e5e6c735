/**
 * The chains of all readings as the resolver sees them: each with its name taken apart, how far that name identifies,
 * and the company it keeps in its document.
 */
import type { Chain, Claim, EntityType, Reading } from '../model.js';
import { type ParsedName, type parseName, rememberingParse } from './names.js';
import { RECURRING_WORDS } from './words.js';

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
  if (type === 'person') return words.length < 2;
  if (type === 'organisation') return words.every((word) => word.generic);
  return type === 'event' && words.some((word) => RECURRING_WORDS.has(word.letters)) && !hasNumber(words);
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
  const named = reading.chains.map((chain) => nameChain(reading, chain, parse));
  const facts = factsOf(reading, named);
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
    company,
  }));
}

/** By the dictionary's canonical name when a mention stands for one, else by the chain's own label. */
function nameChain(reading: Reading, chain: Chain, parse: typeof parseName): Named {
  const stands = chain.mentions.map((index) => reading.mentions[index]?.stands).find((name) => name !== undefined);
  if (stands !== undefined) return { chain, name: parse(chain.type, stands), listed: true };
  if (!chain.named) return { chain, name: null, listed: false };
  const name = parse(chain.type, chain.label);
  return { chain, name: name.words.length > 0 ? name : null, listed: name.listed !== null };
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
  const chainOf = new Map<number, number>();
  named.forEach(({ chain }, index) => chain.mentions.forEach((mention) => chainOf.set(mention, index)));
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

/** Its key and its wording; null when it tells nobody apart. A country has many posts: there the post counts too. */
function factOf({ chain }: Named, claim: Claim, way: '<' | '>', other: Named): readonly [string, string] | null {
  if (!other.name || !TELLING[chain.type].includes(claim.family)) return null;
  const post = other.chain.type === 'place' ? `${claim.label} ` : '';
  return [`${claim.family}${way}${post}${other.name.canonical}`, `${post}${other.name.text}`];
}
