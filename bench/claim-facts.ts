/**
 * The facts of judged claims, to learn from them how likely a claim is right: one line of JSON a claim.
 *
 *     node dist/bench/claim-facts.js training/verdicts.tsv ../shared/data/news > facts.jsonl
 *
 * A verdict's columns: the file of news it is about, the text's id there, start and end of the quote, the relation, where
 * subject and object start (UTF-16), "right" or "wrong", the first point that fails, whether it was
 * drawn before the last repairs or since. Judged claims that are no longer read
 * are counted on stderr.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { annotate } from '../src/annotate/annotate.js';
import { traceClaims, type TracedClaim } from '../src/claim/claims.js';
import { toContext } from '../src/claim/context.js';
import { groupBy } from '../graph/groups.js';
import { loadModelFrom } from '../src/cli/model-files.js';
import { packageFiles } from '../src/cli/package-files.js';
import { linkMentions } from '../src/corefer/chains.js';
import { findMentions } from '../src/mention/mentions.js';
import type { Claim } from '../src/model.js';
import { DEFAULT_MAX_BYTES, readDocument } from '../src/read/read.js';

type Row = Readonly<Record<string, string>>;

interface Text {
  readonly id: string;
  readonly title: string | null;
  readonly text: string;
}

const [verdicts = '', folder = ''] = process.argv.slice(2);
const rows = readTable(readFileSync(verdicts, 'utf8'));
const model = await loadModelFrom((await packageFiles()).modelFolder);
let lost = 0;
for (const [file, judged] of groupBy(rows, (row) => row['file']!)) {
  const texts = new Map(readTexts(file).map((text) => [text.id, text]));
  for (const [id, own] of groupBy(judged, (row) => row['document']!)) {
    const claims = await readClaims(texts.get(id)!);
    for (const row of own)
      print(
        row,
        claims.find(({ claim }) => isJudged(claim, row)),
      );
  }
}
process.stderr.write(`${rows.length} judged claims, ${lost} of them no longer read\n`);

function print(row: Row, traced: TracedClaim | undefined): void {
  if (traced === undefined) lost += 1;
  else {
    const line = {
      document: row['document'],
      right: row['verdict'] === 'right',
      last: row['drawn'] === 'last',
      facts: traced.facts,
    };
    process.stdout.write(`${JSON.stringify(line)}\n`);
  }
}

function readTable(table: string): Row[] {
  const [head = '', ...lines] = table.trimEnd().split('\n');
  const names = head.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, index) => [names[index]!, cell])));
}

function readTexts(file: string): Text[] {
  const lines = gunzipSync(readFileSync(join(folder, `${file}.jsonl.gz`))).toString('utf8');
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Text);
}

/** An article has its title before its text, as it was judged; the title of a short item is only a heading over many. */
async function readClaims({ id, title, text }: Text): Promise<TracedClaim[]> {
  const isArticle = text.includes('\n\n') && title !== null;
  const bytes = new TextEncoder().encode(isArticle ? `${title}\n\n${text}` : text);
  const { document } = readDocument({ path: `${id}.txt`, bytes }, { maxBytes: DEFAULT_MAX_BYTES });
  if (document === null) throw new Error(`${id}: the text could not be read`);
  const annotation = await annotate(document, model, { roles: false });
  const linked = linkMentions(document, annotation, findMentions(document, annotation));
  return traceClaims(toContext(document, annotation, linked));
}

function isJudged({ start, end, relation, subject, object }: Claim, row: Row): boolean {
  const places = [row['start'], row['end'], row['subject'], row['object']].map(Number);
  const same = [start, end, subject.start, object.start].every((place, index) => place === places[index]);
  return same && relation === row['relation'];
}
