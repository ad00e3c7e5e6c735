/** Who speaks a quotation. */
import type { Mention } from '../model.js';
import type { Scene } from './scene.js';

const SPEAKING: ReadonlySet<string> = new Set(
  'say tell add state declare announce write tweet explain warn argue insist note comment remark claim ask reply answer'.split(
    ' ',
  ),
);

/** The mention that speaks the quotation in which this mention stands; null when it stands in none. */
export function speakerOf(scene: Scene, { head }: Mention): number | null {
  const quote = scene.quoteAt[head];
  if (!quote) return null;
  const { tree, annotation } = scene.passage;
  const from = annotation.sentences[tree.at(quote.first).sentence]!.first;
  const to = annotation.sentences[tree.at(quote.last - 1).sentence]!.last;
  for (let token = from; token < to; token += 1) {
    if (scene.quoteAt[token] === quote || !SPEAKING.has(tree.lemma(token))) continue;
    const subject = tree.child(token, 'nsubj');
    const speaker = subject === undefined ? undefined : scene.byHead.get(subject);
    if (speaker !== undefined) return speaker;
  }
  return null;
}
