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

/** Two who speak this often each hold a conversation: what stands between two of their labels is an answer's next paragraph. */
const MIN_DIALOGUE = 3;

interface Label extends Span {
  readonly name: string;
  /** `((Anna Berg))` labels nothing but a turn. */
  readonly bracketed: boolean;
  /** Whether its paragraph ends with a question. */
  readonly asks: boolean;
}

/** Turns in text order; none where the document is no conversation. */
export function findTurns({ text, blocks }: SourceDocument): Turn[] {
  const labels = blocks.map((block) => labelAt(text, block));
  const counts = countsOf(labels);
  const askers = askersOf(labels);
  const last = isConversation(labels, counts) ? labels.findLastIndex((label) => label !== null) : -1;
  const turns: Turn[] = [];
  let open: Label | null = null;
  blocks.forEach((block, index) => {
    const label = labels[index]!;
    if (label !== null) open = isSpeaker(label, counts) ? label : open;
    else if (open !== null && !goesOn(open, block, index < last)) open = null;
    if (open !== null && block.kind !== 'furniture')
      turns.push({ start: block.start, end: block.end, label: { start: open.start, end: open.end } });
  });
  return turns;

  /** Whether a paragraph without a label is the speaker's: an answer's, and in the first person where no other turn follows. */
  function goesOn({ name }: Label, block: SourceDocument['blocks'][number], isBetween: boolean): boolean {
    if (askers.has(name) || block.kind === 'headline') return false;
    const words = text.slice(block.start, block.end);
    return isFirstPerson(words) || (isBetween && !words.includes(name.split(' ').at(-1)!));
  }
}

/** Who mostly asks: what follows a question without a label is not its asker's. */
function askersOf(labels: readonly (Label | null)[]): ReadonlySet<string> {
  const balance = new Map<string, number>();
  for (const label of labels)
    if (label) balance.set(label.name, (balance.get(label.name) ?? 0) + (label.asks ? 1 : -1));
  return new Set([...balance].filter(([, more]) => more > 0).map(([name]) => name));
}

function countsOf(labels: readonly (Label | null)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const label of labels) if (label) counts.set(label.name, (counts.get(label.name) ?? 0) + 1);
  return counts;
}

function isConversation(labels: readonly (Label | null)[], counts: ReadonlyMap<string, number>): boolean {
  const often = [...counts.values()].filter((count) => count >= MIN_DIALOGUE);
  return often.length >= 2 || labels.filter((label) => label?.bracketed).length >= MIN_TURNS;
}

/** Who comes again; in a conversation of such, also who has a name of several words and speaks once. */
function isSpeaker({ name, bracketed }: Label, counts: ReadonlyMap<string, number>): boolean {
  const others = [...counts].filter(([, count]) => count >= MIN_TURNS);
  if ((counts.get(name) ?? 0) >= MIN_TURNS || (bracketed && others.length > 0)) return true;
  return FULL_NAME.test(name) && others.some(([other]) => FULL_NAME.test(other));
}

/** Whether a paragraph goes on in the speaker's own words; otherwise the article may speak again. */
function isFirstPerson(words: string): boolean {
  return FIRST_PERSON.test(words.replace(QUOTED, ''));
}

function labelAt(text: string, block: Span): Label | null {
  const head = text.slice(block.start, Math.min(block.end, block.start + 80));
  for (const pattern of LABELS) {
    const name = pattern.exec(head)?.[1];
    if (name !== undefined) {
      const start = block.start + head.indexOf(name);
      return { start, end: start + name.length, name, bracketed: head.startsWith('(('), asks: asksAt(text, block) };
    }
  }
  return null;
}

function asksAt(text: string, { start, end }: Span): boolean {
  return text.slice(start, end).trimEnd().endsWith('?');
}
