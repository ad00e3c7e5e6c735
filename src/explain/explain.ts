/** A document and its annotation to the explanation of its claims: reads them again and keeps what their rules saw. */
import { type TracedClaim, traceClaims } from '../claim/claims.js';
import { doubtsAbout } from '../claim/confidence/confidence.js';
import { reasonOfFact } from '../claim/confidence/facts.js';
import { CONFIDENCE_WEIGHTS } from '../claim/confidence/weights.js';
import { type Context, toContext } from '../claim/context.js';
import { claimRule } from '../claim/rules.js';
import { linkMentions } from '../corefer/chains.js';
import { oneLine } from '../corefer/scene.js';
import { findMentions } from '../mention/mentions.js';
import type { Annotation, Chain, Claim, DatedInterval, Mention, SourceDocument, Span } from '../model.js';
import { textOf } from '../span.js';
import type {
  ExplainedEnd,
  ExplainedSentence,
  Explanation,
  LinkReason,
  PathStep,
  StandsFor,
  Words,
} from './explanation.js';
import { pathBetween } from './path.js';
import { linkReason, mentionReason, statusEffect } from './rule-texts.js';

/** So many doubts are told of a claim. */
const DOUBTS = 3;

/** The explanations of these claims, by id; a claim that is not read from this document any more has none. */
export function explainClaims(
  document: SourceDocument,
  annotation: Annotation,
  ids: ReadonlySet<string>,
): ReadonlyMap<string, Explanation> {
  const linked = linkMentions(document, annotation, findMentions(document, annotation));
  const context = toContext(document, annotation, linked);
  const wanted = traceClaims(context).filter(({ claim }) => ids.has(claim.id));
  return new Map(wanted.map((traced) => [traced.claim.id, explain(context, traced)]));
}

function explain(context: Context, { claim, draft, status, facts }: TracedClaim): Explanation {
  const { tree, mentions } = context;
  const wordsAt = (span: Span): Words => wordsOf(context, span);
  const dateWords = (date?: DatedInterval | null): Words | null => (date?.span ? wordsAt(date.span) : null);
  const pathFrom = (token: number): PathStep[] | null => pathBetween(tree, token, draft.predicate, nameAt(context));
  return {
    claim,
    sentence: sentenceOf(context, claim, draft.predicate[0]!),
    rule: claimRule(claim.rule) ?? null,
    predicate: wordsAt(claim.predicate),
    subject: endOf(context, claim, 'subject', pathFrom(draft.subjectToken)),
    object: endOf(context, claim, 'object', pathFrom(draft.objectToken)),
    presupposed: draft.presupposed,
    status: status.because.map(({ rule, token }) => ({
      ...wordsAt(tree.at(token)),
      rule,
      effect: statusEffect(rule),
    })),
    speakers: claim.attribution.map((speaker) => ({ ...wordsAt(speaker), cue: wordsAt(speaker.cue) })),
    dates: { event: dateWords(claim.dates?.event), statement: dateWords(claim.dates?.statement) },
    place: claim.placeMention === null ? null : wordsAt(mentions[claim.placeMention]!),
    doubts: doubtsAbout(facts, CONFIDENCE_WEIGHTS)
      .slice(0, DOUBTS)
      .map((fact) => ({ fact, reason: reasonOfFact(fact) })),
  };
}

/** A word as a reader knows it: the whole name that it heads, else the word itself. */
function nameAt({ mentions, tree }: Context): (token: number) => string {
  const byHead = new Map(mentions.filter(({ kind }) => kind === 'name').map(({ head, text }) => [head, text]));
  return (token) => byHead.get(token) ?? tree.at(token).form;
}

function wordsOf({ document }: Context, { start, end }: Span): Words {
  return { start, end, words: textOf(document.text, { start, end }) };
}

function sentenceOf(context: Context, claim: Claim, token: number): ExplainedSentence {
  const { annotation, tree } = context;
  const sentence = annotation.sentences[tree.at(token).sentence]!;
  const { words: text, start, end } = wordsOf(context, sentence);
  const parts = ['predicate', 'subject', 'object'] as const;
  const rows = tree.tokens.slice(sentence.first, sentence.last).map((row, offset) => {
    const { form, lemma, upos, head, deprel } = row;
    const part = parts.find((name) => claim[name].start <= row.start && row.end <= claim[name].end) ?? null;
    return { index: sentence.first + offset, form, lemma, upos, head, deprel, part };
  });
  return { start, end, text, tree: rows };
}

function endOf(
  context: Context,
  claim: Claim,
  end: 'subject' | 'object',
  path: readonly PathStep[] | null,
): ExplainedEnd {
  const mention = context.mentions[claim[`${end}Mention`]]!;
  const chain = context.chains[context.participants.chain(claim[`${end}Mention`])]!;
  const words = wordsOf(context, claim[end]);
  const standsFor = words.words === chain.label ? null : standsForOf(context, claim, mention, chain);
  return { ...words, kind: mention.kind, type: chain.type, label: chain.label, path, standsFor };
}

function standsForOf(context: Context, claim: Claim, mention: Mention, chain: Chain): StandsFor {
  const own = chain.mentions.map((index) => context.mentions[index]!);
  const antecedents = claim.antecedents.filter((span) => own.some(({ start }) => start === span.start));
  return {
    label: chain.label,
    antecedents: antecedents.map((span) => wordsOf(context, span)),
    because: [...meaningOf(mention), ...linksOf(mention, chain)],
  };
}

/** What the dictionary says that the words stand for: "Russian", "Moscow said". */
function meaningOf({ text, stands, rule }: Mention): LinkReason[] {
  return stands === undefined ? [] : [{ id: rule, reason: mentionReason(rule), words: `${text} = ${stands}` }];
}

/** The links of a chain that these words take part in. */
function linksOf({ text }: Mention, chain: Chain): LinkReason[] {
  const links = [...new Set(chain.reasons)].map((line): LinkReason => {
    const colon = line.indexOf(': ');
    const id = line.slice(0, colon);
    return { id, reason: linkReason(id), words: line.slice(colon + 2) };
  });
  return links.filter(({ words }) => words.split(' = ').includes(oneLine(text)));
}
