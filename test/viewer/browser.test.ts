/** The built viewer, driven as a person would. Pictures go to test-output/ for a person to look at. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.js';
import { exampleGraph, HOSTILE_LABEL } from './example-graph.js';
import {
  clickAt,
  eventually,
  expectQuiet,
  type Look,
  open,
  OUTPUT,
  quotes,
  shownEdges,
  SMALL,
  TEMPLATE,
  type Watched,
  WIDE,
  writePage,
} from './page.js';

let browser: Browser;
let file: string;

beforeAll(async () => {
  file = writePage('example', exampleGraph);
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
});

function quotesOf(key: string): readonly string[] {
  const edge = exampleGraph.edges.find((each) => each.key === key);
  if (edge === undefined) throw new Error(`The example has no edge "${key}".`);
  return edge.attributes.evidence.map((evidence) => evidence.quote).sort();
}

describe('the viewer', () => {
  let watched: Watched;
  let page: Page;

  beforeEach(async () => {
    watched = await open(browser, file, SMALL);
    page = watched.page;
    return async () => {
      await page.context().close();
      expectQuiet(watched, file);
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

  it('goes back and forward through what was shown, and a link brings it all back', async () => {
    await clickAt(page, 'edge', 'e-invited');
    await eventually(() => quotes(page)).toEqual(quotesOf('e-invited'));
    await page.keyboard.press('n');
    await page.locator('[data-facet="status"][data-value="denied"]').uncheck();
    await eventually(() => shownEdges(page)).toHaveLength(15);
    await page.getByRole('button', { name: 'Use dark colours' }).click();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await eventually(async () => page.url()).toMatch(
      /#edge=e-invited&claim=.*&hide-status=denied&camera=.*&theme=dark/,
    );
    const [link, place] = [page.url(), await page.evaluate(() => window.footnote?.nodePoint('oyen'))];

    await page.goBack();
    await eventually(() => shownEdges(page)).toHaveLength(15);
    await page.goBack();
    await eventually(() => shownEdges(page)).toHaveLength(16);
    await page.goBack();
    await eventually(() => page.getByTestId('edge-panel').count()).toBe(0);
    await page.goForward();
    await eventually(() => quotes(page)).toEqual(quotesOf('e-invited'));

    const other = await open(browser, file, SMALL, link.slice(link.indexOf('#')));
    await eventually(() => other.page.getByTestId('stepper').textContent()).toBe('Quote 2 of 3');
    await eventually(() => shownEdges(other.page)).toHaveLength(15);
    const again = await other.page.evaluate(() => window.footnote?.nodePoint('oyen'));
    expect(Math.hypot(again!.x - place!.x, again!.y - place!.y)).toBeLessThan(2);
    expect(await other.page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    expectQuiet(other, file);
    await other.page.context().close();
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
    const { page, faults } = await open(browser, file, look);
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe(look.colorScheme);
    await clickAt(page, 'edge', 'e-member');
    await eventually(() => page.getByTestId('quote').count()).toBe(2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(look.width);
    await page.screenshot({ path: `${OUTPUT}${name}.png` });
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('changes its colours on request', async () => {
    const { page } = await open(browser, file, SMALL);
    await page.getByRole('button', { name: 'Use dark colours' }).click();
    await eventually(() => page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    await page.context().close();
  });
});

it('the bare template says that it carries no graph', async () => {
  const { page, faults } = await open(browser, TEMPLATE, SMALL);
  expect(await page.getByRole('alert').textContent()).toContain('carries no graph');
  expect(faults).toEqual([]);
  await page.context().close();
});
