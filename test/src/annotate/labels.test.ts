import { describe, expect, it } from 'vitest';
import { parseLabels } from '../../../src/annotate/labels.js';

const LISTS = { upos: ['NOUN'], xpos: ['NN'], deprel: ['root'], names: ['O', 'B-NORP', 'U-ORG'], roles: ['_'] };

describe('parseLabels', () => {
  it('reads the lists', () => {
    expect(parseLabels(JSON.stringify(LISTS)).names).toEqual([
      { position: 'O', type: null },
      { position: 'B', type: 'nationality' },
      { position: 'U', type: 'organisation' },
    ]);
  });

  it.each([
    ['no object', '7'],
    ['a missing list', JSON.stringify({ ...LISTS, roles: undefined })],
    ['an empty list', JSON.stringify({ ...LISTS, upos: [] })],
    ['no strings', JSON.stringify({ ...LISTS, xpos: [1] })],
    ['an unknown name', JSON.stringify({ ...LISTS, names: ['O', 'B-PET'] })],
  ])('refuses %s', (_, json) => {
    expect(() => parseLabels(json)).toThrow(TypeError);
  });
});
