/** What a headline announces and the report's first words tell again: "Bridge collapse kills two" … "A bridge collapse …". */
import { modifiersAgree } from './agreement.js';
import { isFreeNominal } from './descriptions.js';
import { type LinkRule, reasonOf, type Scene } from './scene.js';

/** Sentences after the headline in which it is told again; a dateline may be one of them. */
const OPENING = 3;

export const HEADLINE_RULE: LinkRule = {
  id: 'headline',
  reason: 'The opening of a report tells the happening of its headline again, without pointing back.',
  example: 'Blast in Lyon\n\nA blast shook a factory in Lyon on Monday.',
  link: (scene) => {
    const headline = headlineSentences(scene);
    const announced = headline.flatMap((sentence) => scene.bySentence[sentence]!).filter(isHappening(scene));
    const opening = scene.bySentence
      .slice(headline.length, headline.length + OPENING)
      .flat()
      .filter(isHappening(scene));
    for (const index of opening) {
      const same = announced.filter((other) => isToldAgain(scene, other, index));
      if (same.length !== 1) continue;
      scene.clusters.join(same[0]!, index, reasonOf('headline', scene.mentions[same[0]!]!, scene.mentions[index]!));
    }
  },
};

/** Numbers of the sentences of headlines that stand before any other text. */
function headlineSentences({ passage: { annotation, document } }: Scene): number[] {
  const body = annotation.sentences.findIndex(({ block }) => document.blocks[block]?.kind !== 'headline');
  return Array.from({ length: Math.max(body, 0) }, (_, sentence) => sentence);
}

function isHappening({ mentions }: Scene): (index: number) => boolean {
  return (index) => mentions[index]!.type === 'event' && isFreeNominal(mentions[index]!);
}

function isToldAgain(scene: Scene, a: number, b: number): boolean {
  const [one, two] = [scene.mentions[a]!, scene.mentions[b]!];
  return one.plural === two.plural && one.subtypes[0] === two.subtypes[0] && modifiersAgree(scene, one.head, two.head);
}
