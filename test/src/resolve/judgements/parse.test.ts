import { describe, expect, it } from 'vitest';
import { parseJudgements, LARGEST_FILE } from '../../../../src/resolve/judgements/parse.js';

const HASH = 'ab'.repeat(32);

const ENTRY = `- verdict: same
  author: Greta
  date: 2024-03-01
  reason: "one post, two spellings: q and k"
  a:
    path: monday.txt
    sha256: ${HASH}
    quote: Musa Marzouq
    occurrence: 2
    type: person
  b: { path: tuesday.txt, quote: Mousa Marzook }
`;

const parse = (text: string, file = 'judgements.yaml') => parseJudgements(text, file);

describe('a judgements file', () => {
  it('gives its judgements, with what may be left out', () => {
    const { judgements, issues } = parse(`# ours\n---\n\n${ENTRY}# the last\n`);
    expect(issues).toEqual([]);
    expect(judgements).toEqual([
      {
        verdict: 'same',
        author: 'Greta',
        date: '2024-03-01',
        reason: 'one post, two spellings: q and k',
        a: { path: 'monday.txt', sha256: HASH, quote: 'Musa Marzouq', occurrence: 2, type: 'person' },
        b: { path: 'tuesday.txt', sha256: null, quote: 'Mousa Marzook', occurrence: 1, type: null },
        file: 'judgements.yaml',
      },
    ]);
  });

  it.each(['', '# nothing yet\n', '---\n', '\uFEFF# nothing\r\n'])('may be empty: %j', (text) => {
    expect(parse(text)).toEqual({ judgements: [], issues: [] });
  });

  it('takes Windows line ends', () => {
    const { judgements, issues } = parse((ENTRY + ENTRY).replaceAll('\n', '\r\n'));
    expect(issues).toEqual([]);
    expect(judgements.map(({ a }) => a.quote)).toEqual(['Musa Marzouq', 'Musa Marzouq']);
  });

  it('speaks of paths below its own folder', () => {
    expect(parse(ENTRY, 'notes/old/judgements.yaml').judgements[0]!.a.path).toBe('notes/old/monday.txt');
  });

  const sides = 'a: { path: x, quote: y }\n  b: { path: x, quote: z }';
  it.each([
    ['text before the list', `judgements:\n${ENTRY}`, /^line 1: not understood/],
    ['a tab', '- verdict: same\n\tauthor: x\n', /^line 2: not understood/],
    ['an unknown verdict', `- verdict: maybe\n  author: x\n  date: 2024\n  ${sides}\n`, /^line 1: verdict/],
    ['no author', `- verdict: same\n  date: 2024\n  ${sides}\n`, /^line 1: the entry has no 'author'/],
    ['no day at all', `- verdict: same\n  author: x\n  date: 2024-02-31\n  ${sides}\n`, /date must be/],
    ['no side', '- verdict: same\n  author: x\n  date: 2024\n  a: { path: x, quote: y }\n', /has no 'b'/],
    ['an empty quote', `- verdict: same\n  author: x\n  date: 2024\n  ${sides.replace('y', '" "')}\n`, /quote/],
    [
      'occurrence 0',
      `- verdict: same\n  author: x\n  date: 2024\n  ${sides.replace('y', 'y, occurrence: 0')}\n`,
      /from 1 up/,
    ],
    ['half a hash', `- verdict: same\n  author: x\n  date: 2024\n  ${sides.replace('y', 'y, sha256: ab')}\n`, /64 hex/],
    [
      'an unknown type',
      `- verdict: same\n  author: x\n  date: 2024\n  ${sides.replace('y', 'y, type: ship')}\n`,
      /type of a/,
    ],
    ['a field that means nothing', `- verdict: same\n  autor: x\n  author: y\n  date: 2024\n  ${sides}\n`, /'autor'/],
    [
      'a field twice',
      `- verdict: same\n  verdict: different\n  author: x\n  date: 2024\n  ${sides}\n`,
      /line 2: not understood/,
    ],
    ['an alias', `- verdict: same\n  author: &x Greta\n  date: *x\n  ${sides}\n`, /^line 2: not understood: anchors/],
    [
      'a tag',
      `- verdict: !!binary same\n  author: x\n  date: 2024\n  ${sides}\n`,
      /anchors, aliases and tags|not understood/,
    ],
    ['a list for a text', `- verdict: [same]\n  author: x\n  date: 2024\n  ${sides}\n`, /must be a text/],
    ['a bare word', '- nothing\n', /has no 'verdict'/],
  ])('complains of %s, with its line', (_, text, message) => {
    const { judgements, issues } = parse(text);
    expect(issues.map(({ code }) => code)).toEqual(['judgements.invalid']);
    expect(issues[0]!.message).toMatch(message);
    expect(judgements.every(({ a }) => a.quote === 'Musa Marzouq')).toBe(true);
  });

  it('loses no other entry to a broken one', () => {
    const { judgements, issues } = parse(`${ENTRY}- "\n${ENTRY}`);
    expect(judgements).toHaveLength(2);
    expect(issues[0]!.message).toMatch(/^line 13: not understood/);
  });

  it.each([
    ['brackets', '[', 30_000],
    ['braces', '{', 10_000],
    ['lists', '- ', 5_000],
    ['complex keys', '? ', 5_000],
    ['nested keys', 'a: ', 5_000],
    ['anchors', '&a ', 5_000],
    ['tags', '!!x ', 4_000],
  ])('survives %s without end', (_, sign, count) => {
    const { judgements, issues } = parse(`- ${sign.repeat(count)}`);
    expect(judgements).toEqual([]);
    expect(issues).toHaveLength(1);
  });

  it('is refused when it is too large', () => {
    expect(parse(' '.repeat(LARGEST_FILE + 1)).issues[0]!.message).toMatch(/split it up/);
  });

  it('counts complaints beyond the first hundred', () => {
    const { issues } = parse('- x\n'.repeat(250));
    expect(issues).toHaveLength(101);
    expect(issues.at(-1)!.message).toBe('and 150 more entries are not understood');
  });
});
