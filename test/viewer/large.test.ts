/** A graph too large to be drawn whole: the picture begins with its backbone, and everything else can be reached. */
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { madeGraph } from '../../bench/viewer/made-graph.js';
import { backboneOrder } from '../../graph/backbone.js';
import { launchChromium } from './chromium.js';
import { eventually, expectQuiet, open, OUTPUT, SMALL, writePage } from './page.js';

const graph = madeGraph({ nodes: 6000, edges: 9000 });
const order = backboneOrder(graph);
const joined = new Set(graph.edges.flatMap(({ source, target }) => [source, target]));
/** The last of the backbone's order that has an edge. */
const outside = order.findLast((key) => joined.has(key))!;
const nameOf = (key: string): string => graph.nodes.find((node) => node.key === key)!.attributes.label;

let browser: Browser;
let file: string;

beforeAll(async () => {
  file = writePage('large', graph);
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
});

it('draws the sketch while the rest is still packed, and says what it opens', async () => {
  const context = await browser.newContext({ viewport: { width: SMALL.width, height: SMALL.height } });
  const page = await context.newPage();
  // Holds back every piece but the first, until it is told to go on.
  await page.addInitScript(() => {
    const read = Response.prototype.json;
    const held = new Promise<void>((resolve) => Object.assign(window, { goOn: resolve }));
    let pieces = 0;
    Response.prototype.json = async function json() {
      if (pieces++ > 0) await held;
      return read.call(this);
    };
  });
  await page.goto(pathToFileURL(file).href);
  await page.getByText('Opening 300 documents …').waitFor();
  await page.locator('canvas.sigma-nodes').waitFor();
  await page.screenshot({ path: `${OUTPUT}opening.png` });
  expect(await page.evaluate(() => 'footnote' in window)).toBe(false);
  await page.evaluate(() => (window as unknown as { goOn: () => void }).goOn());
  await eventually(() => drawn(page)).toHaveLength(1200);
  expect(await page.getByText('Opening').count()).toBe(0);
  await context.close();
});

async function drawn(page: Page): Promise<readonly string[]> {
  return (await page.evaluate(() => window.footnote?.drawn().nodes)) ?? [];
}

describe('a large graph', () => {
  let page: Page;

  beforeEach(async () => {
    const watched = await open(browser, file, SMALL);
    page = watched.page;
    return async () => {
      await page.context().close();
      expectQuiet(watched, file);
    };
  });

  it('begins with its backbone, says so, and shows more when asked', async () => {
    await eventually(() => drawn(page)).toEqual(order.slice(0, 1200).sort());
    const note = page.getByTestId('portion');
    const all = strings(joined.size);
    expect(await note.textContent()).toContain(`Showing 1\u202f200 of ${all}`);
    await page.screenshot({ path: `${OUTPUT}backbone.png` });
    await note.getByRole('button', { name: 'Show 2\u202f400' }).click();
    await eventually(() => drawn(page)).toHaveLength(2400);
    await note.getByRole('button', { name: `Show all ${all}` }).click();
    await eventually(() => drawn(page)).toHaveLength(joined.size);
    await note.getByRole('button', { name: 'Show only the backbone' }).click();
    await eventually(() => drawn(page)).toHaveLength(1200);
  });

  it('brings what is searched for into the picture, with its neighbours', async () => {
    await eventually(() => drawn(page)).not.toContain(outside);
    await page.getByRole('combobox').fill(nameOf(outside));
    await page.getByRole('option').first().click();
    await eventually(() => drawn(page)).toContain(outside);
    const neighbours = graph.edges.flatMap(({ source, target }) =>
      source === outside ? [target] : target === outside ? [source] : [],
    );
    expect(await drawn(page)).toEqual(expect.arrayContaining(neighbours));
    await page.screenshot({ path: `${OUTPUT}backbone-outside.png` });
    await page.keyboard.press('Escape');
    await eventually(() => drawn(page)).not.toContain(outside);
  });

  it('fills the picture with what the filters leave', async () => {
    await page.getByRole('button', { name: 'Show only People' }).click();
    const people = new Set(graph.nodes.flatMap((node) => (node.attributes.type === 'person' ? [node.key] : [])));
    await eventually(async () => (await drawn(page)).every((key) => people.has(key))).toBe(true);
    expect((await drawn(page)).length).toBeGreaterThan(300);
  });

  it('lists everything', async () => {
    await page.getByRole('button', { name: 'Nodes', exact: true }).click();
    await eventually(() => page.getByRole('table').getAttribute('aria-rowcount')).toBe(String(joined.size + 1));
    expect(await page.getByRole('row').count()).toBeLessThan(100);
  });
});

function strings(n: number): string {
  return `${Math.floor(n / 1000)}\u202f${String(n % 1000).padStart(3, '0')}`;
}
