/**
 * The README's picture: opens a built page in a headless Chromium, searches for the quote of an edge and photographs
 * graph and evidence. The edge is the one with the most sources of those that hold the given words.
 *
 *   node dist/bench/picture.js demo/graph.html docs/images/moscow.png leads Hamas
 */
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fromJson } from '../graph/formats/json.js';
import type { KnowledgeGraph } from '../graph/model.js';
import { launchChromium } from './chromium.js';

/** For the drawing, and for the panel that slides in. */
const PAUSE_MS = 1500;

interface Subject {
  readonly source: string;
  readonly label: string;
  readonly target: string;
  readonly sources: number;
  readonly quote: string;
}

const [page = 'demo/graph.html', picture = 'docs/images/moscow.png', ...words] = process.argv.slice(2);
const subject = subjectWith(fromJson(readFileSync(join(dirname(page), 'graph.json'), 'utf8')), words);

const browser = await launchChromium();
try {
  const tab = await browser.newPage({ viewport: { width: 1440, height: 860 }, colorScheme: 'light' });
  await tab.goto(pathToFileURL(resolve(page)).href);
  await tab.getByRole('combobox').fill(subject.quote);
  await tab
    .getByRole('option')
    .filter({ hasText: subject.label })
    .filter({ hasText: subject.source })
    .filter({ hasText: subject.target })
    .first()
    .click();
  await tab.mouse.move(0, 0);
  await tab.waitForTimeout(PAUSE_MS);
  await tab.screenshot({ path: picture });
} finally {
  await browser.close();
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
