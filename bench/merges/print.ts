/** Drawn pairs for a reader: as a table with everything, or as blocks that do not tell what became of them. */
import { sha256OfText } from '../../src/ids.js';
import type { DrawnPair } from './draw.js';
import type { Side } from './side.js';

export interface JudgedPair extends DrawnPair {
  readonly a: Side;
  readonly b: Side;
}

/** A pair a line, tab-separated, with a line of column names. */
export function table(pairs: readonly JudgedPair[]): string {
  const side = ({ label, type, document, contexts }: Side): string[] => [label, type, document, contexts.join(' ¦ ')];
  const columns = ['label', 'type', 'document', 'contexts'];
  const head = [
    'fate',
    'score',
    'reasons',
    ...columns.map((name) => `${name} a`),
    ...columns.map((name) => `${name} b`),
  ];
  const rows = pairs.map(({ fate, judgement, a, b }) => [...fateOf({ fate, judgement }), ...side(a), ...side(b)]);
  return lines([head, ...rows].map((cells) => cells.join('\t')));
}

/** Numbered, in an order drawn by the seed. */
export function blocksOf(pairs: readonly JudgedPair[], seed: number): string {
  return shuffled(pairs, seed)
    .map(({ a, b }, index) => `## ${index + 1}\n\n${sideBlock('A', a)}\n${sideBlock('B', b)}`)
    .join('\n');
}

/** The fate of each block, in the same order. */
export function keyTable(pairs: readonly JudgedPair[], seed: number): string {
  const rows = shuffled(pairs, seed).map((pair, index) => [
    String(index + 1),
    ...fateOf(pair),
    pair.judgement.a,
    pair.judgement.b,
  ]);
  return lines([['number', 'fate', 'score', 'reasons', 'a', 'b'], ...rows].map((cells) => cells.join('\t')));
}

function fateOf({ fate, judgement: { score, reasons } }: DrawnPair): string[] {
  return [fate, score.toFixed(3), reasons.join('; ')];
}

function sideBlock(name: string, { label, type, document, contexts }: Side): string {
  const quotes = contexts.map((context) => `> ${context}\n`).join('>\n');
  return `**${name}: ${label}** (${type}), in ${document}\n\n${quotes}`;
}

function shuffled(pairs: readonly JudgedPair[], seed: number): JudgedPair[] {
  const lot = ({ judgement: { a, b } }: JudgedPair): string => sha256OfText(JSON.stringify(['order', seed, a, b]));
  return [...pairs].sort((x, y) => (lot(x) < lot(y) ? -1 : 1));
}

function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
