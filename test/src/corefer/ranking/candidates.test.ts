import { describe, expect, it } from 'vitest';
import { ask, questionOf, wordsOf } from './questions.js';

describe('candidatesOf', () => {
  it.each<[text: string, pointer: string, candidates: string[]]>([
    ['Merkel left early. She flew home.', 'She', ['Merkel']],
    ['Lind met Berg. He greeted him.', 'He', ['Berg', 'Lind']],
    // of another number, or of another type
    ['Boeing said it would hire workers.', 'it', ['Boeing']],
    ['Boeing spokeswoman Anna Berg said it would appeal.', 'it', ['Boeing']],
    // no argument beside the pointer, and no phrase around it
    ['Merkel praised her minister.', 'her', ['Merkel']],
    ['Acme was sold by its owner, the Berg Trust.', 'its', ['Acme']],
    ['Chad joined the Desert Pact, and Togo left it.', 'it', ['Desert Pact', 'Chad']],
    // no body and no country where a text is meant, nor a body farther back than one with the same noun
    ['Chad rose. Lind signed it.', 'it', []],
    ['The Farm Party won. Lind wept. The Port Party lost. The party met.', 'party', ['Port Party']],
    // things that are no mentions
    ['The bill passed. Parliament praised it.', 'it', ['bill']],
    // descriptions of the same type
    ['Chad closed its border. The country has few airports.', 'country', ['border', 'its']],
    ['A meeting began in Geneva. The meeting lasted an hour.', 'meeting', ['meeting']],
    ['The minister met a minister.', 'minister', []],
    // a body of another kind, a thing with a noun that is not in its name
    ['Parliament rose. The administration sued.', 'administration', []],
    ['The Lann Cup began. The hurdles race ended.', 'hurdles race', []],
    ['The Lann Cup began. The race ended.', 'race', ['Lann Cup']],
    // what comes after, as subject of the clause around
    ['When she left, Lind wept.', 'she', ['Lind']],
  ])('in "%s" for "%s"', (text, pointer, candidates) => {
    const asked = ask(text, { its: 'Chad' }).questions.filter(({ mention }) => mention.text === pointer);
    expect(asked.flatMap((question) => question.candidates.map((candidate) => wordsOf(question, candidate)))).toEqual(
      candidates,
    );
  });

  it('holds what was joined before as one thing, its mentions the latest first', () => {
    const text = 'Lind met Berg. He greeted him.';
    const question = questionOf(text, 'him', { He: 'Lind' });
    expect(question.candidates.map((candidate) => wordsOf(question, candidate))).toEqual(['Berg']);
  });
});
