/** Puts the edges of a name where they belong: titles, articles, possessive marks and stray punctuation stay outside. */
import type { Token } from '../model.js';
import { countryByName, isDemonym, organisationByName } from './dictionary.js';
import { TITLE_HEADS, TITLE_MODIFIERS } from './dictionary/titles.js';
import type { NameRange } from './reading-model.js';

const ARTICLE = /^(?:the|an?)$/i;
const STRAY = /^[-‐‑–—,.;:!?/*•"'“”‘’«»()[\]{}]+$/u;
const OPENING = /^[("“‘«[]$/u;
/** Of a mail box: nobody is named by it. */
const ADDRESS = /^[^@]+@[^@]+\.[^@]+$/;
/** Who is outside of something or for or against it is not named by it: "non-EU". */
const SIDE = /^(?:non|anti|pro|post)[-‐‑]/iu;
const POSSESSIVE = /^['’](?:s|S)?$/u;
/** What joins a person's name to a place or body: "Ann Lee of Acme". */
const PREPOSITION = /^(?:of|for|from|at|in)$/;
/** Names that begin with their article, in lower case. */
const WITH_ARTICLE = new Set(['the hague']);
/** Firms whose name is a possessive, in lower case and without its mark. */
const POSSESSIVE_FIRMS = new Set(
  'mcdonald sotheby christie moody lloyd macy sainsbury domino wendy kellogg levi harrod poor'.split(' '),
);

/** Powers, courts and offices: "of Peru" after them says where they are, while "People's Party of Peru" bears the state's name. */
const POWERS = new Set(
  (
    'government cabinet parliament senate congress assembly commons lords representatives deputies house chamber court ' +
    'tribunal judiciary ministry affairs presidency office agency department authority commission army navy police embassy'
  ).split(' '),
);
/** What bears the name of a state before its own, which other states use as well: "Peru Labour Party". */
const NAMESAKES = /^(?:party|parties|union|church|front|movement|alliance|league)$/i;
/** Titles by which firms are called: "Dollar King". None of them is an office in a body. */
const TITLES_OF_FIRMS = /^(?:king|queen|prince|princess|lord|count|general|justice|sister|brother)$/i;

/** Null when nothing of a name is left: a title by itself is none, nor is an address or a side. */
export function trimName<Name extends NameRange>(tokens: readonly Token[], name: Name): Name | null {
  if (name.type === 'date') return name;
  const [first, last] = trimMarks(tokens, name.first, name.last);
  const trimmed = { ...name, first, last };
  if (last <= first || tokens.slice(first, last).every(({ form }) => ADDRESS.test(form) || SIDE.test(form)))
    return null;
  if (name.type === 'person') return trimPerson(tokens, trimmed);
  return name.type === 'organisation' ? trimOrganisation(tokens, trimmed) : trimmed;
}

function trimMarks(tokens: readonly Token[], from: number, to: number): [first: number, last: number] {
  let first = from;
  let last = to;
  while (first < last && opensInVain(tokens, first, last)) first += 1;
  while (last > first && closesInVain(tokens, first, last - 1)) last -= 1;
  if (ARTICLE.test(tokens[first - 1]?.form ?? '') && isWithArticle(tokens, first - 1, last)) first -= 1;
  return [first, last];
}

function opensInVain(tokens: readonly Token[], first: number, last: number): boolean {
  const { form } = tokens[first]!;
  if (ARTICLE.test(form))
    return !isWithArticle(tokens, first, last) && !isLetter(tokens, first) && !isOwnArticle(tokens, first);
  return STRAY.test(form) && !(/^["'“‘«([]$/u.test(form) && tokens.slice(first + 1, last - 1).some(isQuoteOrBracket));
}

function closesInVain(tokens: readonly Token[], first: number, index: number): boolean {
  const { form } = tokens[index]!;
  if (POSSESSIVE.test(form))
    return !POSSESSIVE_FIRMS.has(bare(tokens[index - 1]?.form ?? '')) && !possessesNothing(tokens, first, index);
  if (form === '!') return !/^(?:\p{Ll}|,$)/u.test(tokens[index + 1]?.form ?? '');
  return STRAY.test(form) && !tokens.slice(first, index).some((token) => OPENING.test(token.form));
}

/** "readers of The Lamp": a capital that no sentence, headline or quotation calls for. */
function isOwnArticle(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (tokens[index]!.form !== 'The' || before?.sentence !== tokens[index]!.sentence) return false;
  return /^(?:\p{Ll}|[,/(&]$)/u.test(before.form);
}

/** "sold at Marlow's and elsewhere": a mark after which nothing is possessed belongs to the name. */
function possessesNothing(tokens: readonly Token[], first: number, index: number): boolean {
  const { form, head } = tokens[index]!;
  return (
    form.length > 1 && head >= first && head < index && !/^(?:nmod:poss|compound|det|conj)/.test(tokens[head]!.deprel)
  );
}

/** "A-League": no article is joined to what follows. */
function isLetter(tokens: readonly Token[], index: number): boolean {
  return tokens[index]!.form === 'A' && /^[-‐‑]$/.test(tokens[index + 1]?.form ?? '');
}

function isQuoteOrBracket({ form }: Token): boolean {
  return /^["'“”‘’«»()[\]]$/u.test(form);
}

function isWithArticle(tokens: readonly Token[], first: number, last: number): boolean {
  return WITH_ARTICLE.has(formsOf(tokens, first, last).toLowerCase());
}

/** "former Prime Minister Ann Lee of Acme" → "Ann Lee"; "Speaker of the House" → null. */
function trimPerson<Name extends NameRange>(tokens: readonly Token[], name: Name): Name | null {
  const words = tokens.slice(name.first, name.last);
  if (words.length === 1) return isTitle(words[0]!) ? null : name;
  const first = name.first + titleLength(words);
  const joint = tokens.slice(first, name.last).findIndex(({ form }) => PREPOSITION.test(form));
  if (joint === 0 || words.slice(first - name.first).every((word) => isTitle(word) || isModifier(word))) return null;
  const last = joint > 0 ? first + joint : name.last;
  return last - first === 1 && isTitle(tokens[first]!) ? null : { ...name, first, last };
}

/** "U.S. Department of Justice" → "Department of Justice", "Supreme Court of Peru" → "Supreme Court". */
function trimOrganisation<Name extends NameRange>(tokens: readonly Token[], name: Name): Name | null {
  for (const first of [name.first + 1, name.first + 2]) if (isSetBefore(tokens, name, first)) return { ...name, first };
  return trimOfficeHolder(tokens, { ...name, last: endBeforeState(tokens, name) });
}

/** Whether a state alone stands before a known body: initials may before any, "Fiji" not before a party like that of others. */
function isSetBefore(tokens: readonly Token[], name: NameRange, first: number): boolean {
  if (name.last - first < 2 || !isState(tokens, name.first, first)) return false;
  const byInitials = /^\p{Lu}[\p{Lu}.]+$/u.test(tokens[name.first]!.form);
  return isOrganisation(tokens, first, name.last) && (byInitials || !NAMESAKES.test(tokens[name.last - 1]!.form));
}

/** Where "of" and a state begin at a name's end, after what a state has: other bodies bear its name. */
function endBeforeState(tokens: readonly Token[], { first, last }: NameRange): number {
  if (isOrganisation(tokens, first, last)) return last;
  for (let joint = last - 2; joint > first && joint >= last - 5; joint -= 1)
    if (tokens[joint]!.form === 'of' && isState(tokens, joint + 1, last))
      return isPower(tokens, first, joint) ? joint : last;
  return last;
}

/** "Supreme Court", "Ministry of Health". */
function isPower(tokens: readonly Token[], first: number, last: number): boolean {
  return tokens.slice(first, last).some(({ form }) => POWERS.has(bare(form)));
}

/** "NATO Secretary-General" → "NATO"; "Prime Minister" → null; "Office of the President" stays. */
function trimOfficeHolder<Name extends NameRange>(tokens: readonly Token[], name: Name): Name | null {
  let last = name.last;
  let front = name.last;
  while (last > name.first && (isTitle(tokens[last - 1]!) || isModifier(tokens[last - 1]!))) {
    last -= 1;
    if (isTitle(tokens[last]!)) front = last;
  }
  if (front === name.last - 1 && front > name.first && TITLES_OF_FIRMS.test(tokens[front]!.form)) return name;
  if (front === name.first || (last === name.first && isOfficeOf(tokens, name.first))) return null;
  return /^(?:of|the|for|&|and)$/i.test(tokens[front - 1]!.form) ? name : { ...name, last: front };
}

/** Whether the words from here on end a title: "Secretary of | State". */
function isOfficeOf(tokens: readonly Token[], first: number): boolean {
  return first > 1 && tokens[first - 1]!.form === 'of' && isTitle(tokens[first - 2]!);
}

/** How many words of the longest run of titles at the front, one word of the name at least being left. */
function titleLength(words: readonly Token[]): number {
  let length = 0;
  for (let index = 0; index < words.length - 1; index += 1) {
    const word = words[index]!;
    if (isTitle(word)) length = index + 1;
    else if (!modifiesTitle(word)) break;
  }
  while (length > 0 && length < words.length - 1 && STRAY.test(words[length]!.form)) length += 1;
  return length;
}

function isTitle({ form }: Token): boolean {
  return TITLE_HEADS.has(bare(form));
}

function isModifier({ form }: Token): boolean {
  return TITLE_MODIFIERS.has(bare(form));
}

function modifiesTitle(token: Token): boolean {
  const { form } = token;
  return (
    isModifier(token) ||
    POSSESSIVE.test(form) ||
    isDemonym(form) ||
    countryByName(form) !== null ||
    organisationByName(form) !== null
  );
}

function isState(tokens: readonly Token[], first: number, last: number): boolean {
  return first < last && last <= tokens.length && countryByName(formsOf(tokens, first, last)) !== null;
}

function isOrganisation(tokens: readonly Token[], first: number, last: number): boolean {
  return organisationByName(formsOf(tokens, first, last)) !== null;
}

function formsOf(tokens: readonly Token[], first: number, last: number): string {
  return tokens
    .slice(first, last)
    .map(({ form }) => form)
    .join(' ');
}

function bare(form: string): string {
  return form.toLowerCase().replace(/\.$/u, '');
}
