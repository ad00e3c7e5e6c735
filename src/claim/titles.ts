/** The words of a title and the label that they make: "deputy foreign minister of", "secretary of state of". */
import type { Context } from './context.js';
import { PORTFOLIOS } from './frames/roles.js';
import { toLabel } from './label.js';
import type { Tree } from '../tree.js';

/** How many words before its noun a title begins at most, and how many it has. */
const TITLE_REACH = 8;
const MAX_TITLE = 4;

/** How many of its words a label holds beside the preposition. */
const MAX_SHOWN = 3;

/**
 * "deputy foreign minister", "secretary of state": the tokens of a title, in text order, demonyms and names left out.
 */
export function titleTokens(context: Context, role: number): number[] {
  const { tree } = context;
  const before = tree
    .childrenBy(role, 'amod', 'compound', 'nmod:desc')
    .filter((child) => child < role && role - child <= TITLE_REACH && isTitleWord(context, child))
    .flatMap((child) => [...titleModifiers(context, child), child]);
  const portfolio = tree.childrenBy(role, 'nmod').find((child) => isPortfolio(context, child));
  const after = portfolio === undefined ? [] : [...tree.caseWords(portfolio), portfolio];
  const words = new Set([...before, ...hyphenated(context, role), ...twin(tree, role), role, ...after]);
  return [...words].sort((a, b) => a - b).slice(-MAX_TITLE);
}

/** Its last words, but never without its "former" and "deputy"; where these fill the label, the preposition gives way. */
export function titleLabel(context: Context, role: number, title: readonly number[], preposition: string): string {
  const words = [...formerly(context, role), ...title.map((word) => context.tree.at(word).form.toLowerCase())];
  const shown = words.length > MAX_SHOWN ? hyphened(words) : words;
  if (shown.length <= MAX_SHOWN) return toLabel([...shown, preposition]);
  const kept = shown.slice(0, -1).filter((word, index) => isRestricting(word, shown[index + 1]!));
  if (shown.length === MAX_SHOWN + 1 && kept.length === MAX_SHOWN) return toLabel(shown);
  const last = shown.slice(kept.length - MAX_SHOWN).filter((word) => !kept.includes(word));
  return toLabel([...kept, ...last, preposition]);
}

/** "deputy | chief-of-staff": an office and its portfolio stay together. */
function hyphened(words: readonly string[]): string[] {
  const of = words.length - 2;
  return words[of] === 'of' ? [...words.slice(0, of - 1), words.slice(of - 1).join('-')] : [...words];
}

/** Without these a title says more, or another thing, than the text. */
const RESTRICTING = new Set(
  'former ex acting deputy vice assistant interim designate prime honorary associate'.split(' '),
);

/** A "chief minister" is another than a minister, a "security chief" a chief. */
function isRestricting(word: string, next: string): boolean {
  return (
    RESTRICTING.has(word) || (word === 'chief' && ['minister', 'justice', 'executive', 'secretary'].includes(next))
  );
}

/** "The first female senator from Utah": what is first of its kind is so within all that the text says of the kind. */
export function claimsTooMuch({ tree, participants }: Context, role: number, domain: number): boolean {
  const describing = tree.childrenBy(role, 'amod', 'compound').filter((child) => child < role);
  if (!describing.some((child) => isOutstanding(tree, child, role))) return false;
  const names = describing.filter((child) => child !== domain && participants.at(child) !== null);
  const narrowing = tree
    .childrenBy(role, 'nmod', 'acl', 'obl')
    .filter((child) => child > role && !tree.isBelow(domain, child) && !tree.is(child, 'nmod:poss'))
    .filter((child) => !tree.subtree(child).some((below) => tree.at(below).upos === 'NUM'));
  return names.length + narrowing.length > 0;
}

/** "First", "only", "youngest", but not the "first" of "first minister". */
function isOutstanding(tree: Tree, word: number, role: number): boolean {
  if (word === role - 1 && SET_WITH_FIRST.has(tree.lemma(role))) return false;
  return OUTSTANDING.has(tree.lemma(word)) || tree.at(word).xpos === 'JJS';
}

const OUTSTANDING = new Set('first second third last only sole largest biggest youngest oldest most'.split(' '));
const SET_WITH_FIRST = new Set(['minister', 'secretary', 'lady', 'lord', 'vice-president', 'deputy']);

/** "Anna Berg, secretary general of": two nouns of one title that the tree hangs side by side, with nothing between. */
function twin(tree: Tree, role: number): number[] {
  const beside = role > 0 && tree.isNoun(role - 1) && tree.head(role - 1) === tree.head(role);
  return beside && tree.is(role, 'appos') && tree.is(role - 1, 'appos') ? [role - 1] : [];
}

/** "Under-Secretary-General": the tree may hang each part on the name. */
function hyphenated(context: Context, role: number): number[] {
  const { tree } = context;
  const hyphen = role - 1;
  const joins = hyphen > 0 && tree.at(hyphen).form === '-' && tree.at(hyphen - 1).end === tree.at(hyphen).start;
  const before = hyphen - 1;
  return joins && tree.at(hyphen).end === tree.at(role).start
    ? [...titleModifiers(context, before), ...hyphenated(context, before), before]
    : [];
}

/** "foreign | affairs minister" */
function titleModifiers(context: Context, portfolio: number): number[] {
  return context.tree
    .children(portfolio)
    .filter((child) => child < portfolio && isTitleWord(context, child) && modifiesTitle(context, child));
}

/** "second" of "second-largest" as well. */
function modifiesTitle({ tree }: Context, child: number): boolean {
  return tree.is(child, 'amod', 'compound') || (tree.is(child, 'advmod') && RANKS.has(tree.lemma(child)));
}

const RANKS = new Set(['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']);

/** "formerly the chief of staff": the label must not make it present. */
function formerly({ tree }: Context, role: number): string[] {
  const past = tree
    .childrenBy(role, 'advmod')
    .some((child) => ['formerly', 'previously', 'once', 'then'].includes(tree.lemma(child)));
  return past ? ['former'] : [];
}

function isTitleWord({ tree, participants, annotation }: Context, token: number): boolean {
  if (participants.at(token) !== null || tree.at(token).upos === 'NUM') return false;
  return !annotation.names.some((name) => name.first <= token && token < name.last && name.type !== 'other');
}

/** "of state": a bare noun that belongs to the title. */
export function isPortfolio({ tree }: Context, token: number): boolean {
  const bare = tree.childrenBy(token, 'det', 'nmod:poss').length === 0;
  return bare && tree.preposition(token) === 'of' && PORTFOLIOS.has(tree.lemma(token));
}
