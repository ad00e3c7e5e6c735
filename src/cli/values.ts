/** Values of options, from the words on the command line. Each throws a Misuse that names the word and a right one. */
import { Misuse } from './misuse.js';

const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  b: 1,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  kib: 2 ** 10,
  mib: 2 ** 20,
  gib: 2 ** 30,
};

/** "20MB", "512 KiB", "1000" → bytes. */
export function parseSize(word: string): number {
  const [, number = '', unit = ''] = /^(\d{1,12}(?:\.\d{1,6})?) ?([a-z]{0,3})$/i.exec(word.trim()) ?? [];
  const bytes = Math.floor(Number(number) * (UNITS[unit.toLowerCase()] ?? 0));
  if (bytes === 0) throw new Misuse(`'${word}' is not a size; write for example 20MB, 512KiB or 1000 (bytes)`);
  return bytes;
}

/** A whole number from `least` up to 2^31 - 1. */
export function parseCount(word: string, least: number): number {
  const value = Number(word);
  if (!/^\d{1,10}$/.test(word) || value < least || value >= 2 ** 31) {
    throw new Misuse(`'${word}' is not a whole number from ${least} up`);
  }
  return value;
}

/** A number from 0 to 1. */
export function parseShare(word: string): number {
  const share = Number(word);
  if (!/^\d?(?:\.\d{1,6})?$/.test(word) || word === '' || word === '.' || share > 1)
    throw new Misuse(`'${word}' is not a share; write a number from 0 to 1, for example 0.7`);
  return share;
}
