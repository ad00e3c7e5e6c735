import { describe, expect, it } from 'vitest';
import { FURNITURE } from '../../../src/read/furniture-rules.js';
import { furnitureRule, isFurniture } from '../../../src/read/furniture.js';

describe.each(FURNITURE)('$id', (rule) => {
  it.each(rule.example)('takes %s', (line) => {
    expect(rule.pattern.test(line)).toBe(true);
    expect(furnitureRule(line)).not.toBeNull();
  });

  it.each(rule.counter)('leaves %s', (line) => {
    expect(isFurniture(line)).toBe(false);
  });
});

it('has unique ids', () => {
  expect(new Set(FURNITURE.map((rule) => rule.id)).size).toBe(FURNITURE.length);
});

describe('prose', () => {
  it.each([
    'By Friday, three more villages had been cleared of mines.',
    'The harbour master said on Monday that the strike was over.',
    'Share the burden, the envoy told the council of the two islands.',
    'Comments by the envoy were denied within the hour.',
    'Updated rules for fishing crews were passed in May.',
    'Photographs showed the bridge under water.',
    'Subscribe to no camp, the old guide told his students.',
    'Read more books, the minister told the pupils of Belmar.',
    'Home | away: the club won both.',
    'The island council met twice in March and agreed on nothing.',
    'Yes.',
  ])('leaves %s', (line) => expect(isFurniture(line)).toBe(false));
});

describe('menus on one line', () => {
  it.each([
    ['Home | World | Sport', true],
    ['News • Opinion • Culture • Weather', true],
    ['Home > World > Northern Isles', true],
    ['Lee | Chan | Eames', false],
    ['Home | World | The council met on Monday and agreed.', false],
  ])('%s: %s', (line, expected) => expect(isFurniture(line)).toBe(expected));
});
