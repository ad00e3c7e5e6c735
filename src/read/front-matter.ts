/** The block of `key: value` lines between two rules at the top of a Markdown file. Nested values are left out. */
import type { DeclaredFacts } from './facts.js';

export interface FrontMatter {
  readonly declared: DeclaredFacts;
  /** Offset of the first character after it; 0 when there is none. */
  readonly end: number;
}

/** Between the rules stand keys with values, and lists or further lines of a value; prose between two rules is prose. */
const BLOCK =
  /^\uFEFF?---[ \t]*\r?\n(?<body>[A-Za-z][\w-]{0,40}[ \t]*:.*\r?\n(?:(?:[A-Za-z][\w-]{0,40}[ \t]*:.*|[ \t].*|-(?!--).*|#.*|)\r?\n){0,200}?)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u;

/** The keys under which a fact may stand, the better one first. */
const KEYS: Readonly<Record<keyof DeclaredFacts, readonly string[]>> = {
  title: ['title', 'headline'],
  publisher: ['publisher', 'source', 'site', 'publication', 'author', 'byline'],
  published: ['date', 'published', 'publishdate', 'published_at', 'created'],
  language: ['lang', 'language', 'locale'],
};

export function readFrontMatter(text: string): FrontMatter {
  const match = BLOCK.exec(text);
  if (!match) return { declared: {}, end: 0 };
  const values = readLines(match.groups?.body ?? '');
  const fact = (name: keyof DeclaredFacts) =>
    KEYS[name].map((key) => values.get(key)).find((value) => value !== undefined);
  const declared = {
    title: fact('title'),
    publisher: fact('publisher'),
    published: fact('published'),
    language: fact('language'),
  };
  return { declared, end: match[0].length };
}

function readLines(body: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const line of body.split(/\r?\n/u)) {
    const pair = /^(?<key>[A-Za-z][\w-]{0,40})\s*:\s*(?<value>\S.*)$/u.exec(line)?.groups;
    const value = unquote(pair?.value ?? '');
    if (pair?.key && value !== '' && !/^[[{|>]/u.test(value)) values.set(pair.key.toLowerCase(), value);
  }
  return values;
}

function unquote(value: string): string {
  const plain = value.trim();
  return /^(["']).*\1$/u.test(plain) && plain.length >= 2 ? plain.slice(1, -1) : plain;
}
