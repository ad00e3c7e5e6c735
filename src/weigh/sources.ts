/**
 * How many voices stand behind an edge. Repetition is no corroboration: a copy counts as the document it was copied from,
 * what one publisher printed counts once, a report that another outlet is credited with is that outlet's, and so is a
 * claim that a document only quotes from it. A document whose publisher is not known stands for itself.
 */
import { groupBy } from '../../graph/groups.js';
import type { Evidence, GraphDocument } from '../../graph/model.js';
import { knownOutlets, outletKey } from './outlets.js';

export type SourceFacts = Pick<GraphDocument, 'id' | 'publisher' | 'copyOf'> & {
  /** The outlet that the document itself names as the author of the report. */
  readonly credit: string | null;
};

export type SourcedClaim = Pick<Evidence, 'document'> & {
  /** From the outermost report to the innermost speaker. */
  readonly attribution: readonly { readonly name: string }[];
};

/** Who speaks in each document, and which outlets they may quote. */
export interface Voices {
  readonly byDocument: ReadonlyMap<string, string>;
  readonly outlets: ReadonlySet<string>;
}

export function voicesOf(documents: readonly SourceFacts[]): Voices {
  const known = new Map(documents.map((document) => [document.id, document]));
  const outlets = knownOutlets(documents.map(({ publisher }) => publisher));
  const voices = documents.map((document) => {
    const original = (document.copyOf !== undefined && known.get(document.copyOf)) || document;
    return [document.id, voiceOf(original, outlets)] as const;
  });
  return { byDocument: new Map(voices), outlets };
}

/**
 * The number of voices behind an edge's claims, at most one a document: what a document says itself and also quotes is
 * its own. Throws a RangeError for a claim of a document that the voices do not know.
 */
export function countSources(claims: readonly SourcedClaim[], { byDocument, outlets }: Voices): number {
  const voices = [...groupBy(claims, ({ document }) => document)].map(([document, group]) => {
    const own = byDocument.get(document);
    if (own === undefined) throw new RangeError(`countSources(): no document ${document}; give all of the readings`);
    const quoted = group.map((claim) => quotedOutlet(claim, outlets));
    return quoted.includes(null) ? own : outletVoice([...quoted].sort()[0]!);
  });
  return new Set(voices).size;
}

function voiceOf({ id, publisher, credit }: SourceFacts, outlets: ReadonlySet<string>): string {
  const credited = credit === null ? '' : outletKey(credit);
  const outlet = outlets.has(credited) ? credited : outletKey(publisher ?? '');
  return outlet === '' ? `document ${id}` : outletVoice(outlet);
}

/** The outlet nearest to the origin: "the Times, citing Reuters, said" is Reuters'. */
function quotedOutlet({ attribution }: SourcedClaim, outlets: ReadonlySet<string>): string | null {
  return attribution.map(({ name }) => outletKey(name)).findLast((key) => outlets.has(key)) ?? null;
}

function outletVoice(key: string): string {
  return `outlet ${key}`;
}
