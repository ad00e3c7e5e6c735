/** Reads a piece of text as the builder would, with the shipped model: for tests of rules by their example sentences. */
import { readFileSync } from 'node:fs';
import { annotate } from '../src/annotate/annotate.js';
import { loadReadingModel } from '../src/annotate/onnx.js';
import type { ReadingModel } from '../src/annotate/reading-model.js';
import { findClaims } from '../src/claim/claims.js';
import { type Linked, linkMentions } from '../src/corefer/chains.js';
import { findMentions } from '../src/mention/mentions.js';
import type { Annotation, Claim, SourceDocument } from '../src/model.js';
import { readDocument } from '../src/read/read.js';

export interface ReadText {
  readonly document: SourceDocument;
  readonly annotation: Annotation;
  readonly linked: Linked;
  readonly claims: readonly Claim[];
  /** A claim in one line: `Norway -invites-> rebels, positive asserted, said by Reuters`. */
  readonly lines: readonly string[];
}

let model: Promise<ReadingModel> | null = null;

/** The shipped model, loaded once for each test file. */
export function shippedModel(): Promise<ReadingModel> {
  const file = (name: string): Buffer => readFileSync(new URL(`../model/${name}`, import.meta.url));
  model ??= loadReadingModel({
    weights: file('reader.onnx'),
    vocabulary: file('vocab.txt').toString('utf8'),
    labels: file('labels.json').toString('utf8'),
  });
  return model;
}

/** `path` may carry a date in its name, which becomes the date of publication. */
export async function readText(text: string, path = 'text.txt'): Promise<ReadText> {
  const { document } = readDocument({ path, bytes: new TextEncoder().encode(text) }, { maxBytes: 1_000_000 });
  if (document === null) throw new Error(`the text could not be read: ${text.slice(0, 60)}`);
  const annotation = await annotate(document, await shippedModel());
  const linked = linkMentions(document, annotation, findMentions(document, annotation));
  const claims = findClaims(document, annotation, linked);
  const words = (mention: number): string => linked.mentions[mention]!.text;
  const lines = claims.map((claim) => {
    const by = claim.attribution.map((speaker) => speaker.name).join(' < ');
    const ends = `${words(claim.subjectMention)} -${claim.relation}-> ${words(claim.objectMention)}`;
    return `${ends}, ${claim.polarity} ${claim.modality}${by === '' ? '' : `, said by ${by}`}`;
  });
  return { document, annotation, linked, claims, lines };
}
