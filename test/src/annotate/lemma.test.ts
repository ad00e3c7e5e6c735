import { describe, expect, it } from 'vitest';
import { lemmaOf } from '../../../src/annotate/lemma.js';
import { endsInSilentE, STEM_RULES } from '../../../src/annotate/silent-e.js';
import type { Upos } from '../../../src/model.js';

/** Part of speech and Penn tag, then "form lemma" pairs. */
const CASES: readonly (readonly [Upos, string, string])[] = [
  ['AUX', 'VBZ', 'is be, has have, does do, ’s be'],
  ['AUX', 'MD', "wo will, ca can, 'll will, would would, 'd would"],
  [
    'VERB',
    'VBD',
    'went go, met meet, said say, stopped stop, planned plan, agreed agree, tried try, died die, hoped hope',
  ],
  [
    'VERB',
    'VBD',
    'announced announce, declared declare, appeared appear, visited visit, united unite, killed kill, controlled control',
  ],
  [
    'VERB',
    'VBD',
    'criticised criticise, managed manage, belonged belong, changed change, offered offer, panicked panic, referred refer',
  ],
  [
    'VERB',
    'VBN',
    'taken take, held hold, accused accuse, re-elected re-elect, withdrawn withdraw, overthrown overthrow, based base',
  ],
  ['VERB', 'VBG', 'making make, lying lie, putting put, seeing see, saying say, meeting meet, leading lead, using use'],
  ['VERB', 'VBZ', 'denies deny, goes go, reaches reach, says say, lies lie, passes pass, uses use'],
  ['VERB', 'VB', 'lead lead, found found, need need, DISMISSES dismiss, impeaches impeach'],
  [
    'NOUN',
    'NNS',
    'men man, policewomen policewoman, cities city, crises crisis, wolves wolf, buses bus, boxes box, heroes hero',
  ],
  [
    'NOUN',
    'NNS',
    'Talks talk, forces force, series series, people people, allies ally, police police, guardsmen guardsman',
  ],
  ['NOUN', 'NN', 'News news, boss boss'],
  ['PROPN', 'NNP', 'Moscow Moscow, Nations Nations'],
  ['PROPN', 'NNPS', 'Americans American, States State'],
  ['ADJ', 'JJR', 'better good, worse bad, larger large, bigger big, easier easy, smaller small, later late'],
  ['ADJ', 'JJS', 'best good, largest large, oldest old, latest late'],
  ['ADJ', 'JJ', 'Russian russian, clever clever'],
  ['ADV', 'RBR', 'better well, sooner soon'],
  ['PRON', 'PRP', 'He he, him he, them they, I I, me I, us we'],
  ['PRON', 'PRP$', 'his his, Their their'],
  ['DET', 'DT', 'an a, these this'],
  ['PART', 'RB', "n't not, n’t not"],
];

describe('lemmaOf', () => {
  it.each(CASES)('%s %s: %s', (upos, xpos, pairs) => {
    for (const [form = '', lemma] of pairs.split(', ').map((pair) => pair.split(' ')))
      expect(lemmaOf(form, upos, xpos)).toBe(lemma);
  });

  it.each(STEM_RULES.map((rule) => [rule.example, rule] as const))('the rule of "%s" decides it', (example, rule) => {
    const stem = example.slice(0, -2);
    expect(STEM_RULES.find(({ ending }) => ending.test(stem))).toBe(rule);
    expect(endsInSilentE(stem)).toBe(rule.silentE);
  });
});
