/**
 * The corpus: short texts with the claims that a careful reader would sign, in files that a person can read and diff.
 *
 *   # invitation to talks                     a group: one phenomenon, its texts often differing in status alone
 *   @ 2024-05-03                              the group's date of publication, where it matters
 *   > Halden did not invite Rovia.            a text, line for line; a bare ">" is an empty line
 *   Halden -invites-> Rovia | negative        a claim that any careful reader would want
 *   ? Halden -meets-> Rovia | planned         one that is right but may be missing
 *
 * A slash stands between accepted answers. A relation with a row in the vocabulary is given by its id, any other by the
 * stem of a verb or noun; `<` before it turns the direction. After the bars, in any order: `negative`, a modality,
 * `said by Outer > Inner` (`nobody` among the answers: may also be the text's own voice), `on FROM..TO`, `in PLACE`.
 */
import type { Modality, Polarity } from '../../graph/model.js';
import { relationType } from '../../graph/vocabulary/relations.js';

export interface CorpusText {
  readonly file: string;
  /** The text's first line in the file, from 1. */
  readonly line: number;
  /** The title of its group. */
  readonly title: string;
  /** ISO date, or null. */
  readonly published: string | null;
  readonly text: string;
  readonly claims: readonly ExpectedClaim[];
}

export interface ExpectedClaim {
  readonly line: number;
  /** The claim as it is written, status and all. */
  readonly words: string;
  readonly must: boolean;
  /** Accepted words for each end. */
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly relations: readonly ExpectedRelation[];
  readonly polarity: Polarity;
  readonly modalities: readonly Modality[];
  readonly speakers: ExpectedSpeakers;
  /** ISO prefixes of the event's date. */
  readonly date: { readonly from: string; readonly to: string } | null;
  readonly place: readonly string[];
}

export interface ExpectedRelation {
  /** Id of a typed relation, or a stem. */
  readonly word: string;
  readonly typed: boolean;
  readonly reversed: boolean;
}

export interface ExpectedSpeakers {
  /** Accepted names of each link, the outermost first; empty in the text's own voice. */
  readonly chain: readonly (readonly string[])[];
  readonly orNobody: boolean;
}

type Details = Pick<ExpectedClaim, 'polarity' | 'modalities' | 'speakers' | 'date' | 'place'>;
type LineKind = 'empty' | 'title' | 'date' | 'text' | 'claim';
type Group = { readonly title: string; readonly published: string | null; readonly texts: number };
/** Throws, naming the place. */
type Fail = (why: string) => never;

const MODALITIES: readonly Modality[] = ['asserted', 'planned', 'possible', 'requested', 'conditional'];
const PLAIN: Details = {
  polarity: 'positive',
  modalities: ['asserted'],
  speakers: { chain: [], orNobody: false },
  date: null,
  place: [],
};
const DATE = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;

/** The texts of one file in order. Throws on a line that it cannot read, naming file and line. */
export function parseCorpus(file: string, contents: string): CorpusText[] {
  const texts: CorpusText[] = [];
  let group: Group | null = null;
  let before: LineKind = 'empty';
  contents.split(/\r?\n/u).forEach((raw, index) => {
    const words = raw.trimEnd();
    const line = index + 1;
    const fail: Fail = (why) => {
      throw new Error(`${file}:${line}: ${why}: ${words}`);
    };
    const kind = kindOf(words);
    if (kind === 'title') group = { title: words.slice(2), published: null, texts: 0 };
    else if (kind !== 'empty') {
      group ??= fail('a title ("# …") must come first');
      if (kind === 'date') group = { ...group, published: parseDate(words.slice(2), fail) };
      else if (kind === 'claim') addClaim(texts, group, parseClaim(words, line, fail), fail);
      else if (before === 'text') addLine(texts, words);
      else group = startText(texts, { file, line, ...group }, words);
    }
    before = kind;
  });
  return texts;
}

function kindOf(words: string): LineKind {
  if (words === '') return 'empty';
  if (words.startsWith('# ')) return 'title';
  if (words.startsWith('@ ')) return 'date';
  return words.startsWith('>') ? 'text' : 'claim';
}

function startText(texts: CorpusText[], place: Group & { file: string; line: number }, words: string): Group {
  const { file, line, title, published } = place;
  texts.push({ file, line, title, published, text: textLine(words), claims: [] });
  return { title, published, texts: place.texts + 1 };
}

function addLine(texts: CorpusText[], words: string): void {
  const last = texts.pop()!;
  texts.push({ ...last, text: `${last.text}\n${textLine(words)}` });
}

function addClaim(texts: CorpusText[], group: Group, claim: ExpectedClaim, fail: Fail): void {
  if (group.texts === 0) fail('a claim must follow a text ("> …")');
  const last = texts.pop()!;
  texts.push({ ...last, claims: [...last.claims, claim] });
}

function textLine(words: string): string {
  return words.replace(/^> ?/u, '');
}

function parseDate(words: string, fail: Fail): string {
  return DATE.test(words) ? words : fail('no date (2024, 2024-05 or 2024-05-03)');
}

function parseClaim(words: string, line: number, fail: Fail): ExpectedClaim {
  const [core, ...rest] = words.split(' | ');
  const match = /^(?<optional>\? )?(?<source>.+?) -(?<relations>\S+)-> (?<target>.+)$/u.exec(core!);
  if (!match?.groups) return fail('no claim ("Source -relation-> Target | status")');
  const { optional, source, relations, target } = match.groups as Record<string, string | undefined>;
  return {
    ...rest.reduce((details, part) => withDetail(details, part, fail), PLAIN),
    line,
    words,
    must: optional === undefined,
    source: source!.split('/'),
    target: target!.split('/'),
    relations: relations!.split('/').map((relation) => parseRelation(relation, fail)),
  };
}

function parseRelation(words: string, fail: Fail): ExpectedRelation {
  const reversed = words.startsWith('<');
  const word = reversed ? words.slice(1) : words;
  const typed = relationType(word) !== undefined;
  if (!typed && !/^\p{L}+$/u.test(word)) return fail(`"${word}" is neither a relation of the vocabulary nor a stem`);
  return { word, typed, reversed };
}

function withDetail(details: Details, part: string, fail: Fail): Details {
  if (part.startsWith('said by ')) return { ...details, speakers: parseSpeakers(part.slice('said by '.length)) };
  if (part.startsWith('in ')) return { ...details, place: part.slice('in '.length).split('/') };
  if (part.startsWith('on ')) {
    const [from, to = from] = part.slice('on '.length).split('..');
    return { ...details, date: { from: parseDate(from!, fail), to: parseDate(to!, fail) } };
  }
  return part.split(' ').reduce((status, word) => withStatus(status, word, fail), details);
}

function withStatus(details: Details, word: string, fail: Fail): Details {
  if (word === 'negative') return { ...details, polarity: 'negative' };
  const modalities = word.split('/').map((name) => MODALITIES.find((modality) => modality === name));
  const known = modalities.flatMap((modality) => modality ?? []);
  return known.length === modalities.length ? { ...details, modalities: known } : fail(`unknown status "${word}"`);
}

function parseSpeakers(words: string): ExpectedSpeakers {
  const links = words.split(' > ').map((link) => link.split('/'));
  return {
    chain: links.map((link) => link.filter((name) => name !== 'nobody')),
    orNobody: links.some((link) => link.includes('nobody')),
  };
}
