/**
 * Finds the files under the paths that were given and reads their bytes. Hidden files and folders are left out; links are
 * not followed but reported, so that a folder cannot lead out of itself or round in a circle.
 */
import type { Dirent, Stats } from 'node:fs';
import { readFile, readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { JUDGEMENTS_FILE } from '../../graph/judgement.js';
import { compareText } from '../../graph/order.js';
import { issue, type Issue } from '../issues.js';
import type { SourceFile } from '../model.js';
import { Misuse } from './misuse.js';

export interface CollectOptions {
  /** Larger files are not loaded but reported. */
  readonly maxBytes: number;
  /** Files (absolute) that are not documents though they lie in a folder: what an earlier run wrote. */
  readonly except: readonly string[];
}

export interface Collected {
  /** Sorted by path. */
  readonly files: readonly SourceFile[];
  readonly issues: readonly Issue[];
  /** Files seen, those with an issue included. */
  readonly seen: number;
  /** The folder (absolute) that all paths start from. */
  readonly base: string;
  /** Files of judgements (absolute), which are no documents; sorted. */
  readonly judgements: readonly string[];
}

/**
 * Reads all files under `paths` (files or folders, absolute). The paths of the result are relative to the deepest folder
 * that holds all of them: for one folder, that folder. Throws a Misuse when a path does not exist.
 */
export async function collectFiles(paths: readonly string[], { maxBytes, except }: CollectOptions): Promise<Collected> {
  const roots = await Promise.all(paths.map(async (path) => ({ path, stats: await statOf(path) })));
  const base = commonFolder(roots.map(({ path, stats }) => (stats.isDirectory() ? path : dirname(path))));
  const name = (path: string): string => relative(base, path).split(sep).join('/');
  const found = new Set<string>();
  const issues: Issue[] = [];
  for (const { path, stats } of roots) {
    if (stats.isDirectory()) await walk(path, found, (at, reason) => issues.push(unreadable(name(at), reason)));
  }
  for (const path of except) found.delete(path);
  for (const { path, stats } of roots) if (!stats.isDirectory()) found.add(path);
  const judgements = [...found].filter((path) => basename(path) === JUDGEMENTS_FILE).sort(compareText);
  for (const path of judgements) found.delete(path);
  const files: SourceFile[] = [];
  for (const path of [...found].sort(compareText)) {
    const loaded = await load(path, name(path), maxBytes);
    if ('bytes' in loaded) files.push(loaded);
    else issues.push(loaded);
  }
  return { files, issues, seen: files.length + issues.length, base, judgements };
}

async function statOf(path: string): Promise<Stats> {
  try {
    return await stat(path);
  } catch {
    throw new Misuse(`no file or folder at '${path}'`);
  }
}

type Report = (path: string, reason: string) => void;

async function walk(folder: string, found: Set<string>, report: Report): Promise<void> {
  for (const entry of await entriesOf(folder, report)) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isSymbolicLink()) report(path, 'a symbolic link; links inside a folder are not followed');
    else if (entry.isDirectory()) await walk(path, found, report);
    else if (entry.isFile()) found.add(path);
  }
}

async function entriesOf(folder: string, report: Report): Promise<readonly Dirent[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.sort((a, b) => compareText(a.name, b.name));
  } catch (error) {
    report(folder, messageOf(error));
    return [];
  }
}

async function load(path: string, name: string, maxBytes: number): Promise<SourceFile | Issue> {
  try {
    const { size } = await stat(path);
    if (size > maxBytes) {
      return issue(
        'read.too-large',
        name,
        `${size} bytes, more than the limit of ${maxBytes}; raise it with --max-size`,
      );
    }
    return { path: name, bytes: await readFile(path) };
  } catch (error) {
    return unreadable(name, messageOf(error));
  }
}

function unreadable(name: string, reason: string): Issue {
  return issue('read.unreadable', name, reason);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The deepest folder that holds all the folders, of which there is at least one. */
function commonFolder(folders: readonly string[]): string {
  const ways = folders.map((folder) => folder.split(sep));
  const parting = ways[0]!.findIndex((part, depth) => ways.some((way) => way[depth] !== part));
  const common = parting === -1 ? ways[0]! : ways[0]!.slice(0, parting);
  return common.join(sep) || sep;
}
