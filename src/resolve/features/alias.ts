/** A document gives one of them the other's name: "the Islamic Resistance Movement (Hamas)". */
import { acronymOf } from '../acronym.js';
import { isWeakName } from '../locals.js';
import type { Unit } from '../units.js';
import type { Evidence } from './feature.js';

const ACRONYM = 1.6;
const OFTEN = 1.2;
const ONCE = 0.8;

export function aliasFeature(a: Unit, b: Unit): Evidence | null {
  const found = aliasOf(a, b) ?? aliasOf(b, a);
  if (!found) return null;
  const { name, documents, acronym } = found;
  const weight = acronym ? ACRONYM : documents > 1 ? OFTEN : ONCE;
  const where = documents > 1 ? `${documents} documents` : 'a document';
  return { weight, reason: () => `${where} gives ${name} as another name` };
}

function aliasOf(a: Unit, b: Unit): { name: string; documents: number; acronym: boolean } | null {
  const alias = a.aliases.get(b.name.canonical);
  if (!alias || isWeakName(alias.name)) return null;
  const acronym = (acronymOf(alias.name, a.name) ?? acronymOf(a.name, alias.name)) !== null;
  return { name: alias.name.text, documents: alias.documents, acronym };
}
