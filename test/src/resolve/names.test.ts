import { describe, expect, it } from 'vitest';
import type { EntityType } from '../../../graph/model.js';
import { parseName } from '../../../src/resolve/names.js';

describe('parseName', () => {
  it.each<readonly [EntityType, string, string]>([
    ['person', 'Anna Berg', 'anna berg'],
    ['person', 'Berg, Anna', 'anna berg'],
    ['person', 'Dr. Anna Berg', 'anna berg'],
    ['person', 'John Holm, Jr.', 'john holm jr'],
    ['person', 'J.F. Holm', 'j f holm'],
    ['person', 'Musa Abu Marzouq', 'musa abumarzouq'],
    ['person', 'Abd al-Rahman al-Amin', 'abdrahman amin'],
    ['person', 'Abdurrahman Amin', 'abdrahman amin'],
    ['person', 'Abdullah Amin', 'abdallah amin'],
    ['person', 'Salah ad-Din Amin', 'salahdin amin'],
    ['person', 'Omar bin Khalid', 'omar khalid'],
    ['person', 'Ben Harper', 'ben harper'],
    ['person', 'Al Gore', 'al gore'],
    ['person', 'Ludwig van Beethoven', 'ludwig beethoven'],
    ['person', 'President', 'president'],
    ['organisation', 'The Harbour Bank Ltd.', 'bank harbour'],
    ['organisation', 'Bank of the Harbour', 'bank harbour'],
    ['organisation', 'Norwegian Ministry of Foreign Affairs', 'foreign ministry norway'],
    ['organisation', 'US Embassy', 'embassy unitedstates'],
    ['organisation', 'Toys for us', 'toys us'],
    ['organisation', 'U.N.', 'nation united'],
    ['organisation', 'The The', 'the the'],
    ['organisation', 'Jaish-i-Adl', 'adl army'],
    ['place', 'U.S.', 'united states'],
    ['place', 'Deir ez-Zor', 'deir zor'],
    ['event', 'World War II', 'world war 2'],
    ['event', 'the Second Summit', '2 summit'],
  ])('%s %s: %s', (type, text, canonical) => expect(parseName(type, text).canonical).toBe(canonical));

  it.each<readonly [string, readonly string[]]>([
    ['موسى أبو مرزوق', ['موسي', 'أبومرزوق']],
    ['عبدالرحمن الأمين', ['عبدرحمن', 'أمين']],
    ['Сергей Лавров', ['сергей', 'лавров']],
  ])('keeps the letters of %s', (text, letters) => {
    expect(parseName('person', text).words.map((word) => word.own?.letters)).toEqual(letters);
  });

  it('bounds the work on endless names', () => {
    expect(parseName('organisation', 'Harbour '.repeat(10_000)).words).toHaveLength(12);
  });

  it.each(['', ' ', '—', '...', '😀'])('finds no words in %o', (text) => {
    expect(parseName('person', text).words).toEqual([]);
  });
});
