/** ECB+ (Cybulska and Vossen 2014): news on some forty happenings, each told by several documents, as it lies beside the repository. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Span } from '../../src/model.js';

/** Participants are people, bodies and places: what the graph holds as nodes besides events. */
export type EcbKind = 'participant' | 'thing' | 'time' | 'event';

/** Offsets are UTF-16 code units, half-open. */
export interface EcbMention extends Span {
  readonly kind: EcbKind;
  /** The same over all documents. */
  readonly cluster: string;
}

export interface EcbText {
  readonly id: string;
  readonly topic: string;
  readonly text: string;
  /** Those that annotators checked; nothing is judged outside of them. */
  readonly sentences: readonly Span[];
  readonly mentions: readonly EcbMention[];
}

interface EcbDocument {
  readonly id: string;
  readonly topic: string;
  readonly text: string;
  readonly sentences: readonly (readonly [start: number, end: number])[];
  readonly mentions: readonly {
    readonly start: number;
    readonly end: number;
    readonly type: string;
    readonly cluster: string;
    readonly sent: number;
    readonly validated: boolean;
  }[];
}

/** A sentence counts as checked when a mention in it is. */
export function readEcbPlus(folder: string, split: string): EcbText[] {
  const lines = gunzipSync(readFileSync(join(folder, `${split}.jsonl.gz`)))
    .toString('utf8')
    .split('\n');
  return lines.filter((line) => line !== '').map((line) => toText(JSON.parse(line) as EcbDocument));
}

function toText({ id, topic, text, sentences, mentions }: EcbDocument): EcbText {
  const checked = mentions.filter(({ validated }) => validated);
  const numbers = [...new Set(checked.map(({ sent }) => sent))].sort((a, b) => a - b);
  return {
    id,
    topic,
    text,
    sentences: numbers.map((number) => ({ start: sentences[number]![0], end: sentences[number]![1] })),
    mentions: checked.map(({ start, end, type, cluster }) => ({ start, end, cluster, kind: kindOf(type) })),
  };
}

function kindOf(type: string): EcbKind {
  if (/^(?:NEG_)?ACTION/u.test(type)) return 'event';
  if (/^(?:HUMAN_PART|LOC)/u.test(type)) return 'participant';
  return type.startsWith('TIME') ? 'time' : 'thing';
}
