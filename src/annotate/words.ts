/**
 * Words with their offsets, as the Universal Dependencies treebanks of English cut them: clitics ("do|n't", "Hamas|'s")
 * and hyphens are words of their own, numbers and addresses stay whole, a run of one mark is one word. Every character
 * that is neither white space nor invisible belongs to exactly one word; the text is never altered.
 */
import type { Span } from '../model.js';
import { APOSTROPHES, BLANK, HYPHENS, INVISIBLE } from './characters.js';
import { takesFullStop } from './abbreviations.js';
import { joinedCuts } from './joined-words.js';

interface WordRule {
  readonly id: string;
  readonly example: string;
  /** Sticky; matches at the start of a word. */
  readonly pattern: RegExp;
  /** Where the match, which ends at `end`, is cut into words: offsets into it, ascending. */
  readonly cut: (word: string, text: string, end: number) => readonly number[];
}

const WORD = `[\\p{L}\\p{M}\\p{N}_${INVISIBLE}]`;
const APOSTROPHE = `[${APOSTROPHES}]`;
const HYPHEN = `[${HYPHENS}]`;
/** Parts of the word that follows. Before a capital or a figure the others are names: "Inter-Services", "Co-Chair". */
const PREFIX = 'anti|co|counter|cross|e|ex|inter|intra|micro|mid|multi|non|over|post|pre|pro|re|semi|sub';
const PREFIX_OF_NAMES = '[Aa]nti|[Mm]id|[Nn]on|[Pp]ro|neo|post|pre';
const TOP_DOMAIN = 'com|org|net|gov|edu|mil|int|info|biz|tv|eu|co\\.uk|ac\\.uk|org\\.uk|gov\\.uk';
const FILE_TYPE = 'docx?|xlsx?|pptx?|pdf|html?|txt|csv|zip|jpe?g|png|gif';
const UNIT =
  'am|pm|AM|PM|a\\.m|p\\.m|km|kg|cm|mm|mg|ml|mph|kph|bn|tn|mn|m|k|K|ft|lbs?|oz|[kMGT]B|[kmg]b|[kMG]?Hz|[kMG]W|watts?|' +
  'hrs?|hours|mins?|minutes|days|weeks|months|yrs?|years|percent|people';
const AMOUNT = 'MM?|B|b|T|t|mil|bil|mln|bln';

const EMOJI = '\\p{Extended_Pictographic}[\\uFE0F\\u{1F3FB}-\\u{1F3FF}\\u{E0020}-\\u{E007F}]*';
const LONGEST_ABBREVIATION = 8;
/** No longer word has clitics to cut. */
const LONGEST_CUT = 80;
const CLITIC = new RegExp(`^(.+?)(?:n${APOSTROPHE}t|${APOSTROPHE}(?:s|re|ve|ll|d|m))$`, 'isu');

