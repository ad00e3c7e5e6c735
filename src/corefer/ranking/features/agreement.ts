/** Number, gender and type of the thing beside what the pointer asks for. */
import { type Gender, typeOf } from '../../clusters.js';
import { genderOfEnding, genderOfOnlyName } from '../../first-names.js';
import { nameWords } from '../../name-forms.js';
import { pronounKind } from '../anaphors.js';
import type { FeatureFamily } from '../question.js';
import { factsOf, step } from './facts.js';

export const AGREEMENT: FeatureFamily = {
  id: 'agreement',
  reason: 'A pointer and what it stands for agree.',
  of: ({ scene, index, mention, kind }, { token, recent }) => {
    const { clusters, mentions, passage } = scene;
    if (recent.length === 0) {
      const name = passage.nameAt[token];
      return factsOf('agreement', { thing: name ? `name-${name.type}` : 'plain', [`thing-${kind}`]: 'plain' });
    }
    const profile = clusters.profile(recent[0]!);
    const own = clusters.profile(index);
    const latest = mentions[recent[0]!]!;
    const noun = recent.map((other) => mentions[other]!).find((other) => other.kind !== 'pronoun');
    const type = typeOf(profile);
    const known = profile.genders.size > 0;
    const asked = own.genders.size > 0;
    return factsOf('agreement', {
      [`thing-${kind}`]: `${type}${profile.named ? '-named' : ''}`,
      type: mention.type !== null && type === mention.type,
      latest: latest.kind === 'pronoun' ? `pronoun-${pronounKind(latest)}` : latest.kind,
      [`latest-${kind}`]: latest.kind === 'pronoun' ? `pronoun-${pronounKind(latest)}` : latest.kind,
      form: latest.kind === 'pronoun' && latest.text.toLowerCase() === mention.text.toLowerCase(),
      plural: noun === undefined ? null : `${noun.plural}`,
      number: noun === undefined ? null : noun.plural === mention.plural,
      gender: asked ? (known ? 'same' : type === 'person' ? 'unknown' : 'none') : known ? 'extra' : null,
      hint: asked && !known && noun?.kind === 'name' ? meets(genderOfOnlyName(noun.text), own.genders) : null,
      mixed: profile.genders.size > 1,
      sounds: asked && !known && noun?.kind === 'name' ? meets(genderOfEnding(noun.text), own.genders) : null,
      words: noun?.kind === 'name' ? step(nameWords(noun.text).length, 3) : null,
      stands: noun?.stands !== undefined,
      rule: noun === undefined ? null : noun.rule.split('.')[0]!,
      indefinite:
        noun?.kind === 'nominal' &&
        passage.tree.childrenBy(noun.head, 'det').some((child) => ['a', 'an'].includes(passage.tree.lemma(child))),
    });
  },
};

function meets(gender: Gender | null, asked: ReadonlySet<Gender>): string {
  return gender === null ? 'none' : asked.has(gender) ? 'same' : 'other';
}
