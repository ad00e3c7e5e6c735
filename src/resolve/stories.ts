/** Which documents tell one story: reports of one happening name the same people, bodies and places, some of them rare, within days. */
import { lastDay } from '../../graph/time.js';
import { groupBy } from '../../graph/groups.js';
import type { Local } from './locals.js';
import { rareNames } from './rare.js';
import { sharedKeys } from './features/shared.js';

/** Two documents, by id, the smaller first. */
export interface Story {
  readonly a: string;
  readonly b: string;
  /** Some of the names in both, as written, rare ones first. */
  readonly names: readonly string[];
}

/** The cosine of two sets of names from which on they are of one story; measured on ECB+'s training part. */
const CLOSE = 0.35;
/** Two of a story's names at least. */
const MIN_SHARED = 2;
/** Later reports tell of the aftermath, or of another happening of the same people. */
const DAYS = 5;
/** A name in more documents tells of no one story. */
const MOST = 40;
const fewOf = (documents: number): number => Math.min(MOST, Math.sqrt(documents));
const NAMED = 3;
const DAY = 86_400_000;

type Document = Pick<Local, 'document' | 'company' | 'published'>;

/** Each pair once, sorted. */
export function findStories(locals: readonly Local[]): Story[] {
  const rare = rareNames(locals, fewOf);
  const documents = [...groupBy(locals, ({ document }) => document).values()].map(([first]) => first!);
  documents.sort((x, y) => (x.document < y.document ? -1 : 1));
  const holders = new Map<string, number[]>();
  documents.forEach(({ company }, index) => {
    for (const name of company.keys()) if (rare.has(name)) put(holders, name, index);
  });
  const pairs = new Set<number>();
  for (const block of holders.values())
    block.forEach((i, at) => {
      for (const j of block.slice(at + 1)) pairs.add(i * documents.length + j);
    });
  return [...pairs]
    .sort((x, y) => x - y)
    .flatMap((pair) =>
      storyOf(documents[Math.floor(pair / documents.length)]!, documents[pair % documents.length]!, rare),
    );
}

function storyOf(a: Document, b: Document, rare: ReadonlySet<string>): Story[] {
  const shared = sharedKeys(a.company, b.company);
  const closeness = shared.length / Math.sqrt(a.company.size * b.company.size);
  if (shared.length < MIN_SHARED || closeness < CLOSE || daysApart(a, b) > DAYS) return [];
  const ranked = [...shared.filter((name) => rare.has(name)), ...shared.filter((name) => !rare.has(name))];
  return [{ a: a.document, b: b.document, names: ranked.slice(0, NAMED).map((name) => a.company.get(name)!) }];
}

/** 0 where a day is not known. */
function daysApart({ published: a }: Document, { published: b }: Document): number {
  if (a === null || b === null) return 0;
  return Math.abs(Date.parse(lastDay(a)) - Date.parse(lastDay(b))) / DAY;
}

function put(holders: Map<string, number[]>, name: string, document: number): void {
  const own = holders.get(name);
  if (own) own.push(document);
  else holders.set(name, [document]);
}
