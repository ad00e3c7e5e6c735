import { describe, expect, it } from 'vitest';
import { knownOutlets, outletKey } from '../../../src/weigh/outlets.js';

describe('outletKey', () => {
  it.each([
    ['Coast Wire', 'coast wire'],
    ['The Coast Wire', 'coast wire'],
    ['  COAST   wire ', 'coast wire'],
    ['Coast Wire news agency', 'coast wire'],
    ['Coast-Wire.com', 'coast wire'],
    ['www.coastwire.org', 'coastwire'],
    ['The Associated Press', 'ap'],
    ['A.P.', 'ap'],
    ['Agence France-Presse', 'afp'],
    ['the TASS state news agency', 'tass'],
    ['Saudi Press Agency', 'spa'],
    ['—', ''],
  ])('%s is %s', (name, key) => {
    expect(outletKey(name)).toBe(key);
  });
});

describe('knownOutlets', () => {
  it('holds the agencies and the publishers, and nothing for a publisher without a name', () => {
    const known = knownOutlets(['Valley Times', null, '…']);
    expect(['valley times', 'reuters'].map((key) => known.has(key))).toEqual([true, true]);
    expect(known.has('')).toBe(false);
  });
});
