/** The corpus's format and its scorer, on small inputs; what the shipped model makes of the corpus is tested elsewhere. */
import { describe, expect, it } from 'vitest';
import { type ClaimSpec, corpusOf } from './builders.js';
import { type CorpusText, type ExpectedClaim, parseCorpus } from './corpus/corpus.js';
import { isEnd } from './corpus/ends.js';
import { troubleIn } from './corpus/report.js';
import { type Figures, figuresOf, scoreText } from './corpus/score.js';
import { sharesStem } from './corpus/stems.js';

const TEXT = 'Reuters said rebels near Velmar had attacked Halden in 1962.';

function parseOne(claim: string): ExpectedClaim {
  return parseCorpus('one.txt', `# one\n> ${TEXT}\n${claim}\n`)[0]!.claims[0]!;
}

describe('parseCorpus', () => {
  it('reads groups, dates, texts of several lines and their claims', () => {
    const texts = parseCorpus(
      'some.txt',
      '# first\n@ 2024-05-03\n> Head\n>\n> Body.\nA -meets-> B\n? A -leads-> C\n\n> Twin.\n\n# second\n> Other.\n',
    );
    expect(
      texts.map(({ claims, ...text }) => [text, claims.map(({ words, must, line }) => [words, must, line])]),
    ).toEqual([
      [
        { file: 'some.txt', line: 3, title: 'first', published: '2024-05-03', text: 'Head\n\nBody.' },
        [
          ['A -meets-> B', true, 6],
          ['? A -leads-> C', false, 7],
        ],
      ],
      [{ file: 'some.txt', line: 9, title: 'first', published: '2024-05-03', text: 'Twin.' }, []],
      [{ file: 'some.txt', line: 12, title: 'second', published: null, text: 'Other.' }, []],
    ]);
  });

  it('reads everything that a claim may say', () => {
    expect(
      parseOne(
        "rebels/Coastal Workers' Union -attacks/<flee/raid-> Halden | negative planned/possible | said by A > B/C/nobody | on 1962..1963-05 | in Velmar/Karsk",
      ),
    ).toMatchObject({
      source: ['rebels', "Coastal Workers' Union"],
      target: ['Halden'],
      relations: [
        { word: 'attacks', typed: true, reversed: false },
        { word: 'flee', typed: false, reversed: true },
        { word: 'raid', typed: false, reversed: false },
      ],
      polarity: 'negative',
      modalities: ['planned', 'possible'],
      speakers: { chain: [['A'], ['B', 'C']], orNobody: true },
      date: { from: '1962', to: '1963-05' },
      place: ['Velmar', 'Karsk'],
    });
  });

  it('takes a claim without status for a plain statement of the text itself', () => {
    expect(parseOne('A -meets-> B')).toMatchObject({
      polarity: 'positive',
      modalities: ['asserted'],
      speakers: { chain: [], orNobody: false },
      date: null,
      place: [],
    });
  });

  it.each([
    ['A -meets-> B', 'a.txt:1: a title'],
    ['# a\nA -meets-> B', 'a.txt:2: a claim must follow a text'],
    ['# a\n> T.\nA -meets-> B\n# b\nA -meets-> B', 'a.txt:5: a claim must follow a text'],
    ['# a\n> T.\nA meets B', 'a.txt:3: no claim'],
    ['# a\n> T.\nA -has-rolle-in-> B', 'a.txt:3: "has-rolle-in" is neither'],
    ['# a\n> T.\nA -meets-> B | denied', 'a.txt:3: unknown status "denied"'],
    ['# a\n> T.\nA -meets-> B | on Monday', 'a.txt:3: no date'],
    ['# a\n@ May 2024', 'a.txt:2: no date'],
  ])('names file and line of what it cannot read: %j', (contents, message) => {
    expect(() => parseCorpus('a.txt', contents)).toThrow(message);
  });
});

describe('sharesStem', () => {
  it.each([
    ['attack', 'attacked', true],
    ['meet', 'meeting', true],
    ['arm', 'arms', true],
    ['arm', 'army', false],
    ['close', 'closes', true],
    ['in', 'inside', false],
  ])('%s, %s: %s', (accepted, said, expected) => {
    expect(sharesStem(accepted, said)).toBe(expected);
  });
});

