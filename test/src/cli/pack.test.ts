import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { pack } from '../../../src/cli/pack.js';

it.each(['', 'plain', 'Øyen 😀\u0000'])('packs %j so that it can be unpacked, and names no system', (text) => {
  const bytes = Buffer.from(pack(text), 'base64');
  expect(gunzipSync(bytes).toString('utf8')).toBe(text);
  expect(bytes[9]).toBe(255);
});
