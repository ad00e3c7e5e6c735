/** What speaks for or against a claim being right, as named facts: how sure the reading is, and how far it had to go for it. */
import { familyOf } from '../../../graph/vocabulary/relations.js';
import { NAME_TYPES, type Mention } from '../../model.js';
import { overlaps } from '../../span.js';
import { type Context, typeOf } from '../context.js';
import type { Draft } from '../draft.js';
import type { Report } from '../attribution.js';
import { turnAt } from '../attribution.js';
import type { Status } from '../status.js';

/** A claim before it is finished: what its rule found, and what is said of its predicate. */
export interface Found {
  readonly draft: Draft;
  readonly status: Status;
  readonly reports: readonly Report[];
}

/** A way to look at a claim: each of its facts is "family.fact" or "family.fact=value". */
export interface FactFamily {
  readonly id: string;
  readonly reason: string;
  readonly of: (context: Context, found: Found) => readonly string[];
}

/** A chance is told by every one of these that it stays under, so that lower ones weigh more. */
const CHANCES = [0.4, 0.6, 0.8, 0.9, 0.95, 0.98] as const;

/** A length in words is told by every one of these that it reaches. */
const LENGTHS = [5, 10, 15, 25, 40, 60] as const;

export const FACT_FAMILIES: readonly FactFamily[] = [
  {
    id: 'rule',
    reason: 'Rules differ in how often they are right, and open relations are wrong more often than typed ones.',
    of: (_, { draft }) => {
      const [rule = '', ...turns] = draft.rule.split('/');
      return [`rule=${rule}`, ...turns.map((turn) => `rule/${turn}`), `rule.family=${familyOf(draft.relation)}`];
    },
  },
  {
    id: 'status',
    reason: 'Denied, planned and reported things are said in longer ways.',
    of: ({ certainty }, { status, reports }) => [
      ...(status.modality === 'asserted' ? [] : ['status.irrealis', `status=${status.modality}`]),
      ...(status.polarity === 'negative' ? ['status.negative'] : []),
      ...status.because.map(({ rule }) => `status.by=${rule}`),
      ...(reports.length === 0 ? [] : ['status.reported']),
      ...reports.flatMap(({ mention }) =>
        mention === null ? ['status.speaker-unknown'] : under('status.speaker', certainty[mention]!),
      ),
    ],
  },
  {
    id: 'tree',
    reason: 'The way in the tree from each end to the predicate may lead over heads that the model doubts.',
    of: (context, { draft }) => {
      const ways = [wayTo(context, draft.subjectToken, draft), wayTo(context, draft.objectToken, draft)];
      const { heads } = context.annotation.certainty;
      const relations = new Set(ways.flat().map((token) => context.tree.at(token).deprel.split(':')[0]!));
      const [subject = 1, object = 1] = ways.map((way) => Math.min(1, ...way.map((token) => heads[token]!)));
      return [
        ...under('tree.head', Math.min(subject, object)),
        ...under(
          'tree.product',
          ways.flat().reduce((product, token) => product * heads[token]!, 1),
        ),
        ...[...relations].map((relation) => `tree.over=${relation}`),
      ];
    },
  },
  {
    id: 'end',
    reason: 'Pronouns and descriptions may be taken for the wrong thing, names for the wrong type.',
    of: (context, { draft }) => [
      ...endFacts(context, 'subject', draft.subject, draft.subjectToken),
      ...endFacts(context, 'object', draft.object, draft.objectToken),
    ],
  },
  {
    id: 'clause',
    reason:
      'Participles, infinitives, headlines and questions leave more to be guessed than a sentence with a finite verb.',
    of: ({ tree, annotation, document }, { draft }) => {
      const { xpos, deprel, sentence } = tree.at(draft.anchor);
      const { first, last, block } = annotation.sentences[sentence]!;
      const chances = annotation.certainty.heads.slice(first, last);
      return [
        `clause.tag=${xpos}`,
        `clause.as=${deprel.split(':')[0]}`,
        `clause.block=${document.blocks[block]!.kind}`,
        ...(tree.at(last - 1).form === '?' ? ['clause.question'] : []),
        ...under('clause.heads', chances.reduce((sum, chance) => sum + chance, 0) / chances.length),
        ...(draft.subjectToken > draft.objectToken ? ['clause.backwards'] : []),
        ...(draft.presupposed ? ['clause.presupposed'] : []),
      ];
    },
  },
  {
    id: 'length',
    reason: 'What stands far apart in a long sentence is read wrong more often.',
    of: ({ tree, annotation }, { draft }) => {
      const { first, last } = annotation.sentences[tree.at(draft.anchor).sentence]!;
      const between = Math.abs(draft.subjectToken - draft.objectToken);
      return [...atLeast('length.between', between), ...atLeast('length.sentence', last - first)];
    },
  },
  {
    id: 'speech',
    reason: 'In speech and conversation more is left to be understood.',
    of: (context, { draft }) => {
      const anchor = context.tree.at(draft.anchor);
      return [
        ...(context.quotations.some((quotation) => overlaps(quotation, anchor)) ? ['speech.quoted'] : []),
        ...(turnAt(context, anchor) ? ['speech.turn'] : []),
      ];
    },
  },
];

