/** Mentions and trees to claims: every rule's drafts, finished with status, speakers, dates, evidence and id. */
import { familyOf, relationType } from '../../graph/vocabulary/relations.js';
import { contentId } from '../ids.js';
import type { Annotation, Claim, SourceDocument, Span } from '../model.js';
import { textOf } from '../span.js';
import { attributionOf } from './attribution.js';
import { type Context, type LinkedMentions, toContext } from './context.js';
import { datesOf } from './dates.js';
import type { Draft } from './draft.js';
import { quoteSpan } from './evidence.js';
import { indexFrames } from './frames/frame.js';
import { VERB_FRAMES } from './frames/verbs.js';
import { nominalDrafts } from './nominal.js';
import { findPropositions } from './propositions.js';
import { roleDrafts } from './roles.js';
import { type Status, statusOf } from './status.js';
import { structureDrafts } from './structure.js';
import { verbalDrafts } from './verbal.js';

const FRAMES = indexFrames(VERB_FRAMES);

/** Sorted by place, then id; no two say the same of the same words. */
export function findClaims(document: SourceDocument, annotation: Annotation, linked: LinkedMentions): Claim[] {
  const context = toContext(document, annotation, linked);
  const propositions = findPropositions(context.tree);
  const drafts = [
    ...propositions.flatMap((proposition) => verbalDrafts(context, FRAMES, proposition)),
    ...nominalDrafts(context, propositions),
    ...roleDrafts(context, propositions),
    ...structureDrafts(context),
  ];
  const claims = drafts.filter((draft) => joinsTwo(context, draft)).map((draft) => toClaim(context, draft));
  return unique(claims).sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1));
}

/** Two different things, one of them with a name unless the relation is a typed one. */
function joinsTwo({ participants, chains }: Context, draft: Draft): boolean {
  const from = participants.chain(draft.subject);
  const to = participants.chain(draft.object);
  if (from < 0 || to < 0 || from === to) return false;
  return chains[from]!.named || chains[to]!.named || familyOf(draft.relation) !== 'open';
}

const PRESUPPOSED: Status = { polarity: 'positive', modality: 'asserted', because: [] };

function toClaim(context: Context, draft: Draft): Claim {
  const { document, tree, mentions } = context;
  const subject = endSpan(context, draft.subjectToken, draft.subject);
  const object = endSpan(context, draft.objectToken, draft.object);
  const predicate = tree.span(draft.predicate);
  const status = draft.presupposed ? PRESUPPOSED : statusOf(tree, draft.anchor);
  const quote = quoteSpan(
    tree,
    [subject, object],
    draft.predicate,
    status.because.map(({ token }) => token),
  );
  const type = relationType(draft.relation);
  const attribution = draft.presupposed
    ? []
    : attributionOf(context, draft.anchor).filter((speaker) => !isEnd(speaker, mentions[draft.subject]!, draft));
  return {
    ...quote,
    id: contentId('c', [
      document.id,
      draft.relation,
      subject.start,
      subject.end,
      predicate.start,
      predicate.end,
      object.start,
      object.end,
    ]),
    proposition: contentId('p', [document.id, tree.at(draft.anchor).start, tree.at(draft.anchor).end]),
    relation: draft.relation,
    family: familyOf(draft.relation),
    label: draft.label,
    symmetric: type?.symmetric ?? false,
    subject: { start: subject.start, end: subject.end },
    predicate,
    object: { start: object.start, end: object.end },
    subjectMention: draft.subject,
    objectMention: draft.object,
    quote: textOf(document.text, quote),
    antecedents: [...antecedentOf(context, draft.subject, subject), ...antecedentOf(context, draft.object, object)],
    polarity: status.polarity,
    modality: status.modality,
    attribution: attribution.map(({ cueToken: _token, ...speaker }) => speaker),
    dates: datesOf(context, draft.anchor, attribution.at(-1)?.cueToken ?? null, status.modality),
    placeMention: null,
    rule: draft.rule,
  };
}

/** The words by which an end takes part: its mention, or the pronoun or owned noun that reaches it. */
function endSpan({ tree, participants, mentions }: Context, token: number, mention: number): Span {
  const own = mentions[mention]!;
  if (participants.at(token) === mention) return own;
  if (participants.of(token).some((participant) => participant.mention === mention)) return own;
  const { start, end } = tree.at(token);
  return { start, end };
}

/** The name that a pronoun, nominal or "we" stands for, when the end's own words are not a name. */
function antecedentOf({ participants, mentions, chains }: Context, mention: number, words: Span): Span[] {
  const own = mentions[mention]!;
  if (own.kind === 'name' && own.start === words.start) return [];
  const chain = chains[participants.chain(mention)]!;
  const names = chain.mentions.map((index) => mentions[index]!).filter((other) => other.kind === 'name');
  const before = names.filter((name) => name.start <= words.start);
  const name = before.at(-1) ?? names[0];
  return name === undefined || name.start === words.start ? [] : [{ start: name.start, end: name.end }];
}

/** A speaker who is the claim's own reporting subject is not its source: "X told Y". */
function isEnd(speaker: Span & { cue: Span }, subject: Span, draft: Draft): boolean {
  return speaker.start === subject.start && draft.predicate.length > 0 && speaker.cue.start === speaker.start;
}

function unique(claims: readonly Claim[]): Claim[] {
  const seen = new Map<string, Claim>();
  for (const claim of claims) {
    const ends =
      claim.symmetric && claim.objectMention < claim.subjectMention
        ? [claim.objectMention, claim.subjectMention]
        : [claim.subjectMention, claim.objectMention];
    const key = JSON.stringify([claim.relation, ...ends, claim.predicate.start]);
    if (!seen.has(key)) seen.set(key, claim);
  }
  return [...seen.values()];
}
