/**
 * Sentence spans inside the blocks of a document. A stop ends a sentence when white space follows it and no rule of
 * `stop-rules.ts` speaks against it; `break-rules.ts` says where one ends without a stop.
 */
import type { Block, SourceDocument, Span } from '../model.js';
import { BREAK_RULES } from './break-rules.js';
import { BLANK } from './characters.js';
import { STOP_RULES } from './stop-rules.js';

export interface SentenceSpan extends Span {
  /** Index of its block. */
  readonly block: number;
}

/**
 * A run of stops and the closing marks after it: `start` … `end` … `closed`; `next` is where the text goes on. Where a
 * sentence ends without a stop, the run is empty.
 */
interface Candidate extends Span {
  readonly closed: number;
  readonly next: number;
}

const STOPS = '[.!?…。！？]+';
/** Closing quotes and brackets, and the marks of footnotes: "… at noon.[4] [12]". */
const CLOSERS = '["\'”’»)\\]}]*(?:[ \u00A0]?\\[\\d{1,3}\\])*';
const OPENERS = '["\'“‘«„(\\[{¿¡]*';
/** How much of the text a rule sees on either side. */
const BEHIND = 60;
const AHEAD = 80;

/** Sentences of all blocks that are read, in order; none is empty, and each is trimmed of white space. */
export function findSentences({ text, blocks }: Pick<SourceDocument, 'text' | 'blocks'>): SentenceSpan[] {
  return blocks.flatMap((block, index) =>
    block.kind === 'furniture' ? [] : splitBlock(text, block).map((span) => ({ ...span, block: index })),
  );
}

function splitBlock(text: string, block: Block): Span[] {
  const spans: Span[] = [];
  let start = skip(`[${BLANK}]*`, text, block.start);
  for (const candidate of [...stopsIn(text, block), ...breaksIn(text, block)].sort((a, b) => a.start - b.start)) {
    if (candidate.start < start || !endsSentence(text, block.end, start, candidate)) continue;
    spans.push({ start, end: candidate.closed });
    start = candidate.next;
  }
  const end = trimEnd(text, start, block.end);
  return end > start ? [...spans, { start, end }] : spans;
}

/** All stops after which something of the block is left. */
function stopsIn(text: string, block: Block): Candidate[] {
  const candidates: Candidate[] = [];
  const stops = new RegExp(STOPS, 'gu');
  stops.lastIndex = block.start;
  for (let match = stops.exec(text); match && match.index < block.end; match = stops.exec(text)) {
    const end = match.index + match[0].length;
    const closed = skip(CLOSERS, text, end);
    const next = skip(`[${BLANK}]*`, text, closed);
    if (next < block.end) candidates.push({ start: match.index, end, closed, next });
  }
  return candidates;
}

function breaksIn(text: string, block: Block): Candidate[] {
  const read = text.slice(block.start, block.end);
  return BREAK_RULES.flatMap(({ pattern }) =>
    Array.from(read.matchAll(pattern), ({ 0: blank, index }): Candidate => {
      const at = block.start + index;
      return { start: at, end: at, closed: at, next: at + blank.length };
    }),
  );
}

function endsSentence(text: string, blockEnd: number, sentenceStart: number, candidate: Candidate): boolean {
  const { start, end, closed, next } = candidate;
  if (start === end) return true;
  if (next === closed) return /[。！？]/u.test(text.slice(start, end)) || isGlued(text, start, closed);
  const resumed = skip(OPENERS, text, next);
  const [beforeThat, before] = wordsBefore(text, sentenceStart, start);
  const stop = {
    marks: text.slice(start, end),
    closers: text.slice(end, closed),
    before,
    beforeThat,
    isFirstWord: /^[([]?$/.test(text.slice(sentenceStart, start - before.length)),
    after: text.slice(resumed, Math.min(blockEnd, resumed + AHEAD)),
    openers: text.slice(next, resumed),
  };
  return STOP_RULES.find((rule) => rule.applies(stop))?.ends ?? true;
}

/** A full stop without the space that should follow: "… was over.The next day". */
function isGlued(text: string, start: number, closed: number): boolean {
  return (
    /\p{Ll}{2}$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    /^\p{Lu}\p{Ll}*\s/u.test(text.slice(closed, closed + 20))
  );
}

/** The two words before an offset: the farther, the nearer; '' where there is none. */
function wordsBefore(text: string, from: number, to: number): [string, string] {
  const words = text.slice(Math.max(from, to - BEHIND), to).split(/\s+/u);
  const bare = (word: string | undefined): string => (word ?? '').replace(/^[^\p{L}\p{N}]+/u, '');
  return [bare(words.at(-2)), bare(words.at(-1))];
}

/** The end of what the pattern matches at `from`. */
function skip(pattern: string, text: string, from: number): number {
  const sticky = new RegExp(pattern, 'uy');
  sticky.lastIndex = from;
  return sticky.test(text) ? sticky.lastIndex : from;
}

function trimEnd(text: string, from: number, to: number): number {
  const blank = new RegExp(`[${BLANK}]`, 'u');
  let end = to;
  while (end > from && blank.test(text[end - 1]!)) end -= 1;
  return end;
}
