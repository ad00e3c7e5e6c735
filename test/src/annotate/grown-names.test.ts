import { describe, expect, it } from 'vitest';
import { readText } from '../../reading.js';

async function namesIn(text: string): Promise<string[]> {
  const { annotation } = await readText(text);
  return annotation.names.map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);
}

describe('names that the model cut or mistook', () => {
  it.each([
    ['It is certain that the Velden Trust owns Ormar Boats through a bank.', 'organisation Ormar Boats'],
    ["Peru's Timber Export Board warned the miners.", 'organisation Timber Export Board'],
    ['Dorrow lies on the Lann. Peru occupied the town.', 'place Dorrow'],
  ])('%s', async (text, name) => {
    expect(await namesIn(text)).toContain(name);
  });
});
