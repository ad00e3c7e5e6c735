/** Interviews: paragraphs that begin with the speaker's name, and whose words those of the next paragraphs are. */
import type { SourceDocument, Span } from '../model.js';

/** What one person says without interruption; `label` is where the name stands. */
export interface Turn extends Span {
  readonly label: Span;
}

/** `((Anna Berg))`, `Anna Berg:`, `Q:` at the start of a paragraph. */
const LABELS = [/^\(\(([^()\n]{1,60})\)\)/u, /^(\p{Lu}[\p{L}\p{M}.'’ -]{0,40}):\s/u];

const FIRST_PERSON = /(?<![\p{L}'’])(?:I|my|me|we|our|us)(?![\p{L}])/u;
const QUOTED = /["“][^"“”]*["”]/gu;

const FULL_NAME = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*)+$/u;

/** A name that comes once may be a heading; who takes part in a conversation comes again. */
const MIN_TURNS = 2;

/** Turns in text order; none where the document is no conversation. */
export function findTurns({ text, blocks }: SourceDocument): Turn[] {
  const labelled = blocks.map((block) => ({ block, label: labelAt(text, block) }));
  const counts = new Map<string, number>();
  for (const { label } of labelled)
    if (label) counts.set(nameOf(text, label), (counts.get(nameOf(text, label)) ?? 0) + 1);
  const turns: Turn[] = [];
  let open: Span | null = null;
  for (const { block, label } of labelled) {
    if (label !== null) open = isSpeaker(text, label, counts) ? label : open;
    else if (!isFirstPerson(text, block)) open = null;
    if (open !== null && block.kind !== 'furniture') turns.push({ start: block.start, end: block.end, label: open });
  }
  return turns;
}

/** Who comes again; in a conversation of such, also who has a name of several words and speaks once. */
function isSpeaker(text: string, label: Span, counts: ReadonlyMap<string, number>): boolean {
  const name = nameOf(text, label);
  if ((counts.get(name) ?? 0) >= MIN_TURNS) return true;
  return FULL_NAME.test(name) && [...counts].some(([other, count]) => count >= MIN_TURNS && FULL_NAME.test(other));
}

/** Whether a paragraph without a label goes on in the speaker's own words; otherwise the article speaks again. */
function isFirstPerson(text: string, block: Span): boolean {
  return block.end - block.start > 0 && FIRST_PERSON.test(text.slice(block.start, block.end).replace(QUOTED, ''));
}

function labelAt(text: string, block: Span): Span | null {
  const head = text.slice(block.start, Math.min(block.end, block.start + 80));
  for (const pattern of LABELS) {
    const name = pattern.exec(head)?.[1];
    if (name !== undefined) {
      const start = block.start + head.indexOf(name);
      return { start, end: start + name.length };
    }
  }
  return null;
}

function nameOf(text: string, label: Span): string {
  return text.slice(label.start, label.end);
}
