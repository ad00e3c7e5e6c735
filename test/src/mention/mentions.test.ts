import { describe, expect, it } from 'vitest';
import { ACTING_GROUPS } from '../../../src/mention/acting-groups.js';
import { DEMONYM_USES } from '../../../src/mention/demonyms.js';
import { findMentions } from '../../../src/mention/mentions.js';
import { PARTITIVES } from '../../../src/mention/partitives.js';
import { NAME_REPAIRS } from '../../../src/mention/name-repair.js';
import type { Mention } from '../../../src/model.js';
import { compareSpans } from '../../../src/span.js';
import { annotated } from '../annotated.js';
import { MENTION_EXAMPLES } from './examples.js';

function mentionsOf(text: string): Mention[] {
  const rows = MENTION_EXAMPLES[text];
  if (rows === undefined) throw new RangeError(`no tree for '${text}': add one to examples.ts`);
  const { document, annotation } = annotated(text, rows);
  return findMentions(document, annotation);
}

/** "text kind type stands", as far as they are set. */
function shown({ text, kind, type, stands }: Mention): string {
  return [text, kind, type, stands].filter((word) => word).join(' | ');
}

describe('findMentions', () => {
  it.each(ACTING_GROUPS)('reads $id: $example', ({ id, example }) => {
    expect(mentionsOf(example).map(({ rule }) => rule)).toContain(id);
  });

  it.each(DEMONYM_USES.filter(({ facts }) => facts !== null))('reads $id: $example', ({ id, example }) => {
    expect(mentionsOf(example).map(({ rule }) => rule)).toContain(id);
  });

  it.each(PARTITIVES)('reads $id: $example', ({ id, example }) => {
    expect(mentionsOf(example).map(({ rule }) => rule)).toContain(id);
  });

  it.each<[example: string, expected: string[]]>([
    ['She answered in German.', ['She | pronoun | person']],
    ['Two Germans were arrested.', ['Two Germans | nominal | person']],
    [
      'German officials opened an inquiry.',
      [
        'German officials | nominal | place | Germany',
        'German | nominal | place | Germany',
        'inquiry | nominal | event',
      ],
    ],
    [
      'The Hamas delegation left.',
      ['Hamas delegation | nominal | organisation | Hamas', 'Hamas | name | organisation | Hamas'],
    ],
    ['US Secretary of State Anna Berg resigned.', ['US | name | place | United States', 'Anna Berg | name | person']],
    [
      'The Supreme Court of India ruled.',
      ['Supreme Court of India | name | organisation', 'India | name | place | India'],
    ],
    [
      'The Syrian National Council met.',
      ['Syrian National Council | name | organisation', 'Syrian | nominal | place | Syria'],
    ],
    [
      'The conservative Swiss Party won.',
      ['Swiss Party | name | organisation', 'Swiss | nominal | place | Switzerland'],
    ],
    ['Moscow said talks failed.', ['Moscow | nominal | place | Russia', 'talks | nominal | event']],
    [
      'Relations between Moscow and Tehran improved.',
      ['Moscow | nominal | place | Russia', 'Tehran | nominal | place | Iran'],
    ],
    ['Moscow hosted the talks.', ['Moscow | name | place', 'talks | nominal | event']],
    ['Talks take place in case of war.', ['Talks | nominal | event', 'war | nominal | event']],
    ['It rained while it grew, and it seems that he left.', ['it | pronoun', 'he | pronoun | person']],
    ['No country wants such a war.', []],
    [
      'Chile owns no mine in Peru.',
      ['Chile | name | place | Chile', 'mine | nominal | place', 'Peru | name | place | Peru'],
    ],
    [
      'Two members of the Popular Front left.',
      ['Two members | nominal | person', 'Popular Front | name | organisation'],
    ],
    ['Former members of the Front left.', ['Former members | nominal | person', 'Front | name | organisation']],
    ['Many Swedes protested.', ['Swedes | nominal | person']],
    ['Thousands of Swedes left.', ['Swedes | nominal | person']],
    [
      'Ten Houthi fighters were killed.',
      ['Ten Houthi fighters | nominal | person', 'Houthi | name | organisation | Houthis'],
    ],
    ['The Danish team won.', ['Danish team | nominal | organisation', 'Danish | nominal | place | Denmark']],
    [
      'Former Velden president Anna Berg resigned.',
      ['Former Velden president | nominal | person', 'Velden | name | place', 'Anna Berg | name | person'],
    ],
    ['Hers', ['Hers | pronoun | person']],
    ['Rail workers began a general strike.', ['Rail workers | nominal | person', 'general strike | nominal | event']],
  ])('finds in "%s"', (example, expected) => {
    expect(mentionsOf(example).map(shown)).toEqual(expected);
  });

  it('gives a two-word kind its own subtype', () => {
    const strike = mentionsOf('Rail workers began a general strike.').find(({ text }) => text === 'general strike');
    expect(strike?.subtypes).toEqual(['protest']);
  });

  it.each(Object.keys(MENTION_EXAMPLES))('keeps the invariants of mentions in "%s"', (example) => {
    const mentions = mentionsOf(example);
    expect(new Set(mentions.map(({ head }) => head)).size).toBe(mentions.length);
    expect([...mentions].sort(compareSpans)).toEqual(mentions);
    for (const { start, end, text, kind, type, first, last, head } of mentions) {
      expect(example.slice(start, end)).toBe(text);
      expect(first <= head && head < last).toBe(true);
      expect(kind === 'pronoun' || type !== null).toBe(true);
    }
  });

  it('has a tree for every example of its tables', () => {
    const examples = [...ACTING_GROUPS, ...DEMONYM_USES, ...NAME_REPAIRS, ...PARTITIVES].map(({ example }) => example);
    expect(examples.filter((example) => MENTION_EXAMPLES[example] === undefined)).toEqual([]);
  });

  it('throws on the annotation of another document', () => {
    const { annotation } = annotated('Lyon grew.', 'Lyon Lyon PROPN NNP 2 nsubj place\ngrew grow VERB VBD 0 root');
    const { document } = annotated('Oslo grew.', 'Oslo Oslo PROPN NNP 2 nsubj place\ngrew grow VERB VBD 0 root');
    expect(() => findMentions(document, annotation)).toThrow(RangeError);
  });
});
