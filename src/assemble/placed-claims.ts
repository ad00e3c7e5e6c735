/** Claims of all documents, each between two nodes of the graph instead of two mentions of its document. */
import type { Evidence, GraphSpeaker } from '../../graph/model.js';
import type { Claim, Entity, Reading, Speaker } from '../model.js';

export interface PlacedClaim {
  /** Keys of nodes; sorted when the relation is symmetric. */
  readonly source: string;
  readonly target: string;
  readonly relation: string;
  readonly family: string;
  readonly label: string;
  readonly symmetric: boolean;
  readonly evidence: Evidence;
}

/** Key of the node that a mention of the reading belongs to; null when it belongs to none. */
type NodeOf = (mention: number | null) => string | null;

/** Throws a RangeError for a claim with an end in no entity: every chain must be in the resolution. */
export function placeClaims(readings: readonly Reading[], entities: readonly Entity[]): PlacedClaim[] {
  const keyOfChain = new Map(entities.flatMap(({ key, chains }) => chains.map((chain) => [chain, key] as const)));
  return readings.flatMap((reading) => {
    const keys = new Map(
      reading.chains.flatMap(({ id, mentions }) => mentions.map((mention) => [mention, keyOfChain.get(id)] as const)),
    );
    const nodeOf: NodeOf = (mention) => (mention === null ? null : (keys.get(mention) ?? null));
    return reading.claims.map((claim) => placeClaim(reading.document.id, claim, nodeOf));
  });
}

function placeClaim(document: string, claim: Claim, nodeOf: NodeOf): PlacedClaim {
  const subject = endOf(claim, nodeOf(claim.subjectMention));
  const object = endOf(claim, nodeOf(claim.objectMention));
  const { relation, family, label, symmetric } = claim;
  const [source, target] = symmetric && object < subject ? [object, subject] : [subject, object];
  return { source, target, relation, family, label, symmetric, evidence: toEvidence(document, claim, nodeOf) };
}

function endOf({ id }: Claim, node: string | null): string {
  if (node !== null) return node;
  throw new RangeError(`claim ${id} has an end in no entity: resolve every chain of its reading first`);
}

function toEvidence(document: string, claim: Claim, nodeOf: NodeOf): Evidence {
  return {
    id: claim.id,
    document,
    start: claim.start,
    end: claim.end,
    label: claim.label,
    quote: claim.quote,
    subject: claim.subject,
    predicate: claim.predicate,
    object: claim.object,
    antecedents: claim.antecedents,
    proposition: claim.proposition,
    polarity: claim.polarity,
    modality: claim.modality,
    attribution: claim.attribution.map((speaker) => toGraphSpeaker(speaker, nodeOf)),
    dates: claim.dates,
    place: nodeOf(claim.placeMention),
    rule: claim.rule,
    confidence: claim.confidence,
  };
}

function toGraphSpeaker({ mention, name, start, end, cue }: Speaker, nodeOf: NodeOf): GraphSpeaker {
  return { speaker: nodeOf(mention), name, start, end, cue };
}
