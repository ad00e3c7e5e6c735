/**
 * The built viewer in a real browser, opened from disk without a network. Pictures go to test-output/ for a person to
 * look at.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { embedGraph } from '../../graph/formats/html.js';
import type {} from '../../viewer/handle.js';
import { launchChromium } from './chromium.js';
import { exampleGraph, HOSTILE_LABEL } from './example-graph.js';

const TEMPLATE = fileURLToPath(new URL('../../dist/viewer/template.html', import.meta.url));
const OUTPUT = fileURLToPath(new URL('../../test-output/', import.meta.url));
const PAGE = `${OUTPUT}example.html`;

let browser: Browser;

beforeAll(async () => {
  if (!existsSync(TEMPLATE)) throw new Error(`${TEMPLATE} is missing: run "npm run build" first.`);
  mkdirSync(OUTPUT, { recursive: true });
  writeFileSync(PAGE, embedGraph(readFileSync(TEMPLATE, 'utf8'), JSON.stringify(exampleGraph)));
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
});

/** A page and everything that must not happen on it. */
interface Watched {
  readonly page: Page;
  readonly requests: string[];
  readonly faults: string[];
}

type Look = { readonly width: number; readonly height: number; readonly colorScheme: 'light' | 'dark' };

/** Small, for software graphics draw every pixel slowly. */
const SMALL: Look = { width: 1000, height: 700, colorScheme: 'light' };
const WIDE: Look = { width: 1440, height: 900, colorScheme: 'light' };

/** Asserts on what the page comes to show. */
function eventually<T>(read: () => Promise<T>) {
  return expect.poll(read, { timeout: 15_000 });
}

async function open(file: string, { width, height, colorScheme }: Look): Promise<Watched> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    offline: true,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const watched: Watched = { page, requests: [], faults: [] };
  page.on('request', (request) => watched.requests.push(request.url()));
  page.on('pageerror', (error) => watched.faults.push(error.message));
  page.on('console', (message) => {
    // Software graphics warn of slow reads; the viewer itself must say nothing.
    if (!message.text().includes('GPU stall')) watched.faults.push(message.text());
  });
  await page.goto(pathToFileURL(file).href);
  await page.getByText('Footnote').first().waitFor();
  if (file === PAGE) await page.waitForFunction(() => window.footnote !== undefined);
  return watched;
}

function quotesOf(key: string): readonly string[] {
  const edge = exampleGraph.edges.find((each) => each.key === key);
  if (edge === undefined) throw new Error(`The example has no edge "${key}".`);
  return edge.attributes.evidence.map((evidence) => evidence.quote).sort();
}

async function quotes(page: Page): Promise<readonly string[]> {
  return (await page.getByTestId('quote').allTextContents()).sort();
}

async function clickAt(page: Page, kind: 'node' | 'edge', key: string): Promise<void> {
  const point = await page.evaluate(
    ([asked, of]) => (asked === 'node' ? window.footnote?.nodePoint(of) : window.footnote?.edgePoint(of)),
    [kind, key] as const,
  );
  if (!point) throw new Error(`The page does not say where the ${kind} "${key}" is drawn.`);
  await page.mouse.move(point.x, point.y);
  await page.mouse.click(point.x, point.y);
}

async function shownEdges(page: Page): Promise<readonly string[]> {
  return (await page.evaluate(() => window.footnote?.shown().edges)) ?? [];
}