/** All facts of a claim, each once. */
export function factsOf(context: Context, found: Found): string[] {
  return [...new Set(FACT_FAMILIES.flatMap((family) => family.of(context, found)))];
}

/** Why a fact tells something: the reason of its family. Throws a RangeError for a fact of no family. */
export function reasonOfFact(fact: string): string {
  const family = FACT_FAMILIES.find(({ id }) => /^[a-z]+/.exec(fact)?.[0] === id);
  if (family === undefined) throw new RangeError(`'${fact}' is of no family of facts`);
  return family.reason;
}

/** From an end up to the predicate, or to what both hang from. */
function wayTo({ tree }: Context, token: number, { anchor, predicate }: Draft): number[] {
  const goals = [anchor, ...predicate];
  const up = tree.ancestors(token);
  const goal = up.findIndex((above) => goals.includes(above));
  if (goal >= 0) return up.slice(0, goal);
  const down = tree.ancestors(anchor);
  const met = up.findIndex((above) => down.includes(above));
  if (met < 0) return up;
  return [...up.slice(0, met), ...down.slice(0, down.indexOf(up[met]!))];
}

function endFacts(context: Context, end: string, index: number, token: number): string[] {
  const { annotation, tree, mentions, certainty } = context;
  const mention = mentions[index]!;
  const type = typeOf(context, index);
  const through = token < mention.first || token >= mention.last;
  return [
    `end.${end}=${mention.kind}`,
    `end.${end}.type=${type}`,
    `end.kind=${mention.kind}`,
    ...(through ? ['end.through', `end.${end}.through`] : []),
    ...under('end.means', certainty[index]!),
    ...(mention.kind === 'name' && mention.type !== null ? under('end.name', nameChance(context, mention)) : []),
    ...chainFacts(context, end, index),
    ...(mention.kind === 'name' && isCut(context, mention) ? ['end.cut'] : []),
    ...(/^(?:I|me|my|we|us|our)$/i.test(tree.at(mention.head).form) ? ['end.first-person'] : []),
    ...(annotation.tokens[token]!.upos === 'VERB' ? ['end.verb'] : []),
  ];
}

function chainFacts(context: Context, end: string, index: number): string[] {
  const { chains, mentions, participants } = context;
  const chain = chains[participants.chain(index)]!;
  const own = mentions[index]!;
  const names = chain.mentions.map((member) => mentions[member]!).filter(({ kind }) => kind === 'name');
  const sure = names.map((name) => nameChance(context, { ...name, type: chain.type }));
  return [
    ...(chain.named ? [] : ['end.unnamed', `end.${end}.unnamed`]),
    ...(own.plural ? ['end.plural'] : []),
    ...(chain.mentions.length > 1 ? ['end.spoken-of-twice'] : []),
    ...(chain.mentions.length > 9 ? ['end.spoken-of-often'] : []),
    ...(own.kind === 'name' && own.text.length < chain.label.length ? ['end.short-form'] : []),
    ...(names.length === 0 ? [] : under('end.best-name', Math.max(...sure))),
    ...(names.length === 0 ? [] : under('end.worst-name', Math.min(...sure))),
  ];
}

/** The least chance of a name's words to be of its type. */
function nameChance({ annotation }: Context, { first, last, type }: Mention): number {
  const column = NAME_TYPES.findIndex((name) => name === type);
  return Math.min(...annotation.certainty.types.slice(first, last).map((chances) => chances[column]!));
}

/** Whether a name has a capital beside it that is none of its own: "Abu Dhabi" of "Abu Dhabi TV". */
function isCut({ tree, annotation }: Context, { first, last, sentence }: Mention): boolean {
  return [first - 1, last].some((beside) => {
    const token = annotation.tokens[beside];
    return token?.sentence === sentence && token.upos === 'PROPN' && !tree.is(beside, 'appos');
  });
}

function under(fact: string, chance: number): string[] {
  return CHANCES.filter((limit) => chance < limit).map((limit) => `${fact}<${limit}`);
}

function atLeast(fact: string, words: number): string[] {
  return LENGTHS.filter((limit) => words >= limit).map((limit) => `${fact}>=${limit}`);
}
