import { describe, expect, it } from 'vitest';
import { speakerOfItself } from '../../../../src/corefer/ranking/own-words.js';
import { questionOf, wordsOf } from './questions.js';

describe('speakerOfItself', () => {
  it.each<[text: string, pointer: string, speaker: string | null]>([
    ['Boeing said it would hire workers.', 'it', 'Boeing'],
    // a person speaks of something else
    ['Boeing spokeswoman Anna Berg said it would appeal.', 'it', null],
    // nobody speaks
    ['Chad joined the Desert Pact, and Togo left it.', 'it', null],
    ['Merkel praised her minister.', 'her', null],
  ])('in "%s" for "%s" is %s', (text, pointer, speaker) => {
    const question = questionOf(text, pointer);
    const found = speakerOfItself(question);
    expect(found && wordsOf(question, found)).toBe(speaker);
  });
});
