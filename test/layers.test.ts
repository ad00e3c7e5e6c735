/** Who may import whom: `viewer → graph ← src`, inside `src` only down the list, and each outside package by one file. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

interface Import {
  readonly from: string;
  readonly specifier: string;
  /** The file of ours it leads to; null for a package. */
  readonly to: string | null;
}

const files = ['graph', 'src', 'viewer'].flatMap(sourcesIn);
const imports = files.flatMap((file) => importsOf(file, readFileSync(join(ROOT, file), 'utf8')));

/** The stages of `src` in the order the data flows; a file may import those before it, never those after it. */
const STAGES = [
  'src/(root)',
  'src/read',
  'src/annotate',
  'src/mention',
  'src/corefer',
  'src/claim',
  'src/resolve',
  'src/weigh',
  'src/explain',
  'src/assemble',
  'src/(entrance)',
  'src/cli',
];

/** The files of `src` that name the stages; all its other files outside a folder are nouns for every stage. */
const ENTRANCES = ['src/reading.ts', 'src/pipeline.ts', 'src/index.ts'];

/** Packages that are the very stuff of a folder, and stay in it. */
const HOMES: Readonly<Record<string, string>> = { preact: 'viewer/', sigma: 'viewer/canvas/' };

describe('imports', () => {
  it('are found in every part', () => {
    for (const part of ['graph', 'src', 'viewer']) expect(imports.some(({ from }) => from.startsWith(part))).toBe(true);
  });

  it('lead from viewer/ and src/ to graph/ and nowhere else', () => {
    const allowed: Readonly<Record<string, readonly string[]>> = {
      graph: ['graph'],
      src: ['src', 'graph'],
      viewer: ['viewer', 'graph'],
    };
    const astray = imports.filter(({ from, to }) => to !== null && !allowed[partOf(from)]!.includes(partOf(to)));
    expect(astray.map(shown)).toEqual([]);
  });

  it('go down the list of stages only', () => {
    const upward = imports.filter(({ from, to }) => {
      if (to === null || partOf(from) !== 'src' || partOf(to) !== 'src') return false;
      return STAGES.indexOf(stageOf(to)) > STAGES.indexOf(stageOf(from));
    });
    expect(upward.map(shown)).toEqual([]);
  });

  it('name a stage that is on the list', () => {
    const unknown = files.filter((file) => partOf(file) === 'src' && !STAGES.includes(stageOf(file)));
    expect(unknown).toEqual([]);
  });

  it('reach Node and the outside world in src/cli only', () => {
    const outside = imports.filter(
      ({ from, specifier }) => specifier.startsWith('node:') && !from.startsWith('src/cli/'),
    );
    expect(outside.map(shown)).toEqual([]);
  });

  it('take each outside package in one file, or in the folder it is confined to', () => {
    const users = new Map<string, Set<string>>();
    for (const { from, specifier, to } of imports) {
      if (to !== null || specifier.startsWith('node:')) continue;
      if (from.startsWith(HOMES[packageOf(specifier)] ?? '(none)')) continue;
      const key = `${packageOf(specifier)} in ${partOf(from)}`;
      users.set(key, (users.get(key) ?? new Set()).add(from));
    }
    const shared = [...users]
      .filter(([, from]) => from.size > 1)
      .map(([name, from]) => `${name}: ${[...from].join(', ')}`);
    expect(shared).toEqual([]);
  });

  it('do not run in a circle', () => {
    expect(firstCircle()).toEqual([]);
  });

  it('end in a file that exists', () => {
    const known = new Set(files);
    expect(imports.filter(({ to }) => to !== null && !known.has(to)).map(shown)).toEqual([]);
  });
});

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.(d|config)\.ts$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

function importsOf(file: string, text: string): readonly Import[] {
  const statements = /^(?:import|export)\s(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]/gm;
  const calls = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;
  return [...text.matchAll(statements), ...text.matchAll(calls)].map((match) => {
    const specifier = match[1]!;
    return { from: file, specifier, to: specifier.startsWith('.') ? target(file, specifier) : null };
  });
}

/** `./a.js` is written `./a.ts` or `./a.tsx`; style sheets and data are themselves. */
function target(from: string, specifier: string): string | null {
  const path = posix.join(posix.dirname(from), specifier);
  if (/\.(css|json)$/.test(path)) return null;
  const stem = path.replace(/\.(js|ts|tsx)$/, '');
  return files.find((file) => file === `${stem}.ts` || file === `${stem}.tsx`) ?? `${stem}.ts`;
}

function partOf(file: string): string {
  return file.split('/')[0]!;
}

function stageOf(file: string): string {
  if (ENTRANCES.includes(file)) return 'src/(entrance)';
  const [, folder, ...rest] = file.split('/');
  return rest.length === 0 ? 'src/(root)' : `src/${folder}`;
}

function packageOf(specifier: string): string {
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

function shown({ from, specifier }: Import): string {
  return `${from} → ${specifier}`;
}

/** The files of a circle of imports; empty when there is none. */
function firstCircle(): readonly string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of imports) if (to !== null) next.set(from, [...(next.get(from) ?? []), to]);
  const finished = new Set<string>();
  const visit = (file: string, path: readonly string[]): readonly string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (finished.has(file)) return [];
    for (const other of next.get(file) ?? []) {
      const circle = visit(other, [...path, file]);
      if (circle.length > 0) return circle;
    }
    finished.add(file);
    return [];
  };
  return files.map((file) => visit(file, [])).find((circle) => circle.length > 0) ?? [];
}