describe('the viewer', () => {
  let watched: Watched;
  let page: Page;

  beforeEach(async () => {
    watched = await open(PAGE, SMALL);
    page = watched.page;
    return async () => {
      await page.context().close();
      expect(watched.faults).toEqual([]);
      expect(watched.requests.filter((url) => !url.startsWith('data:'))).toEqual([pathToFileURL(PAGE).href]);
    };
  });

  it('draws the graph and says what it shows', async () => {
    await eventually(() => page.getByTestId('shown').textContent()).toBe('16 of 16 edges shown');
    await eventually(() => shownEdges(page)).toHaveLength(16);
    await page.screenshot({ path: `${OUTPUT}start.png` });
  });

  it.each(['e-invited', 'e-accused', 'e-threatened', 'e-agreed', 'e-fined'])(
    'opens the footnotes of %s where the canvas is clicked',
    async (key) => {
      await clickAt(page, 'edge', key);
      await eventually(() => quotes(page)).toEqual(quotesOf(key));
      await page.screenshot({ path: `${OUTPUT}${key}.png` });
    },
  );

  it('shows every quote of every edge exactly', async () => {
    await page.getByRole('button', { name: 'List' }).click();
    for (const { key } of exampleGraph.edges) {
      await page.locator(`[data-edge="${key}"]`).click();
      await eventually(() => quotes(page)).toEqual(quotesOf(key));
    }
    await page.screenshot({ path: `${OUTPUT}list.png` });
  });

  it('names the speakers from the outermost report inwards', async () => {
    await page.getByRole('button', { name: 'List' }).click();
    await page.locator('[data-edge="e-invited"]').click();
    const speakers = await page.getByTestId('speakers').allTextContents();
    expect(speakers.at(-1)).toMatch(/the Northern Courier.*reported.*Foreign Ministry.*citing/);
  });

  it('opens a node, with its connections', async () => {
    await clickAt(page, 'node', 'oyen');
    const panel = page.getByTestId('node-panel');
    expect(await panel.getByRole('heading', { level: 2 }).textContent()).toBe('Marit Øyen');
    await panel.getByRole('button', { name: /criticised/ }).click();
    await expect
      .poll(() => page.getByTestId('quote').textContent())
      .toBe('Øyen criticised Tarnov for leaving out the pilots');
    await page.getByRole('button', { name: 'Back' }).click();
    await page.getByTestId('node-panel').waitFor();
    await page.screenshot({ path: `${OUTPUT}node.png` });
  });

  it('hides by type, counts what is left, and resets', async () => {
    await page.locator('[data-facet="type"][data-value="place"]').uncheck();
    await eventually(() => shownEdges(page)).not.toContain('e-held');
    await eventually(() => page.getByTestId('shown').textContent()).toBe('14 of 16 edges shown');
    await page.getByRole('button', { name: 'Show all' }).click();
    await eventually(() => shownEdges(page)).toHaveLength(16);
  });

  it('brings nodes without an edge when asked', async () => {
    const nodes = async () => (await page.evaluate(() => window.footnote?.shown().nodes)) ?? [];
    await eventually(nodes).not.toContain('strait');
    await page.getByRole('checkbox', { name: /Without an edge/ }).check();
    await eventually(nodes).toContain('strait');
  });

  it('shows only one document', async () => {
    await page.getByRole('button', { name: 'Documents', exact: true }).click();
    const entry = page.getByTestId('documents-panel').getByRole('listitem').filter({ hasText: 'League denies' });
    await entry.getByRole('button').click();
    await eventually(() => page.getByTestId('shown').textContent()).toBe('7 of 16 edges shown');
    await page.screenshot({ path: `${OUTPUT}documents.png` });
  });

  it('says what was not read', async () => {
    await page.getByRole('button', { name: 'Coverage' }).click();
    const panel = await page.getByTestId('coverage-panel').textContent();
    expect(panel).toContain('2 failed');
    expect(panel).toContain('<img src=x>.txt');
    await page.screenshot({ path: `${OUTPUT}coverage.png` });
  });

  it('finds by keyboard alone, goes through the quotes, and closes', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('two berths');
    await eventually(() => page.getByRole('option').count()).toBe(1);
    await page.keyboard.press('Enter');
    await eventually(() => page.getByTestId('quote').textContent()).toContain('blocking two berths');

    await page.keyboard.press('/');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('invited');
    await page.screenshot({ path: `${OUTPUT}search.png` });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await eventually(() => page.getByTestId('stepper').textContent()).toBe('Quote 1 of 3');
    await page.keyboard.press('n');
    await eventually(() => page.getByTestId('stepper').textContent()).toBe('Quote 2 of 3');
    await page.keyboard.press('p');
    await eventually(() => page.getByTestId('stepper').textContent()).toBe('Quote 1 of 3');
    await page.keyboard.press('Escape');
    await eventually(() => page.getByTestId('edge-panel').count()).toBe(0);
  });

  it('forgives a small error in a name', async () => {
    await page.getByRole('combobox').fill('Tarnof');
    await page.getByRole('option').first().click();
    expect(await page.getByTestId('node-panel').textContent()).toContain('Ilya Tarnov');
  });

  it('shows hostile text as text', async () => {
    await page.getByRole('combobox').fill('</script>');
    await page.getByRole('option').first().click();
    expect(await page.getByTestId('node-panel').getByRole('heading', { level: 2 }).textContent()).toBe(HOSTILE_LABEL);
    expect(await page.locator('img, b, iframe').count()).toBe(0);
    expect(await page.evaluate(() => 'broken' in window)).toBe(false);
    await page.screenshot({ path: `${OUTPUT}hostile.png` });
  });

  it('lets nothing run or load that is not its own', async () => {
    const violations = await page.evaluate(async () => {
      const seen: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective));
      const script = document.createElement('div');
      await fetch('https://example.org/').catch(() => null);
      try {
        script.innerHTML = '<img src="https://example.org/x.png">';
      } catch {
        seen.push('innerHTML refused');
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
      return seen;
    });
    expect(violations).toContain('connect-src');
    expect(violations).toContain('innerHTML refused');
    // What the page was made to try is reported on its console, and by the policy alone.
    expect(watched.faults.every((fault) => /Content Security Policy|TrustedHTML|fetch/.test(fault))).toBe(true);
    watched.faults.length = 0;
  });
});

describe('looks', () => {
  const looks: readonly (readonly [string, Look])[] = [
    ['wide-light', WIDE],
    ['wide-dark', { ...WIDE, colorScheme: 'dark' }],
    ['small-light', SMALL],
    ['small-dark', { ...SMALL, colorScheme: 'dark' }],
  ];
  it.each(looks)('%s follows the system and fits', async (name, look) => {
    const { page, faults } = await open(PAGE, look);
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe(look.colorScheme);
    await clickAt(page, 'edge', 'e-member');
    await eventually(() => page.getByTestId('quote').count()).toBe(2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(look.width);
    await page.screenshot({ path: `${OUTPUT}${name}.png` });
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('changes its colours on request', async () => {
    const { page } = await open(PAGE, SMALL);
    await page.getByRole('button', { name: 'Use dark colours' }).click();
    await eventually(() => page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    await page.context().close();
  });
});

it('the bare template says that it carries no graph', async () => {
  const { page, faults } = await open(TEMPLATE, SMALL);
  expect(await page.getByRole('alert').textContent()).toContain('carries no graph');
  expect(faults).toEqual([]);
  await page.context().close();
});
