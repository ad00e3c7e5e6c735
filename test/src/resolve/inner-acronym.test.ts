import { describe, expect, it } from 'vitest';
import { findAcronymRun } from '../../../src/resolve/inner-acronym.js';
import { parseName } from '../../../src/resolve/names.js';

const wordsOf = (text: string) => parseName('organisation', text).words;

describe('findAcronymRun', () => {
  it.each([
    ['ENDC', 'Everdale National Dock Corps', { acronym: 0, from: 0, length: 4 }],
    ['Harbour EN', 'Old Everdale Navy', { acronym: 1, from: 1, length: 2 }],
    ['ENDC', 'Everdale National Harbour Corps', null],
    ['E', 'Everdale', null],
    ['Bank', 'Bergen Alta Narvik Kirkenes', null],
  ])('%s in %s', (short, long, run) => expect(findAcronymRun(wordsOf(short), wordsOf(long))).toEqual(run));
});
