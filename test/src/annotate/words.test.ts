import { describe, expect, it } from 'vitest';
import { findWords, visibleForm, WORD_RULES } from '../../../src/annotate/words.js';
import { seededRandom } from '../../../graph/random.js';

function wordsOf(text: string): string[] {
  return findWords(text).map(({ start, end }) => text.slice(start, end));
}

describe('findWords', () => {
  it.each([
    ['clitics', "They don't say it's Ann's.", "They do n't say it 's Ann 's ."],
    ['curly apostrophes', 'They don’t say it’s Ann’s.', 'They do n’t say it ’s Ann ’s .'],
    ['two clitics', "I shouldn't've gone", "I should n't 've gone"],
    ['clitics in capitals', "THEY'LL SAY IT'S OVER", "THEY 'LL SAY IT 'S OVER"],
    ['joined words', 'He cannot. Gonna go?', 'He can not . Gon na go ?'],
    ['possessive plural', "the farmers' market", "the farmers ' market"],
    ['possessive after marks', "the U.N.'s and (BBC)'s", "the U.N. 's and ( BBC ) 's"],
    ['apostrophes inside', "O'Hara left Sana'a in '98", "O'Hara left Sana'a in ' 98"],
    ['hyphens', 'the well-known al-Hariri', 'the well - known al - Hariri'],
    ['prefixes', 'an ex-officer was re-elected, non-EU', 'an ex-officer was re-elected , non-EU'],
    ['prefixes of names', 'pro-Syrian in mid-July and the mid-1980s', 'pro-Syrian in mid-July and the mid-1980s'],
    ['names with hyphens', 'Inter-Services, Post-Gazette, pro-U.S.', 'Inter - Services , Post - Gazette , pro - U.S.'],
    ['joined words', 'Dont go, its not ours. Its roof: alot', 'Do nt go , it s not ours . Its roof : a lot'],
    ['no joined words', 'as was his wont. Jony Ive and Im Seo', 'as was his wont . Jony Ive and Im Seo'],
    ['files', 'Open plan_2-b.doc or x.PDF', 'Open plan_2-b.doc or x.PDF'],
    ['newsgroups', 'on alt.pets.small-dogs today', 'on alt.pets.small-dogs today'],
    ['mail boxes', 'Ann.Lee@ACME and mailto:a@b.org', 'Ann.Lee@ACME and mailto:a@b.org'],
    ['telephones', 'at +44 20, (713) 345-9945 or 713/345-9945', 'at +44 20 , ( 713 ) 345-9945 or 713/345-9945'],
    ['ranges of years', 'from 395-1453', 'from 395 - 1453'],
    ['postcodes', 'TX 77415-0027', 'TX 77415-0027'],
    ['amounts', '$3M, €2.5b, 3M', '$ 3 M , € 2.5 b , 3M'],
    ['units in capitals', '7:30PM, 39K, 20mins', '7:30 PM , 39 K , 20 mins'],
    ['decades', "the 1960's", "the 1960's"],
    ['money', 'all the $$$ // there', 'all the $$$ // there'],
    ['mixed marks', 'what.? no!. etc.', 'what .? no !. etc .'],
    ['numbers', '1,250.5 or 3% of $20 at 10:30 on 1/2/2003', '1,250.5 or 3 % of $ 20 at 10:30 on 1/2/2003'],
    ['ordinals and decades', 'the 21st, 1990s', 'the 21st , 1990s'],
    ['units', 'at 6pm, 10km, US$5m', 'at 6 pm , 10 km , US$ 5 m'],
    ['codes', 'a MiG29 and 3D', 'a MiG29 and 3D'],
    ['ranges', '2010–12 and 5-6', '2010 – 12 and 5 - 6'],
    ['addresses', 'See https://a.org/x?y=1. Mail a.b@c.org, @ann', 'See https://a.org/x?y=1 . Mail a.b@c.org , @ann'],
    ['domains', 'on acme.com.', 'on acme.com .'],
    ['dotted', 'U.S. and U.N, at 9 a.m. e.g. Rome', 'U.S. and U.N , at 9 a.m. e.g. Rome'],
    ['dotted and more', 'a U.S.-led force', 'a U.S. - led force'],
    ['abbreviations', 'Mr. Li of Acme Inc., No. 5, Oct. 3', 'Mr. Li of Acme Inc. , No. 5 , Oct. 3'],
    ['no abbreviation', 'She said no. He sat. The end.', 'She said no . He sat . The end .'],
    ['initials', 'J. K. Lee and George B. Hay', 'J. K. Lee and George B. Hay'],
    ['glued sentences', 'the end.Then', 'the end . Then'],
    ['runs of marks', 'Wait... what?! No -- yes!!!', 'Wait ... what ?! No -- yes !!!'],
    ['quotes and brackets', '"So" (he) [said] «so»', '" So " ( he ) [ said ] « so »'],
    ['ampersand', 'AT&T and R & D', 'AT&T and R & D'],
    ['emoji', 'ok 👩‍🔬👍🏽 🇫🇷', 'ok 👩‍🔬 👍🏽 🇫🇷'],
    ['combining marks', 'Sa\u0301nchez', 'Sa\u0301nchez'],
    ['other scripts', 'В Москве, 東京', 'В Москве , 東京'],
    ['slashes', 'and/or', 'and / or'],
  ])('%s', (_, text, expected) => {
    expect(wordsOf(text).join(' ')).toBe(expected);
  });

  it.each(WORD_RULES.map((rule) => [rule.id, rule.example] as const))(
    'rule %s takes its example whole',
    (id, example) => {
      const matching = WORD_RULES.find(({ pattern }) => {
        pattern.lastIndex = 0;
        return pattern.exec(example)?.[0] === example;
      });
      expect(matching?.id).toBe(id);
    },
  );

  it('leaves white space and invisible characters outside, and keeps them inside words', () => {
    const text = '\uFEFFOne\u00A0two\r\n\u200Bthree gov\u00ADern';
    expect(wordsOf(text)).toEqual(['One', 'two', 'three', 'gov\u00ADern']);
    expect(visibleForm('gov\u00ADern')).toBe('govern');
  });

  it('reads a stretch only', () => {
    expect(findWords('one two three', 4, 9)).toEqual([
      { start: 4, end: 7 },
      { start: 8, end: 9 },
    ]);
  });

  it('loses nothing of hostile strings', () => {
    const alphabet = Array.from(
      'aZé9 .,\'’"“-–!?()@#$%&/:;\n\r\t\u00A0\u00AD\u200B\uFEFF\u0301_👩\u200D🔬🇫東ʼ`',
    ).concat('\uD800', "n't", "'s", 'U.S.', 'http://', 'www.', 'Inc.', 'co-');
    const random = seededRandom(7);
    for (let round = 0; round < 2000; round += 1) {
      const text = Array.from(
        { length: Math.floor(random() * 30) },
        () => alphabet[Math.floor(random() * alphabet.length)],
      ).join('');
      expectCover(text);
    }
  });

  it.each([
    ['letters', 'a'.repeat(200_000)],
    ['dots', '.a'.repeat(100_000)],
    ['numbers', '1.'.repeat(100_000)],
    ['numbers and letters', '1,1a'.repeat(50_000)],
    ['apostrophes', "a'".repeat(100_000)],
    ['clitics', "a's".repeat(60_000)],
    ['links', 'http://'.repeat(30_000)],
    ['hyphens', 'co-a'.repeat(50_000)],
    ['at signs', 'a@'.repeat(100_000)],
    ['addresses', 'a.b@c.'.repeat(30_000)],
    ['brackets', '([{'.repeat(60_000)],
    ['marks', '\u0301'.repeat(100_000)],
  ])('is linear in a text of %s', (_, text) => {
    expectCover(text);
  });
});

/** Sorted, disjoint, and every visible character in a word. */
function expectCover(text: string): void {
  let end = 0;
  let outside = '';
  for (const word of findWords(text)) {
    if (word.start < end || word.end <= word.start) throw new Error(`words overlap in ${JSON.stringify(text)}`);
    outside += text.slice(end, word.start);
    end = word.end;
  }
  outside += text.slice(end);
  expect(outside).toMatch(/^[\s\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]*$/u);
}
