/**
 * Same, different or unsure: the features' weights of evidence added up against two thresholds, as in Fellegi and
 * Sunter's record linkage (1969). No single feature but a full name reaches the upper one.
 */
import type { Verdict } from '../model.js';
import { aliasFeature } from './features/alias.js';
import { companyFeature } from './features/company.js';
import { datesFeature } from './features/dates.js';
import { documentFeature } from './features/document.js';
import type { Collection, Evidence, Feature } from './features/feature.js';
import { homonymFeature } from './features/homonym.js';
import { monarchFeature } from './features/monarch.js';
import { nameFeature } from './features/name.js';
import { prominenceFeature } from './features/prominence.js';
import { roleFeature } from './features/role.js';
import { settingFeature } from './features/setting.js';
import type { Unit } from './units.js';

export interface Opinion {
  readonly verdict: Verdict;
  /** 0 … 1. */
  readonly score: number;
  /** Worded when they are asked for. */
  readonly reasons: () => readonly string[];
}

const CONTEXT: readonly Feature[] = [
  aliasFeature,
  roleFeature,
  companyFeature,
  prominenceFeature,
  settingFeature,
  monarchFeature,
  datesFeature,
  homonymFeature,
  documentFeature,
];
const SAME_FROM = 1;
const UNSURE_ABOVE = 0;
/** Names that differ so are saved by no context: all of it together weighs less. */
const NAMES_DIFFER = -2;

/** Symmetric. */
export function judge(a: Unit, b: Unit, collection: Collection): Opinion {
  const name = nameFeature(a, b, collection);
  if (name && name.weight <= NAMES_DIFFER) return toOpinion([name]);
  return toOpinion([name, ...CONTEXT.map((feature) => feature(a, b, collection))]);
}

function toOpinion(evidence: readonly (Evidence | null)[]): Opinion {
  const told = evidence.filter((piece) => piece !== null);
  const weight = told.reduce((sum, piece) => sum + piece.weight, 0);
  const verdict = weight >= SAME_FROM ? 'same' : weight > UNSURE_ABOVE ? 'unsure' : 'different';
  return { verdict, score: toScore(weight), reasons: () => told.map((piece) => piece.reason()) };
}

/** Weights as odds: 0 is even, each unit doubles them twice. */
function toScore(weight: number): number {
  return Math.round(1000 / (1 + 4 ** -weight)) / 1000;
}
