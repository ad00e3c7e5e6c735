/**
 * The chains of all readings as the resolver sees them: each with its name taken apart, how far that name identifies,
 * and the company it keeps in its document.
 */
import type { Chain, EntityType, Reading } from '../model.js';
import { type ParsedName, parseName } from './names.js';
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
  /** What it holds, leads, belongs to or is part of: "role>un", "part<russia". */
  readonly facts: ReadonlySet<string>;
  /** Canonical names of the other named things in its document. */
  readonly company: ReadonlySet<string>;
}

/** Every chain of every reading once, sorted by id. */
export function localEntities(readings: readonly Reading[]): Local[] {
  const locals = new Map<string, Local>();
  for (const reading of readings) for (const local of localsOf(reading)) locals.set(local.id, local);
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

function localsOf(reading: Reading): Local[] {
  const named = reading.chains.map((chain) => nameChain(reading, chain));
  const facts = factsOf(reading, named);
  const names = new Set(named.flatMap(({ name }) => (name ? [name.canonical] : [])));
  return named.map(({ chain, name, listed }, index) => ({
    id: chain.id,
    document: reading.document.id,
    published: reading.document.published?.from ?? null,
    chain,
    type: chain.type,
    name,
    listed,
    weak: name !== null && !listed && isWeakName(name),
    aliases: chain.aliases.map((alias) => parseName(chain.type, alias)),
    facts: facts[index]!,
    company: new Set([...names].filter((other) => other !== name?.canonical)),
  }));
}

/** By the dictionary's canonical name when a mention stands for one, else by the chain's own label. */
function nameChain(reading: Reading, chain: Chain): Named {
  const stands = chain.mentions.map((index) => reading.mentions[index]?.stands).find((name) => name !== undefined);
  if (stands !== undefined) return { chain, name: parseName(chain.type, stands), listed: true };
  if (!chain.named) return { chain, name: null, listed: false };
  const name = parseName(chain.type, chain.label);
  return { chain, name: name.words.length > 0 ? name : null, listed: false };
}

const TELLING_FAMILIES = new Set(['role', 'part']);

/** Per chain, its asserted roles and parts whose other end has a name. */
function factsOf(reading: Reading, named: readonly Named[]): Set<string>[] {
  const chainOf = new Map<number, number>();
  named.forEach(({ chain }, index) => chain.mentions.forEach((mention) => chainOf.set(mention, index)));
  const facts = named.map(() => new Set<string>());
  for (const claim of reading.claims) {
    if (!TELLING_FAMILIES.has(claim.family) || claim.polarity === 'negative' || claim.modality !== 'asserted') continue;
    const subject = chainOf.get(claim.subjectMention);
    const object = chainOf.get(claim.objectMention);
    if (subject === undefined || object === undefined) continue;
    const [subjectName, objectName] = [named[subject]!.name, named[object]!.name];
    if (objectName) facts[subject]!.add(`${claim.family}>${objectName.canonical}`);
    if (subjectName) facts[object]!.add(`${claim.family}<${subjectName.canonical}`);
  }
  return facts;
}
