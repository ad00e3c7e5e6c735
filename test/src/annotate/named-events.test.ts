import { describe, expect, it } from 'vitest';
import { LEAD_RULES, NOUN_RULES } from '../../../src/annotate/dictionary/event-rules.js';
import { namesIn } from './marked-names.js';

describe('event rules', () => {
  it.each([...LEAD_RULES, ...NOUN_RULES])('$id: $reason', ({ example, name }) => {
    expect(namesIn(example)).toContain(`event ${name}`);
  });

  it('have one id each', () => {
    const ids = [...LEAD_RULES, ...NOUN_RULES].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the edges of an event', () => {
  it.each([
    ['a year', 'At the 2019 [event World Cup] then.', ['event 2019 World Cup']],
    ['a year found as a date', 'At the [date 2019] [event World Cup] then.', ['event 2019 World Cup']],
    ['a year of its own', 'In 2019 [event Orvo Games] began.', ['event Orvo Games']],
    ['a year of a war', 'He fought in the 1991 [event Gulf War] then.', ['event Gulf War']],
    ['an edition', 'At the 46th [event Orvo Games] then.', ['event 46th Orvo Games']],
    ['a count', 'It was their 4th [event Orvo Cup] then.', ['event Orvo Cup']],
    ['a numeral', 'At [event Super Bowl] XL then.', ['event Super Bowl XL']],
    ['a year behind', 'At the [event Orvo Expo] 2025 then.', ['event Orvo Expo 2025']],
    ['what it is of', 'At the [event Orvo Cup] of Nations then.', ['event Orvo Cup of Nations']],
    ['whose it is', "At the Women's [event Orvo Cup] then.", ["event Women's Orvo Cup"]],
  ])('%s', (_, marked, expected) => {
    expect(namesIn(marked)).toEqual(expected);
  });
});

describe('what is no event', () => {
  it.each([
    ['the war of a people', 'The [nationality Peruvian] war went on.', ['nationality Peruvian']],
    ['a war on somebody', 'The [place Peru] war on smugglers went on.', ['place Peru']],
    ['crimes', 'They heard of [place Peru] war crimes.', ['place Peru']],
    ['a bare year', 'The 2018 attack was forgotten.', []],
    ['a known storm centre', 'The Hurricane Center warned them.', []],
    ['a charity', 'He gave to [organisation Operation Lantern] then.', ['organisation Operation Lantern']],
    ['a ministry', 'The [organisation Department of War] paid.', ['organisation Department of War']],
    ['a maker of games', 'They sued [organisation Orvo Games] then.', ['organisation Orvo Games']],
    ['a body of bishops', "The [organisation Bishops' Conference] met.", ["organisation Bishops' Conference"]],
  ])('%s', (_, marked, expected) => {
    expect(namesIn(marked)).toEqual(expected);
  });
});

describe('events known around the world', () => {
  it.each([
    ['small nouns', 'He wrote of the Suez crisis.', ['event Suez crisis']],
    ['a full stop behind', 'He fell in World War II.', ['event World War II']],
    ['a day with attacks', 'He saw the [date October 7] attacks.', ['event October 7 attacks']],
  ])('%s', (_, marked, expected) => {
    expect(namesIn(marked)).toEqual(expected);
  });
});
