/** Documents with the chains read from them, spelt out by their words; and judgements about those words. */
import { labelsOf } from '../../../../src/corefer/labels.js';
import { contentId, sha256OfText } from '../../../../src/ids.js';
import type { Chain, EntityType, Mention, MentionKind, Reading, SourceDocument } from '../../../../src/model.js';
import { overlaps } from '../../../../src/span.js';
import type { FiledJudgement, JudgementSide } from '../../../../graph/model.js';

/** Words as they stand in the text; equal words mean their next place. "(he)" is a pronoun, "(the aide)" a nominal. */
export type ChainWords = readonly [EntityType, ...string[]];

export interface ReadDocument {
  readonly document: SourceDocument;
  readonly reading: Reading;
}

export function read(path: string, text: string, ...chains: readonly ChainWords[]): ReadDocument {
  const id = contentId('d', [text, 'bytes']);
  const facts = {
    id,
    paths: [path],
    format: 'text' as const,
    textSha256: sha256OfText(text),
    title: null,
    publisher: null,
    published: null,
    language: 'en',
  };
  const drafts = toMentions(text, chains);
  const mentions = drafts.map(({ mention }) => mention);
  return {
    document: { ...facts, text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }], origin: null },
    reading: {
      document: { ...facts, length: text.length },
      mentions,
      chains: chains.map(([type], number) => toChain(id, type, mentions, drafts.flatMap((draft, at) => (draft.chain === number ? [at] : [])))), // prettier-ignore
      claims: [],
      issues: [],
      coverage: { characters: text.length, charactersRead: text.length, sentences: 1, sentencesSplit: 0, twoNamesNoClaim: 0 }, // prettier-ignore
    },
  };
}

interface Draft {
  readonly chain: number;
  readonly mention: Mention;
}

/** In text order, as the pipeline gives them. Each word stands after the one before it in its chain, where nothing else does. */
function toMentions(text: string, chains: readonly ChainWords[]): Draft[] {
  const drafts: Draft[] = [];
  chains.forEach(([type, ...all], chain) => {
    let from = 0;
    for (const told of all) {
      const words = told.replace(/^\(|\)$/g, '');
      const start = freePlace(text, words, from, drafts);
      drafts.push({ chain, mention: toMention(type, words, start, kindOf(told, words)) });
      from = start + words.length;
    }
  });
  return drafts.sort((x, y) => x.mention.start - y.mention.start);
}

function freePlace(text: string, words: string, from: number, taken: readonly Draft[]): number {
  const start = text.indexOf(words, from);
  if (start < 0) throw new RangeError(`'${words}' does not stand so often in '${text}'`);
  const span = { start, end: start + words.length };
  return taken.some(({ mention }) => overlaps(mention, span)) ? freePlace(text, words, start + 1, taken) : start;
}

function kindOf(told: string, words: string): MentionKind {
  if (!told.startsWith('(')) return 'name';
  return /^(?:he|she|they|it)$/i.test(words) ? 'pronoun' : 'nominal';
}

function toMention(type: EntityType, text: string, start: number, kind: MentionKind): Mention {
  const tokens = { first: start, last: start + 1, head: start };
  return { start, end: start + text.length, ...tokens, kind, type, text, sentence: 0, subtypes: [], plural: false, rule: 'test' }; // prettier-ignore
}

function toChain(document: string, type: EntityType, mentions: readonly Mention[], members: readonly number[]): Chain {
  const own = members.map((member) => mentions[member]!);
  const { start, end } = own[0]!;
  const id = contentId('c', [document, start, end]);
  return { id, mentions: members, type, ...labelsOf(own, type), subtypes: [], reasons: [] };
}

export function side({ document }: ReadDocument, quote: string, occurrence = 1): JudgementSide {
  return { path: document.paths[0]!, sha256: document.textSha256, quote, occurrence, type: null };
}

export function judgement(
  verdict: FiledJudgement['verdict'],
  a: JudgementSide,
  b: JudgementSide,
  more: Partial<FiledJudgement> = {},
): FiledJudgement {
  return { verdict, author: 'Greta', date: '2024-03-01', reason: '', a, b, file: 'judgements.yaml', ...more };
}
