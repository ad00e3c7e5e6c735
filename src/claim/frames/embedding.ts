/**
 * Predicates that embed a clause and what they make of it: "failed to" denies it, "plans to" plans it, "urged … to"
 * requests it. Signatures follow the literature on implicatives and factuality; "say" and its like leave it asserted
 * (whose words it is, is for attribution.ts).
 */
import type { Modality, Polarity } from '../../model.js';
import type { Tree } from '../../tree.js';
import { wordsOf } from './words.js';

export interface Embedding {
  readonly id: string;
  readonly predicates: readonly string[];
  /** Relations by which the embedded clause hangs on the predicate. */
  readonly by: readonly string[];
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** "does not think that he came" denies that he came. */
  readonly raisesNegation?: true;
  readonly example: string;
}

export const EMBEDDINGS: readonly Embedding[] = [
  {
    id: 'deny',
    predicates: wordsOf(`deny refute disavow dispute reject dismiss contradict denial`),
    by: ['ccomp', 'xcomp', 'acl', 'obj', 'advcl'],
    polarity: 'negative',
    modality: 'asserted',
    example: 'Iran denied that it attacked Kenya.',
  },
  {
    id: 'fail',
    predicates: wordsOf(`fail refuse decline neglect forget refrain abstain unable failure refusal cease avoid
      unwilling`),
    by: ['xcomp', 'advcl', 'acl', 'ccomp', 'obl'],
    polarity: 'negative',
    modality: 'asserted',
    example: 'Iran refused to sign the treaty.',
  },
  {
    id: 'prevent',
    predicates: wordsOf(`prevent stop block bar ban prohibit forbid dissuade discourage hinder deter`),
    by: ['advcl', 'xcomp', 'obl'],
    polarity: 'negative',
    modality: 'asserted',
    example: 'The police prevented the students from entering the palace.',
  },
  {
    id: 'plan',
    predicates:
      wordsOf(`approach near about plan intend aim expect hope want wish promise pledge vow prepare agree decide threaten
      schedule set due ready seek try attempt offer commit swear resolve choose willing eager keen
      determined slate mean go desire bid intention decision effort hop consider mull look work
      strive arrange propose poise`),
    by: ['xcomp', 'ccomp', 'acl'],
    polarity: 'positive',
    modality: 'planned',
    raisesNegation: true,
    example: 'Hungary plans to leave the alliance.',
  },
  {
    id: 'request',
    predicates: wordsOf(
      `urge ask call demand request order instruct tell encourage press appeal require recommend advise insist beg pressure push need have lobby command oblige propose suggest advocate invite necessary important essential warn petition implore told`,
    ),
    by: ['xcomp', 'advcl', 'acl'],
    polarity: 'positive',
    modality: 'requested',
    example: 'France urged Mali to release the journalists.',
  },
  {
    id: 'demand-that',
    predicates: wordsOf(`demand request insist propose suggest recommend call urge ask require order`),
    by: ['ccomp'],
    polarity: 'positive',
    modality: 'requested',
    example: 'Norway demands that Sweden release the envoy.',
  },
  {
    id: 'enable',
    predicates: wordsOf(`allow enable permit let authorise authorize able possible likely ability chance right option
      possibility capable free could opportunity capacity power`),
    by: ['xcomp', 'ccomp', 'acl', 'advcl', 'csubj'],
    polarity: 'positive',
    modality: 'possible',
    example: 'The law allows Spain to expel the envoy.',
  },
  {
    id: 'think',
    predicates: wordsOf(`think believe suspect guess suppose imagine assume doubt wonder fear worry appear seem unclear
      speculate predict risk suggest estimate`),
    by: ['ccomp', 'xcomp'],
    polarity: 'positive',
    modality: 'possible',
    raisesNegation: true,
    example: 'Analysts believe that Iran armed the militia.',
  },
  {
    id: 'awaited',
    predicates: wordsOf(`wait await expect hope seek propose schedule prepare promise want plan consider discuss
      arrange`),
    by: ['obj', 'obl', 'nsubj:pass'],
    polarity: 'positive',
    modality: 'planned',
    example: 'Norway awaits a visit by Anna Berg to Oslo.',
  },
  {
    id: 'asked-for',
    predicates: wordsOf(`demand urge request appeal press push ask`),
    by: ['obj', 'obl'],
    polarity: 'positive',
    modality: 'requested',
    example: 'Norway demanded the arrest of Paul Smith by Spain.',
  },
  {
    id: 'averted',
    predicates: [
      'cancel',
      'call off',
      'rule out',
      'avert',
      'prevent',
      'avoid',
      'stop',
      'block',
      'refuse',
      'decline',
      'abandon',
      'foil',
      'thwart',
    ],
    by: ['obj', 'nsubj:pass'],
    polarity: 'negative',
    modality: 'asserted',
    example: 'Sudan cancelled a visit by Anna Berg to Khartoum.',
  },
  {
    id: 'occur',
    predicates: [
      'be',
      'take',
      'happen',
      'occur',
      'materialise',
      'materialize',
      'go',
      'begin',
      'start',
      'continue',
      'end',
      'proceed',
      'hold',
      'conclude',
      'resume',
    ],
    by: ['nsubj', 'nsubj:pass'],
    polarity: 'positive',
    modality: 'asserted',
    raisesNegation: true,
    example: 'The meeting between Chad and Sudan took place.',
  },
  {
    id: 'thought-possible',
    predicates: [
      'possibility',
      'risk',
      'threat',
      'chance',
      'prospect',
      'fear',
      'danger',
      'likelihood',
      'rumour',
      'rumor',
    ],
    by: ['nmod'],
    polarity: 'positive',
    modality: 'possible',
    example: 'There was a risk of an attack by the militia on Goma.',
  },
  {
    id: 'thought-planned',
    predicates: ['plan', 'preparation', 'date', 'hope', 'proposal', 'offer'],
    by: ['nmod'],
    polarity: 'positive',
    modality: 'planned',
    example: 'The plans for a visit of Anna Berg to Tunis are old.',
  },
  {
    id: 'intended',
    predicates: wordsOf(`hope intention plan idea prospect goal aim purpose task threat aspiration wish desire dream`),
    by: ['acl'],
    polarity: 'positive',
    modality: 'planned',
    example: 'Anna Berg voiced her hope of visiting Tunis.',
  },
  {
    id: 'purpose',
    predicates: ['*purpose*'],
    by: ['advcl', 'acl'],
    polarity: 'positive',
    modality: 'planned',
    example: 'Anna Berg travelled to Oslo to meet Paul Smith.',
  },
  {
    id: 'no-evidence',
    predicates: wordsOf(`evidence proof indication sign suggestion claim`),
    by: ['acl', 'ccomp'],
    polarity: 'positive',
    modality: 'asserted',
    raisesNegation: true,
    example: 'There is evidence that Iran attacked Kenya.',
  },
];

