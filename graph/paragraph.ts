/** The surroundings in which a reader sees a quote. */
import type { GraphDocument, Span } from './model.js';

/** The blocks that the quote stands in, as one span in UTF-16 units; the quote itself where no block holds it. */
export function paragraphOf({ blocks }: Pick<GraphDocument, 'blocks'>, { start, end }: Span): Span {
  const around = blocks.filter((block) => block.start < end && start < block.end);
  return {
    start: Math.min(start, ...around.map((block) => block.start)),
    end: Math.max(end, ...around.map((block) => block.end)),
  };
}