/** Tried in order at each place; the last always matches. */
export const WORD_RULES: readonly WordRule[] = [
  rule('link', 'https://example.org/a?b=1', `(?:https?://|ftp://|www\\.)[^\\s<>"“”«»]*[^\\s<>"“”«».,;:!?)\\]}'’]`),
  rule(
    'mail',
    'ann.lee@example.org',
    '(?:mailto:)?[\\p{L}\\p{N}._%+-]{1,64}@(?=\\p{L})[\\p{L}\\p{N}_-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){0,8}',
  ),
  rule('domain', 'example.co.uk', `(?:[\\p{L}\\p{N}-]{1,63}\\.){1,5}(?:${TOP_DOMAIN})(?!${WORD})`),
  rule('file', 'minutes_3.doc', `[\\p{L}\\p{N}_#%-]{0,64}\\.(?:${FILE_TYPE}|${FILE_TYPE.toUpperCase()})(?!${WORD})`),
  rule('newsgroup', 'misc.news.africa', `\\p{Ll}{2,24}(?:\\.\\p{Ll}[\\p{Ll}\\p{N}-]{1,40}){2,8}(?!${WORD})`),
  rule('handle', '@ann_lee', '[@#][\\p{L}_][\\p{L}\\p{M}\\p{N}_]*'),
  rule('flag', '🇫🇷', '\\p{RI}\\p{RI}'),
  rule('keycap', '1️⃣', '[0-9#*]\\uFE0F?\\u20E3'),
  rule('emoji', '👩‍🔬', `${EMOJI}(?:\\u200D${EMOJI})*`),
  rule('smiley', ':-)', `(?<=^|\\s)[:;=]-?[()DP](?=\\s|$)|[:;]-[()](?!${WORD})`),
  rule('currency', 'US$', '(?:US|AU?|CA?|NZ|HK|S|R)\\$(?!\\p{L})'),
  rule('telephone', '555-123-4567', `(?:(?:\\d{1,2}-)?\\d{3}[-/]|(?<=\\)\\s?))\\d{3}-\\d{4}(?!${WORD})`),
  rule('calling-code', '+44', `(?<![\\p{L}\\p{N}])\\+\\d{1,4}(?!${WORD}|[.,]\\d)`),
  rule('postcode', '20500-0003', `\\d{5}-\\d{4}(?!${WORD})`),
  rule('decade', "'90s", `(?:${APOSTROPHE}\\d0|\\d{1,3}0${APOSTROPHE})s(?!${WORD})`),
  rule(
    'number',
    '1,250.50',
    `(?<=\\p{Sc})\\p{Nd}+(?:[.,]\\p{Nd}+){0,6}(?=(?:${AMOUNT})(?!${WORD}))|` +
      `(?:(?<!\\S)\\.)?\\p{Nd}+(?:[.,:/]\\p{Nd}+){0,12}(?:(?:st|nd|rd|th|s)?(?!${WORD})|(?=(?:${UNIT})(?!${WORD})))`,
  ),
  rule('elided', "'em", `${APOSTROPHE}(?:em|til|cause|tis|twas|n)(?!${WORD})`),
  rule('clitic', "'s", `(?:${APOSTROPHE}(?:s|re|ve|ll|d|m|S|RE|VE|LL|D|M)|n${APOSTROPHE}t|N${APOSTROPHE}T)(?!${WORD})`),
  rule('dotted', 'U.S.', `(?:\\p{L}\\.){2,}(?:\\p{Lu}(?!${WORD}))?|(?:\\p{Lu}\\.)+\\p{Lu}(?!${WORD})`),
  rule('degree', 'Ph.D.', '(?:Ph|M|B|D|Ed|LL)\\.(?:D|Sc|Phil|Ed|A|S)\\.?(?!\\p{L})'),
  rule('ampersand', 'AT&T', `\\p{Lu}+(?:&\\p{Lu}+)+(?!${WORD})`),
  rule(
    'prefixed',
    'co-founder',
    `(?:(?:${PREFIX}|${capitalised(PREFIX)})${HYPHEN}\\p{Ll}|(?:${PREFIX_OF_NAMES})${HYPHEN}[\\p{Lu}\\p{N}])${WORD}*(?!${WORD}|${HYPHEN}\\p{L}|\\.\\p{L})`,
  ),
  rule('word', "Sana'a", `${WORD}+(?:${APOSTROPHE}(?=\\p{L})${WORD}+)*`, { cut: cutWord }),
  rule('ellipsis', '...', '\\.{2,}|…+'),
  rule('exclamation', '?!', '\\.?[!?]+(?:\\.(?!\\.))?'),
  rule('quotes', "''", "''|``|’’|‘‘|‘’"),
  rule('run', '---', '([-‐‑–—=*~+#|<>^•·$/\\\\])\\1*'),
  rule('mark', '(', '[^]\\p{M}*'),
];

/** The words of a stretch of text, in order; `from` and `to` are offsets into it. */
export function findWords(text: string, from = 0, to = text.length): Span[] {
  const words: Span[] = [];
  for (let start = skipBlank(text, from, to); start < to;) {
    const found = wordsAt(text, start, to);
    words.push(...found);
    start = skipBlank(text, found.at(-1)!.end, to);
  }
  return words;
}

/** A word as a model or a rule should see it: without invisible characters. */
export function visibleForm(word: string): string {
  return word.replace(new RegExp(`[${INVISIBLE}]+`, 'gu'), '');
}

function wordsAt(text: string, start: number, to: number): Span[] {
  for (const { id, pattern, cut } of WORD_RULES) {
    pattern.lastIndex = start;
    const [match] = pattern.exec(text) ?? [];
    if (match === undefined) continue;
    const end = Math.min(start + match.length, to);
    const cuts = [start, ...cut(match, text, end).map((at) => start + at), end];
    const words = cuts.slice(1).map((cutEnd, index) => ({ start: cuts[index]!, end: cutEnd }));
    return id === 'word' ? [...words.slice(0, -1), withFullStop(text, words.at(-1)!, to)] : words;
  }
  throw new RangeError(`no word rule matches at offset ${start}`);
}

/** Takes in the full stop of an abbreviation or an initial. */
function withFullStop(text: string, word: Span, to: number): Span {
  if (word.end >= to || text[word.end] !== '.' || word.end - word.start > LONGEST_ABBREVIATION) return word;
  const next = text.slice(skipBlank(text, word.end + 1, to), to).slice(0, 1);
  const form = text.slice(word.start, word.end);
  const isInitial = /^\p{Lu}$/u.test(form) && /^\p{Lu}/u.test(next);
  return isInitial || takesFullStop(form, next) ? { start: word.start, end: word.end + 1 } : word;
}

function skipBlank(text: string, from: number, to: number): number {
  const blank = new RegExp(`[${BLANK}]*`, 'uy');
  blank.lastIndex = from;
  blank.test(text);
  return Math.min(blank.lastIndex, to);
}

function cutWord(word: string, text: string, end: number): readonly number[] {
  if (word.length > LONGEST_CUT) return [];
  const joined = joinedCuts(word, text, end);
  if (joined.length > 0) return joined;
  const stem = CLITIC.exec(word)?.[1];
  return stem === undefined ? [] : [...cutWord(stem, text, end), stem.length];
}

function rule(id: string, example: string, source: string, { cut = () => [] }: Partial<WordRule> = {}): WordRule {
  return { id, example, pattern: new RegExp(source, 'uy'), cut };
}

function capitalised(alternatives: string): string {
  return alternatives.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => letter.toUpperCase());
}
