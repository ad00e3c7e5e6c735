/** Two documents, three nodes, two edges and three claims, built by hand; sound in every respect. */
import type { Evidence, GraphDocument, GraphEdge, GraphNode, KnowledgeGraph } from '../../../graph/model.js';
import { documentId, sha256OfText } from '../../../src/ids.js';

export const TEXTS: Readonly<Record<string, string>> = {
  'one.txt': 'Norland invited Ostland to Westby on Monday.\n\nOstland has not replied.\n',
  'two.txt': 'Officials in Norland said that Norland had invited Ostland.\n\nNorland did not invite Sudland.\n',
};

const documents = Object.entries(TEXTS).map(([path, text]) => graphDocument(path, text));

export function tinyGraph(): KnowledgeGraph {
  const [one, two] = documents as [GraphDocument, GraphDocument];
  return {
    attributes: {
      format: 'footnote-graph/1',
      unit: 'utf16',
      generator: {
        name: 'footnote',
        version: '0.0.0',
        backend: 'none',
        model: { name: 'none', sha256: sha256OfText('none') },
        rules: '0',
      },
      documents,
      coverage: {
        files: 2,
        read: 2,
        failed: 0,
        characters: one.length + two.length,
        charactersRead: one.length + two.length,
        sentences: 4,
        sentencesSplit: 0,
        twoNamesNoClaim: 0,
        doubtful: 0,
        leastConfidence: 0,
      },
      issues: [],
      selfClaims: [],
    },
    options: { type: 'mixed', multi: true, allowSelfLoops: false },
    nodes: [node('n-nor', 'Norland'), node('n-ost', 'Ostland'), node('n-sud', 'Sudland')],
    edges: [
      edge('e-1', 'n-nor', 'n-ost', [
        evidence(one, 'Norland invited Ostland', ['Norland', 'invited', 'Ostland']),
        evidence(two, 'Norland had invited Ostland', ['Norland', 'invited', 'Ostland'], 'Officials in Norland'),
      ]),
      edge('e-2', 'n-nor', 'n-sud', [
        { ...evidence(two, 'Norland did not invite Sudland', ['Norland', 'invite', 'Sudland']), polarity: 'negative' },
      ]),
    ],
  };
}

export function graphDocument(path: string, text: string): GraphDocument {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    kind: 'paragraph' as const,
    start: index,
    end: index + line.length,
  }));
  return {
    id: documentId(new TextEncoder().encode(text)),
    path,
    paths: [path],
    title: null,
    publisher: null,
    published: null,
    language: null,
    textSha256: sha256OfText(text),
    length: text.length,
    blocks,
    text,
  };
}

function node(key: string, label: string): GraphNode {
  const attributes = { label, type: 'place', named: true, subtypes: ['country'], aliases: [], mentions: [] } as const;
  return { key, attributes: { ...attributes, merges: [], x: 0, y: 0, size: 4, community: 0 } };
}

function edge(key: string, source: string, target: string, evidence: readonly Evidence[]): GraphEdge {
  const negative = evidence.every(({ polarity }) => polarity === 'negative');
  return {
    key,
    source,
    target,
    attributes: {
      relation: 'invited',
      family: 'invitation',
      label: 'invited',
      weight: 1,
      claims: evidence.length,
      documents: new Set(evidence.map(({ document }) => document)).size,
      sources: new Set(evidence.map(({ document }) => document)).size,
      confidence: 0.8,
      status: negative ? 'denied' : 'affirmed',
      statusCounts: { [`${negative ? 'negative' : 'positive'} asserted`]: evidence.length },
      first: null,
      last: null,
      contradicts: [],
      evidence,
    },
  };
}

function evidence(
  document: GraphDocument,
  quote: string,
  [subject, predicate, object]: readonly [string, string, string],
  speaker?: string,
): Evidence {
  const text = document.text!;
  const start = text.indexOf(quote);
  const span = (words: string, from: number) => {
    const at = text.indexOf(words, from);
    return { start: at, end: at + words.length };
  };
  return {
    id: `c-${document.path}-${start}`,
    document: document.id,
    start,
    end: start + quote.length,
    label: predicate,
    quote,
    subject: span(subject, start),
    predicate: span(predicate, start),
    object: span(object, start),
    antecedents: [],
    proposition: `p-${start}`,
    polarity: 'positive',
    modality: 'asserted',
    attribution:
      speaker === undefined ? [] : [{ speaker: null, name: speaker, ...span(speaker, 0), cue: span('said', 0) }],
    dates: null,
    place: null,
    rule: 'invite',
    confidence: 0.8,
  };
}
