/**
 * The viewer's speed in a real browser, drawing in software: its first picture beside that of a page with nothing but
 * sigma, in alternate runs, its answers to filters and searches on a large graph, and what a very large one takes. Medians.
 * Of more than 5,000 nodes the viewer draws the backbone, the plain page all.
 *
 *   npm run bench:viewer
 */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { embedGraph } from '../graph/formats/html.js';
import type { KnowledgeGraph } from '../graph/model.js';
import { pack } from '../src/cli/pack.js';
import { launchChromium } from './chromium.js';
import { median } from './median.js';
import { madeGraph } from './viewer/made-graph.js';
import { plainPage } from './viewer/plain-page.js';
import { allAtHand, clickToPicture, firstPicture, heapUsed, install, typeToFinds } from './viewer/stopwatch.js';

const TEMPLATE = fileURLToPath(new URL('../viewer/template.html', import.meta.url));
const RUNS = 3;
/** Milliseconds between clicks: nobody filters faster, and the labels settle after each. */
const PAUSE = 1000;
const FIRST_PICTURES = [
  { nodes: 1_000, edges: 4_000 },
  { nodes: 10_000, edges: 40_000 },
];
const LARGE = { nodes: 10_000, edges: 40_000 };
const VERY_LARGE = { nodes: 50_000, edges: 200_000 };
const FILTERS = ['family"][data-value="contact', 'status"][data-value="denied', 'type"][data-value="place'];
const QUERIES = ['k', 'karo', 'minteldor', 'met', 'benlu quasen', 'korominn'];

const folder = mkdtempSync(join(tmpdir(), 'footnote-bench-'));
const browser = await launchChromium();
try {
  for (const size of FIRST_PICTURES) await compareFirstPictures(browser, size);
  await measureAnswers(browser, LARGE);
  await measureOpening(browser, VERY_LARGE);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}

async function compareFirstPictures(opened: Browser, size: { nodes: number; edges: number }): Promise<void> {
  const graph = madeGraph(size);
  const [ours, plain] = [writePage('ours', viewerPage(graph)), writePage('plain', plainPage(graph))];
  const times: { readonly ours: number; readonly plain: number }[] = [];
  for (let run = 0; run <= RUNS; run++) {
    const time = { plain: await load(opened, plain, firstPicture), ours: await load(opened, ours, firstPicture) };
    if (run > 0) times.push(time);
  }
  const [viewer, beside] = [median(times.map((time) => time.ours)), median(times.map((time) => time.plain))];
  say(
    `first picture, ${named(size)}`,
    viewer,
    `plain sigma ${Math.round(beside)} ms, ${(viewer / beside).toFixed(2)} times`,
  );
}

/** Once: it takes its time. */
async function measureOpening(opened: Browser, size: { nodes: number; edges: number }): Promise<void> {
  const file = writePage('ours', viewerPage(madeGraph(size)));
  await load(opened, file, async (page) => {
    const megabytes = `${(statSync(file).size / 1e6).toFixed(1)} MB`;
    say(`first picture, ${named(size)}`, await firstPicture(page), `a file of ${megabytes}`);
    const ready = await allAtHand(page);
    say(`all at hand, ${named(size)}`, ready, `heap of ${Math.round((await heapUsed(page)) / 1e6)} MB`);
  });
}

async function measureAnswers(opened: Browser, size: { nodes: number; edges: number }): Promise<void> {
  const file = writePage('ours', viewerPage(madeGraph(size)));
  await load(opened, file, async (page) => {
    say(`all at hand, ${named(size)}`, await allAtHand(page));
    await page.waitForTimeout(2000);
    say(`first search, ${named(size)}`, await typeToFinds(page, 'kar'));
    for (const query of QUERIES) {
      say(`search "${query}"`, await medianOf(async () => {
        await typeToFinds(page, '');
        return typeToFinds(page, query);
      })); // prettier-ignore
    }
    for (const filter of FILTERS) {
      const selector = `[data-facet="${filter}"]`;
      say(`filter ${selector}`, await medianOf(async () => {
        await page.waitForTimeout(PAUSE);
        return clickToPicture(page, selector);
      })); // prettier-ignore
    }
  });
}

async function medianOf(measure: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run <= RUNS; run++) times.push(await measure());
  return median(times.slice(1));
}

/** In a fresh context: nothing is warm but the browser. */
async function load<T>(opened: Browser, file: string, measure: (page: Page) => Promise<T>): Promise<T> {
  const context = await opened.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await install(page);
  await page.goto(pathToFileURL(file).href);
  const measured = await measure(page);
  await context.close();
  return measured;
}

function viewerPage(graph: KnowledgeGraph): string {
  return embedGraph(readFileSync(TEMPLATE, 'utf8'), graph, pack);
}

function writePage(name: string, html: string): string {
  const file = join(folder, `${name}.html`);
  writeFileSync(file, html);
  return file;
}

function named({ nodes, edges }: { nodes: number; edges: number }): string {
  return `${nodes} nodes, ${edges} edges`;
}

function say(what: string, milliseconds: number, beside = ''): void {
  process.stdout.write(`${what.padEnd(48)}${Math.round(milliseconds).toString().padStart(7)} ms  ${beside}\n`);
}
