/** Pull quotes and doubled paragraphs: what a page shows twice is read once, where it stands in the running text. */
import { endsSentence, lettersOf } from '../line-shape.js';
import type { Paragraph } from './paragraphs.js';

/** Fewer words than this may well be said twice. */
const FEWEST_WORDS = 5;

/** Longer quotations are not pulled out of the text. */
const LONGEST_PULL_QUOTE = 60;

/** Looked for in the whole text one by one, so only so many. */
const MOST_PULL_QUOTES = 50;

export function withoutRepeats(paragraphs: readonly Paragraph[]): Paragraph[] {
  const plain = paragraphs.map((paragraph) => lettersOf(paragraph.text));
  const pulled = findPullQuotes(paragraphs, plain);
  const seen = new Set<string>();
  return paragraphs.filter((paragraph, i) => {
    const text = plain[i] ?? '';
    const repeated = pulled.has(i) || (paragraph.words >= FEWEST_WORDS && seen.has(text));
    seen.add(text);
    return !repeated;
  });
}

/** Indices of short quotations whose words stand in another paragraph. */
function findPullQuotes(paragraphs: readonly Paragraph[], plain: readonly string[]): ReadonlySet<number> {
  const candidates = paragraphs
    .flatMap((paragraph, i) => (mayBePulled(paragraph) ? [i] : []))
    .slice(0, MOST_PULL_QUOTES);
  return new Set(
    candidates.filter((i) =>
      plain.some((text, j) => j !== i && text.length > (plain[i] ?? '').length && text.includes(plain[i] ?? '')),
    ),
  );
}

function mayBePulled({ element, text, words }: Paragraph): boolean {
  if (words < FEWEST_WORDS || words > LONGEST_PULL_QUOTE) return false;
  return (
    element.tag === 'blockquote' ||
    element.parent?.tag === 'blockquote' ||
    /^["“'‘«]/u.test(text) ||
    !endsSentence(text)
  );
}
