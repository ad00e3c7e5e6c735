import { describe, expect, it } from 'vitest';
import { toCitation } from '../../../viewer/model/citation.js';
import { connections, mentionsByDocument, snippet } from '../../../viewer/model/connections.js';
import { formatDate, formatInterval } from '../../../viewer/model/dates.js';
import { claimNumber, claimsByDocument, claimsBySource } from '../../../viewer/model/evidence.js';
import { createGraphIndex, edgeOf, nodeOf } from '../../../viewer/model/graph-index.js';
import { documentEntries, issueGroups } from '../../../viewer/model/library.js';
import { exampleGraph } from '../example-graph.js';

const index = createGraphIndex(exampleGraph);

describe('claimsByDocument', () => {
  it('goes through documents by date, undated last, and numbers the claims through', () => {
    const groups = claimsByDocument(index, edgeOf(index, 'e-invited'));
    expect(groups.map((group) => group.id)).toEqual(['courier-0226', 'observer-0228', 'reprint-0301']);
    expect(groups.flatMap((group) => group.claims.map((claim) => claim.number))).toEqual([0, 1, 2]);
    expect(claimsByDocument(index, edgeOf(index, 'e-member')).map((group) => group.id)).toEqual([
      'observer-0228',
      'hearing',
    ]);
  });

  it('brings documents together that count as one source', () => {
    const sources = claimsBySource(index, edgeOf(index, 'e-invited'));
    expect(sources.map(({ publisher, documents }) => [publisher, documents.map(({ id }) => id)])).toEqual([
      ['Northern Courier', ['courier-0226']],
      ['Strait Observer', ['observer-0228', 'reprint-0301']],
    ]);
  });

  it('finds the number of a claim', () => {
    const edge = edgeOf(index, 'e-member');
    const hearing = edge.attributes.evidence.find((evidence) => evidence.document === 'hearing');
    expect(claimNumber(index, edge, hearing?.id ?? '')).toBe(1);
    expect(claimNumber(index, edge, 'none')).toBe(0);
  });
});

describe('toCitation', () => {
  const [evidence] = edgeOf(index, 'e-leads').attributes.evidence;
  if (evidence === undefined) throw new Error('The example has no such claim.');

  it('gives quote, title, publisher, date, path and offsets', () => {
    expect(toCitation(evidence, index.documents.get('courier-0226'), 'plain')).toBe(
      '“Sanne Dekker, who leads the Port Authority” — Harbour talks open in Veldmark, Northern Courier, ' +
        `26 February 2024, courier-0226.txt, characters ${evidence.start}–${evidence.end}`,
    );
  });

  it('writes Markdown and BibTeX in which nothing of the text is a command', () => {
    const odd = { ...evidence, id: 'c 1', quote: 'a_b {c} 5 % \\d *e*' };
    expect(toCitation(odd, index.documents.get('courier-0226'), 'markdown')).toMatch(
      /^> a\\_b \{c\} 5 % \\\\d \\\*e\\\*\n>\n> — Harbour talks open in Veldmark, /,
    );
    expect(toCitation(odd, index.documents.get('courier-0226'), 'bibtex')).toBe(
      [
        '@misc{c-1,',
        '  title = {Harbour talks open in Veldmark},',
        '  howpublished = {Northern Courier},',
        '  year = {2024},',
        '  month = {2},',
        `  note = {courier-0226.txt, characters ${evidence.start}–${evidence.end}},`,
        '  annote = {“a\\_b \\{c\\} 5 \\% \\textbackslash{}d *e*”},',
        '}',
      ].join('\n'),
    );
  });

  it('leaves out what is not known, and joins broken lines', () => {
    const broken = { ...evidence, quote: 'Sanne Dekker,\r\n  who leads' };
    expect(toCitation(broken, undefined, 'plain')).toBe(
      `“Sanne Dekker, who leads” — courier-0226, characters ${evidence.start}–${evidence.end}`,
    );
  });
});

describe('dates', () => {
  it.each([
    ['2024', '2024'],
    ['2024-02', 'February 2024'],
    ['2024-02-09', '9 February 2024'],
    ['2024-13', '2024'],
    ['spring', 'spring'],
  ])('writes %s as %s', (iso, written) => {
    expect(formatDate(iso)).toBe(written);
  });

  it('writes an interval once when its ends are the same', () => {
    expect(formatInterval('2024', '2024')).toBe('2024');
    expect(formatInterval('2023-12', '2024')).toBe('December 2023 – 2024');
  });
});

describe('connections', () => {
  it('sees each edge from the node', () => {
    const seen = connections(index, 'tarnov').map(({ edge, other, direction }) => [edge.key, other.key, direction]);
    expect(seen).toContainEqual(['e-invited', 'league', 'out']);
    expect(seen).toContainEqual(['e-criticised', 'oyen', 'in']);
    expect(seen).toContainEqual(['e-met', 'dekker', 'both']);
    expect(connections(index, 'strait')).toEqual([]);
  });

  it('shows mentions with the words around them', () => {
    const [group] = mentionsByDocument(index, nodeOf(index, 'dekker'));
    const mention = group?.mentions[0];
    if (group === undefined || mention === undefined) throw new Error('The example has no mention of Dekker.');
    expect(snippet(group.document, mention)?.words).toBe('Sanne Dekker');
    expect(snippet(undefined, mention)).toBeNull();
  });
});

describe('library', () => {
  it('lists documents with their claims, undated last', () => {
    const entries = documentEntries(index).map(({ document, claims }) => [document.id, claims]);
    expect(entries.at(-1)).toEqual(['hearing', 3]);
    expect(entries[0]).toEqual(['courier-0226', 9]);
  });

  it('groups issues by code, the most frequent first', () => {
    const issues = ['b', 'a', 'b'].map((code) => ({ code, path: 'p', message: 'm' }));
    expect(issueGroups(issues).map(({ code, issues: each }) => [code, each.length])).toEqual([
      ['b', 2],
      ['a', 1],
    ]);
  });
});
