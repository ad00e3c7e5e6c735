import { describe, expect, it } from 'vitest';
import { namesIn } from './marked-names.js';

describe('dates', () => {
  it.each([
    ['the day in front', 'She left on 14 [date March 2019] then.', 'date 14 March 2019'],
    ['an ordinal day', 'She left on 3rd [date March] then.', 'date 3rd March'],
    ['a range of days', 'It lasted from 3 to 5 [date May 2023] then.', 'date 3 to 5 May 2023'],
    ['a range of years', 'He ruled from [date 1998] to [date 2004] then.', 'date 1998 to 2004'],
    ['years with a dash', 'The war ([date 1998] – [date 2004]) was long.', 'date 1998 – 2004'],
  ])('are whole with %s', (_, marked, expected) => {
    expect(namesIn(marked)).toEqual([expected]);
  });

  it.each([
    ['two years', 'It burned in [date 1998] and [date 2004] again.', ['date 1998', 'date 2004']],
    ['a count', 'They sold 45 [date March 2019] issues.', ['date March 2019']],
  ])('stay as they are: %s', (_, marked, expected) => {
    expect(namesIn(marked)).toEqual(expected);
  });
});
