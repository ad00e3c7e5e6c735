import { describe, expect, it } from 'vitest';
import { parseJudgements } from '../../../src/resolve/judgements/parse.js';
import {
  anchorOf,
  type Decision,
  decide,
  doubtAbout,
  judgementsFile,
  newEntries,
  openPairs,
} from '../../../viewer/model/decisions.js';
import { createGraphIndex } from '../../../viewer/model/graph-index.js';
import { exampleGraph } from '../example-graph.js';

const index = createGraphIndex(exampleGraph);

function made(a: string, b: string, verdict: Decision['verdict'] = 'same'): Decision {
  return { a, b, verdict, author: 'Ada Lund', date: '2024-03-02', reason: '' };
}

describe('decisions', () => {
  it('stand in the order they were taken, the last on the same two', () => {
    const first = decide(decide([], made('tarnov', 'oyen')), made('league', 'court'));
    expect(decide(first, made('oyen', 'tarnov', 'different'))).toEqual([
      made('league', 'court'),
      made('oyen', 'tarnov', 'different'),
    ]);
  });

  it('leave open what the machine doubts and nobody decided, the likeliest first', () => {
    expect(openPairs(index, []).map(({ a, b }) => [a, b])).toEqual([
      ['dekker', 'oyen'],
      ['foreign', 'trade'],
    ]);
    expect(openPairs(index, [made('oyen', 'dekker')]).map(({ a }) => a)).toEqual(['foreign']);
    expect(doubtAbout(index, 'oyen', 'dekker')?.score).toBe(0.55);
    expect(doubtAbout(index, 'oyen', 'tarnov')).toBeNull();
  });

  it('hang on the name that the node is called by', () => {
    const { document, side } = anchorOf(index, 'dekker')!;
    expect(side).toEqual({
      path: 'courier-0226.txt',
      sha256: document.textSha256,
      quote: 'Sanne Dekker',
      occurrence: 1,
      type: 'person',
    });
  });

  it('hang on nothing where the graph carries no texts', () => {
    const documents = exampleGraph.attributes.documents.map(({ text: _, ...facts }) => facts);
    const bare = createGraphIndex({ ...exampleGraph, attributes: { ...exampleGraph.attributes, documents } });
    expect(anchorOf(bare, 'dekker')).toBeNull();
    expect(newEntries(bare, [made('dekker', 'oyen')])).toBe('');
  });

  it('are written after what the file holds already, or alone', () => {
    const authors = (text: string) =>
      parseJudgements(text, 'judgements.yaml').judgements.map(({ author, a }) => [author, a.quote]);
    const decisions = [made('dekker', 'oyen', 'different')];
    expect(authors(judgementsFile(index, decisions))).toEqual([
      ['Greta', 'Tarnov'],
      ['Ada Lund', 'Sanne Dekker'],
    ]);
    expect(authors(newEntries(index, decisions))).toEqual([['Ada Lund', 'Sanne Dekker']]);
  });
});
