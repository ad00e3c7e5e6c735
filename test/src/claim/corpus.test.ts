/** The quality gate: what is read of the own corpus may not fall below the baseline. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { claimRule } from '../../../src/claim/rules.js';
import { type CorpusText, type ExpectedClaim } from '../../corpus/corpus.js';
import { pathOf, readCorpus } from '../../corpus/folder.js';
import { FIGURES, type Figures, figuresOf, type Ratio, scoreText, type TextScore } from '../../corpus/score.js';
import { readText } from '../../reading.js';

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'corpus');
const MOST_LINES = 250;
/** A share may fall by less than this: a tenth of a percent is rounding. */
const ROUNDING = 0.001;

const texts = readCorpus(FOLDER);
const baseline = JSON.parse(readFileSync(join(FOLDER, 'baseline.json'), 'utf8')) as Figures;

describe('the corpus', () => {
  it('holds enough texts with claims that are denied, and with claims that are not asserted', () => {
    expect(texts.length).toBeGreaterThanOrEqual(130);
    expect(texts.filter(({ claims }) => claims.some(isDenied)).length).toBeGreaterThanOrEqual(60);
    expect(texts.filter(({ claims }) => claims.some(isUnasserted)).length).toBeGreaterThanOrEqual(60);
  });

  it('holds the plain twin of every such claim in the same group', () => {
    const marked = texts.flatMap((text) =>
      text.claims.filter((claim) => isDenied(claim) || isUnasserted(claim)).map((claim) => ({ text, claim })),
    );
    const alone = marked.filter(({ text, claim }) => !groupOf(text).some((other) => isPlainTwin(claim, other)));
    expect(alone.map(({ text, claim }) => `${text.file}:${claim.line} ${claim.words}`)).toEqual([]);
  });

  it('has files that a person can read', () => {
    const long = texts.flatMap(({ file, claims }) => claims.filter(({ line }) => line > MOST_LINES).map(() => file));
    expect([...new Set(long)]).toEqual([]);
  });

  it('tells no text twice', () => {
    const told = texts.map(({ text, published }) => `${published} ${text}`);
    expect(told.filter((text, index) => told.indexOf(text) !== index)).toEqual([]);
  });
});

describe('what is read of the corpus', () => {
  let figures: Figures;
  const rules = new Set<string>();

  beforeAll(async () => {
    const scores: TextScore[] = [];
    for (const text of texts) scores.push(await score(text, rules));
    figures = figuresOf(scores);
  });

  it('is measured against a baseline of the same corpus (npm run corpus -- --update)', () => {
    expect(figures.pair.of).toBe(baseline.pair.of);
  });

  it('names for every claim a rule that can be explained', () => {
    expect([...rules].filter((rule) => claimRule(rule) === undefined)).toEqual([]);
  });

  it.each(Object.keys(FIGURES) as (keyof Figures)[])('does not fall: %s', (name) => {
    const [now, before] = [figures[name], baseline[name]];
    expect(share(now), `${now.right}/${now.of}, was ${before.right}/${before.of}`).toBeGreaterThan(
      share(before) - ROUNDING,
    );
  });
});

async function score(text: CorpusText, rules: Set<string>): Promise<TextScore> {
  const { linked, claims } = await readText(text.text, pathOf(text));
  for (const { rule } of claims) rules.add(rule);
  return scoreText(text, { ...linked, claims });
}

function share({ right, of }: Ratio): number {
  return of === 0 ? 1 : right / of;
}

function isDenied({ must, polarity }: ExpectedClaim): boolean {
  return must && polarity === 'negative';
}

function isUnasserted({ must, modalities }: ExpectedClaim): boolean {
  return must && !modalities.includes('asserted');
}

function groupOf({ file, title }: CorpusText): ExpectedClaim[] {
  return texts.filter((text) => text.file === file && text.title === title).flatMap((text) => text.claims);
}

/** The same ends and relation, asserted. */
function isPlainTwin(claim: ExpectedClaim, other: ExpectedClaim): boolean {
  const share = (a: readonly string[], b: readonly string[]): boolean => a.some((word) => b.includes(word));
  const words = ({ relations }: ExpectedClaim): string[] => relations.map(({ word }) => word);
  return (
    other.must &&
    !isDenied(other) &&
    !isUnasserted(other) &&
    share(claim.source, other.source) &&
    share(claim.target, other.target) &&
    share(words(claim), words(other))
  );
}
