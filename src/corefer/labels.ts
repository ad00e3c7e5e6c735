/** The best name for a thing from its mentions, and its other names. */
import type { EntityType, Mention } from '../model.js';
import { oneLine } from './scene.js';

export interface Labels {
  readonly label: string;
  readonly named: boolean;
  /** Its other proper names, sorted. */
  readonly aliases: readonly string[];
}

/** `mentions` of one thing in text order, at least one of them no pronoun. */
export function labelsOf(mentions: readonly Mention[], type: EntityType): Labels {
  const counts = countNames(mentions);
  if (counts.size > 0) {
    const ranked = [...counts].sort(type === 'person' ? byFullness : byFrequency).map(([name]) => name);
    return { label: ranked[0]!, named: true, aliases: ranked.slice(1).sort((a, b) => (a < b ? -1 : 1)) };
  }
  const standing = mentions.find(({ stands }) => stands !== undefined)?.stands;
  if (standing !== undefined) return { label: oneLine(standing), named: true, aliases: [] };
  const describing = mentions.filter(({ kind }) => kind !== 'pronoun');
  const first = describing.find(({ rule }) => !rule.startsWith('partitive.')) ?? describing[0] ?? mentions[0]!;
  return { label: oneLine(first.text), named: false, aliases: [] };
}

function countNames(mentions: readonly Mention[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, text } of mentions) {
    const name = oneLine(text);
    if (kind === 'name') counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

type Counted = readonly [name: string, count: number];

/** People by their fullest name. */
function byFullness(a: Counted, b: Counted): number {
  return b[0].split(' ').length - a[0].split(' ').length || byFrequency(a, b);
}

/** Other things by the name used most, then the longest. */
function byFrequency([a, x]: Counted, [b, y]: Counted): number {
  return y - x || b.length - a.length || (a < b ? -1 : 1);
}
