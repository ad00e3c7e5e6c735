/** Offices in capitals with the only person who bears them: "the Queen" … "Queen Margrethe". */
import { isDefinite, isFreeNominal } from './descriptions.js';
import { onlyCluster } from './name-groups.js';
import { type LinkRule, reasonOf } from './scene.js';

export const TITLE_RULE: LinkRule = {
  id: 'title',
  reason: 'A capitalised office can mean the one person of the document that is ever so titled, named before or after.',
  example: 'The Queen agreed. Later Queen Margrethe flew home.',
  link: (scene) => {
    const { mentions, clusters, passage } = scene;
    const people = mentions.flatMap(({ kind, type }, index) => (kind === 'name' && type === 'person' ? [index] : []));
    mentions.forEach((mention, index) => {
      if (!isFreeNominal(mention) || mention.type !== 'person' || clusters.profile(index).named) return;
      if (passage.tree.at(mention.head).upos !== 'PROPN' || mention.plural || !isDefinite(scene, index)) return;
      const noun = passage.tree.lemma(mention.head);
      const holder = onlyCluster(
        scene,
        people.filter((person) => clusters.profile(person).nouns.has(noun)),
      );
      if (holder !== null) clusters.join(holder, index, reasonOf('title', mentions[holder]!, mention));
    });
  },
};
