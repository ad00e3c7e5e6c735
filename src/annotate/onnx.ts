/** The reading model as an ONNX graph, run by onnxruntime on one thread; the only importer of onnxruntime-node. */
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { sha256Hex } from '../ids.js';
import { batchesOf } from './batches.js';
import { decode } from './decode.js';
import { parseLabels, type Labels } from './labels.js';
import type { Matrix, RawScores } from './raw-scores.js';
import { CONTINUED, SHAPES, shapeOf, wordPieces, type PieceIds } from './pieces.js';
import type { ModelOutput, ReadingModel } from './reading-model.js';

export interface ModelFiles {
  /** The ONNX graph. */
  readonly weights: Uint8Array;
  /** `vocab.txt`: one word piece a line. */
  readonly vocabulary: string;
  /** `labels.json`. */
  readonly labels: string;
}

interface EncodedSentence {
  readonly ids: readonly number[];
  readonly shapes: readonly number[];
  /** Index of each word's first piece. */
  readonly firsts: readonly number[];
}

type Outputs = Readonly<Record<string, Tensor>>;

const NAME = 'footnote-reader';
const OUTPUTS = ['upos', 'xpos', 'ner', 'arcs', 'heads', 'rel'] as const;
const ROLE_OUTPUTS = ['predicates', 'role'] as const;
/** Pieces in a sentence the model was trained on, its two end marks included. */
const MAX_SENTENCE = 128;
/** Pieces in a batch: in smaller ones each step of the graph costs more, in larger ones the caches overflow. */
const MAX_BATCH = 256;

/** What a model is called in a graph. */
export type ModelIdentity = Pick<ReadingModel, 'name' | 'sha256'>;

/** Known without loading the model, but not for nothing: all weights are hashed. */
export function modelIdentity({ weights }: Pick<ModelFiles, 'weights'>): ModelIdentity {
  return { name: NAME, sha256: sha256Hex(weights) };
}

/** Rejects when the three files do not belong together. `identity`: these files' own, where it is known already. */
export async function loadReadingModel(
  files: ModelFiles,
  identity: ModelIdentity = modelIdentity(files),
): Promise<ReadingModel> {
  const labels = parseLabels(files.labels);
  const pieces = wordPieces(files.vocabulary);
  const session = await InferenceSession.create(files.weights, {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    logSeverityLevel: 3,
    // plans of memory are kept by the sizes of the inputs, but here sizes also follow from how much of those is padding
    enableMemPattern: false,
  });
  return {
    ...identity,
    maxPieces: MAX_SENTENCE - 2,
    countPieces: (word) => pieces.of(word).length,
    run: async (sentences, options) =>
      runSentences(
        session,
        labels,
        sentences.map((words) => encode(words, pieces)),
        options.roles ? [...OUTPUTS, ...ROLE_OUTPUTS] : OUTPUTS,
      ),
  };
}

async function runSentences(
  session: InferenceSession,
  labels: Labels,
  sentences: readonly EncodedSentence[],
  wanted: readonly string[],
): Promise<ModelOutput[]> {
  const lengths = sentences.map(({ ids }) => ids.length);
  const outputs = new Array<ModelOutput>(sentences.length);
  for (const batch of batchesOf(lengths, MAX_BATCH)) {
    const scores = await runBatch(
      session,
      batch.map((index) => sentences[index]!),
      wanted,
    );
    let root = 0;
    for (const index of batch) {
      const words = sentences[index]!.firsts.length;
      outputs[index] = decode(scores, root, words, labels);
      root += 1 + words;
    }
  }
  return outputs;
}

function encode(words: readonly string[], pieces: PieceIds): EncodedSentence {
  const ids = [pieces.cls];
  const shapes: number[] = [SHAPES.none];
  const firsts: number[] = [];
  for (const word of words) {
    const shape = shapeOf(word);
    firsts.push(ids.length);
    pieces.of(word).forEach((piece, index) => {
      ids.push(piece);
      shapes.push(index === 0 ? shape : shape + CONTINUED);
    });
  }
  ids.push(pieces.sep);
  shapes.push(SHAPES.none);
  if (words.length === 0) throw new RangeError('a sentence needs at least one word');
  if (ids.length > MAX_SENTENCE)
    throw new RangeError(`a sentence of ${ids.length - 2} pieces is over maxPieces; cut it with cutSentence()`);
  return { ids, shapes, firsts };
}

async function runBatch(
  session: InferenceSession,
  batch: readonly EncodedSentence[],
  wanted: readonly string[],
): Promise<RawScores> {
  const feeds = {
    ids: padded(batch.map(({ ids }) => ids)),
    shape: padded(batch.map(({ shapes }) => shapes)),
    first: padded(batch.map(({ firsts }) => firsts)),
  };
  const outputs = await session.run(feeds, wanted);
  return {
    upos: floatsOf(outputs, 'upos'),
    xpos: floatsOf(outputs, 'xpos'),
    names: floatsOf(outputs, 'ner'),
    arcs: floatsOf(outputs, 'arcs'),
    heads: integersOf(outputs, 'heads'),
    deprels: bytesOf(outputs, 'rel'),
    roles: wanted.includes('role')
      ? { predicates: integersOf(outputs, 'predicates').data, roles: bytesOf(outputs, 'role') }
      : null,
  };
}

/** A matrix of the rows, filled up with 0. */
function padded(rows: readonly (readonly number[])[]): Tensor {
  const width = Math.max(...rows.map((row) => row.length));
  const data = new Int32Array(rows.length * width);
  rows.forEach((row, index) => data.set(row, index * width));
  return new Tensor('int32', data, [rows.length, width]);
}

function floatsOf(outputs: Outputs, name: string): Matrix<Float32Array> {
  const { data, dims } = outputOf(outputs, name);
  if (!(data instanceof Float32Array)) throw new TypeError(`the weights' output "${name}" is not of floats`);
  return { data, width: dims.at(-1)! };
}

function integersOf(outputs: Outputs, name: string): Matrix<Int32Array> {
  const { data, dims } = outputOf(outputs, name);
  if (!(data instanceof Int32Array)) throw new TypeError(`the weights' output "${name}" is not of integers`);
  return { data, width: dims.at(-1)! };
}

function bytesOf(outputs: Outputs, name: string): Matrix<Uint8Array> {
  const { data, dims } = outputOf(outputs, name);
  if (!(data instanceof Uint8Array)) throw new TypeError(`the weights' output "${name}" is not of bytes`);
  return { data, width: dims.at(-1)! };
}

function outputOf(outputs: Outputs, name: string): Tensor {
  const tensor = outputs[name];
  if (!tensor) throw new TypeError(`the weights have no output "${name}"`);
  return tensor;
}
