import { describe, expect, it } from 'vitest';
import type { GraphDocument } from '../../../graph/model.js';
import type { Source } from '../../../src/cli/sources.js';
import { holds, verifyGraph } from '../../../src/cli/verification.js';
import { tinyGraph } from './tiny-graph.js';

const graph = tinyGraph();
const [one, two] = graph.attributes.documents as [GraphDocument, GraphDocument];

const same = ({ text }: GraphDocument): Source => ({ state: 'same', text: text!, bytesChanged: false });
const sources = (first: Source, second: Source) => new Map([[one.id, first], [two.id, second]]); // prettier-ignore

describe('verifyGraph', () => {
  it('finds nothing wrong with unchanged documents', () => {
    const result = verifyGraph(graph, sources(same(one), same(two)));
    expect(result).toMatchObject({ documents: 2, quotes: 3, quotesChecked: 3, changed: [], missing: [], broken: [] });
    expect(holds(result)).toBe(true);
  });

  it('names the edges whose quote moved, and only these', () => {
    const text = two.text!.replace('did not invite', 'did not  invite');
    const result = verifyGraph(graph, sources(same(one), { state: 'changed', text }));
    expect(result.changed).toEqual([two]);
    expect(result.broken.map(({ holder, says, found }) => ({ holder, says, found }))).toEqual([
      { holder: 'e-2', says: 'Norland – invited – Sudland', found: 'Norland did not  invite Sudlan' },
    ]);
    expect(holds(result)).toBe(false);
  });

  it('counts what it could not check', () => {
    const result = verifyGraph(graph, sources({ state: 'unchecked' }, { state: 'unchecked' }));
    expect(result).toMatchObject({ quotes: 3, quotesChecked: 0, unchecked: [one, two] });
    expect(holds(result)).toBe(true);
  });

  it('does not pass a missing document over', () => {
    const result = verifyGraph(graph, sources(same(one), { state: 'missing', reason: 'not found' }));
    expect(result).toMatchObject({ quotesChecked: 1, missing: [{ document: two, reason: 'not found' }] });
    expect(holds(result)).toBe(false);
  });

  it('says when a file was rewritten and its text stayed', () => {
    const result = verifyGraph(graph, sources({ ...same(one), bytesChanged: true } as Source, same(two)));
    expect(result.rewritten).toEqual([one]);
    expect(holds(result)).toBe(true);
  });

  it('calls a quote from a document that the graph does not list broken', () => {
    const listed = { ...graph, attributes: { ...graph.attributes, documents: [one] } };
    const result = verifyGraph(listed, new Map([[one.id, same(one)]]));
    expect(result.broken.map(({ holder, document }) => [holder, document])).toEqual([['e-1', null], ['e-2', null]]); // prettier-ignore
  });

  it('checks the claims whose two ends became one node', () => {
    const claim = { ...graph.edges[0]!.attributes.evidence[0]!, quote: 'Norland', node: 'n-nor', relation: 'invited' };
    const withSelf = { ...graph, attributes: { ...graph.attributes, selfClaims: [claim] } };
    const { broken } = verifyGraph(withSelf, sources(same(one), same(two)));
    expect(broken.map(({ holder }) => holder)).toEqual(['n-nor']);
  });
});
