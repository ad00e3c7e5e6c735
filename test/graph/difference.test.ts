import { describe, expect, it } from 'vitest';
import { differenceOf, isSame, type Difference } from '../../graph/difference.js';
import type { EdgeChange } from '../../graph/difference/edges.js';
import type { Generator, KnowledgeGraph } from '../../graph/model.js';
import { assemble } from '../../src/assemble/assemble.js';
import { contentId } from '../../src/ids.js';
import type { Entity } from '../../src/model.js';
import { corpusOf, GENERATOR, type DocumentSpec } from '../builders.js';

const MET: DocumentSpec = {
  path: 'met.txt',
  text: 'Ines Moreau praised Karl Hald in May.',
  claims: [{ relation: 'praises', subject: 'Ines Moreau', predicate: 'praised', object: 'Karl Hald' }],
};
const NEVER: DocumentSpec = {
  path: 'never.txt',
  text: 'Ines Moreau never praised Karl Hald.',
  claims: [{ ...MET.claims![0]!, polarity: 'negative' }],
};
const SUED: DocumentSpec = {
  path: 'sued.txt',
  text: 'Rui Teller sued I. Moreau.',
  claims: [{ relation: 'sues', subject: 'Rui Teller', predicate: 'sued', object: 'I. Moreau' }],
};

const NAMESAKE: DocumentSpec = {
  path: 'other.txt',
  text: 'Karl Hald sued Rui Teller.',
  claims: [{ relation: 'sues', subject: 'Karl Hald', predicate: 'sued', object: 'Rui Teller' }],
};

interface Changes {
  /** Whether one name in two documents is two nodes. */
  readonly apart?: boolean;
  /** Labels of nodes that are one. */
  readonly one?: readonly [string, string];
  readonly generator?: Partial<Generator>;
}

function graphOf(specs: readonly DocumentSpec[], { one, apart = false, generator = {} }: Changes = {}): KnowledgeGraph {
  const { documents, readings, resolution } = corpusOf(specs);
  const all = apart ? resolution.entities.flatMap(parted) : resolution.entities;
  const entities = one === undefined ? all : joined(all, one);
  const options = {
    generator: { ...GENERATOR, ...generator },
    issues: [],
    files: specs.length,
    text: true,
    leastConfidence: 0,
  };
  return assemble(documents, readings, { entities, unsure: [] }, options);
}

function parted(entity: Entity): Entity[] {
  return entity.chains.map((chain) => ({ ...entity, key: contentId(entity.type, [chain]), chains: [chain] }));
}

function joined(entities: readonly Entity[], labels: readonly [string, string]): Entity[] {
  const [a, b] = labels.map((label) => entities.find((entity) => entity.label === label)!) as [Entity, Entity];
  const chains = [...a.chains, ...b.chains].sort();
  const [one, other] = [a.chains[0]!, b.chains[0]!].sort() as [string, string];
  const merge = { a: one, b: other, verdict: 'same', score: 1, reasons: ['one role'], by: 'Ada Lund' } as const;
  const both = { ...a, key: contentId(a.type, [chains[0]!]), aliases: [b.label], chains, merges: [merge] };
  return [...entities.filter((entity) => entity !== a && entity !== b), both];
}

const shown = ({ says, changes, causes, claimsAdded, claimsGone }: EdgeChange): string =>
  [
    says,
    ...changes,
    ...claimsAdded.map(({ quote }) => `+ ${quote}`),
    ...claimsGone.map(({ quote }) => `- ${quote}`),
    ...causes.map(({ kind, of }) => `because ${kind} ${of}`.trim()),
  ].join(' | ');

/** Everything a difference tells, but for empty lists. */
function told({ documents, nodes, edges, generator }: Difference): Record<string, readonly string[]> {
  const lists = {
    made: generator,
    documentsAdded: documents.added,
    withdrawn: documents.withdrawn,
    changed: documents.changed,
    moved: documents.moved.map(({ from, to }) => `${from.join()} > ${to.join()}`),
    nodesAdded: nodes.added.map(({ label }) => label).sort(),
    nodesGone: nodes.gone.map(({ label }) => label).sort(),
    nodesChanged: nodes.changed.map(({ label, changes }) => [label, ...changes].join(' | ')),
    merged: nodes.merged.map(
      ({ from, to, reasons }) => `${[...from].sort().join(' + ')} > ${to.join()}: ${reasons.join()}`,
    ),
    split: nodes.split.map(
      ({ from, to, reasons }) => `${from.join()} > ${[...to].sort().join(' + ')}: ${reasons.join()}`,
    ),
    edgesAdded: edges.added.map(shown),
    edgesGone: edges.gone.map(shown),
    edgesChanged: edges.changed.map(shown),
  };
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
}

