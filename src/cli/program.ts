/** The command line: what can be asked for, in words. The commands themselves stand in the files beside this one. */
import { Command, CommanderError, Option } from 'commander';
import { type Texts, TEXTS } from '../../graph/formats/texts.js';
import { LEAST_CONFIDENCE } from '../claim/confidence/confidence.js';
import { DEFAULT_MAX_BYTES } from '../read/read.js';
import { build } from './build.js';
import { compare } from './compare.js';
import { diff } from './diff.js';
import { explain } from './explain.js';
import { Misuse } from './misuse.js';
import { packageFiles } from './package-files.js';
import { read } from './read.js';
import { report } from './report.js';
import { review } from './review.js';
import { sample } from './sample.js';
import { EXIT, type ExitCode, type Shell } from './shell.js';
import { parseCount, parseShare, parseSize } from './values.js';
import { verify } from './verify.js';
import { view } from './view.js';

/** Runs one command line (without node and the script's name) and says how it ended; rejects on defects only. */
export async function run(words: readonly string[], shell: Shell): Promise<ExitCode> {
  let code: ExitCode = EXIT.done;
  const { version } = await packageFiles();
  const program = createProgram(version, shell, (ended) => {
    code = ended;
  });
  try {
    await program.parseAsync(words, { from: 'user' });
    return code;
  } catch (error) {
    return endOf(error, shell);
  }
}

function endOf(error: unknown, shell: Shell): ExitCode {
  if (shell.interrupted.aborted) return EXIT.interrupted;
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.misuse;
  if (!(error instanceof Misuse) && !isSystemError(error)) throw error;
  shell.err(`error: ${error.message}\n`);
  return EXIT.misuse;
}

