/** The viewer for those who use no mouse or see no picture: what axe finds, and what keys alone can do. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.js';
import { exampleGraph } from './example-graph.js';
import { eventually, type Look, open, OUTPUT, SMALL, writePage } from './page.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];

let browser: Browser;
let file: string;

beforeAll(async () => {
  file = writePage('access', exampleGraph);
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
});

/** What it is, where, and what stands there once it is drawn. */
const SCENES: readonly (readonly [string, string, string])[] = [
  ['the graph', '#sources=1', '[role="application"]'],
  ['an edge', '#edge=e-invited', '[data-testid="edge-panel"]'],
  ['a node, its surroundings', '#node=tarnov&around=tarnov&steps=2', '.scope'],
  ['nodes', '#view=nodes', 'button[aria-pressed="true"]:text-is("Nodes")'],
  ['edges and the documents', '#view=edges&panel=documents', '[data-testid="documents-panel"]'],
  ['contradictions and the coverage', '#view=contradictions&panel=coverage', '[data-testid="coverage-panel"]'],
  ['a document', '#view=reader&document=observer-0228&edge=e-member', '[data-testid="reader"]'],
  ['paths', '#panel=paths&from=foreign&to=authority', '[data-testid="paths-panel"]'],
  ['a decision', '#panel=decide&from=tarnov&to=dekker', '[data-testid="decide-panel"]'],
  ['sharing', '#panel=share', '[data-testid="share-panel"]'],
  ['the keys', '#panel=keys', '[data-testid="keys-panel"]'],
];

interface AxeWindow {
  readonly axe: { readonly run: (context: Document, options: object) => Promise<AxeResults> };
}

/** What is serious, as "rule: selector". */
async function faultsOf(page: Page, options: object): Promise<readonly string[]> {
  const { violations } = await page.evaluate(
    (asked) => (window as Window & Partial<AxeWindow>).axe!.run(document, asked),
    options,
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
    );
}

// Only the contrast depends on the colours.
describe.each([
  ['light', { runOnly: { type: 'tag', values: RULES } }],
  ['dark', { runOnly: { type: 'rule', values: ['color-contrast'] } }],
] as const)('in %s colours', (colorScheme, options) => {
  let page: Page;

  beforeAll(async () => {
    const look: Look = { ...SMALL, colorScheme };
    ({ page } = await open(browser, file, look));
    await page.evaluate(AXE);
    return () => page.context().close();
  });

  it.each(SCENES)('axe finds nothing serious in %s', async (_name, address, drawn) => {
    await page.evaluate((hash) => (window.location.hash = hash), address);
    await page.locator(drawn).first().waitFor();
    expect(await faultsOf(page, options)).toEqual([]);
  });
});

it('keys alone lead from the search to a quote, through a table, and back', async () => {
  const { page } = await open(browser, file, SMALL);
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  await page.getByRole('button', { name: 'Edges', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.locator('[data-row="0"]').focus();
  await page.keyboard.press('ArrowDown');
  const row = await focused();
  await page.keyboard.press('Enter');
  await eventually(() => page.getByTestId('edge-panel').textContent()).toContain(row);
  await page.keyboard.press('Escape');
  await eventually(() => page.getByTestId('edge-panel').count()).toBe(0);
  // The table kept the focus: the reader goes on where they were.
  await eventually(focused).toBe(row);
  await page.keyboard.press('/');
  await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe('search');
  await page.context().close();
});

it('keys lead from node to node, say where they are, open and move it', async () => {
  const { page } = await open(browser, file, SMALL);
  const said = () => page.getByTestId('said').textContent();
  const graph = page.getByRole('application');
  await graph.focus();
  await page.keyboard.press('Home');
  await eventually(said).toMatch(/^Seamen’s League, organisation, 5 neighbours/);
  await page.keyboard.press('ArrowUp');
  await eventually(said).toMatch(/^Ilya Tarnov, person, 5 neighbours\. Ilya Tarnov invited Seamen’s League/);
  await eventually(() => page.evaluate(() => window.footnote?.hovered()?.key)).toBe('tarnov');
  await page.keyboard.press('ArrowUp');
  await eventually(said).toBe('No neighbour above');
  await page.keyboard.press('.');
  await eventually(said).toMatch(/^Seamen’s League/);
  await page.keyboard.press('.');
  await eventually(said).toMatch(/^Sanne Dekker/);
  await page.keyboard.press(',');
  await page.keyboard.press(',');
  await eventually(said).toMatch(/^Foreign Ministry/);
  await page.screenshot({ path: `${OUTPUT}walk.png` });
  await page.keyboard.press('Enter');
  await eventually(() => page.getByTestId('node-panel').getByRole('heading', { level: 2 }).textContent()).toBe(
    'Foreign Ministry',
  );

  await page.keyboard.press('m');
  await eventually(said).toContain('Moving Foreign Ministry');
  await page.keyboard.press('ArrowDown');
  await eventually(async () => page.url()).toMatch(/pin=foreign/);
  await page.keyboard.press('Enter');
  await eventually(said).toBe('Foreign Ministry is put down');
  // Once for the place in the graph, once for the panel.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await eventually(() => page.getByTestId('node-panel').count()).toBe(0);
  await page.keyboard.press('?');
  await eventually(() => page.getByTestId('keys-panel').textContent()).toContain('to the neighbour that lies there');
  await page.screenshot({ path: `${OUTPUT}keys.png` });
  await page.context().close();
});
