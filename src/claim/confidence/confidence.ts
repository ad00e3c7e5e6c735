/** How likely a claim is right: its facts weighed as people's verdicts on other claims have taught (logistic regression). */

/** Claims that are less likely to be right are rather wrong than right, and left out of a graph unless they are asked for. */
export const LEAST_CONFIDENCE = 0.4;

/** Log odds: those of a claim without any fact, and what each fact adds. */
export interface ConfidenceWeights {
  readonly start: number;
  readonly facts: Readonly<Record<string, number>>;
}

/** The chance, 0 … 1 in hundredths, that a claim of these facts is right. Facts that were not learnt from add nothing. */
export function confidenceOf(facts: readonly string[], weights: ConfidenceWeights): number {
  const odds = facts.reduce((sum, fact) => sum + weightOf(fact, weights), weights.start);
  return Math.round(100 / (1 + Math.exp(-odds))) / 100;
}

/** What speaks against a claim most, the worst first. */
export function doubtsAbout(facts: readonly string[], weights: ConfidenceWeights): string[] {
  const against = facts.filter((fact) => weightOf(fact, weights) < 0);
  return against.sort((a, b) => weightOf(a, weights) - weightOf(b, weights));
}

function weightOf(fact: string, { facts }: ConfidenceWeights): number {
  return Object.hasOwn(facts, fact) ? facts[fact]! : 0;
}
