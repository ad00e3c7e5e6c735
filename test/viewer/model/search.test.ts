import { describe, expect, it } from 'vitest';
import { fold, foldWithOrigin } from '../../../viewer/model/fold.js';
import { createGraphIndex } from '../../../viewer/model/graph-index.js';
import { createSearch } from '../../../viewer/model/search.js';
import { nearlyBegins } from '../../../viewer/model/typos.js';
import { exampleGraph } from '../example-graph.js';

const search = createSearch(createGraphIndex(exampleGraph));

describe('fold', () => {
  it.each([
    ['Øyen', 'oyen'],
    ['ÉCOLE', 'ecole'],
    ['Łódź', 'lodz'],
    ['Straße', 'strasse'],
    ['İstanbul', 'istanbul'],
    ['al‑Khatib', 'al khatib'],
    ['Seamen’s', "seamen's"],
    ['ΟΔΟΣ', 'οδοσ'],
    ['soft\u00adhyphen', 'softhyphen'],
    ['مُوسَى', 'موسى'],
  ])('folds %s to %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(foldWithOrigin(text).text).toBe(folded);
  });

  it('leads every folded character back to its own', () => {
    const text = 'Die Straße bei Łódź';
    const folded = foldWithOrigin(text);
    const at = folded.text.indexOf('strasse');
    expect(text.slice(folded.origin[at], folded.origin[at + 'strasse'.length])).toBe('Straße');
  });
});

describe('search', () => {
  const first: readonly (readonly [string, string, string])[] = [
    ['tarnov', 'tarnov', 'label'],
    ['OYEN', 'oyen', 'label'],
    ['zeemans', 'league', 'alias'],
    ['seamen’s', 'league', 'label'],
    ["seamen's", 'league', 'label'],
    ['Tarnof', 'tarnov', 'similar'],
    ['Dekekr', 'dekker', 'similar'],
    ['Athority', 'authority', 'similar'],
    ['demands resignation', 'e-resign', 'relation'],
    ['two berths', 'e-accused', 'quote'],
    ['</script>', 'hostile', 'label'],
  ];
  it.each(first)('finds %s', (query, key, foundIn) => {
    expect(search(query, 10)[0]).toMatchObject({ key, foundIn });
  });

  it.each(['', '  ', 'zzzzzz', 'xq'])('finds nothing for %j', (query) => {
    expect(search(query, 10)).toEqual([]);
  });

  it('puts names before relations before quotes', () => {
    const kinds = search('league', 40).map((result) => result.foundIn);
    expect(kinds).toEqual([...kinds].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)));
    expect(new Set(kinds)).toEqual(new Set(['label', 'relation', 'quote']));
  });

  it('marks what was typed in the excerpt', () => {
    for (const query of ['oyen', 'berths', 'veldmark', 'authority']) {
      for (const { excerpt, match } of search(query, 40)) {
        expect(match && fold(excerpt.slice(match.start, match.end))).toBe(query);
      }
    }
  });

  it('names the claim that holds a quote', () => {
    const [result] = search('false papers', 1);
    expect(result?.claim).toMatch(/^c-hearing/);
  });

  it('finds the same however far its texts were laid out before', () => {
    const [fresh, begun, done] = [0, 1, Infinity].map((most) => {
      const made = createSearch(createGraphIndex(exampleGraph));
      for (let step = 0; step < most && !made.steps.next().done; step++);
      return made('league', 40);
    });
    expect(begun).toEqual(fresh);
    expect(done).toEqual(fresh);
  });

  it('gives no more than it is asked for', () => {
    expect(search('e', 3)).toHaveLength(3);
  });
});

const ORDER = ['label', 'alias', 'relation', 'quote', 'similar'];

describe('typos', () => {
  it.each([
    ['dekker', 'dekker', 0],
    ['dekker', 'dekekr', 1],
    ['dekker', 'dekkerr', 1],
    ['dekker', 'ddekker', 1],
    ['dekker', 'bekker', 1],
    ['sittings', 'kitten', 2],
    ['sitting', 'kettin', 2],
    ['harbour', 'ahrbuor', 2],
  ])('%j begins with %j but for %i errors, and for no fewer', (word, typed, errors) => {
    expect(nearlyBegins(word, typed, errors)).toBe(true);
    expect(nearlyBegins(word, typed, errors - 1)).toBe(false);
  });

  it('forgives in a beginning', () => {
    expect(nearlyBegins('authority', 'autho', 1)).toBe(true);
    expect(nearlyBegins('authority', 'athor', 1)).toBe(true);
    expect(nearlyBegins('authority', 'harbour', 1)).toBe(false);
  });
});
