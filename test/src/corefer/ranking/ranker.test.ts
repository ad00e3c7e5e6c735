import { describe, expect, it } from 'vitest';
import { chooseBy, type RankingWeights } from '../../../../src/corefer/ranking/ranker.js';
import { questionOf, wordsOf } from './questions.js';

const ANYHOW = { person: 0, it: 0, they: 0, I: 0, we: 0, noun: 0, name: 0 };

const NOTHING: RankingWeights = {
  pointer: {},
  facts: {},
  candidate: { bias: [0], output: [1] },
  none: { bias: [0], output: [1], score: 0 },
  caution: ANYHOW,
  lead: { ...ANYHOW, theyOfOne: 0 },
};

function chosen(weights: Partial<RankingWeights>): string | null {
  const question = questionOf('Lind met Berg. He greeted him.', 'He');
  const found = chooseBy({ ...NOTHING, ...weights })(question);
  return found && wordsOf(question, found.candidate);
}

describe('chooseBy', () => {
  it.each<[what: string, weights: Partial<RankingWeights>, answer: string | null]>([
    ['nothing without evidence', {}, null],
    ['what a fact speaks for', { facts: { 'role.earlier=subject': [1, 0] } }, 'Lind'],
    ['what a fact speaks for by itself', { facts: { 'role.earlier=object': [0, 1] } }, 'Berg'],
    [
      'not what a fact speaks against',
      { facts: { 'role.earlier=subject': [0, -1], 'role.own=subject': [0, 0.5] } },
      'Berg',
    ],
    ['the latest of equals', { facts: { 'role.own=subject': [0, 1] } }, 'Berg'],
    ['nothing below zero of a unit', { facts: { 'role.earlier=subject': [-1, 0] } }, null],
    [
      'none where the pointer says so',
      { facts: { 'role.earlier=subject': [1, 0] }, pointer: { 'pointer.kind=person': [0, 2] } },
      null,
    ],
    [
      'by facts and pointer together',
      {
        facts: { 'role.earlier=subject': [1, 0] },
        pointer: { 'pointer.kind=person': [1, 0] },
        candidate: { bias: [-1.5], output: [1] },
      },
      'Lind',
    ],
    [
      'none where the answer must be sure',
      { facts: { 'role.earlier=subject': [1, 0] }, caution: { ...NOTHING.caution, person: 2 } },
      null,
    ],
    [
      'none where another comes too close',
      {
        facts: { 'role.earlier=subject': [0, 3], 'role.earlier=object': [0, 2] },
        lead: { ...ANYHOW, theyOfOne: 0, person: 1.5 },
      },
      null,
    ],
    [
      'what is far enough ahead',
      {
        facts: { 'role.earlier=subject': [0, 3], 'role.earlier=object': [0, 1] },
        lead: { ...ANYHOW, theyOfOne: 0, person: 1.5 },
      },
      'Lind',
    ],
    [
      'none where its score is high',
      { facts: { 'role.earlier=subject': [1, 0] }, none: { bias: [0], output: [1], score: 2 } },
      null,
    ],
  ])('chooses %s', (_, weights, answer) => {
    expect(chosen(weights)).toBe(answer);
  });

  it('tells how likely its answer is, beside the others and none', () => {
    const choose = chooseBy({ ...NOTHING, facts: { 'role.earlier=subject': [0, Math.log(3)] } });
    // 3 for Lind, 1 for Berg, 1 for none
    expect(choose(questionOf('Lind met Berg. He greeted him.', 'He'))?.chance).toBeCloseTo(3 / 5, 5);
  });

  it('knows no fact by the name of what objects inherit', () => {
    expect(chosen({ facts: { constructor: [1, 1] } })).toBeNull();
  });
});