type Row = readonly [
  what: string,
  older: KnowledgeGraph,
  newer: KnowledgeGraph,
  told: Record<string, readonly string[]>,
];

const LATER = { path: 'met.txt', text: `Late news. ${MET.text} It rained.`, claims: MET.claims! };

const ROWS: readonly Row[] = [
  ['nothing', graphOf([MET, SUED]), graphOf([SUED, MET]), {}],
  [
    'a document that was added',
    graphOf([MET]),
    graphOf([MET, SUED]),
    {
      documentsAdded: ['sued.txt'],
      nodesAdded: ['I. Moreau', 'Rui Teller'],
      edgesAdded: ['Rui Teller – sued – I. Moreau | + Rui Teller sued I. Moreau | because document added sued.txt'],
    },
  ],
  [
    'a document that was withdrawn',
    graphOf([MET, SUED]),
    graphOf([MET]),
    {
      withdrawn: ['sued.txt'],
      nodesGone: ['I. Moreau', 'Rui Teller'],
      edgesGone: ['Rui Teller – sued – I. Moreau | - Rui Teller sued I. Moreau | because document withdrawn sued.txt'],
    },
  ],
  [
    'a document that denies what was said',
    graphOf([MET]),
    graphOf([MET, NEVER]),
    {
      documentsAdded: ['never.txt'],
      edgesChanged: [
        'Ines Moreau – praised – Karl Hald | status affirmed → disputed | documents 1 → 2 | sources 1 → 2 | ' +
          'contradicts + Ines Moreau – praised – Karl Hald | + Ines Moreau never praised Karl Hald | because document added never.txt',
      ],
    },
  ],
  ['a text that changed around a claim', graphOf([MET]), graphOf([LATER]), { changed: ['met.txt'] }],
  [
    'a text that changed while a namesake went',
    graphOf([MET, NAMESAKE], { apart: true }),
    graphOf([LATER], { apart: true }),
    {
      withdrawn: ['other.txt'],
      changed: ['met.txt'],
      nodesGone: ['Karl Hald', 'Rui Teller'],
      edgesGone: ['Karl Hald – sued – Rui Teller | - Karl Hald sued Rui Teller | because document withdrawn other.txt'],
    },
  ],
  [
    'a text that changed its claim',
    graphOf([MET]),
    graphOf([{ ...NEVER, path: 'met.txt' }]),
    {
      changed: ['met.txt'],
      edgesChanged: [
        'Ines Moreau – praised – Karl Hald | status affirmed → denied | + Ines Moreau never praised Karl Hald | ' +
          '- Ines Moreau praised Karl Hald | because document changed met.txt',
      ],
    },
  ],
  ['a file that was moved', graphOf([MET]), graphOf([{ ...MET, path: 'a/b.txt' }]), { moved: ['met.txt > a/b.txt'] }],
  [
    'nodes that were merged',
    graphOf([MET, SUED]),
    graphOf([MET, SUED], { one: ['Ines Moreau', 'I. Moreau'] }),
    {
      nodesChanged: ['Ines Moreau | alias + I. Moreau'],
      merged: ['I. Moreau + Ines Moreau > Ines Moreau: by Ada Lund: one role'],
    },
  ],
  [
    'a node that was split',
    graphOf([MET, SUED], { one: ['Ines Moreau', 'I. Moreau'] }),
    graphOf([MET, SUED]),
    {
      nodesChanged: ['Ines Moreau | alias - I. Moreau'],
      split: ['Ines Moreau > I. Moreau + Ines Moreau: by Ada Lund: one role'],
      edgesAdded: ['Rui Teller – sued – I. Moreau | + Rui Teller sued I. Moreau | because node split Ines Moreau'],
      edgesGone: ['Rui Teller – sued – Ines Moreau | - Rui Teller sued I. Moreau | because node split Ines Moreau'],
    },
  ],
  [
    'other rules that read more',
    graphOf([{ ...MET, claims: [], names: ['Ines Moreau', 'Karl Hald'] }]),
    graphOf([MET], { generator: { rules: '1' } }),
    {
      made: ['rules 0 → 1'],
      edgesAdded: ['Ines Moreau – praised – Karl Hald | + Ines Moreau praised Karl Hald | because rules or model'],
    },
  ],
];

describe('differenceOf', () => {
  it.each(ROWS)('tells of %s', (_what, older, newer, expected) => {
    const difference = differenceOf(older, newer);
    expect(told(difference)).toEqual(expected);
    expect(isSame(difference)).toBe(Object.keys(expected).length === 0);
  });
});