/** What the system refuses (no permission, no space, a port in use) explains itself and is no defect of ours. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}

type OnEnd = (code: ExitCode) => void;

function createProgram(version: string, shell: Shell, onEnd: OnEnd): Command {
  const program = new Command('footnote')
    .description('Reads documents and builds a knowledge graph in which every edge carries the words it was read from.')
    .version(version)
    .exitOverride()
    .configureOutput({ writeOut: shell.out, writeErr: shell.err })
    .showHelpAfterError("(run 'footnote --help' for what can be done)")
    .addHelpText('after', GENERAL_HELP);
  addBuild(program, shell, onEnd);
  addRead(program, shell, onEnd);
  addVerify(program, shell, onEnd);
  addExplain(program, shell, onEnd);
  addView(program, shell, onEnd);
  addSample(program, shell, onEnd);
  addReview(program, shell, onEnd);
  addReport(program, shell, onEnd);
  addDiff(program, shell, onEnd);
  addCompare(program, shell, onEnd);
  return program;
}

const GENERAL_HELP = `
Examples:
  footnote build reports/ --out graph/         graph.json, graph.gexf (Gephi) and graph.html
  footnote verify graph/ reports/              does every edge still stand on its words?

Results go to the standard output or to --out, progress and summaries to the standard error.
Exit codes: 0 done; 1 done, but something was found wrong; 2 asked for something that cannot be.
Nothing is ever sent to the network.`;

interface ReadingFlags {
  readonly maxSize: number;
  readonly workers?: number;
}

function withReadingOptions(command: Command): Command {
  return command
    .addOption(maxSizeOption())
    .option('--workers <n>', 'worker threads (default: from the cores and the amount of text)', (word) =>
      parseCount(word, 1),
    );
}

function maxSizeOption(): Option {
  return new Option('--max-size <size>', 'leave out larger files, and say so')
    .default(DEFAULT_MAX_BYTES, '20MiB')
    .argParser(parseSize);
}

interface BuildFlags extends ReadingFlags {
  readonly out: string;
  readonly text: boolean;
  readonly isolates: boolean;
  readonly cache: boolean;
  readonly gexfVersion: '1.2' | '1.3';
  readonly minConfidence: number;
  readonly texts: Texts;
}

function addBuild(program: Command, shell: Shell, onEnd: OnEnd): void {
  const command = program
    .command('build')
    .summary('read documents and write their graph')
    .description('Reads documents (text, Markdown, HTML) and writes graph.json, graph.gexf and graph.html.')
    .argument('<path...>', 'files or folders; hidden files are left out, links inside folders not followed')
    .requiredOption('--out <folder>', 'where to write; made when missing')
    .option('--no-text', 'leave the texts of the documents out of the graph')
    .option('--no-cache', 'read every document anew, and keep no readings in the --out folder')
    .option('--min-confidence <share>', 'leave out claims less likely to be right', parseShare, LEAST_CONFIDENCE)
    .option('--isolates', 'keep nodes without an edge in the GEXF file', false)
    .addOption(
      new Option('--gexf-version <version>', '1.2 for programs that cannot read 1.3')
        .choices(['1.2', '1.3'])
        .default('1.3'),
    )
    .addOption(
      new Option(
        '--texts <which>',
        'what graph.html carries of the documents: their texts, the quotes alone, or neither',
      )
        .choices([...TEXTS])
        .default('full'),
    );
  withReadingOptions(command)
    .addHelpText('after', BUILD_HELP)
    .action(async (paths: string[], flags: BuildFlags) => {
      const { maxSize, workers, ...rest } = flags;
      const options = { ...rest, maxBytes: maxSize, workers: workers ?? null };
      onEnd(await build(paths, options, shell));
    });
}

const BUILD_HELP = `
Readings are kept in the hidden folder .footnote of --out: the next build reads only what is new or changed, and gives
the same bytes as one with --no-cache. The folder may be deleted at any time.

Examples:
  footnote build reports/ --out graph/
  footnote build a.html b.txt notes/ --out graph/ --max-size 5MB
  footnote build reports/ --out graph/ --no-text --gexf-version 1.2
  footnote build leaks/ --out graph/ --texts none`;

interface ReadFlags extends ReadingFlags {
  readonly show: boolean;
}

function addRead(program: Command, shell: Shell, onEnd: OnEnd): void {
  const command = program
    .command('read')
    .summary('print what was read from each document')
    .description('Prints one reading a line as NDJSON: the mentions, chains and claims of one document.')
    .argument('<path...>', 'files or folders')
    .option('--show', 'print sentences, trees, names, chains and claims for a person instead', false);
  withReadingOptions(command)
    .addHelpText('after', READ_HELP)
    .action(async (paths: string[], { maxSize, workers, show }: ReadFlags) => {
      onEnd(await read(paths, { maxBytes: maxSize, except: [], workers: workers ?? null, cache: null, show }, shell));
    });
}

const READ_HELP = `
Examples:
  footnote read reports/ > readings.ndjson
  footnote read --show reports/monday.txt | less`;

function addVerify(program: Command, shell: Shell, onEnd: OnEnd): void {
  program
    .command('verify')
    .summary('check every quote against the documents')
    .description('Checks that the documents are unchanged and that every quote still stands at its offsets.')
    .argument('<graph>', 'a graph.json, or the folder that holds it')
    .argument('[folder]', 'the documents; without it, the texts inside the graph are checked')
    .addOption(maxSizeOption())
    .addHelpText('after', VERIFY_HELP)
    .action(async (graph: string, folder: string | undefined, { maxSize }: ReadingFlags) => {
      onEnd(await verify(graph, folder ?? null, { maxBytes: maxSize }, shell));
    });
}

const VERIFY_HELP = `
Ends with 1 when a document changed or is missing, or when a quote no longer stands.

Examples:
  footnote verify graph/ reports/
  footnote verify graph/graph.json`;

interface ExplainFlags {
  readonly maxSize: number;
  readonly json: boolean;
}

function addExplain(program: Command, shell: Shell, onEnd: OnEnd): void {
  program
    .command('explain')
    .summary('tell why an edge is there')
    .description('Reads the documents of an edge again and tells, claim by claim, which rule read it from which words.')
    .argument('<graph>', 'a graph.json, or the folder that holds it')
    .argument('<edge>', "an edge's key or a claim's id, or the beginning of either")
    .argument('[folder]', 'the documents; without it, the texts inside the graph are read')
    .option('--json', 'print the explanation as JSON', false)
    .addOption(maxSizeOption())
    .addHelpText('after', EXPLAIN_HELP)
    .action(async (graph: string, edge: string, folder: string | undefined, { maxSize, json }: ExplainFlags) => {
      onEnd(await explain(graph, edge, folder ?? null, { maxBytes: maxSize, json }, shell));
    });
}

const EXPLAIN_HELP = `
In the quote, [ ] marks the subject, { } the predicate and < > the object. Ends with 1 when a claim could not be read again.

Examples:
  footnote explain graph/ e00c5f91
  footnote explain graph/graph.json c1daf10a2223b8053 reports/ --json`;

interface ViewFlags {
  readonly author?: string;
  readonly port: number;
  readonly open: boolean;
}

function addView(program: Command, shell: Shell, onEnd: OnEnd): void {
  program
    .command('view')
    .summary('look at a graph in the browser')
    .description('Serves the graph on this machine only, prints the address and opens it.')
    .argument('<graph>', 'a graph.json, or the folder that holds it')
    .argument('[folder]', 'the documents; with it, decisions can be saved in the page and the graph is built again')
    .option('--author <name>', 'who decides (default: your name in the system)')
    .option('--port <n>', 'the port (default: a free one)', (word) => parseCount(word, 1), 0)
    .option('--no-open', 'print the address only')
    .addHelpText('after', VIEW_HELP)
    .action(async (graph: string, folder: string | undefined, { author, port, open }: ViewFlags) => {
      const options = { author: author ?? null, port, open: open && shell.terminal };
      onEnd(await view(graph, folder ?? null, options, shell));
    });
}

const VIEW_HELP = `
With the folder of the documents the page offers "Save and rebuild": decisions on who is who go into judgements.yaml
there, and the graph is built again as it was built before.

Examples:
  footnote view graph/
  footnote view graph/ reports/ --author "Ada Lund"
  footnote view graph/graph.json --no-open --port 8080`;

interface SampleFlags {
  readonly n: number;
  readonly seed: number;
  readonly format: 'text' | 'tsv';
}

function addSample(program: Command, shell: Shell, onEnd: OnEnd): void {
  program
    .command('sample')
    .summary('draw claims to judge by reading')
    .description('Draws claims by a seed, each with the same chance, and prints them with quote and paragraph.')
    .argument('<graph>', 'a graph.json, or the folder that holds it')
    .option('--n <n>', 'how many', (word) => parseCount(word, 1), 50)
    .option('--seed <seed>', 'another seed draws another sample', (word) => parseCount(word, 0), 1)
    .addOption(new Option('--format <format>', 'blocks to read, or a table').choices(['text', 'tsv']).default('text'))
    .addHelpText('after', SAMPLE_HELP)
    .action(async (graph: string, { n, seed, format }: SampleFlags) => {
      onEnd(await sample(graph, { count: n, seed, format }, shell));
    });
}

const SAMPLE_HELP = `
In the quote, [ ] marks the subject, { } the predicate and < > the object.

Examples:
  footnote sample graph/ --n 100 --seed 7
  footnote sample graph/ --n 200 --format tsv > sample.tsv`;

interface ReviewFlags extends ReadingFlags {
  readonly author?: string;
  readonly out?: string;
}

function addReview(program: Command, shell: Shell, onEnd: OnEnd): void {
  const command = program
    .command('review')
    .summary('decide what the machine left open')
    .description('Asks whether two names mean one thing, pair by pair, and writes the answers to judgements.yaml.')
    .argument('<folder>', 'the documents; judgements.yaml lies among them')
    .option('--author <name>', 'who decides (default: your name in the system)')
    .option(
      '--out <folder>',
      'where these documents were built: what was read then is taken up, and read no second time',
    );
  withReadingOptions(command)
    .addHelpText('after', REVIEW_HELP)
    .action(async (folder: string, { maxSize, workers, author, out }: ReviewFlags) => {
      const options = { maxBytes: maxSize, workers: workers ?? null, author: author ?? null, out: out ?? null };
      onEnd(await review(folder, options, shell));
    });
}

const REVIEW_HELP = `
Keys: s same, d different, u unsure, r reason, z undo, q quit, ? help. Each decision is written at once; the next build
takes it up. Without a terminal an answer is a line, and words after its key are the reason.

Examples:
  footnote review reports/ --author "Ada Lund"
  footnote review reports/ --out graph/
  printf 's same post\nu\nd\n' | footnote review reports/`;

interface ReportFlags {
  readonly json: boolean;
  readonly n: number;
}

function addReport(program: Command, shell: Shell, onEnd: OnEnd): void {
  program
    .command('report')
    .summary('show what stands against each other, and what was not read')
    .description(
      'Lists claims that cannot both hold, the most connected nodes, speakers, doubts and issues of a graph.',
    )
    .argument('<graph>', 'a graph.json, or the folder that holds it')
    .option('--n <n>', 'how many of each list', (word) => parseCount(word, 1), 10)
    .option('--json', 'print everything as JSON', false)
    .addHelpText('after', REPORT_HELP)
    .action(async (graph: string, { json, n }: ReportFlags) => {
      onEnd(await report(graph, { json, count: n }, shell));
    });
}

const REPORT_HELP = `
Of claims that cannot both hold as they stand, both are shown with their words, their speakers and their dates. Which of
them is right the program does not say.

Examples:
  footnote report graph/
  footnote report graph/ --json > report.json`;

function addDiff(program: Command, shell: Shell, onEnd: OnEnd): void {
  program
    .command('diff')
    .summary('show what is new, gone and changed between two graphs')
    .description('Compares two graphs: documents, nodes and edges, with the words of each claim and the reason.')
    .argument('<old>', 'a graph.json, or the folder that holds it')
    .argument('<new>', 'the later one')
    .option('--json', 'print the difference as JSON', false)
    .addHelpText('after', DIFF_HELP)
    .action(async (older: string, newer: string, { json }: { readonly json: boolean }) => {
      onEnd(await diff(older, newer, { json }, shell));
    });
}

const DIFF_HELP = `
Signs: + new, - gone, ~ changed, > moved. Nodes that became one or fell apart are shown as merged and split, with who or
what decided. Where the graphs do not tell the reason, none is given.

Examples:
  footnote diff last-week/ graph/ | less
  footnote diff last-week/ graph/ --json > news.json`;

interface CompareFlags {
  readonly pairs: string;
}

function addCompare(program: Command, shell: Shell, onEnd: OnEnd): void {
  program
    .command('compare')
    .summary('ask whether pairs of names can be one thing')
    .description('Compares pairs of names by their letters alone, one line out for one line in.')
    .requiredOption('--pairs <file>', 'lines of a type, a name and a name, with tabs between them')
    .addHelpText('after', COMPARE_HELP)
    .action(async ({ pairs }: CompareFlags) => onEnd(await compare({ pairs }, shell)));
}

const COMPARE_HELP = `
Types are person, organisation, place and event. Each line gets a verdict (same, different, unsure), a score from 0 to 1
and the reasons, with tabs between them and no header. Documents know more of a name than its letters: build uses that.
Ends with 1 when a line is no pair; its verdict is "invalid".

Examples:
  footnote compare --pairs names.tsv > verdicts.tsv
  paste names.tsv verdicts.tsv | less`;
