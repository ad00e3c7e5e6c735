/** Every word that the viewer itself says, in one place. Words of the documents never come from here. */
import type { EdgeStatus, EntityType, MentionKind, Modality } from '../graph/model.js';
import { FAMILIES } from '../graph/vocabulary/relations.js';
import type { FoundIn } from './model/search.js';
import type { FacetId } from './model/facets.js';
import type { View } from './model/state.js';
import type { Role } from './model/passage.js';
import type { Unreadable } from './model/page.js';

function count(n: number, one: string, many: string): string {
  return `${groupDigits(n)} ${n === 1 ? one : many}`;
}

/** "12345" → "12 345", with a narrow space that does not break. */
function groupDigits(n: number): string {
  return String(n).replace(/\B(?=(?:\d{3})+$)/g, '\u202f');
}

const types: Readonly<Record<EntityType, string>> = {
  person: 'People',
  organisation: 'Organisations',
  place: 'Places',
  event: 'Events',
};

const type: Readonly<Record<EntityType, string>> = {
  person: 'Person',
  organisation: 'Organisation',
  place: 'Place',
  event: 'Event',
};

const statuses: Readonly<Record<EdgeStatus, string>> = {
  affirmed: 'Affirmed',
  denied: 'Denied',
  disputed: 'Disputed',
  planned: 'Planned',
  requested: 'Requested',
  possible: 'Possible',
  conditional: 'Conditional',
};

const statusMeanings: Readonly<Record<EdgeStatus, string>> = {
  affirmed: 'Asserted, and never denied',
  denied: 'Only denied',
  disputed: 'Asserted by some claims and denied by others',
  planned: 'Planned or announced, not asserted',
  requested: 'Demanded or asked for, not asserted',
  possible: 'Said to be possible, not asserted',
  conditional: 'Said under a condition, not asserted',
};

const modalities: Readonly<Record<Modality, string>> = {
  asserted: 'asserted',
  planned: 'planned',
  possible: 'possible',
  requested: 'requested',
  conditional: 'conditional',
};

const facets: Readonly<Record<FacetId, string>> = {
  type: 'Entities',
  family: 'Relations',
  status: 'Standing',
  speaker: 'Speakers',
  community: 'Communities',
  publisher: 'Publishers',
  document: 'Documents',
};

const views: Readonly<Record<View, string>> = {
  graph: 'Graph',
  nodes: 'Nodes',
  edges: 'Edges',
  contradictions: 'Contradictions',
  reader: 'Document',
};

const foundIn: Readonly<Record<FoundIn, string>> = {
  label: 'name',
  alias: 'also called',
  relation: 'relation',
  quote: 'quote',
  similar: 'similar name',
};

const roles: Readonly<Record<Role, string>> = {
  subject: 'Subject',
  predicate: 'Predicate',
  object: 'Object',
  antecedent: 'Stands for',
  speaker: 'Speaker',
  cue: 'Reporting words',
};

const mentionKinds: Readonly<Record<MentionKind, readonly [string, string]>> = {
  name: ['by name', 'by name'],
  nominal: ['by description', 'by description'],
  pronoun: ['by pronoun', 'by pronoun'],
};

const unreadable: Readonly<Record<Unreadable, string>> = {
  empty: 'This page carries no graph. It is the template that “footnote build” fills.',
  damaged: 'The graph in this page is damaged or cut short: get the file again, or build it anew.',
  'other-format': 'The graph in this page is of another format than this page reads: build it anew.',
  'old-browser': 'This browser is too old to unpack the graph. Any browser of 2023 or later can.',
};

