/** Names of things that were taken for bodies or people: aircraft of a maker, ships, laws, terms. They take no part in a claim. */
import type { Name, Token } from '../model.js';
import { BODY_WORDS } from './dictionary/last-words.js';
import { isKnownCraft } from './dictionary/craft.js';
import { formsOf } from './name-types.js';

/** What is built and may bear a name. */
const CRAFT =
  /^(?:aircraft|airliner|barge|boat|carrier|corvette|cruiser|destroyer|dinghy|dredger|drone|ferry|freighter|frigate|gunboat|helicopter|icebreaker|launch|liner|lifeboat|lighter|minesweeper|rocket|satellite|schooner|ship|spacecraft|steamer|submarine|tanker|telescope|trawler|tug|tugboat|vessel|warship|yacht)$/;
/** What only a ship does. */
const BEFALLS_SHIPS = /^(?:capsize[sd]?|capsizing|torpedoed|scuttled|refloated)$/;
/** Words before "Express" in the names of papers, banks and carriers. */
const EXPRESS_BODIES =
  /^(?:American|Federal|Daily|Sunday|Indian|Financial|Air|India|Pony|National|Panda|Morning|News)$/;
/** What only craft do, as subjects: bodies fly people and dock nowhere. */
const CRAFT_DO = /^(?:dock|undock|redock|splash|deorbit|derail|capsize)$/;
/** What is done to trains and craft alone, as objects. */
const CRAFT_SUFFER = /^(?:derail|capsize|deorbit|refloat|scuttle|torpedo)$/;
/** "310", "737-800", "A320", "1900D"; a year is no model. */
const MODEL = /^(?!(?:19|20)\d\d$)(?:\p{Lu}{1,3}-?)?\d{2,4}(?:-\d+)?\p{Lu}{0,3}$/u;

/** "A Cessna 310" is no maker, "the ferry Halden" no town, "the DMCA" after "Copyright Act (DMCA)" nobody. */
export function typeThings(text: string, tokens: readonly Token[], names: readonly Name[]): Name[] {
  const laws = lawsByInitials(tokens);
  const trains = tokens.some(({ lemma }) => /^(?:train|locomotive|railway|railroad)$/i.test(lemma));
  const craft = new Set(
    names.filter((name) => isCraft(tokens, name)).map((name) => formsOf(tokens, name.first, name.last)),
  );
  return names.map((name) =>
    canBeMistaken(name) &&
    (isModel(tokens, name) ||
      isConstitution(tokens, name) ||
      isBillOfRights(tokens, name) ||
      (trains && isExpress(tokens, name)) ||
      isKnownCraft(text.slice(name.start, name.end)) ||
      craft.has(formsOf(tokens, name.first, name.last)) ||
      laws.has(formsOf(tokens, name.first, name.last).split(' ')[0]!))
      ? { ...name, type: 'other', by: 'dictionary' }
      : name,
  );
}

function canBeMistaken({ type }: Name): boolean {
  return type !== 'date' && type !== 'nationality' && type !== 'other';
}

/** "A Cessna 310", "an old Boeing 737", "a Beechcraft 1900D". */
function isModel(tokens: readonly Token[], { first, last, type }: Name): boolean {
  if (type !== 'organisation') return false;
  const within = last - first > 1 && MODEL.test(tokens[last - 1]!.form);
  const after = MODEL.test(tokens[last]?.form ?? '') && tokens[last + 1]?.upos !== 'NOUN';
  const before = tokens.slice(Math.max(0, first - 2), first);
  return (within || after) && before.some(({ form }) => /^(?:an?|the)$/i.test(form));
}

/** "The Constitution", of which parties may be named. */
function isConstitution(tokens: readonly Token[], { first, last }: Name): boolean {
  return last - first === 1 && tokens[first]!.form === 'Constitution' && tokens[first - 1]?.upos === 'DET';
}

