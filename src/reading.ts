/** Gathers what the stages found in one document into its Reading. */
import type { Linked } from './corefer/chains.js';
import type { Annotation, Claim, Mention, Reading, SourceDocument } from './model.js';
import { issue } from './issues.js';
import { toReadingDocument } from './reading-document.js';

export function toReading(
  document: SourceDocument,
  annotation: Annotation,
  { mentions, chains }: Linked,
  claims: readonly Claim[],
): Reading {
  const { text, blocks } = document;
  const split = annotation.sentencesSplit;
  return {
    document: toReadingDocument(document),
    mentions,
    chains,
    claims,
    issues:
      split === 0
        ? []
        : [issue('annotate.sentence-split', document.paths[0]!, `${split} very long sentence(s) were read in parts`)],
    coverage: {
      characters: text.length,
      charactersRead: blocks.reduce(
        (sum, block) => sum + (block.kind === 'furniture' ? 0 : block.end - block.start),
        0,
      ),
      sentences: annotation.sentences.length,
      sentencesSplit: split,
      twoNamesNoClaim: countSilentSentences(annotation, mentions, claims),
    },
  };
}

/** Sentences with two different named participants of which no claim was read. */
function countSilentSentences(annotation: Annotation, mentions: readonly Mention[], claims: readonly Claim[]): number {
  const names = new Map<number, Set<string>>();
  for (const mention of mentions) {
    if (mention.kind !== 'name') continue;
    names.set(mention.sentence, (names.get(mention.sentence) ?? new Set()).add(mention.text));
  }
  const spoken = new Set(
    claims.flatMap((claim) => [mentions[claim.subjectMention]!.sentence, mentions[claim.objectMention]!.sentence]),
  );
  return annotation.sentences.filter((_, index) => (names.get(index)?.size ?? 0) > 1 && !spoken.has(index)).length;
}
