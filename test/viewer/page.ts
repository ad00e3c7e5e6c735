/** The built viewer in a real browser, opened from disk without a network, and what tests ask of it. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { embedGraph } from '../../graph/formats/html.js';
import type { KnowledgeGraph } from '../../graph/model.js';
import { pack } from '../../src/cli/pack.js';
import type {} from '../../viewer/handle.js';

export const TEMPLATE = fileURLToPath(new URL('../../dist/viewer/template.html', import.meta.url));

/** Where pages and pictures go, for a person to look at. */
export const OUTPUT = fileURLToPath(new URL('../../test-output/', import.meta.url));

/** A page and everything that must not happen on it. */
export interface Watched {
  readonly page: Page;
  readonly requests: string[];
  readonly faults: string[];
}

export interface Look {
  readonly width: number;
  readonly height: number;
  readonly colorScheme: 'light' | 'dark';
  /** Without motion where nothing is said. */
  readonly reducedMotion?: 'reduce' | 'no-preference';
}

/** Small, for software graphics draw every pixel slowly. */
export const SMALL: Look = { width: 1000, height: 700, colorScheme: 'light' };
export const WIDE: Look = { width: 1440, height: 900, colorScheme: 'light' };

/** The page of a graph, written to the folder of pictures; its path. */
export function writePage(name: string, graph: KnowledgeGraph): string {
  if (!existsSync(TEMPLATE)) throw new Error(`${TEMPLATE} is missing: run "npm run build" first.`);
  mkdirSync(OUTPUT, { recursive: true });
  const file = `${OUTPUT}${name}.html`;
  writeFileSync(file, embedGraph(readFileSync(TEMPLATE, 'utf8'), graph, pack));
  return file;
}

/** Asserts on what the page comes to show. */
export function eventually<T>(read: () => Promise<T>): ReturnType<typeof expect.poll<T>> {
  return expect.poll(read, { timeout: 15_000 });
}

/** Opens a graph, and waits until all of it can be asked for. `address` begins with "#" or is empty. */
export async function open(browser: Browser, file: string, look: Look, address = ''): Promise<Watched> {
  const watched = await load(browser, file, look, address);
  await watched.page.waitForFunction(() => window.footnote !== undefined);
  return watched;
}

export async function load(browser: Browser, file: string, look: Look, address = ''): Promise<Watched> {
  const { width, height, colorScheme, reducedMotion = 'reduce' } = look;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    offline: true,
    reducedMotion,
  });
  const page = await context.newPage();
  const watched: Watched = { page, requests: [], faults: [] };
  page.on('request', (request) => watched.requests.push(request.url()));
  page.on('pageerror', (error) => watched.faults.push(error.message));
  page.on('console', (message) => {
    // Software graphics warn of slow reads; the viewer itself must say nothing.
    if (!message.text().includes('GPU stall')) watched.faults.push(message.text());
  });
  await page.goto(pathToFileURL(file).href + address);
  await page.getByText('Footnote').first().waitFor();
  return watched;
}

/** Nothing was loaded but the page itself, and nothing was said on its console. */
export function expectQuiet({ requests, faults }: Watched, file: string): void {
  expect(faults).toEqual([]);
  const loaded = requests.filter((url) => !/^(data|blob):/.test(url)).map((url) => url.replace(/#.*/, ''));
  expect(new Set(loaded)).toEqual(new Set([pathToFileURL(file).href]));
}

export async function quotes(page: Page): Promise<readonly string[]> {
  return (await page.getByTestId('quote').allTextContents()).sort();
}

/** Moves the pointer until what is meant lies under it, however long the picture takes to settle. */
export async function hoverAt(page: Page, kind: 'node' | 'edge', key: string): Promise<void> {
  let last = '';
  const hover = async () => {
    const point = await page.evaluate(
      ([asked, of]) => (asked === 'node' ? window.footnote?.nodePoint(of) : window.footnote?.edgePoint(of)),
      [kind, key] as const,
    );
    if (point) await page.mouse.move(point.x, point.y);
    const hovered = await page.evaluate(() => window.footnote?.hovered());
    const [before, now] = [last, JSON.stringify(point)];
    last = now;
    // A picture on the move may take it away again before the press.
    return before === now ? hovered : 'on the move';
  };
  await eventually(hover).toEqual({ kind, key });
}

/** Where a node is drawn, in pixels of the page. */
export async function pointOf(page: Page, key: string): Promise<{ readonly x: number; readonly y: number }> {
  const point = await page.evaluate((of) => window.footnote?.nodePoint(of) ?? null, key);
  if (point === null) throw new Error(`"${key}" is not drawn: wait for the picture first.`);
  return point;
}

/** Clicks as a person does: once what is meant lies under the pointer. */
export async function clickAt(page: Page, kind: 'node' | 'edge', key: string): Promise<void> {
  await hoverAt(page, kind, key);
  await page.mouse.down();
  await page.mouse.up();
}

export async function shownEdges(page: Page): Promise<readonly string[]> {
  return (await page.evaluate(() => window.footnote?.shown().edges)) ?? [];
}
