/** The rules of the other stages by id: what joined two mentions, and what a word did to a claim's status. */
import { EMBEDDINGS } from '../claim/frames/embedding.js';
import { LINK_RULES } from '../corefer/chains.js';
import { ANAPHOR_REASONS } from '../corefer/ranking/links.js';
import { ACTING_GROUPS } from '../mention/acting-groups.js';
import { DEMONYM_USES } from '../mention/demonyms.js';
import { PARTITIVES } from '../mention/partitives.js';
import type { Modality } from '../model.js';

const LINK_REASONS: ReadonlyMap<string, string> = new Map(
  [...LINK_RULES, ...ANAPHOR_REASONS].map(({ id, reason }) => [id, reason]),
);

/** Why a rule of coreference joins; null when this version of the tables does not know the id. */
export function linkReason(id: string): string | null {
  return LINK_REASONS.get(id) ?? null;
}

const MENTION_REASONS: ReadonlyMap<string, string> = new Map(
  [...ACTING_GROUPS, ...DEMONYM_USES, ...PARTITIVES].map(({ id, reason }) => [id, reason]),
);

/** Why words that are no name mean something with a name; null when this version of the tables does not know the id. */
export function mentionReason(id: string): string | null {
  if (id.startsWith('metonym')) return 'A capital stands for its state where it does what states do.';
  return MENTION_REASONS.get(id) ?? null;
}

const OWN_WORDS: Readonly<Record<string, string>> = {
  negation: 'says that it is not so',
  auxiliary: 'tells it as planned, possible, wanted or conditional',
  condition: 'makes it depend on a condition',
  question: 'asks whether it is so',
  counterfactual: 'tells what would have been and was not',
};

const EMBEDDED: Readonly<Record<Modality, string>> = {
  asserted: 'lets what is said of it hold for what hangs on it',
  planned: 'tells what hangs on it as planned',
  requested: 'tells what hangs on it as wanted',
  possible: 'leaves open whether what hangs on it is so',
  conditional: 'makes what hangs on it depend on a condition',
};

/** What a word does to the status of a claim, by the rule that saw it. */
export function statusEffect(id: string): string {
  const row = EMBEDDINGS.find((embedding) => embedding.id === id);
  if (row === undefined) return OWN_WORDS[id] ?? 'changes its status';
  return row.polarity === 'negative' ? 'says that what hangs on it is not so' : EMBEDDED[row.modality];
}
