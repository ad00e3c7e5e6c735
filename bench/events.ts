/**
 * How well named events are found, from raw text, on those marked by reading in test/gold/named-events.tsv. The texts lie
 * beside the repository.
 *
 *   npm run bench:events
 *   npm run bench:events -- -v       with every miss and surplus
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { annotate } from '../src/annotate/annotate.js';
import { loadModelFrom } from '../src/cli/model-files.js';
import { packageFiles } from '../src/cli/package-files.js';
import type { Name, Span, Token } from '../src/model.js';
import { DEFAULT_MAX_BYTES, readDocument } from '../src/read/read.js';
import { type MarkedText, readMarkedTexts } from './event-gold.js';
import { type EventScore, type FoundEvent, scoreEvents } from './event-score.js';

const { modelFolder } = await packageFiles();
const root = join(modelFolder, '..');
const { values: options } = parseArgs({
  options: {
    news: { type: 'string', default: join(root, '..', 'shared', 'data', 'news') },
    verbose: { type: 'boolean', short: 'v', default: false },
  },
});

const texts = readMarkedTexts(join(root, 'test', 'gold', 'named-events.tsv'), options.news);
const model = await loadModelFrom(modelFolder);
const scores = new Map<string, EventScore[]>();
for (const text of texts) {
  const score = scoreEvents(text.spans, await eventsIn(text));
  if (options.verbose) print(troubleIn(text, score));
  scores.set(text.file, [...(scores.get(text.file) ?? []), score]);
}
print([
  `${'named events'.padEnd(32)} texts marked  found   P      R      F1     by head`,
  ...[...scores].map(([file, list]) => row(file, list)),
  row('all', [...scores.values()].flat()),
]);

async function eventsIn({ id, text }: MarkedText): Promise<FoundEvent[]> {
  const bytes = new TextEncoder().encode(text);
  const { document } = readDocument({ path: `${id}.txt`, bytes }, { maxBytes: DEFAULT_MAX_BYTES });
  if (document?.text !== text) throw new Error(`${id}: the text could not be read as it is`);
  const { tokens, names } = await annotate(document, model, { roles: false });
  return names
    .filter(({ type }) => type === 'event')
    .map((name) => ({ start: name.start, end: name.end, head: headOf(tokens, name) }));
}

/** The first word of the name that hangs from outside it. */
function headOf(tokens: readonly Token[], { first, last }: Name): Span {
  return tokens.slice(first, last).find(({ head }) => head < first || head >= last)!;
}

function row(title: string, list: readonly EventScore[]): string {
  const sum = (count: (score: EventScore) => number): number => list.reduce((total, score) => total + count(score), 0);
  const [marked, found] = [sum((score) => score.marked), sum((score) => score.found)];
  const [exact, byHead] = [sum((score) => score.exact), sum((score) => score.byHead)];
  const counts = [list.length, marked, found].map((count) => String(count).padStart(6)).join(' ');
  const shares = [exact / found, exact / marked, (2 * exact) / (marked + found), (2 * byHead) / (marked + found)];
  return `${title.padEnd(32)}${counts}   ${shares.map((share) => (100 * share).toFixed(1).padEnd(7)).join('')}`;
}

function troubleIn({ id, text }: MarkedText, { missed, surplus }: EventScore): string[] {
  const line =
    (kind: string) =>
    ({ start, end }: Span) =>
      `${kind} ${id} ${start}: …${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}…`.replace(
        /\s+/g,
        ' ',
      );
  return [...missed.map(line('missed ')), ...surplus.map(line('surplus'))];
}

function print(lines: readonly string[]): void {
  if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);
}
