/** What was read and what was not, summed over all readings. */
import type { Coverage } from '../../graph/model.js';
import type { Reading, ReadingCoverage } from '../model.js';

/** A file counts as read when its document has a reading, else as failed. */
export function sumCoverage(
  readings: readonly Reading[],
  { files, doubtful, leastConfidence }: Pick<Coverage, 'files' | 'doubtful' | 'leastConfidence'>,
): Coverage {
  const sum = (count: (coverage: ReadingCoverage) => number): number =>
    readings.reduce((total, { coverage }) => total + count(coverage), 0);
  const read = readings.reduce((total, { document }) => total + document.paths.length, 0);
  return {
    files,
    read,
    failed: files - read,
    characters: sum(({ characters }) => characters),
    charactersRead: sum(({ charactersRead }) => charactersRead),
    sentences: sum(({ sentences }) => sentences),
    sentencesSplit: sum(({ sentencesSplit }) => sentencesSplit),
    twoNamesNoClaim: sum(({ twoNamesNoClaim }) => twoNamesNoClaim),
    doubtful,
    leastConfidence,
  };
}
