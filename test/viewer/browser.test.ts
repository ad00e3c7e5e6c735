/** The built viewer, driven as a person would. Pictures go to test-output/ for a person to look at. */
import { copyFileSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { check } from '../../graph/check.js';
import { fromJson } from '../../graph/formats/json.js';
import { withTexts } from '../../graph/formats/texts.js';
import { parseJudgements } from '../../src/resolve/judgements/parse.js';
import { launchChromium } from './chromium.js';
import { exampleGraph, HOSTILE_LABEL } from './example-graph.js';
import {
  clickAt,
  eventually,
  expectQuiet,
  load,
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
    await page.getByRole('button', { name: 'Edges', exact: true }).click();
    for (const { key } of exampleGraph.edges) {
      await page.locator(`[data-key="${key}"]`).click();
      await eventually(() => quotes(page)).toEqual(quotesOf(key));
    }
    await page.screenshot({ path: `${OUTPUT}edges.png` });
  });

  it('opens an edge at the quote that was searched for', async () => {
    await clickAt(page, 'node', 'oyen');
    await page.getByRole('combobox').fill('has invited the Seamen’s League to talks');
    await page
      .getByRole('option')
      .filter({ hasText: 'Ilya Tarnov has invited the Seamen’s League to talks' })
      .last()
      .click();
    await eventually(() => page.getByTestId('stepper').textContent()).toMatch(/Quote [23] of 3/);
    const inSight = () =>
      page
        .locator('.claim.current .quote')
        .first()
        .evaluate((quote) => {
          const { top, bottom } = quote.getBoundingClientRect();
          return top > 0 && bottom < window.innerHeight;
        });
    await eventually(inSight).toBe(true);
  });

  it('names the speakers from the outermost report inwards', async () => {
    await page.getByRole('button', { name: 'Edges', exact: true }).click();
    await page.locator('[data-key="e-invited"]').click();
    const speakers = async () => (await page.getByTestId('speakers').allTextContents()).at(-1);
    await eventually(speakers).toMatch(/the Northern Courier.*reported.*Foreign Ministry.*citing/);
  });

  it('opens a node, with its connections', async () => {
    await clickAt(page, 'node', 'oyen');
    const panel = page.getByTestId('node-panel');
    expect(await panel.getByRole('heading', { level: 2 }).textContent()).toBe('Marit Øyen');
    await panel.getByRole('button', { name: /criticised/ }).click();
    await eventually(() => page.getByTestId('quote').textContent()).toBe(
      'Øyen criticised Tarnov for leaving out the pilots',
    );
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
    await entry.getByRole('button', { name: 'Show only its edges' }).click();
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
    // Not the camera from before the zoom, whose ratio is 1.
    await eventually(async () => page.url()).toMatch(
      /#edge=e-invited&claim=.*&hide-status=denied&camera=[^&]*\+0\.\d+&theme=dark/,
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
    const away = async () => {
      const again = await other.page.evaluate(() => window.footnote?.nodePoint('oyen'));
      return Math.hypot(again!.x - place!.x, again!.y - place!.y);
    };
    await eventually(away).toBeLessThan(2);
    expect(await other.page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    expectQuiet(other, file);
    await other.page.context().close();
  });

  it('shows only the surroundings of a node, as far as asked', async () => {
    await page.getByRole('combobox').fill('Customs Court');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Only its surroundings' }).click();
    await eventually(() => shownEdges(page)).toEqual(['e-fined']);
    await page.getByRole('combobox').fill('Ilya Tarnov');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Only its surroundings' }).click();
    await eventually(() => shownEdges(page)).toContain('e-invited');
    await eventually(() => shownEdges(page)).not.toContain('e-agreed');
    await page.getByRole('button', { name: '2 steps' }).click();
    await eventually(() => shownEdges(page)).toContain('e-agreed');
    await page.screenshot({ path: `${OUTPUT}surroundings.png` });
    await page.getByRole('button', { name: 'Leave these surroundings' }).click();
    await eventually(() => shownEdges(page)).toHaveLength(16);
  });

  it('filters by speaker, sources and community', async () => {
    await page.getByRole('button', { name: 'Show only Marit Øyen' }).click();
    await eventually(() => shownEdges(page)).toEqual(['e-invited', 'e-threatened']);
    await page.getByRole('button', { name: '2 +' }).click();
    await eventually(() => shownEdges(page)).toEqual(['e-invited']);
    await page.getByRole('button', { name: 'Show all' }).click();
    await eventually(() => shownEdges(page)).toHaveLength(16);
  });

  it('filters by the least confidence, which stands in the address, the table and its CSV', async () => {
    const slider = page.getByRole('slider', { name: 'Confidence' });
    await slider.press('ArrowRight');
    await eventually(() => slider.getAttribute('aria-valuetext')).toBe('at least 71 % likely right');
    await eventually(() => shownEdges(page)).not.toContain('e-threatened');
    await eventually(async () => page.url()).toContain('confidence=71');
    await page.screenshot({ path: `${OUTPUT}confidence.png` });

    await page.goBack();
    await eventually(() => shownEdges(page)).toHaveLength(16);
    await eventually(() => slider.getAttribute('aria-valuetext')).toBe('any');
    await page.getByRole('button', { name: 'Edges', exact: true }).click();
    await page.getByRole('button', { name: 'Confidence' }).click();
    await eventually(() => page.locator('tbody tr').first().textContent()).toContain('91 %');
    await page.getByRole('button', { name: 'Confidence' }).click();
    await eventually(() => page.locator('tbody tr').first().textContent()).toContain('70 %');
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as CSV' }).click(),
    ]);
    const [heading, first] = readFileSync(await saved.path(), 'utf8')
      .trim()
      .split('\r\n');
    expect(heading).toBe('Source,Relation,Target,Standing,Dated,Claims,Sources,Confidence');
    expect(first).toMatch(/,0\.7$/);
  });

  it('filters by dates, by dragging and by keys', async () => {
    await page.getByTestId('brush').scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await page.getByTestId('brush').boundingBox())!;
    await page.mouse.move(x + 4, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width / 3 - 6, y + height / 2);
    await page.mouse.up();
    await eventually(() => shownEdges(page)).toEqual(['e-agreed']);
    await page.getByRole('slider', { name: 'To' }).press('ArrowRight');
    await eventually(() => page.getByRole('slider', { name: 'To' }).getAttribute('aria-valuetext')).toBe(
      'February 2024',
    );
    await eventually(() => shownEdges(page)).toContain('e-invited');
    await eventually(() => shownEdges(page)).not.toContain('e-fined');
    await page.screenshot({ path: `${OUTPUT}dates.png` });
    await page.getByRole('button', { name: 'All dates' }).click();
    await eventually(() => shownEdges(page)).toHaveLength(16);
  });

  it('finds every shortest path between two nodes, as a chain of quotes', async () => {
    await page.getByRole('button', { name: 'Paths' }).click();
    await page.getByRole('combobox', { name: 'From' }).fill('Foreign Ministry');
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: 'To' }).fill('Port Authority');
    await page.keyboard.press('Enter');
    await eventually(() => page.getByTestId('paths-found').textContent()).toMatch(/2 shortest paths.*3 steps/);
    await eventually(() => quotes(page)).toHaveLength(3);
    await page
      .getByRole('button', { name: /Sanne Dekker/ })
      .first()
      .click();
    await eventually(() => quotes(page)).toContain('Tarnov met Sanne Dekker');
    await page.screenshot({ path: `${OUTPUT}paths.png` });
  });

  it('takes a clicked node for the end of a path', async () => {
    await page.getByRole('button', { name: 'Paths' }).click();
    await clickAt(page, 'node', 'oyen');
    await eventually(() => page.getByTestId('paths-panel').textContent()).toContain('Marit Øyen');
    await clickAt(page, 'node', 'tarnov');
    await eventually(() => quotes(page)).toEqual(['Øyen criticised Tarnov for leaving out the pilots']);
  });

  it('takes quick clicks for so many clicks', async () => {
    await clickAt(page, 'node', 'oyen');
    await page.mouse.down();
    await page.mouse.up();
    await clickAt(page, 'node', 'tarnov');
    await eventually(() => page.getByTestId('node-panel').getByRole('heading', { level: 2 }).textContent()).toBe(
      'Ilya Tarnov',
    );
  });

  it('takes decisions on two nodes, and writes the judgements file', async () => {
    const panel = page.getByTestId('decide-panel');
    await clickAt(page, 'node', 'tarnov');
    await page.getByRole('button', { name: 'Same as, or different from …' }).click();
    await page.getByRole('combobox', { name: 'Other' }).fill('Sanne Dekker');
    await page.keyboard.press('Enter');
    await panel.getByLabel('Who decides').fill('Ada Lund');
    await panel.getByLabel('Reason').fill('one stays, one travels: no. 2');
    await page.screenshot({ path: `${OUTPUT}decide.png` });
    await panel.getByRole('button', { name: 'They are two' }).click();
    await eventually(() => panel.getByTestId('decisions').textContent()).toContain('Ilya Tarnov is not the same as');

    await panel.getByRole('button', { name: /Sanne Dekker or Marit Øyen/ }).click();
    await eventually(() => panel.textContent()).toContain('The machine gives it 55 %: both speak of the League');
    await panel.getByRole('button', { name: 'They are one' }).click();
    await panel.getByRole('button', { name: /Foreign Ministry or Ministry of Trade/ }).click();
    await panel.getByRole('button', { name: 'They are one' }).click();
    await eventually(() => panel.textContent()).toContain('The machine left nothing open');
    await panel.getByRole('listitem').filter({ hasText: 'Marit Øyen' }).getByRole('button', { name: 'Undo' }).click();
    await eventually(() => panel.textContent()).toContain('2 decisions taken');
    await panel.getByText('1 earlier decision').click();
    await page.screenshot({ path: `${OUTPUT}decisions.png` });

    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      panel.getByRole('button', { name: 'Download judgements.yaml' }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe('judgements.yaml');
    const { judgements, issues } = parseJudgements(readFileSync(await saved.path(), 'utf8'), 'judgements.yaml');
    expect(issues).toEqual([]);
    expect(judgements.map(({ verdict, author, a, b }) => [verdict, author, a.quote, b.quote])).toEqual([
      ['same', 'Greta', 'Tarnov', 'Ilya Tarnov'],
      ['different', 'Ada Lund', 'Ilya Tarnov', 'Sanne Dekker'],
      ['same', 'Ada Lund', 'Foreign Ministry', 'Ministry of Trade'],
    ]);
  });

  it('puts contradictions side by side', async () => {
    await page.getByRole('button', { name: 'Contradictions' }).click();
    await eventually(() => page.getByTestId('contradiction').count()).toBe(2);
    await eventually(() => quotes(page)).toContain('Øyen is no longer a member of the League');
    await page.screenshot({ path: `${OUTPUT}contradictions.png` });
  });

  it('sorts its tables and saves them as CSV', async () => {
    await page.getByRole('button', { name: 'Nodes', exact: true }).click();
    await page.getByRole('button', { name: 'Mentions' }).click();
    await eventually(() => page.getByRole('columnheader', { name: 'Mentions' }).getAttribute('aria-sort')).toBe(
      'descending',
    );
    await page.locator('[data-row="0"]').press('ArrowDown');
    await eventually(() => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['row'])).toBe(
      '1',
    );
    await page.screenshot({ path: `${OUTPUT}nodes.png` });
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as CSV' }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe('nodes.csv');
    const lines = readFileSync(await saved.path(), 'utf8')
      .trim()
      .split('\r\n');
    expect(lines).toHaveLength(12);
    expect(lines[0]).toBe('Name,Type,Also called,Edges,Claims,Mentions');
  });

  it('reads the whole document, with marks that lead to the graph', async () => {
    await clickAt(page, 'edge', 'e-member');
    await page.getByRole('button', { name: 'Read in the document' }).first().click();
    const reader = page.getByTestId('reader');
    const current = async () => (await reader.locator('.quote.current').allTextContents()).join('');
    await eventually(current).toBe('Øyen is no longer a member of the League');
    expect(await reader.textContent()).toContain('Earlier the Port Authority accused the League');
    // As it is laid out: marks inside of marks keep the spaces between words.
    expect(await reader.innerText()).toContain('take part in the Veldmark talks');
    await reader.getByRole('button', { name: /^Claim \d+: Port Authority accused/ }).click();
    await eventually(() => quotes(page)).toEqual(quotesOf('e-accused'));
    await page.screenshot({ path: `${OUTPUT}reader.png` });
    await reader.locator('.mention').filter({ hasText: 'Marit Øyen' }).first().click();
    await page.getByTestId('node-panel').waitFor();
    await page.getByRole('button', { name: 'Show in the graph' }).click();
    await eventually(() => page.evaluate(() => window.footnote?.nodePoint('oyen'))).not.toBeNull();
    await page.goBack();
    await reader.getByLabel('Document').selectOption('hearing');
    await eventually(() => reader.textContent()).toContain('</script><b>not bold</b>');
  });

  it('groups quotes by source, and copies citations in three forms', async () => {
    await page
      .context()
      .grantPermissions(['clipboard-read', 'clipboard-write'])
      .catch(() => undefined);
    await clickAt(page, 'edge', 'e-invited');
    await eventually(() => page.getByTestId('source').textContent()).toMatch(
      /^Strait Observer 2 documents, one source/,
    );
    for (const format of ['Text', 'Markdown', 'BibTeX']) {
      const button = page.getByTestId('edge-panel').getByRole('button', { name: format, exact: true }).first();
      await button.click();
      // Where the clipboard is closed, the citation stands in a field instead.
      const field = page.getByTestId('edge-panel').locator('textarea').first();
      const read = async () =>
        (await field.count()) > 0 ? field.inputValue() : page.evaluate(() => navigator.clipboard.readText());
      await eventually(read).toContain('Harbour talks open in Veldmark');
    }
  });

  it('saves what is shown as a picture and for other programs', async () => {
    await page.locator('[data-facet="family"][data-value="conflict"]').scrollIntoViewIfNeeded();
    await page.locator('[data-facet="family"][data-value="conflict"]').uncheck();
    await eventually(() => shownEdges(page)).toHaveLength(15);
    await page.getByRole('button', { name: 'Share' }).click();
    const save = async (name: string): Promise<Buffer> => {
      const [saved] = await Promise.all([
        page.waitForEvent('download'),
        page.getByTestId('share-panel').getByRole('button', { name }).click(),
      ]);
      copyFileSync(await saved.path(), `${OUTPUT}${saved.suggestedFilename()}`);
      return readFileSync(await saved.path());
    };
    const svg = (await save('SVG')).toString('utf8');
    expect(svg.match(/marker|<script|<img|onerror="/)).toBeNull();
    expect(svg).toContain('Ilya Tarnov');
    expect(svg).toContain('Organisations');
    expect((await save('PNG')).subarray(1, 4).toString()).toBe('PNG');
    expect((await save('GEXF')).toString('utf8').match(/<edge /g)).toHaveLength(15);
    const saved = fromJson((await save('JSON')).toString('utf8'));
    expect(saved.edges).toHaveLength(15);
    expect(check(saved)).toEqual([]);
    await page.screenshot({ path: `${OUTPUT}share.png` });
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
      const refused = new Promise<void>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => {
          seen.push(event.effectiveDirective);
          if (event.effectiveDirective === 'connect-src') resolve();
        });
      });
      const script = document.createElement('div');
      await fetch('https://example.org/').catch(() => null);
      try {
        script.innerHTML = '<img src="https://example.org/x.png">';
      } catch {
        seen.push('innerHTML refused');
      }
      await refused;
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

it('the viewer is small enough to be mailed with every graph', () => {
  expect(statSync(TEMPLATE).size).toBeLessThan(400_000);
});

describe.each([
  [
    'quotes',
    'The texts were left out: the quote stands alone.',
    'The texts of the documents were left out of this page.',
  ],
  [
    'none',
    'The quote was left out of this page.',
    'The texts of the documents and the quotes were left out of this page.',
  ],
] as const)('a page with texts: %s', (texts, atClaim, atDocuments) => {
  it('says what was left out where it would stand', async () => {
    const bare = writePage(`texts-${texts}`, withTexts(exampleGraph, texts));
    const { page, faults } = await open(browser, bare, SMALL, '#edge=e-accused');
    await eventually(() => page.getByTestId('edge-panel').textContent()).toContain(atClaim);
    expect(await quotes(page)).toEqual(texts === 'none' ? [] : quotesOf('e-accused'));
    await page.screenshot({ path: `${OUTPUT}texts-${texts}.png` });
    await page.getByRole('button', { name: 'Documents', exact: true }).click();
    await eventually(() => page.getByTestId('documents-panel').textContent()).toContain(atDocuments);
    await page.getByRole('button', { name: 'Share' }).click();
    await eventually(() => page.getByRole('button', { name: /^JSON/ }).isEnabled()).toBe(texts !== 'none');
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

it.each([
  ['cut short', /\n<script type="text\/plain" class="part">[^<]*<\/script>(?![^]*class="part")/],
  ['damaged', /(?<=class="part">H4sI)[^<]{20}/],
])('a page that is %s says so', async (name, lost) => {
  const whole = readFileSync(file, 'utf8');
  const broken = `${OUTPUT}${name.replace(' ', '-')}.html`;
  writeFileSync(broken, whole.replace(lost, ''));
  expect(readFileSync(broken, 'utf8').length).toBeLessThan(whole.length);
  const { page, faults } = await load(browser, broken, SMALL);
  await eventually(() => page.getByRole('alert').textContent()).toContain('damaged or cut short');
  expect(faults).toEqual([]);
  await page.context().close();
});

it('a browser without WebGL says so, and shows the tables', async () => {
  const context = await browser.newContext({ viewport: { width: SMALL.width, height: SMALL.height } });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.addInitScript(() => {
    const getContext = HTMLCanvasElement.prototype.getContext;
    Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {
      value(this: HTMLCanvasElement, kind: '2d') {
        return kind === '2d' ? getContext.call(this, kind) : null;
      },
    });
  });
  await page.goto(pathToFileURL(file).href);
  await page.getByText('WebGL is off').waitFor();
  await page.getByRole('button', { name: 'Edges', exact: true }).click();
  await eventually(() => page.locator('[data-row]').count()).toBe(16);
  expect(faults).toEqual([]);
  await context.close();
});

it('the bare template says that it carries no graph', async () => {
  const { page, faults } = await load(browser, TEMPLATE, SMALL);
  expect(await page.getByRole('alert').textContent()).toContain('carries no graph');
  expect(faults).toEqual([]);
  await page.context().close();
});