export const strings = {
  number: groupDigits,
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  types,
  type,
  statuses,
  statusMeanings,
  modalities,
  facets,
  foundIn,
  roles,
  unreadable,
  views,
  family: (id: string): string => (Object.hasOwn(FAMILIES, id) ? FAMILIES[id as keyof typeof FAMILIES] : id),
  opening: (documents: number): string => `Opening ${count(documents, 'document', 'documents')} …`,
  noPublisher: 'No publisher named',
  noSpeaker: 'In the document’s own voice',
  untitled: 'Untitled document',
  unlisted: 'A document that the graph does not list',
  undated: 'no date',
  top: {
    name: 'Footnote',
    view: 'View',
    filters: 'Filters',
    documents: 'Documents',
    coverage: 'Coverage',
    toDark: 'Use dark colours',
    toLight: 'Use light colours',
  },
  search: {
    label: 'Search names, relations and quotes',
    placeholder: 'Search names, relations, quotes',
    results: 'Search results',
    found: (n: number): string => (n === 0 ? 'Nothing found' : count(n, 'result', 'results')),
    nothing: 'Nothing found. Names may be typed without accents and with a small error.',
  },
  filters: {
    title: 'Legend and filters',
    shown: (shown: number, all: number): string => `${groupDigits(shown)} of ${count(all, 'edge', 'edges')} shown`,
    nodes: (n: number): string => count(n, 'node', 'nodes'),
    isolates: 'Without an edge',
    reset: 'Show all',
    only: 'only',
    onlyTitle: (name: string): string => `Show only ${name}`,
    more: (n: number): string => `Show ${groupDigits(n)} more`,
    fewer: 'Show fewer',
    dates: 'Dates',
    dateFrom: 'From',
    dateTo: 'To',
    allDates: 'All dates',
    undated: (n: number): string => `${groupDigits(n)} undated`,
    sources: 'Independent sources',
    anySources: 'any',
    leastSources: (n: number): string => `${n} +`,
    confidence: 'Confidence',
    anyConfidence: 'any',
    leastConfidence: (percent: number): string => `at least ${percent} % likely right`,
    sourcesTitle: (n: number, edges: number): string => `At least ${n}: ${count(edges, 'edge', 'edges')}`,
  },
  canvas: {
    label: (nodes: number, edges: number): string =>
      `Graph of ${count(nodes, 'node', 'nodes')} and ${count(edges, 'edge', 'edges')}. ` +
      'Arrow keys go from node to node, Enter opens, the question mark lists all keys. The views “Nodes” and “Edges” show the same as text.',
    role: 'graph',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Fit the graph',
    buttons: 'Picture',
    arrange: 'Arrange what is shown (ForceAtlas2)',
    restore: 'Back to the first arrangement',
    hint: 'Click an edge to read its footnotes',
    empty: 'Nothing is shown with these filters.',
    noWebGl: 'This browser cannot draw the graph (WebGL is off). The views “Nodes” and “Edges” show the same as text.',
  },
  portion: {
    part: (shown: number, all: number): string =>
      `Showing ${groupDigits(shown)} of ${groupDigits(all)}: those with the most independent sources. ` +
      'Search, lists and paths reach all.',
    all: (all: number): string => `Showing all ${groupDigits(all)}.`,
    show: (n: number): string => `Show ${groupDigits(n)}`,
    showAll: (n: number): string => `Show all ${groupDigits(n)}`,
    fewer: 'Show only the backbone',
  },
  list: {
    source: 'Source',
    relation: 'Relation',
    target: 'Target',
    status: 'Standing',
    date: 'Dated',
    claims: 'Claims',
    sources: 'Sources',
    confidence: 'Confidence',
    percent: (n: number): string => `${n} %`,
    name: 'Name',
    type: 'Type',
    aliases: 'Also called',
    connections: 'Edges',
    mentions: 'Mentions',
    edges: (n: number): string => count(n, 'edge', 'edges'),
    nodes: (n: number): string => count(n, 'node', 'nodes'),
    more: (n: number): string => `Show ${groupDigits(n)} more`,
    saveCsv: 'Save as CSV',
  },
  scope: {
    around: 'Around',
    leave: 'Leave these surroundings',
    reach: 'How far',
    steps: (n: number): string => count(n, 'step', 'steps'),
    enter: 'Only its surroundings',
  },
  paths: {
    title: 'Paths',
    lead: 'How two of them hang together',
    start: 'Path from here',
    from: 'From',
    to: 'To',
    choose: 'Type a name, or click a node',
    change: (end: string): string => `Choose another “${end}”`,
    hint: 'Choose two nodes. Every shortest way over the shown edges is found, whichever way they point.',
    none: 'The shown edges do not join these two.',
    found: (n: number): string => count(n, 'shortest path', 'shortest paths'),
    steps: (n: number): string => count(n, 'step', 'steps'),
    first: (n: number): string => `the first ${groupDigits(n)}, over the heaviest edges`,
    direct: 'directly',
  },
  decide: {
    title: 'Decide',
    lead: 'Are these two one and the same? Your word wins.',
    start: 'Same as, or different from …',
    one: 'One',
    other: 'Other',
    or: 'or',
    hint: 'Choose two nodes, or a pair that the machine left open.',
    noWords: 'The graph was written without its texts: a decision has no words to hang on. Use “footnote review”.',
    machine: (score: number): string => `The machine gives it ${Math.round(score * 100)} %:`,
    score: (score: number): string => `${Math.round(score * 100)} %`,
    reason: 'Reason (may be left out)',
    author: 'Who decides',
    same: 'They are one',
    different: 'They are two',
    verdicts: { same: 'is the same as', different: 'is not the same as' },
    taken: (n: number): string => (n === 0 ? 'No decision taken yet' : count(n, 'decision taken', 'decisions taken')),
    undo: 'Undo',
    download: 'Download judgements.yaml',
    downloadMeaning:
      'The file holds these decisions and those that the graph was built with. Lay it beside the documents, in place of the old one, and run “footnote build” again.',
    rebuild: 'Save and rebuild',
    rebuilding: 'Building the graph again …',
    rebuildMeaning: 'Saving adds these decisions to judgements.yaml beside the documents and builds the graph again.',
    failed: 'It was not done:',
    earlier: (n: number): string => count(n, 'earlier decision in the graph', 'earlier decisions in the graph'),
    open: (n: number): string =>
      n === 0 ? 'The machine left nothing open' : `Left open by the machine: ${groupDigits(n)}`,
  },
  walk: {
    at: (name: string, type: string, n: number, between: readonly string[]): string =>
      [`${name}, ${type}, ${count(n, 'neighbour', 'neighbours')}`, ...between].join('. '),
    nothing: {
      left: 'No neighbour to the left',
      right: 'No neighbour to the right',
      up: 'No neighbour above',
      down: 'No neighbour below',
    },
    moving: (name: string): string => `Moving ${name}: arrow keys move it, Enter puts it down`,
    put: (name: string): string => `${name} is put down`,
  },
  keys: {
    title: 'Keys',
    lead: 'Everything can be done by keys',
    groups: [
      {
        name: 'Everywhere',
        keys: [
          [['Tab'], 'to the next field, button or list'],
          [['/'], 'search'],
          [['Esc'], 'close what is open'],
          [['?'], 'this list'],
        ],
      },
      {
        name: 'In the picture',
        keys: [
          [['Arrow key'], 'to the neighbour that lies there'],
          [['.', ','], 'to the next or previous neighbour, the heaviest first'],
          [['Home'], 'to the largest node'],
          [['Enter'], 'open the node'],
          [['M'], 'move the node by the arrow keys; M or Enter puts it down, pinned'],
          [['Shift', 'Arrow key'], 'move the picture'],
          [['+', '-', '0'], 'zoom in, zoom out, fit'],
        ],
      },
      {
        name: 'Beside a quote',
        keys: [[['N', 'P'], 'the next or previous quote of the edge']],
      },
      {
        name: 'In lists and tables',
        keys: [
          [['Up', 'Down'], 'the row above or below'],
          [['Enter'], 'open it'],
        ],
      },
    ] as readonly { readonly name: string; readonly keys: readonly (readonly [readonly string[], string])[] }[],
  },
  contradictions: {
    title: 'Contradictions',
    lead: (n: number): string =>
      `${count(n, 'contradiction', 'contradictions')} among what is shown. Both sides stand as they were written.`,
    none: 'Nothing that is shown contradicts anything else.',
    asserted: 'Asserted',
    denied: 'Denied',
  },
  inspector: {
    label: 'Details',
    close: 'Close',
    back: 'Back',
    toGraph: 'Show in the graph',
  },
  edge: {
    kicker: 'Connection',
    claims: (n: number): string => count(n, 'claim', 'claims'),
    documents: (n: number): string => count(n, 'document', 'documents'),
    sources: (n: number): string => count(n, 'independent source', 'independent sources'),
    dates: 'Dated',
    contradicts: 'Contradicts',
    quoteOf: (number: number, all: number): string => `Quote ${groupDigits(number)} of ${groupDigits(all)}`,
    oneSource: (documents: number): string => `${groupDigits(documents)} documents, one source`,
    next: 'Next quote (N)',
    previous: 'Previous quote (P)',
    marks: 'Marks in the quotes',
  },
  claim: {
    saidBy: 'Said by',
    denied: 'denied',
    asserted: 'asserted',
    eventDate: 'Happened',
    statementDate: 'Said',
    publishedDate: 'Published',
    place: 'Place',
    rule: 'Rule',
    confidence: (share: number): string => `${Math.round(share * 100)} % likely right`,
    confidenceMeaning: 'So many of 100 claims read like this one are right, as people judged',
    standsFor: 'Stands for',
    copy: 'Copy as a citation',
    copied: 'Copied',
    copyFailed: 'Copying is not allowed here. The citation:',
    noText: 'The texts were left out: the quote stands alone.',
    withheld: 'The quote was left out of this page. Who has the documents finds it at these characters.',
    differs: 'The document’s text does not read like this at these offsets. Check it with “footnote verify”.',
    offsets: (start: number, end: number): string => `Characters ${groupDigits(start)}–${groupDigits(end)}`,
  },
  citation: {
    formats: { plain: 'Text', markdown: 'Markdown', bibtex: 'BibTeX' },
    offsets: (start: number, end: number): string => `characters ${start}–${end}`,
  },
  node: {
    unnamed: 'unnamed',
    pin: 'Pin in its place',
    unpin: 'Pinned in its place',
    alsoCalled: 'Also called',
    dated: 'Dated',
    connections: (n: number): string => count(n, 'connection', 'connections'),
    noConnections: 'No claim connects it.',
    mentions: (mentions: number, documents: number): string =>
      `${count(mentions, 'mention', 'mentions')} in ${count(documents, 'document', 'documents')}`,
    mentionKind: (kind: MentionKind): string => mentionKinds[kind][0],
    merged: (n: number): string => `Joined from ${groupDigits(n)} local entities: why`,
    mergedBy: (by: string): string => `by ${by}`,
    selfClaims: 'Claims with both ends here',
    more: (n: number): string => `Show ${groupDigits(n)} more`,
  },
  documents: {
    title: 'Documents',
    total: (n: number): string => count(n, 'document', 'documents'),
    claims: (n: number): string => count(n, 'claim', 'claims'),
    characters: (n: number): string => count(n, 'character', 'characters'),
    copyOf: 'Copy of',
    copy: 'copy',
    noClaims: 'no claims',
    noTexts: 'The texts of the documents were left out of this page.',
    noQuotes: 'The texts of the documents and the quotes were left out of this page.',
    only: 'Show only its edges',
  },
  share: {
    title: 'Share',
    lead: (nodes: number, edges: number): string =>
      `What is shown: ${count(nodes, 'node', 'nodes')} and ${count(edges, 'edge', 'edges')}`,
    link: 'Link',
    linkMeaning:
      'The address holds filters, selection, pins, camera and colours. It shows the same to whoever has this file in the same place.',
    copyLink: 'Copy the link',
    png: 'PNG',
    pngMeaning: 'the picture with its legend',
    svg: 'SVG',
    svgMeaning: 'the same, to print and to edit',
    gexf: 'GEXF',
    gexfMeaning: 'for Gephi and networkx',
    json: 'JSON',
    jsonMeaning: 'with all evidence, and the texts of its documents',
    noQuotes: 'not from a page without quotes: take the graph.json beside it',
    openGraph: 'open the graph to take its picture',
    tables: 'The views “Nodes” and “Edges” save their tables as CSV.',
  },
  reader: {
    open: 'Read in the document',
    choose: 'Document',
    key: 'Names open what is known of them; the number after a quote opens its claim.',
    claim: (number: number, says: string): string => `Claim ${groupDigits(number)}: ${says}`,
    noText: 'The texts were left out of this page: there is nothing to read here.',
  },
  coverage: {
    title: 'Coverage',
    lead: 'What was read, and what may have been missed.',
    files: 'Files',
    read: 'read',
    failed: 'failed',
    characters: 'Characters read',
    ofAll: (all: number): string => `of ${groupDigits(all)}`,
    sentences: 'Sentences',
    split: (n: number): string => `${groupDigits(n)} too long, cut in parts and read`,
    missed: 'Two names, no claim',
    missedMeaning: 'Sentences that name two participants and gave no claim: where something may have been missed.',
    doubtful: 'Doubtful claims',
    doubtfulMeaning: (least: number): string =>
      `Less than ${Math.round(100 * least)} % likely to be right, and left out.`,
    issues: (n: number): string => (n === 0 ? 'No issues' : count(n, 'issue', 'issues')),
    generator: 'Made by',
    rules: 'Rules',
    model: 'Model',
  },
};
