import { describe, expect, it } from 'vitest';
import type { AnaphorKind } from '../../../../src/corefer/ranking/question.js';
import { anaphorKind } from '../../../../src/corefer/ranking/anaphors.js';
import { ask } from './questions.js';

describe('anaphorKind', () => {
  it.each<[text: string, mention: string, kind: AnaphorKind | null]>([
    ['Merkel left early. She flew home.', 'She', 'person'],
    ['Boeing said it would hire workers.', 'it', 'it'],
    ['It is clear that they lost.', 'they', 'they'],
    ['"I am ready," Merkel said.', 'I', 'I'],
    ['Chad closed its border. The country has few airports.', 'country', 'noun'],
    ['She left early. Lind flew home.', 'Lind', 'name'],
    // what is new, and bodies by name, point to nothing before
    ['The minister met a minister.', 'minister', 'noun'],
    ['Blast in Lyon\n\nA blast shook a factory in Lyon on Monday.', 'factory', null],
    ['Boeing said it would hire workers.', 'Boeing', null],
    ['Russia agreed. Russian officials signed.', 'Russian officials', null],
  ])('in "%s" of "%s" is %s', (text, words, kind) => {
    const { scene } = ask(text);
    const index = scene.mentions.findIndex((mention) => mention.text === words);
    expect(index).not.toBe(-1);
    expect(anaphorKind(scene, index)).toBe(kind);
  });
});
