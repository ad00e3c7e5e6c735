/**
 * The pictures of the documentation: opens a built page in a headless Chromium and photographs it. With words: the graph beside
 * the evidence of an edge, found by its quote; it is the one with the most sources of those that hold the words. Without: the
 * first pair that the machine left open, to be decided.
 *
 *   node dist/bench/picture.js demo/graph.html docs/images/moscow.png leads Hamas
 *   node dist/bench/picture.js demo/graph.html docs/images/decide.png
 */
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { fromJson } from '../graph/formats/json.js';
import type { KnowledgeGraph } from '../graph/model.js';
import { launchChromium } from './chromium.js';

interface Subject {
  readonly source: string;
  readonly label: string;
  readonly target: string;
  readonly sources: number;
  readonly quote: string;
}

const [page = 'demo/graph.html', picture = 'docs/images/moscow.png', ...words] = process.argv.slice(2);

const browser = await launchChromium();
try {
  const tab = await browser.newPage({
    viewport: { width: 1440, height: 860 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  await tab.goto(pathToFileURL(resolve(page)).href);
  if (words.length > 0) await showEvidence(tab, words);
  else await showDoubt(tab);
  await tab.mouse.move(0, 0);
  // The camera stands in the address once it has come to rest.
  await tab.waitForURL(/camera=/);
  // The panel stands at the quote: its head tells more.
  await tab.locator('.inspector').evaluate((panel) => panel.scrollTo({ top: 0 }));
  await tab.screenshot({ path: picture });
} finally {
  await browser.close();
}

async function showEvidence(tab: Page, wanted: readonly string[]): Promise<void> {
  const subject = subjectWith(fromJson(readFileSync(join(dirname(page), 'graph.json'), 'utf8')), wanted);
  await tab.getByRole('combobox').fill(subject.quote);
  await tab
    .getByRole('option')
    .filter({ hasText: subject.label })
    .filter({ hasText: subject.source })
    .filter({ hasText: subject.target })
    .first()
    .click();
}

async function showDoubt(tab: Page): Promise<void> {
  await tab.getByRole('button', { name: 'Decide' }).click();
  await tab.locator('.open-pair').first().click();
}

function subjectWith({ nodes, edges }: KnowledgeGraph, wanted: readonly string[]): Subject {
  const labels = new Map(nodes.map(({ key, attributes }) => [key, attributes.label]));
  const [found] = edges
    .map(({ source, target, attributes: { label, sources, evidence } }) => {
      return { source: labels.get(source)!, label, target: labels.get(target)!, sources, quote: evidence[0]!.quote };
    })
    .filter(({ source, label, target }) => wanted.every((word) => `${source} ${label} ${target}`.includes(word)))
    .sort((a, b) => b.sources - a.sources);
  if (!found) throw new Error(`no edge holds the words ${wanted.join(', ')}`);
  return found;
}
