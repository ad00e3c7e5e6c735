/** All families of facts that answers are ranked by. */
import type { Candidate, FeatureFamily, Question } from './question.js';
import { AGREEMENT } from './features/agreement.js';
import { DESCRIPTION } from './features/description.js';
import { DISTANCE } from './features/distance.js';
import { PROMINENCE } from './features/prominence.js';
import { RIVALS } from './features/rivals.js';
import { ROLE } from './features/role.js';
import { SPEECH } from './features/speech.js';

export const FEATURE_FAMILIES: readonly FeatureFamily[] = [
  DISTANCE,
  ROLE,
  AGREEMENT,
  DESCRIPTION,
  PROMINENCE,
  RIVALS,
  SPEECH,
];

export function factsAbout(question: Question, candidate: Candidate): string[] {
  return FEATURE_FAMILIES.flatMap((family) => family.of(question, candidate));
}
