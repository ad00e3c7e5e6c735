/** A small made-up graph with everything the viewer must show: every standing, parallel and opposite edges, hostile text. */
import { createHash } from 'node:crypto';
import type {
  Block,
  EdgeStatus,
  EntityType,
  Evidence,
  GraphDocument,
  GraphEdge,
  GraphNode,
  GraphSpeaker,
  KnowledgeGraph,
  Modality,
  Polarity,
  Span,
} from '../../graph/model.js';

export const HOSTILE_LABEL = '</script><img src=x onerror="window.broken=1">\u202eEvil <b>Ltd</b>';
export const LONG_WORD = 'Port'.repeat(60);

interface DocumentOptions {
  readonly publisher: string | null;
  readonly published: string | null;
  readonly copyOf?: string;
}

/** Paragraphs become blocks; the first is the headline and the title. */
function document(
  id: string,
  paragraphs: readonly string[],
  options: DocumentOptions,
): GraphDocument & { text: string } {
  const text = paragraphs.join('\n\n');
  const blocks = paragraphs.map((paragraph, place): Block => {
    const start = text.indexOf(paragraph);
    return { start, end: start + paragraph.length, kind: place === 0 ? 'headline' : 'paragraph' };
  });
  return {
    id,
    path: `${id}.txt`,
    paths: [`${id}.txt`],
    title: paragraphs[0] ?? null,
    publisher: options.publisher,
    published: options.published === null ? null : { from: options.published, how: 'metadata' },
    language: 'en',
    textSha256: createHash('sha256').update(text).digest('hex'),
    length: text.length,
    blocks,
    text,
    ...(options.copyOf === undefined ? {} : { copyOf: options.copyOf }),
  };
}

const courier = document(
  'courier-0226',
  [
    'Harbour talks open in Veldmark',
    'Foreign Minister Ilya Tarnov has invited the Seamen’s League to talks in Veldmark on Thursday, the ministry said in a statement. The League accepted within a day.',
    'Tarnov met Sanne Dekker, who leads the Port Authority, on the eve of the talks. He called the meeting frank, according to two officials who asked not to be named.',
    'The Port Authority signed an agreement with the Seamen’s League in January. The Ministry of Trade supports the Port Authority and may visit the quays in person.',
    'The talks will be held in Veldmark, where the Port Authority takes part for the first time. Tarnov could travel to Veldmark on Wednesday.',
  ],
  { publisher: 'Northern Courier', published: '2024-02-26' },
);

const observer = document(
  'observer-0228',
  [
    'League denies threats on the quays',
    'The Seamen’s League did not threaten the Port Authority, its secretary Marit Øyen said on Wednesday. “We were invited by Tarnov, and we came,” Øyen added.',
    'Earlier the Port Authority accused the League of blocking two berths. Øyen criticised Tarnov for leaving out the pilots. The League has demanded that Dekker resign.',
    'The League plans to take part in the Veldmark talks with six delegates. Øyen is no longer a member of the League, the Authority claims.',
  ],
  { publisher: 'Strait Observer', published: '2024-02-28' },
);

const hearing = document(
  'hearing',
  [
    'Notes from the customs hearing </script><b>not bold</b>',
    `The Customs Court fined ${HOSTILE_LABEL} for false papers; the file names ${LONG_WORD} as its carrier.`,
    'Marit Øyen is a member of the Seamen’s League, the clerk noted. Ilya Tarnov works for the Foreign Ministry.',
  ],
  { publisher: null, published: null },
);

const reprint = document(
  'reprint-0301',
  [
    'Harbour talks: what is known',
    'Foreign Minister Ilya Tarnov has invited the Seamen’s League to talks, the Northern Courier reported, citing the ministry.',
  ],
  { publisher: 'Strait Observer', published: '2024-03' },
);

const NODES: readonly (readonly [string, EntityType, string, number, number, number])[] = [
  ['tarnov', 'person', 'Ilya Tarnov', 0, 2, 80],
  ['dekker', 'person', 'Sanne Dekker', 5.2, 3.2, 30],
  ['oyen', 'person', 'Marit Øyen', -2.2, -2.8, 34],
  ['league', 'organisation', 'Seamen’s League', 0.4, -0.9, 100],
  ['authority', 'organisation', 'Port Authority', 5, 0, 72],
  ['foreign', 'organisation', 'Foreign Ministry', -3.9, 3.6, 22],
  ['trade', 'organisation', 'Ministry of Trade', 8.2, 1.6, 14],
  ['court', 'organisation', 'Customs Court', -6.6, -2.2, 10],
  ['hostile', 'organisation', HOSTILE_LABEL, -6, -4.2, 8],
  ['veldmark', 'place', 'Veldmark', -3.8, 0.2, 40],
  ['talks', 'event', 'the Veldmark talks', 1.2, -4.2, 36],
  ['strait', 'place', 'Grey Strait', 9, -4.5, 4],
  ['pilots', 'organisation', 'pilots', 9.4, -2.5, 4],
];

