/**
 * Things without a name over documents: "the supermarket", "two gunmen". Their words alone say nothing, but reports of one
 * story that describe a single thing alike speak of the same one.
 */
import { groupBy } from '../../graph/groups.js';
import type { Judgement, Reading } from '../model.js';
import { type Description, describeChain, differ } from './description.js';
import type { Story } from './stories.js';

const SCORE = 0.8;
/** Sentences that say what a report is about. */
const LEAD = 10;
const NUMBERS = new Set('two three four five six seven eight nine ten eleven twelve'.split(' '));
/** Offices that several hold, one after the other or side by side, and what a story has more than one of. */
const SEVERAL = new Set([
  ...['president', 'premier', 'minister', 'secretary', 'governor', 'mayor', 'lawmaker', 'ambassador', 'delegate'],
  ...[
    'spokesperson',
    'candidate',
    'politician',
    'official',
    'leader',
    'director',
    'citizen',
    'person',
    'election',
    'campaign',
    'decision',
    'appointment',
  ],
  ...['state', 'country', 'region', 'government', 'party', 'people', 'company', 'household', 'world'],
]);

/** A chain without a name. */
interface Described {
  readonly id: string;
  /** Type and noun. */
  readonly kind: string;
  readonly description: Description;
}

/** Judgements that join. `isNamed`: whether the chain of an id has a name, its own or one that it stands for. */
export function joinUnnamed(
  readings: readonly Reading[],
  stories: readonly Story[],
  isNamed: (chain: string) => boolean,
): Judgement[] {
  const told = new Set(stories.flatMap(({ a, b }) => [a, b]));
  const described = new Map(
    readings
      .filter(({ document }) => told.has(document.id))
      .map((reading) => [reading.document.id, centralThings(reading, isNamed)]),
  );
  return stories.flatMap(({ a, b, names }) => {
    const others = groupBy(described.get(b)!, ({ kind }) => kind);
    return described
      .get(a)!
      .flatMap((own) =>
        (others.get(own.kind) ?? [])
          .filter((other) => !differ(own.description, other.description))
          .map((other) => toJudgement(own, other, names)),
      );
  });
}

function centralThings(reading: Reading, isNamed: (chain: string) => boolean): Described[] {
  return reading.chains.flatMap((chain): Described[] => {
    const { id, type, subtypes } = chain;
    const description = isNamed(id) ? null : describeChain(reading, chain);
    if (description === null || !isCentral(description) || subtypes.some((subtype) => SEVERAL.has(subtype))) return [];
    return [{ id, kind: `${type} ${description.noun}`, description }];
  });
}

/** One thing, or a number of them, that the document is about: "officials" are others in each report. */
function isCentral({ plural, words, sentence }: Description): boolean {
  return sentence < LEAD && (!plural || [...words].some((word) => NUMBERS.has(word) || /^\d/u.test(word)));
}

function toJudgement(x: Described, y: Described, names: readonly string[]): Judgement {
  const [a, b] = x.id < y.id ? [x.id, y.id] : [y.id, x.id];
  const reasons = [`described alike: ${x.description.noun}`, `both reports name ${names.join(', ')}`];
  return { a, b, verdict: 'same', score: SCORE, reasons, by: 'machine' };
}