describe('isEnd', () => {
  const { readings } = corpusOf([{ text: 'The trade talks in Oslo', names: ['trade talks in Oslo', 'Oslo'] }]);
  it.each([
    ['talks', 0, true],
    ['the trade talks', 0, true],
    ['peace talks', 0, false],
    ['Oslo', 0, false],
    ['Oslo', 1, true],
    ['Oslo Fjord', 1, false],
  ])('%s is mention %i: %s', (words, mention, expected) => {
    expect(isEnd([words], mention, readings[0]!)).toBe(expected);
  });
});

describe('scoreText', () => {
  const said: ClaimSpec = {
    relation: 'attacks',
    subject: 'rebels',
    predicate: 'attacked',
    object: 'Halden',
    speaker: 'Reuters',
    event: '1962',
    place: 'Velmar',
  };
  const wanted = 'rebels -attacks-> Halden | said by Reuters | on 1962 | in Velmar';

  it.each<[string, string, ClaimSpec, Partial<Record<keyof Figures, string>>]>([
    [
      'all of it',
      wanted,
      said,
      { pair: '1/1', found: '1/1', plain: '1/1', attribution: '1/1', date: '1/1', place: '1/1', right: '1/1' },
    ],
    [
      'the other way round',
      wanted,
      { ...said, subject: 'Halden', object: 'rebels' },
      { pair: '1/1', found: '0/1', stated: '0/1' },
    ],
    [
      'a symmetric one the other way round',
      'Halden -meets-> rebels',
      { ...said, relation: 'meets', symmetric: true },
      { found: '1/1' },
    ],
    ['another relation', wanted, { ...said, relation: 'invades' }, { pair: '1/1', found: '0/1', stated: '0/1' }],
    ['a turned relation', 'Halden -flee/<attacks-> rebels', said, { found: '1/1' }],
    [
      'another polarity',
      wanted,
      { ...said, polarity: 'negative' },
      { found: '1/1', plain: '0/1', stated: '1/1', right: '0/1' },
    ],
    [
      'a denial',
      `${wanted} | negative`,
      { ...said, polarity: 'negative' },
      { negative: '1/1', plain: '0/0', right: '1/1' },
    ],
    ['another modality', `${wanted} | planned`, said, { notAsserted: '0/1', plain: '0/0', right: '0/1' }],
    ['another speaker', wanted, { ...said, speaker: 'Velmar' }, { attribution: '0/1', right: '0/1' }],
    ['a speaker too many', 'rebels -attacks-> Halden', said, { attribution: '0/0', ownVoice: '0/1', right: '0/1' }],
    [
      'a speaker that may be named',
      'rebels -attacks-> Halden | said by Reuters/nobody',
      said,
      { attribution: '0/0', ownVoice: '0/0', right: '1/1' },
    ],
    ['another day', wanted.replace('1962', '1963'), said, { date: '0/1', right: '1/1' }],
    ['what is right but not a must', `? ${wanted}`, said, { pair: '0/0', found: '0/0', right: '1/1' }],
    ['what no text lists', '? Halden -leads-> rebels', said, { stated: '0/1', right: '0/1' }],
  ])('%s', (_name, expected, given, figures) => {
    const shown = Object.entries(figuresOf([scoreOf(expected, given)])).map(([name, { right, of }]) => [
      name,
      `${right}/${of}`,
    ]);
    expect(Object.fromEntries(shown)).toMatchObject(figures);
  });

  it('reports nothing where all is right, and the text with each trouble otherwise', () => {
    expect(troubleIn(scoreOf(wanted, said))).toEqual([]);
    expect(troubleIn(scoreOf(`${wanted}\nReuters -cites-> Halden`, { ...said, polarity: 'negative' }))).toEqual([
      '',
      'one.txt:2 one',
      `  > ${TEXT}`,
      `  wrong polarity: ${wanted}`,
      '  missed: Reuters -cites-> Halden',
      '  given otherwise: rebels -attacks-> Halden, negative asserted, said by Reuters, on 1962..1962 [builder]',
    ]);
  });

  function scoreOf(expected: string, given: ClaimSpec): ReturnType<typeof scoreText> {
    const text: CorpusText = parseCorpus('one.txt', `# one\n> ${TEXT}\n${expected}\n`)[0]!;
    return scoreText(text, corpusOf([{ text: TEXT, claims: [given] }]).readings[0]!);
  }
});
