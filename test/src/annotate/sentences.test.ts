import { describe, expect, it } from 'vitest';
import { BREAK_RULES } from '../../../src/annotate/break-rules.js';
import { findSentences } from '../../../src/annotate/sentences.js';
import { STOP_RULES } from '../../../src/annotate/stop-rules.js';
import { documentOf } from './fixtures.js';

function sentencesOf(text: string): string[] {
  return findSentences(documentOf(text)).map(({ start, end }) => text.slice(start, end));
}

describe('findSentences', () => {
  /** `|` stands where a sentence ends inside the text. */
  it.each([
    ['full stops', 'Rain fell. | Roads closed.'],
    ['titles', 'Mr. Hall met Gen. Ruiz and Dr. Ama. | Prof. Lee left.'],
    ['initials', 'The writer J. K. Lee met Harry S. Bell. | They spoke.'],
    ['the word I', 'So did I. | Then it rained.'],
    ['a label', 'They chose plan B. | It failed.'],
    ['U.S. before a name', 'He led U.S. troops and U.S. Army units.'],
    ['U.S. at the end', 'She moved to the U.S. | He stayed.'],
    ['U.S. before a dash', 'He chaired the U.S. - China talks.'],
    ['clock', 'It began at 9 p.m. | Officials waited until 10 p.m. Friday.'],
    ['numbers', 'See No. 5 and p. 12. | Others say no. | Why?'],
    ['firms', 'Acme Inc. said so. | Bolt Ltd. in Leeds agreed with Acme Corp. | The rest did not.'],
    ['months', 'On Oct. 3 it was cold. | It thawed in Dec. | Then came spring.'],
    ['decimals', 'Prices rose 3.5 percent. | Wages fell 1.2.'],
    ['ellipsis inside', 'He said ... nothing at all.'],
    ['ellipsis at the end', 'They waited… | Nobody came... | It was late.'],
    ['quotes', '"It is over." | He left.'],
    ['curly quotes', '“It is over.” | He left. | ‘Good.’ | She stayed.'],
    ['asked after a quote', '"Is it over?" he asked. | "Never!" Ann Hill shouted.'],
    ['brackets', 'He left. | (She stayed.) | They met (in Rome?) later.'],
    ['several stops', 'Really?! | Yes!!! | Good.'],
    ['hard-wrapped lines', 'The long line goes\non here. | It\r\nends there.'],
    ['a firm with a mark', 'Shares of Yahoo! rose.'],
    ['other abbreviations', 'Many, e.g. Rome, i.e. all, vs. none, etc. | Then et al. came.'],
    ['enumerators', '1. The board meets. | 2. The board votes.'],
    ['addresses', 'Visit www.acme.org today. | Or call.'],
    ['small letters', 'we waited. | nobody came! | why? | nobody knows. | They left'],
    ['unknown abbreviations', 'They paid the rst. amount.'],
    ['footnotes', 'It rained.[4] [12] | Roads closed. [3]'],
    ['links after a stop', 'See this. | https://example.org/a | https://example.org/b'],
    ['rulers', 'The notice | ---------- | The text goes on ________ here.'],
    ['heads of mails', 'Ann Lee | 03/12/2004 10:31 AM | Please call.'],
    ['dates', 'Sent on 03/12/2004 10:31 AM by Ann Lee.'],
    ['spaced stops', 'Nobody came . . . | They left.'],
    ['firms before brackets', 'Acme Inc. (“Acme”) closed.'],
    ['born', 'Ann Lee (b. May 1950) spoke.'],
    ['Chinese', '他走了。 | 她留下。'],
  ])('%s', (_, marked) => {
    const sentences = marked.split(' | ');
    expect(sentencesOf(sentences.join(' '))).toEqual(sentences);
  });

  it('parts sentences that are glued together', () => {
    expect(sentencesOf('It was over.The guests left.')).toEqual(['It was over.', 'The guests left.']);
  });

  it.each(STOP_RULES.map((rule) => [rule.id, rule.example, rule.ends] as const))(
    'rule %s holds for its example',
    (_, example, ends) => {
      const at = example.indexOf('|');
      const text = example.replace('|', '');
      expect(findSentences(documentOf(text)).some(({ end }) => end === at)).toBe(ends);
    },
  );

  it.each(BREAK_RULES.map((rule) => [rule.id, rule.example] as const))(
    'rule %s holds for its example',
    (_, example) => {
      const at = example.indexOf('|');
      expect(findSentences(documentOf(example.replace('|', ''))).some(({ end }) => end === at)).toBe(true);
    },
  );

  it('never crosses a block and skips furniture', () => {
    const document = documentOf('# A HEADLINE\n\nThe first part has no stop\n\nShare this page\n\nThe end.');
    const blocks = document.blocks.map((block, index) =>
      index === 2 ? { ...block, kind: 'furniture' as const } : block,
    );
    const found = findSentences({ ...document, blocks });
    expect(found.map(({ start, end, block }) => [document.text.slice(start, end), block])).toEqual([
      ['A HEADLINE', 0],
      ['The first part has no stop', 1],
      ['The end.', 3],
    ]);
  });

  it('trims white space and invisible characters', () => {
    const text = '\uFEFF\u00A0 One. \u200B\u00A0Two. \u00AD\r\n';
    const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length }];
    expect(findSentences({ text, blocks }).map(({ start, end }) => text.slice(start, end))).toEqual(['One.', 'Two.']);
  });

  it.each([
    ['stops', '.'.repeat(200_000)],
    ['stops and spaces', '. '.repeat(100_000)],
    ['abbreviations', 'U.S. '.repeat(40_000)],
    ['closers', '.")'.repeat(60_000)],
    ['rules', '------ '.repeat(30_000)],
    ['a long rule', '-'.repeat(200_000)],
    ['links', 'http://a '.repeat(20_000)],
    ['a long link', 'http://'.repeat(30_000) + ' http://a'],
    ['footnotes', '.[1]'.repeat(40_000)],
    ['openers', 'a. ((('.repeat(30_000)],
    ['spaces', 'a.' + ' '.repeat(200_000)],
  ])('is linear in a text of %s', (_, text) => {
    const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length }];
    const found = findSentences({ text, blocks });
    expect(found.every(({ start, end }, index) => start < end && start >= (found[index - 1]?.end ?? 0))).toBe(true);
  });
});