interface ClaimOptions {
  readonly polarity?: Polarity;
  readonly modality?: Modality;
  readonly attribution?: readonly GraphSpeaker[];
  readonly antecedents?: readonly Span[];
  readonly event?: string;
  readonly place?: string;
}

function find(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`The example's text has no "${words}".`);
  return { start, end: start + words.length };
}

function claim(
  source: GraphDocument & { text: string },
  quote: string,
  [subject, predicate, object]: readonly [string, string, string],
  options: ClaimOptions = {},
): Evidence {
  const span = find(source.text, quote);
  const dated = (date: string | null | undefined, how: string) =>
    date ? { from: date, to: date, span: null, how } : null;
  return {
    ...span,
    id: `c-${source.id}-${span.start}-${predicate}-${object}`,
    document: source.id,
    label: predicate,
    quote,
    subject: find(source.text, subject, span.start),
    predicate: find(source.text, predicate, span.start),
    object: find(source.text, object, span.start),
    antecedents: options.antecedents ?? [],
    proposition: `p-${source.id}-${span.start}`,
    polarity: options.polarity ?? 'positive',
    modality: options.modality ?? 'asserted',
    attribution: options.attribution ?? [],
    dates: {
      event: dated(options.event, 'expression'),
      statement: null,
      published: dated(source.published?.from, 'metadata'),
    },
    place: options.place ?? null,
    rule: `frame.${predicate.split(' ')[0]}`,
    confidence: options.polarity === 'negative' ? 0.7 : 0.91,
  };
}

function speaker(source: { text: string }, node: string | null, name: string, cue: string): GraphSpeaker {
  return { ...find(source.text, name), speaker: node, name, cue: find(source.text, cue) };
}

interface EdgeOptions {
  readonly status?: EdgeStatus;
  readonly undirected?: true;
  readonly contradicts?: readonly string[];
  readonly sources?: number;
}

function edge(
  key: string,
  ends: readonly [string, string],
  [family, relation, label]: readonly [string, string, string],
  evidence: readonly Evidence[],
  { status = 'affirmed', undirected, contradicts = [], sources }: EdgeOptions = {},
): GraphEdge {
  const documents = new Set(evidence.map((each) => each.document)).size;
  const counts = new Map<string, number>();
  for (const { polarity, modality } of evidence) {
    counts.set(`${polarity} ${modality}`, (counts.get(`${polarity} ${modality}`) ?? 0) + 1);
  }
  return {
    key,
    source: ends[0],
    target: ends[1],
    ...(undirected ? { undirected } : {}),
    attributes: {
      relation,
      family,
      label,
      weight: evidence.length,
      claims: evidence.length,
      documents,
      sources: sources ?? documents,
      confidence: Math.max(...evidence.map((claim) => claim.confidence)),
      status,
      statusCounts: Object.fromEntries(counts),
      first: '2024-02-26',
      last: documents > 1 ? '2024-03' : '2024-02-26',
      contradicts,
      evidence,
    },
  };
}

const INVITED = 'Foreign Minister Ilya Tarnov has invited the Seamen’s League to talks in Veldmark on Thursday';
const DENIED = 'The Seamen’s League did not threaten the Port Authority';