const BY_PREDICATE: ReadonlyMap<string, readonly Embedding[]> = EMBEDDINGS.reduce((index, embedding) => {
  for (const predicate of embedding.predicates) index.set(predicate, [...(index.get(predicate) ?? []), embedding]);
  return index;
}, new Map<string, Embedding[]>());

/** Rows that embed a happening told by a noun: "awaits a visit". */
const NOMINAL = new Set(['awaited', 'asked-for', 'averted', 'occur', 'thought-possible', 'thought-planned']);

const PURPOSE = EMBEDDINGS.find((embedding) => embedding.id === 'purpose')!;

/** What the predicate above makes of the clause below it; undefined when it leaves the clause as it is. */
export function embeddingOf(tree: Tree, above: number, below: number): Embedding | undefined {
  const rows = BY_PREDICATE.get(tree.verbLemma(above)) ?? [];
  const relation = tree.at(below).deprel;
  const hangs = (by: string): boolean => relation === by || (relation.startsWith(by + ':') && relation !== 'acl:relcl');
  const row = rows.find((embedding) => embedding.by.some(hangs) && fits(tree, embedding, below));
  if (row) return row;
  return isPurpose(tree, below) ? PURPOSE : undefined;
}

/** A planned or requested act is an infinitive; "wanted by", "asked about" and finite clauses of "tell" are not. */
function fits(tree: Tree, row: Embedding, below: number): boolean {
  // "there is a risk of" tells that it is; "the attack is" tells something of it
  if (row.id === 'occur' && tree.lemma(tree.head(below)) === 'be')
    return tree.child(tree.head(below), 'expl') !== undefined;
  if (NOMINAL.has(row.id)) return tree.isNoun(below);
  if (row.id === 'intended') return true;
  if (row.id === 'fail' && tree.is(below, 'advcl')) return isToInfinitive(tree, below) || hasMark(tree, below, 'from');
  if (row.id === 'prevent')
    return (tree.is(below, 'xcomp') && tree.lemma(tree.head(below)) !== 'keep') || hasMark(tree, below, 'from');
  // "warned the envoy against leaving"
  if (row.id === 'request' && hasMark(tree, below, 'against')) return true;
  if (tree.is(below, 'ccomp', 'obj', 'csubj'))
    return row.id !== 'plan' || isFuture(tree, below) || !hasFiniteVerb(tree, below);
  // "has yet to leave" is no duty
  const pending =
    tree.lemma(tree.head(below)) === 'have' &&
    tree.childrenBy(tree.head(below), 'advmod').some((word) => tree.lemma(word) === 'yet');
  if (pending) return false;
  if (row.id === 'request' || row.id === 'plan') return isToInfinitive(tree, below) || tree.is(below, 'xcomp');
  return true;
}

function isPurpose(tree: Tree, below: number): boolean {
  return tree.is(below, 'advcl', 'acl') && isToInfinitive(tree, below);
}

function isToInfinitive(tree: Tree, verb: number): boolean {
  return tree.childrenBy(verb, 'mark', 'aux').some((child) => tree.at(child).xpos === 'TO');
}

function hasFiniteVerb(tree: Tree, verb: number): boolean {
  const words = [verb, ...tree.childrenBy(verb, 'aux', 'cop')];
  return words.some((word) => ['VBD', 'VBZ', 'VBP', 'MD'].includes(tree.at(word).xpos));
}

function isFuture(tree: Tree, verb: number): boolean {
  return tree.childrenBy(verb, 'aux').some((child) => tree.at(child).xpos === 'MD');
}

function hasMark(tree: Tree, verb: number, word: string): boolean {
  return tree.childrenBy(verb, 'mark', 'case').some((child) => tree.lemma(child) === word);
}
