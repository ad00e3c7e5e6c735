/** Mentions and trees to claims: every rule's drafts, finished with status, speakers, dates, evidence and id. */
import { familyOf, relationType } from '../../graph/vocabulary/relations.js';
import type { Linked } from '../corefer/chains.js';
import { contentId } from '../ids.js';
import type { Annotation, Claim, ClaimDates, Polarity, SourceDocument, Span } from '../model.js';
import { textOf } from '../span.js';
import { antecedentOf } from './antecedent.js';
import { attributionOf, presupposedBy, type Report } from './attribution.js';
import { confidenceOf } from './confidence/confidence.js';
import { factsOf } from './confidence/facts.js';
import { CONFIDENCE_WEIGHTS } from './confidence/weights.js';
import { type Context, toContext } from './context.js';
import { datesOf } from './dates.js';
import { placesAt } from './places.js';
import type { Draft } from './draft.js';
import { quoteSpan } from './evidence.js';
import { ADJECTIVE_FRAMES } from './frames/adjectives.js';
import { indexFrames } from './frames/frame.js';
import { VERB_FRAMES } from './frames/verbs.js';
import { exclusionOf } from './negation.js';
import { nominalDrafts } from './nominal.js';
import { findPropositions } from './propositions.js';
import { roleDrafts } from './roles.js';
import { type Status, statusOf, titleStatusOf } from './status.js';
import { structureDrafts } from './structure.js';
import { toldEventDrafts } from './told-events.js';
import { topicDrafts } from './topics.js';
import { verbalDrafts } from './verbal.js';

const FRAMES = indexFrames([...VERB_FRAMES, ...ADJECTIVE_FRAMES]);

/** A claim with what its rule saw. */
export interface TracedClaim {
  readonly claim: Claim;
  readonly draft: Draft;
  readonly status: Status;
  /** What its confidence was told from. */
  readonly facts: readonly string[];
}

/** Sorted by place, then id; no two say the same of the same words. */
export function findClaims(document: SourceDocument, annotation: Annotation, linked: Linked): Claim[] {
  return traceClaims(toContext(document, annotation, linked)).map(({ claim }) => claim);
}

/** The same claims, each with the tokens and reasons that it was read by. */
export function traceClaims(context: Context): TracedClaim[] {
  const propositions = findPropositions(context.tree);
  const verbal = propositions.flatMap((proposition) => verbalDrafts(context, FRAMES, proposition));
  const drafts = [
    ...verbal,
    ...toldEventDrafts(context, verbal),
    ...nominalDrafts(context, propositions),
    ...roleDrafts(context, propositions),
    ...structureDrafts(context),
    ...topicDrafts(context, propositions),
  ];
  const told = statements(context);
  return unique(drafts.filter((draft) => joinsTwo(context, draft)))
    .map((draft) => {
      const statement = told(draft);
      const facts = factsOf(context, { draft, ...statement });
      const claim = { ...toClaim(context, draft, statement), confidence: confidenceOf(facts, CONFIDENCE_WEIGHTS) };
      return { claim, draft, status: statement.status, facts };
    })
    .sort(({ claim: a }, { claim: b }) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1));
}

/** Two different things, one of them with a name unless the relation is a typed one. */
function joinsTwo({ participants, chains }: Context, draft: Draft): boolean {
  const from = participants.chain(draft.subject);
  const to = participants.chain(draft.object);
  if (from < 0 || to < 0 || from === to) return false;
  return chains[from]!.named || chains[to]!.named || familyOf(draft.relation) !== 'open';
}

/** What all claims of one predicate share. */
interface Statement {
  readonly status: Status;
  readonly reports: readonly Report[];
  readonly dates: ClaimDates | null;
  /** Mentions of places where it happens, the nearest first. */
  readonly places: readonly number[];
  readonly proposition: string;
}

/** Reads each predicate's statement once, however many claims it makes. */
function statements(context: Context): (draft: Draft) => Statement {
  const asserted = new Map<number, Statement>();
  const presupposed = new Map<number, Statement>();
  return ({ anchor, presupposed: taken }) => {
    const known = taken ? presupposed : asserted;
    let statement = known.get(anchor);
    if (!statement) known.set(anchor, (statement = toStatement(context, anchor, taken)));
    return statement;
  };
}

function toStatement(context: Context, anchor: number, presupposed: boolean): Statement {
  const { document, tree } = context;
  const { start, end } = tree.at(anchor);
  const status = presupposed ? titleStatusOf(tree, anchor) : statusOf(tree, anchor);
  const reports = presupposed ? presupposedBy(context, anchor) : attributionOf(context, anchor);
  return {
    status,
    reports,
    dates: datesOf(context, anchor, reports.at(-1)?.cueToken ?? -1, status.modality),
    places: presupposed ? [] : placesAt(context, anchor),
    proposition: contentId('p', [document.id, start, end]),
  };
}

function toClaim(
  context: Context,
  draft: Draft,
  { status, reports, dates, places, proposition }: Statement,
): Omit<Claim, 'confidence'> {
  const { document, tree } = context;
  const subject = endSpan(context, draft.subjectToken, draft.subject);
  const object = endSpan(context, draft.objectToken, draft.object);
  const predicate = tree.span(draft.predicate);
  // "not X but Y": denied of one participant alone
  const exclusions = [draft.subjectToken, draft.objectToken].flatMap((token) => exclusionOf(tree, token) ?? []);
  const marks = [...status.because.map(({ token }) => token), ...exclusions, ...(draft.shown ?? [])];
  const quote = quoteSpan(tree, [subject, object], draft.predicate, marks);
  const offsets = [subject, predicate, object].flatMap(({ start, end }) => [start, end]);
  const type = relationType(draft.relation);
  return {
    ...quote,
    id: contentId('c', [document.id, draft.relation, ...offsets]),
    proposition,
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
    antecedents: [...standsFor(context, draft.subject, subject), ...standsFor(context, draft.object, object)],
    polarity: exclusions.length % 2 === 0 ? status.polarity : opposite(status.polarity),
    modality: status.modality,
    attribution: reports.map(({ cueToken: _token, ...speaker }) => speaker),
    dates,
    placeMention: places.find((place) => place !== draft.subject && place !== draft.object) ?? null,
    rule: draft.rule,
  };
}

function opposite(polarity: Polarity): Polarity {
  return polarity === 'positive' ? 'negative' : 'positive';
}

/** The words by which an end takes part: its mention, or the pronoun or owned noun that reaches it. */
function endSpan({ tree, participants, mentions }: Context, token: number, mention: number): Span {
  const own = mentions[mention]!;
  if (participants.at(token) === mention) return own;
  if (participants.of(token).some((participant) => participant.mention === mention)) return own;
  const { start, end } = tree.at(token);
  return { start, end };
}

/** The name that a pronoun, nominal or "we" stands for. */
function standsFor({ participants, mentions, chains }: Context, mention: number, words: Span): Span[] {
  const chain = chains[participants.chain(mention)]!.mentions.map((index) => mentions[index]!);
  return antecedentOf(mentions[mention]!, chain, words);
}

/** One draft for the same relation of the same ends by the same words, whichever rule came first. */
function unique(drafts: readonly Draft[]): Draft[] {
  const seen = new Map<string, Draft>();
  for (const draft of drafts) {
    const ends = [draft.subject, draft.object];
    if (relationType(draft.relation)?.symmetric) ends.sort((a, b) => a - b);
    const key = [draft.relation, ...ends, Math.min(...draft.predicate)].join(' ');
    if (!seen.has(key)) seen.set(key, draft);
  }
  return [...seen.values()];
}