const EDGES: readonly GraphEdge[] = [
  edge(
    'e-invited',
    ['tarnov', 'league'],
    ['invitation', 'invited', 'invited'],
    [
      claim(courier, INVITED, ['Ilya Tarnov', 'invited', 'Seamen’s League'], {
        attribution: [speaker(courier, 'foreign', 'the ministry', 'said')],
        event: '2024-02-29',
        place: 'veldmark',
      }),
      claim(observer, '“We were invited by Tarnov, and we came,”', ['Tarnov', 'invited', 'We'], {
        attribution: [speaker(observer, 'oyen', 'Øyen added', 'added')],
        antecedents: [find(observer.text, 'The Seamen’s League')],
      }),
      claim(
        reprint,
        'Ilya Tarnov has invited the Seamen’s League to talks',
        ['Ilya Tarnov', 'invited', 'Seamen’s League'],
        {
          attribution: [
            speaker(reprint, null, 'the Northern Courier', 'reported'),
            speaker(reprint, 'foreign', 'the ministry', 'citing'),
          ],
        },
      ),
    ],
    { sources: 2 },
  ),
  edge(
    'e-met',
    ['dekker', 'tarnov'],
    ['meeting', 'met', 'met'],
    [
      claim(courier, 'Tarnov met Sanne Dekker', ['Tarnov', 'met', 'Sanne Dekker']),
      claim(courier, 'He called the meeting frank', ['He', 'meeting', 'meeting'], {
        antecedents: [find(courier.text, 'Tarnov met')].map(({ start }) => ({ start, end: start + 6 })),
        attribution: [speaker(courier, null, 'two officials who asked not to be named', 'according to')],
      }),
    ],
    { undirected: true },
  ),
  edge(
    'e-agreed',
    ['authority', 'league'],
    ['agreement', 'agreed-with', 'signed agreement with'],
    [
      claim(
        courier,
        'The Port Authority signed an agreement with the Seamen’s League in January',
        ['The Port Authority', 'signed an agreement', 'the Seamen’s League'],
        { event: '2024-01' },
      ),
    ],
    { undirected: true },
  ),
  edge(
    'e-threatened',
    ['league', 'authority'],
    ['conflict', 'threatened', 'threatened'],
    [
      claim(observer, DENIED, ['The Seamen’s League', 'threaten', 'the Port Authority'], {
        polarity: 'negative',
        attribution: [speaker(observer, 'oyen', 'its secretary Marit Øyen', 'said')],
      }),
    ],
    { status: 'denied', contradicts: ['e-agreed'] },
  ),
  edge(
    'e-accused',
    ['authority', 'league'],
    ['accusation', 'accused', 'accused'],
    [
      claim(observer, 'Earlier the Port Authority accused the League of blocking two berths', [
        'the Port Authority',
        'accused',
        'the League',
      ]),
    ],
  ),
  edge(
    'e-leads',
    ['dekker', 'authority'],
    ['role', 'leads', 'leads'],
    [claim(courier, 'Sanne Dekker, who leads the Port Authority', ['Sanne Dekker', 'leads', 'the Port Authority'])],
  ),
  edge(
    'e-works',
    ['tarnov', 'foreign'],
    ['role', 'works-for', 'works for'],
    [
      claim(hearing, 'Ilya Tarnov works for the Foreign Ministry', [
        'Ilya Tarnov',
        'works for',
        'the Foreign Ministry',
      ]),
    ],
  ),
  edge(
    'e-supports',
    ['trade', 'authority'],
    ['support', 'supports', 'supports'],
    [
      claim(courier, 'The Ministry of Trade supports the Port Authority', [
        'The Ministry of Trade',
        'supports',
        'the Port Authority',
      ]),
    ],
  ),
  edge(
    'e-held',
    ['talks', 'veldmark'],
    ['part', 'located-in', 'held in'],
    [
      claim(courier, 'The talks will be held in Veldmark', ['The talks', 'held', 'Veldmark'], {
        modality: 'planned',
      }),
    ],
    { status: 'planned' },
  ),
  edge(
    'e-takes-part',
    ['authority', 'talks'],
    ['event', 'takes-part-in', 'takes part in'],
    [
      claim(courier, 'The talks will be held in Veldmark, where the Port Authority takes part for the first time', [
        'the Port Authority',
        'takes part',
        'talks',
      ]),
    ],
  ),
  edge(
    'e-plans',
    ['league', 'talks'],
    ['event', 'takes-part-in', 'takes part in'],
    [
      claim(
        observer,
        'The League plans to take part in the Veldmark talks',
        ['The League', 'take part', 'the Veldmark talks'],
        { modality: 'planned' },
      ),
    ],
    { status: 'planned' },
  ),
  edge(
    'e-criticised',
    ['oyen', 'tarnov'],
    ['criticism', 'criticised', 'criticised'],
    [claim(observer, 'Øyen criticised Tarnov for leaving out the pilots', ['Øyen', 'criticised', 'Tarnov'])],
  ),
  edge(
    'e-member',
    ['oyen', 'league'],
    ['role', 'member-of', 'is a member of'],
    [
      claim(observer, 'Øyen is no longer a member of the League', ['Øyen', 'member', 'the League'], {
        polarity: 'negative',
        attribution: [speaker(observer, 'authority', 'the Authority claims', 'claims')],
      }),
      claim(hearing, 'Marit Øyen is a member of the Seamen’s League', ['Marit Øyen', 'member', 'the Seamen’s League'], {
        attribution: [speaker(hearing, null, 'the clerk', 'noted')],
      }),
    ],
    { status: 'disputed' },
  ),
  edge(
    'e-fined',
    ['court', 'hostile'],
    ['justice', 'punished', 'fined'],
    [
      claim(hearing, `The Customs Court fined ${HOSTILE_LABEL} for false papers`, [
        'The Customs Court',
        'fined',
        HOSTILE_LABEL,
      ]),
    ],
  ),
  edge(
    'e-resign',
    ['league', 'dekker'],
    ['demand', 'demanded-resignation', 'demands resignation of'],
    [
      claim(observer, 'The League has demanded that Dekker resign', ['The League', 'demanded', 'Dekker'], {
        modality: 'requested',
      }),
    ],
    { status: 'requested' },
  ),
  edge(
    'e-travel',
    ['tarnov', 'veldmark'],
    ['travel', 'travelled-to', 'travels to'],
    [
      claim(courier, 'Tarnov could travel to Veldmark on Wednesday', ['Tarnov', 'travel', 'Veldmark'], {
        modality: 'possible',
        event: '2024-02-28',
      }),
    ],
    { status: 'possible' },
  ),
];

