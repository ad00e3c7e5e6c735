/** Nodes moved by hand and by forces, in a real browser. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.js';
import { exampleGraph, inTwoCommunities } from './example-graph.js';
import { eventually, expectQuiet, hoverAt, open, OUTPUT, pointOf, SMALL, type Watched, writePage } from './page.js';

let browser: Browser;
let file: string;

beforeAll(async () => {
  file = writePage('arrange', exampleGraph);
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
});

const NODES = ['tarnov', 'oyen', 'league', 'authority', 'dekker'];

async function distance(page: Page, key: string, from: { x: number; y: number }): Promise<number> {
  const { x, y } = await pointOf(page, key);
  return Math.hypot(x - from.x, y - from.y);
}

/** How far nodes are from each other, by the first two: the same wherever the camera is. */
async function shapeOf(page: Page): Promise<readonly string[]> {
  const [first, ...others] = await Promise.all(NODES.map((key) => pointOf(page, key)));
  const distances = others.map(({ x, y }) => Math.hypot(x - first!.x, y - first!.y));
  return distances.map((each) => (each / distances[0]!).toFixed(2));
}

describe.each(['reduce', 'no-preference'] as const)('with motion: %s', (reducedMotion) => {
  let watched: Watched;
  let page: Page;

  beforeEach(async () => {
    watched = await open(browser, file, { ...SMALL, reducedMotion });
    page = watched.page;
    return async () => {
      await page.context().close();
      expectQuiet(watched, file);
    };
  });

  it('drags a node, which stays pinned, also in the address and under the forces', async () => {
    await hoverAt(page, 'node', 'oyen');
    const before = await pointOf(page, 'oyen');
    await page.mouse.down();
    await page.mouse.move(before.x + 60, before.y - 40);
    await page.mouse.move(before.x + 120, before.y + 30);
    await page.mouse.up();
    const goal = { x: before.x + 120, y: before.y + 30 };
    await eventually(() => distance(page, 'oyen', goal)).toBeLessThan(2);
    // A drag is no click.
    expect(await page.getByTestId('node-panel').count()).toBe(0);
    await eventually(async () => page.url()).toMatch(/pin=oyen/);
    const other = await open(browser, file, SMALL, page.url().slice(page.url().indexOf('#')));
    await eventually(() => distance(other.page, 'oyen', goal)).toBeLessThan(2);
    await other.page.context().close();

    const places = await Promise.all(NODES.map((key) => pointOf(page, key)));
    await page.getByRole('button', { name: 'Arrange what is shown' }).click();
    await eventually(() => page.getByRole('button', { name: 'Arrange', pressed: true }).count()).toBe(0);
    const moved = async (): Promise<boolean> => {
      const now = await Promise.all(NODES.map((key) => pointOf(page, key)));
      return now.some(({ x, y }, place) => Math.hypot(x - places[place]!.x, y - places[place]!.y) > 10);
    };
    await eventually(moved).toBe(true);
    expect(page.url()).toMatch(/pin=oyen/);
    await page.screenshot({ path: `${OUTPUT}arranged-${reducedMotion}.png` });
  });

  it('stops when asked, and brings the first arrangement back', async () => {
    const restore = page.getByRole('button', { name: 'Back to the first arrangement' });
    const arrange = page.getByRole('button', { name: 'Arrange what is shown' });
    const before = await shapeOf(page);
    await arrange.press('Enter');
    await eventually(() => shapeOf(page)).not.toEqual(before);
    if ((await arrange.getAttribute('aria-pressed')) === 'true') await arrange.press('Enter');
    await restore.click();
    await eventually(() => shapeOf(page)).toEqual(before);
    await eventually(() => restore.count()).toBe(0);
  });
});

it('names communities by their main actors, also in the saved picture', async () => {
  const { page } = await open(browser, writePage('communities', inTwoCommunities), SMALL);
  await page.getByRole('button', { name: 'Fit the graph' }).click();
  await page.getByRole('button', { name: 'Share' }).click();
  const svg = async (): Promise<string> => {
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByTestId('share-panel').getByRole('button', { name: 'SVG' }).click(),
    ]);
    return readFileSync(await saved.path(), 'utf8');
  };
  await eventually(svg).toContain('>Port Authority, Veldmark</text>');
  await page.screenshot({ path: `${OUTPUT}communities.png` });
  await page.context().close();
});

it('pins and lets go from the panel of a node, by keys', async () => {
  const { page } = await open(browser, file, SMALL);
  await page.keyboard.press('/');
  await page.keyboard.type('Ilya Tarnov');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Pin in its place' }).press('Enter');
  await eventually(async () => page.url()).toMatch(/pin=tarnov/);
  await page.screenshot({ path: `${OUTPUT}pinned.png` });
  await page.getByRole('button', { name: 'Pinned in its place' }).press('Enter');
  await eventually(async () => page.url()).not.toMatch(/pin=/);
  await page.context().close();
});
