import { describe, expect, it } from 'vitest';
import { findCode } from '../../../src/read/code.js';
import { CODE_LINES } from '../../../src/read/code-lines.js';

const rows = <Row>(list: (rule: (typeof CODE_LINES)[number]) => readonly Row[]) =>
  CODE_LINES.flatMap((rule) => list(rule).map((line) => [rule.id, line, rule] as const));

describe('the lines of code and data', () => {
  it.each(rows(({ example }) => example))('%s: %s', (_id, line, { pattern }) => {
    expect(pattern.test(line)).toBe(true);
  });

  it.each(rows(({ counter }) => counter))('are not (%s): %s', (_id, line) => {
    expect(CODE_LINES.filter(({ pattern }) => pattern.test(line)).map(({ id }) => id)).toEqual([]);
  });
});

const PYTHON = `import os

def harbour(ships):
    """All ships that are in the harbour now."""
    found = []
    for ship in ships:
        if ship.in_harbour():
            found.append(ship)
    return found
`;

describe('findCode', () => {
  it.each([
    ['a program', PYTHON],
    ['JSON', '{"mayor": "Anna Berg", "town": "Halden"}'],
    ['JSON, a value a line', '{"mayor": "Anna Berg"}\n{"mayor": "Paul Smith"}\n'],
    ['a table', 'name,town,year\nBerg,Halden,1961\nSmith,Velden,1972\n'],
    ['a log', '2024-03-01 12:00:01 INFO harbour opened by Anna Berg\n2024-03-01 12:00:02 WARN ship late\n'],
    ['settings', 'services:\n  harbour:\n    port: 8080\n    owner: halden\n'],
  ])('finds %s', (_, text) => {
    const found = findCode(text);
    expect(found).not.toBeNull();
    expect(found!.telling).toBeGreaterThan(found!.lines / 3);
    expect(found!.span.start).toBeLessThan(found!.span.end);
  });

  it.each([
    [
      'a report',
      'Halden, 3 March (Seawire) - The council met on Monday.\n\nAnna Berg, who leads it, said: "We agreed."\n',
    ],
    [
      'a note with a little code',
      `The port's program was mended by Anna Berg on Monday after a week of trouble with the cranes.\n\ntotal = ships + 1;\n\nShe said that the line above had counted one ship twice, and that Norway would pay.\n`,
    ],
    ['an interview', 'Q: Will Norway pay?\nA: It will, as I said to the council on Monday.\n'],
    ['a list of names', 'Anna Berg, mayor\nPaul Smith, treasurer\nOlga Petrova, harbour master\n'],
    ['a chat', '[12:30:01] Anna: the boat is in\n[12:30:09] Paul: good, then we can go\n'],
    ['another language', 'Der Rat der Stadt traf sich am Montag; die Bürgermeisterin, Anna Berg, war krank.\n'],
  ])('leaves %s', (_, text) => {
    expect(findCode(text)).toBeNull();
  });
});