const ALIASES: Readonly<Record<string, readonly string[]>> = {
  league: ['Zeemansbond', 'the League'],
  oyen: ['M. Øyen'],
};

const DOCUMENTS = [courier, observer, hearing, reprint];

function node([key, type, label, x, y, size]: (typeof NODES)[number]): GraphNode {
  const mentions = DOCUMENTS.flatMap((source) => {
    const start = source.text.indexOf(label);
    return start < 0 ? [] : [{ document: source.id, start, end: start + label.length, kind: 'name' as const }];
  });
  return {
    key,
    attributes: {
      label,
      type,
      named: key !== 'pilots' && key !== 'talks',
      subtypes: key === 'talks' ? ['talks'] : [],
      aliases: ALIASES[key] ?? [],
      mentions,
      ...(key === 'talks' ? { from: '2024-02-29', to: '2024-02-29' } : {}),
      merges:
        key === 'league'
          ? [{ a: 'l1', b: 'l2', judgement: 'same', by: 'machine', reasons: ['same name', 'same secretary'] }]
          : [],
      x,
      y,
      size,
      community: 0,
    },
  };
}

export const exampleGraph: KnowledgeGraph = {
  attributes: {
    format: 'footnote-graph/1',
    unit: 'utf16',
    generator: {
      name: 'footnote',
      version: '0.1.0',
      backend: 'example',
      model: { name: 'none', sha256: '0'.repeat(64) },
      rules: '1',
    },
    documents: DOCUMENTS,
    coverage: {
      files: 6,
      read: 4,
      failed: 2,
      characters: 1830,
      charactersRead: 1795,
      sentences: 15,
      sentencesSplit: 1,
      twoNamesNoClaim: 2,
      doubtful: 0,
      leastConfidence: 0,
    },
    issues: [
      { code: 'read.binary', path: 'photo.txt', message: 'The file holds binary data and was not read.' },
      { code: 'read.empty', path: '<img src=x>.txt', message: 'The file holds no text.' },
    ],
    selfClaims: [],
    unsure: [
      { a: 'foreign', b: 'trade', score: 0.42, reasons: ['both are ministries'] },
      { a: 'dekker', b: 'oyen', score: 0.55, reasons: ['both speak of the League'] },
    ],
    judgements: [
      {
        verdict: 'same',
        author: 'Greta',
        date: '2024-03-01',
        reason: 'a reprint says so',
        a: { path: 'courier-0226.txt', sha256: null, quote: 'Tarnov', occurrence: 1, type: null },
        b: { path: 'reprint-0301.txt', sha256: null, quote: 'Ilya Tarnov', occurrence: 1, type: 'person' },
        file: 'judgements.yaml',
      },
    ],
  },
  options: { type: 'mixed', multi: true, allowSelfLoops: false },
  nodes: NODES.map(node),
  edges: EDGES,
};

const EASTERN = ['authority', 'dekker', 'trade', 'talks', 'veldmark'];

/** The same graph, parted. */
export const inTwoCommunities: KnowledgeGraph = {
  ...exampleGraph,
  nodes: exampleGraph.nodes.map(({ key, attributes }) => ({
    key,
    attributes: { ...attributes, community: EASTERN.includes(key) ? 1 : 0 },
  })),
};
