/**
 * What is known about a document besides its text: title, publisher, day, language. Declared facts come before what the
 * top lines say, and those before the file's name. A file's own time and the current day are never taken.
 */
import type { Block, DocumentFacts, PublishedDate } from '../model.js';
import { readDateline } from './dateline.js';
import { findDate } from './explicit-date.js';
import { guessLanguage, primaryLanguage } from './language.js';

/** What a file declares about itself: front matter, `<meta>`, JSON-LD. Dates and tags as written. */
export interface DeclaredFacts {
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly published?: string | undefined;
  readonly language?: string | undefined;
}

export interface FactSources {
  readonly declared: DeclaredFacts;
  /** Lines at the top of the article, in order. */
  readonly topLines: readonly string[];
  readonly headline: string | null;
  readonly text: string;
  /** All the file's paths, sorted. */
  readonly paths: readonly string[];
}

/** A dateline stands among the first blocks, or it belongs to something else. */
const TOP_BLOCKS = 8;

const LONGEST_FACT = 300;

export function gatherFacts({ declared, topLines, headline, text, paths }: FactSources): DocumentFacts {
  const datelines = topLines.map(readDateline);
  const found = datelines.find((line) => line.published !== null)?.published ?? null;
  return {
    title: tidy(declared.title) ?? tidy(headline ?? undefined),
    publisher: tidy(declared.publisher) ?? datelines.find((line) => line.publisher !== null)?.publisher ?? null,
    published: declaredDate(declared.published) ?? dated(found, 'dateline') ?? dateInPath(paths),
    language: (declared.language ? primaryLanguage(declared.language) : null) ?? guessLanguage(text),
  };
}

/** The first headline, if it stands above all that is read. */
export function headlineOf(text: string, blocks: readonly Block[]): string | null {
  const first = blocks.find((block) => block.kind !== 'furniture');
  return first?.kind === 'headline' ? text.slice(first.start, first.end) : null;
}

/** The texts of the first blocks. */
export function topLinesOf(text: string, blocks: readonly Block[]): string[] {
  return blocks.slice(0, TOP_BLOCKS).map((block) => text.slice(block.start, block.end));
}

function declaredDate(value: string | undefined): PublishedDate | null {
  if (value === undefined) return null;
  const year = /^\s*(\d{4})\s*$/u.exec(value)?.[1];
  return dated(findDate(value.slice(0, LONGEST_FACT))?.iso ?? year ?? null, 'metadata');
}

function dateInPath(paths: readonly string[]): PublishedDate | null {
  for (const path of paths) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const iso = findDate(name.replace(/[_.]/gu, '-'))?.iso ?? compactDate(name);
    if (iso) return dated(iso, 'file name');
  }
  return null;
}

/** 20240229, set off from other digits. */
function compactDate(name: string): string | null {
  const match = /(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/u.exec(name);
  return match ? (findDate(`${match[1]}-${match[2]}-${match[3]}`)?.iso ?? null) : null;
}

function dated(from: string | null, how: string): PublishedDate | null {
  return from === null ? null : { from, how };
}

function tidy(fact: string | undefined): string | null {
  const plain = fact?.slice(0, LONGEST_FACT).replace(/\s+/gu, ' ').trim();
  return plain ? plain : null;
}
