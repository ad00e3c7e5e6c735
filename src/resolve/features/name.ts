/** The names themselves; a weak name is worth less than half a reason, however equal. */
import { compareParsed } from '../compare.js';
import type { Comparison, NameRelation } from '../comparison.js';
import type { Unit } from '../units.js';
import { aliasFeature } from './alias.js';
import type { Collection, Evidence } from './feature.js';
import { doubtedWeight } from './name-doubts.js';

/** A name that is written out: alone enough above 1. */
const FULL: Readonly<Record<NameRelation, number>> = {
  equal: 2,
  spelling: 1.5,
  shorter: 0.5,
  initials: 0.5,
  acronym: 0.3,
  near: 0.4,
  part: 0.3,
  other: -2,
};
const WEAK = 0.45;
/** Initials: so many are half a reason, more are enough. */
const SURE_INITIALS = 4;
const LIKELY = 0.6;
const SURE = 1;
/** "Vladimir Vladimirovich Putin": first and last word stand in both. */
const SAME_ENDS = 1.2;

export function nameFeature(a: Unit, b: Unit, { spell }: Collection): Evidence | null {
  const compared = compareParsed(a.name, b.name, spell);
  const weight = weigh(compared, a, b);
  if (weight === null) return null;
  const reason = (): string => (compared.relation === 'equal' ? sameName(a) : compared.reasons().join('; '));
  return { weight, reason };
}

/** Null when the names say nothing. */
function weigh({ relation, score, verdict }: Comparison, a: Unit, b: Unit): number | null {
  if (verdict === 'different' || relation === 'other') return aliasFeature(a, b) ? null : FULL.other;
  const doubted = doubtedWeight({ a: a.name, b: b.name, relation });
  if (doubted !== null) return doubted < 0 && aliasFeature(a, b) ? null : doubted;
  if (relation === 'acronym') return acronymWeight(a, b);
  if (a.weak || b.weak) return Math.min(WEAK, FULL[relation]);
  if (relation === 'shorter' && a.type === 'person' && sameEnds(a, b)) return SAME_ENDS;
  if (relation === 'shorter' && score >= 0.85 && a.type === 'organisation') return SAME_ENDS;
  return FULL[relation];
}

/** The more letters, the less by chance; an acronym of common words ("National Science Foundation") is as good as any. */
function acronymWeight(a: Unit, b: Unit): number {
  const letters = [a, b].find(({ name }) => name.words.length === 1)?.name.words[0]!.letters.length ?? 0;
  return letters > SURE_INITIALS ? SURE : letters === SURE_INITIALS ? LIKELY : FULL.acronym;
}

function sameName(unit: Unit): string {
  return unit.weak ? 'same name, but many may bear it' : 'same full name';
}

function sameEnds(a: Unit, b: Unit): boolean {
  const [x, y] = [a.name.words, b.name.words];
  const joins = (p: (typeof x)[number] | undefined, q: typeof p): boolean => p !== undefined && p.key === q?.key;
  return joins(x[0], y[0]) && joins(x.at(-1), y.at(-1));
}
