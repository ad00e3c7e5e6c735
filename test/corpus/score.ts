/**
 * What the reader finds of the corpus. A must-claim is a *pair* when some claim joins its two ends, and *found* when one
 * has the relation and direction as well; status and speaker are judged on the found. A claim is *right* when the corpus
 * holds it with the same status and speaker, must or not; whatever the corpus does not hold counts as wrong.
 */
import type { DatedInterval } from '../../graph/model.js';
import type { Claim, Reading, Speaker } from '../../src/model.js';
import type { CorpusText, ExpectedClaim } from './corpus.js';
import { isEnd, isNamed } from './ends.js';
import { saysRelation } from './stems.js';

export type CorpusReading = Pick<Reading, 'mentions' | 'chains' | 'claims'>;

export interface Finding {
  readonly expected: ExpectedClaim;
  readonly pair: boolean;
  /** The claim of this relation and direction with the most in common; null when there is none. */
  readonly claim: Claim | null;
  readonly agreement: Agreement | null;
}

/** What of a found claim is as expected; null where nothing was expected. */
export interface Agreement {
  readonly polarity: boolean;
  readonly modality: boolean;
  readonly speaker: boolean;
  readonly date: boolean | null;
  readonly place: boolean | null;
}

export interface Output {
  readonly claim: Claim;
  /** The corpus holds this relation between these ends. */
  readonly stated: boolean;
  /** And with this status and speaker. */
  readonly right: boolean;
}

export interface TextScore {
  readonly text: CorpusText;
  readonly findings: readonly Finding[];
  readonly outputs: readonly Output[];
}

export interface Ratio {
  readonly right: number;
  readonly of: number;
}

export const FIGURES = {
  pair: 'must-claims whose two ends are joined',
  found: 'must-claims with relation and direction',
  negative: 'of the found: negative ones left negative',
  notAsserted: 'of the found: planned, possible, … ones with their modality',
  plain: 'of the found: plain ones left plain',
  attribution: 'of the found: reported ones with their speaker',
  ownVoice: "of the found: the text's own left without speaker",
  date: 'of the found: dated ones with their date',
  place: 'of the found: placed ones with their place',
  stated: 'claims given that the corpus holds',
  right: 'claims given that it holds with this status and speaker',
} as const;

export type Figures = Readonly<Record<keyof typeof FIGURES, Ratio>>;

export function scoreText(text: CorpusText, reading: CorpusReading): TextScore {
  const findings = text.claims.map((expected) => findingOf(expected, reading));
  // who spoke of whom follows from the speakers, which the corpus states already
  const outputs = reading.claims
    .filter(({ rule }) => rule !== 'topic')
    .map((claim) => {
      const same = text.claims.filter((expected) => states(expected, claim, reading));
      return {
        claim,
        stated: same.length > 0,
        right: same.some((expected) => isRight(agreementOf(expected, claim, reading))),
      };
    });
  return { text, findings, outputs };
}

export function figuresOf(scores: readonly TextScore[]): Figures {
  const musts = scores.flatMap(({ findings }) => findings.filter(({ expected }) => expected.must));
  const found = musts.flatMap(({ expected, agreement }) => (agreement === null ? [] : [{ expected, agreement }]));
  const outputs = scores.flatMap((score) => score.outputs);
  const positive = found.filter(({ expected }) => expected.polarity === 'positive');
  const isAsserted = (expected: ExpectedClaim): boolean => expected.modalities.includes('asserted');
  const said = ({ expected }: { expected: ExpectedClaim }): boolean =>
    expected.speakers.chain.length > 0 && !expected.speakers.orNobody;
  return {
    pair: ratio(musts, ({ pair }) => pair),
    found: ratio(musts, ({ claim }) => claim !== null),
    negative: ratio(
      found.filter(({ expected }) => expected.polarity === 'negative'),
      ({ agreement }) => agreement.polarity,
    ),
    notAsserted: ratio(
      found.filter(({ expected }) => !isAsserted(expected)),
      ({ agreement }) => agreement.modality,
    ),
    plain: ratio(
      positive.filter(({ expected }) => isAsserted(expected)),
      ({ agreement }) => agreement.polarity && agreement.modality,
    ),
    attribution: ratio(found.filter(said), ({ agreement }) => agreement.speaker),
    ownVoice: ratio(
      found.filter(({ expected }) => expected.speakers.chain.length === 0),
      ({ agreement }) => agreement.speaker,
    ),
    date: ratio(
      found.filter(({ agreement }) => agreement.date !== null),
      ({ agreement }) => agreement.date === true,
    ),
    place: ratio(
      found.filter(({ agreement }) => agreement.place !== null),
      ({ agreement }) => agreement.place === true,
    ),
    stated: ratio(outputs, ({ stated }) => stated),
    right: ratio(outputs, ({ right }) => right),
  };
}

function ratio<T>(items: readonly T[], isRightOf: (item: T) => boolean): Ratio {
  return { right: items.filter(isRightOf).length, of: items.length };
}

function findingOf(expected: ExpectedClaim, reading: CorpusReading): Finding {
  const joined = reading.claims.filter((claim) => joins(expected, claim, reading));
  const stating = joined.filter((claim) => states(expected, claim, reading));
  const judged = stating.map((claim) => ({ claim, agreement: agreementOf(expected, claim, reading) }));
  const score = ({ agreement }: { agreement: Agreement }): number => Object.values(agreement).filter(Boolean).length;
  const best = judged.sort((a, b) => score(b) - score(a))[0];
  return { expected, pair: joined.length > 0, claim: best?.claim ?? null, agreement: best?.agreement ?? null };
}

export function isRight({ polarity, modality, speaker }: Agreement): boolean {
  return polarity && modality && speaker;
}

/** Either way round. */
function joins(expected: ExpectedClaim, claim: Claim, reading: CorpusReading): boolean {
  return runs(expected, claim, reading, false) || runs(expected, claim, reading, true);
}

function runs({ source, target }: ExpectedClaim, claim: Claim, reading: CorpusReading, backwards: boolean): boolean {
  const [from, to] = backwards ? [target, source] : [source, target];
  return isEnd(from, claim.subjectMention, reading) && isEnd(to, claim.objectMention, reading);
}

function states(expected: ExpectedClaim, claim: Claim, reading: CorpusReading): boolean {
  return expected.relations.some(
    (relation) =>
      saysRelation(relation, claim) &&
      (claim.symmetric ? joins(expected, claim, reading) : runs(expected, claim, reading, relation.reversed)),
  );
}

function agreementOf(expected: ExpectedClaim, claim: Claim, reading: CorpusReading): Agreement {
  const { date, place } = expected;
  return {
    polarity: claim.polarity === expected.polarity,
    modality: expected.modalities.includes(claim.modality),
    speaker: isSaidBy(expected, claim.attribution, reading),
    date: date === null ? null : isOn(date, claim.dates?.event ?? null),
    place: place.length === 0 ? null : claim.placeMention !== null && isEnd(place, claim.placeMention, reading),
  };
}

/** The innermost speaker, and the links before it as far as the corpus names them. */
function isSaidBy({ speakers }: ExpectedClaim, given: readonly Speaker[], reading: CorpusReading): boolean {
  const { chain, orNobody } = speakers;
  if (given.length === 0) return chain.length === 0 || orNobody;
  if (chain.length === 0 || given.length < chain.length) return false;
  return chain.every((names, index) => isNamed(names, given[given.length - chain.length + index]!, reading));
}

function isOn(expected: { from: string; to: string }, given: DatedInterval | null): boolean {
  return given?.from === expected.from && given.to === expected.to;
}
