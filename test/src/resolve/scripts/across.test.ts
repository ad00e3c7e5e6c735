import { describe, expect, it } from 'vitest';
import { distanceAcross } from '../../../../src/resolve/scripts/across.js';
import { ownLetters, scriptOf } from '../../../../src/resolve/scripts/script.js';

describe('distanceAcross', () => {
  it.each([
    ['مرزوق', 'marzouq', 'marwan'],
    ['شتية', 'shtayyeh', 'shawa'],
    ['مشعل', 'mashal', 'mansour'],
    ['Лавров', 'lavrov', 'petrov'],
    ['Щербаков', 'shcherbakov', 'gorbachev'],
    ['Зеленський', 'zelenskyy', 'yanukovych'],
    ['נתניהו', 'netanyahu', 'rabin'],
    ['יצחק', 'yitzhak', 'yaakov'],
  ])('%s is %s, not %s', (own, right, wrong) => {
    const script = scriptOf(own)!;
    expect(distanceAcross(script, ownLetters(own), right)).toBeLessThan(-6);
    expect(distanceAcross(script, ownLetters(own), wrong)).toBeGreaterThan(-5);
  });
});

describe('scriptOf', () => {
  it.each([
    ['مرزوق', 'arabic'],
    ['نتنیاهو', 'arabic'],
    ['Лавров', 'cyrillic'],
    ['רבין', 'hebrew'],
    ['Berg', null],
    ['Τσίπρας', null],
  ])('%s: %s', (word, script) => expect(scriptOf(word)).toBe(script));
});