/** Named right after the word for a craft, or said to have done what only ships do. */
function isCraft(tokens: readonly Token[], { first, last, type, by }: Name): boolean {
  if (type === 'event' || by === 'dictionary') return false;
  const kind = tokens[first - 1];
  const named = kind?.upos === 'NOUN' && CRAFT.test(kind.form) && tokens[first]!.form !== kind.form;
  return named || BEFALLS_SHIPS.test(tokens[last]?.form ?? '') || movesAsCraft(tokens, first, last, type);
}

/** "The Halden docked with the station", "the Lann Express derailed". */
function movesAsCraft(tokens: readonly Token[], first: number, last: number, type: Name['type']): boolean {
  if (type !== 'organisation') return false;
  const top = tokens.slice(first, last).find(({ head }) => head < first || head >= last);
  const verb = top === undefined ? undefined : tokens[top.head];
  if (top === undefined || verb?.upos !== 'VERB') return false;
  const done = CRAFT_DO.test(verb.lemma) && top.deprel === 'nsubj';
  return done || (CRAFT_SUFFER.test(verb.lemma) && (top.deprel === 'obj' || top.deprel === 'nsubj:pass'));
}

/** "The Lann Express", where trains are spoken of: no paper and no bank. */
function isExpress(tokens: readonly Token[], { first, last }: Name): boolean {
  return last - first > 1 && tokens[last - 1]!.form === 'Express' && !EXPRESS_BODIES.test(tokens[last - 2]!.form);
}

/** "The Green Bill of Rights". */
function isBillOfRights(tokens: readonly Token[], { first, last }: Name): boolean {
  return /(?:^|\s)(?:Bill|Declaration|Charter) of Rights$/.test(formsOf(tokens, first, last));
}

/** "Copyright Act (CA)", "Act on Data (AD)" are left out: only initials right behind the word for a law. */
function lawsByInitials(tokens: readonly Token[]): ReadonlySet<string> {
  const found = tokens.flatMap(({ form }, index) =>
    /^\p{Lu}{2,6}$/u.test(form) &&
    tokens[index - 1]?.form === '(' &&
    tokens[index + 1]?.form === ')' &&
    /^(?:Act|Bill|Law|Code|Statute|Ordinance|Regulation|Directive)$/.test(tokens[index - 2]?.form ?? '')
      ? [form]
      : [],
  );
  return new Set(found);
}

/** "(RDT)" after "rapid diagnostic test": initials of common words name nobody, nor does what comes in numbers ("RDTs"). */
export function typeTerms(tokens: readonly Token[], names: readonly Name[]): Name[] {
  const terms = new Set(tokens.filter((_, index) => isTerm(tokens, index)).map(({ form }) => form));
  return names.map((name) => {
    const form = tokens[name.first]!.form.replace(/s$/, '');
    const single = name.last - name.first === 1 && name.by === 'model' && name.type !== 'date';
    return single && terms.has(form) ? { ...name, type: 'other', by: 'dictionary' } : name;
  });
}

/** Initials in brackets after, or before, as many words in small letters, the last of which is no body. */
function isTerm(tokens: readonly Token[], index: number): boolean {
  const { form } = tokens[index]!;
  if (!/^\p{Lu}{2,6}$/u.test(form)) return false;
  const inBrackets = tokens[index - 1]?.form === '(' && tokens[index + 1]?.form === ')';
  const before = tokens.slice(Math.max(0, index - 1 - form.length), Math.max(0, index - 1));
  const opened = tokens[index + 1]?.form === '(' ? tokens.slice(index + 2, index + 2 + form.length) : [];
  return (inBrackets && isSpeltOut(before, form)) || isSpeltOut(opened, form);
}

function isSpeltOut(words: readonly Token[], initials: string): boolean {
  const letters = words.map(({ form }) => form[0]!).join('');
  if (words.length !== initials.length || letters !== initials.toLowerCase()) return false;
  return !BODY_WORDS.has(words.at(-1)!.lemma.toLowerCase());
}
