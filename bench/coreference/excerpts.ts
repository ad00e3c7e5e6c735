/** Excerpts of gold texts: they begin where people have been introduced before, as many texts that are read do. */
import type { Annotation } from '../../src/model.js';
import type { GoldText } from './data.js';

/** Sentences in an excerpt. */
const LENGTH = 12;

/** So many excerpts, evenly spread over the text after its opening. */
export function excerptsOf(text: GoldText, { sentences }: Annotation, count: number): GoldText[] {
  const starts = Array.from({ length: count }, (_, number) =>
    Math.floor((sentences.length * (number + 1)) / (count + 1)),
  );
  return starts
    .filter((first) => first > 2)
    .map((first) => {
      const { start } = sentences[first]!;
      const { end } = sentences[Math.min(first + LENGTH, sentences.length) - 1]!;
      const inside = text.mentions.filter((mention) => mention.start >= start && mention.end <= end);
      const mentions = inside.map((mention) => ({
        ...mention,
        start: mention.start - start,
        end: mention.end - start,
        head: mention.head && { start: mention.head.start - start, end: mention.head.end - start },
      }));
      return { id: `${text.id} from ${first}`, text: text.text.slice(start, end), mentions };
    });
}
