/** The cache of readings as compressed files in a folder, each named by its key and written aside first. */
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { ReadingCache } from './reading-cache.js';

export interface ReadingFiles extends ReadingCache {
  /** Removes what is kept under other keys; files that are not ours stay. */
  keepOnly(keys: ReadonlySet<string>): Promise<void>;
}

/** A larger file unpacked is none of ours: a reading is some twenty times its text. */
const MOST_BYTES = 2 ** 30;

const NAME = /^([0-9a-f]{64})\.json\.gz$/;
const PART = /^\.[0-9a-f]{64}\.[0-9a-f]{12}\.part$/;

const [pack, unpack] = [promisify(gzip), promisify(gunzip)];

/** `folder` is made when the first reading is kept. */
export function readingFiles(folder: string): ReadingFiles {
  const pathOf = (key: string): string => join(folder, `${key}.json.gz`);
  return {
    async get(key) {
      const packed = await readFile(pathOf(key)).catch(nullWhenMissing);
      return packed === null ? null : unpack(packed, { maxOutputLength: MOST_BYTES });
    },
    async put(key, bytes) {
      const aside = join(folder, `.${key}.${randomBytes(6).toString('hex')}.part`);
      await mkdir(folder, { recursive: true });
      try {
        await writeFile(aside, await pack(bytes, { level: 1 }), { flag: 'wx' });
        await rename(aside, pathOf(key));
      } finally {
        await rm(aside, { force: true });
      }
    },
    async keepOnly(keys) {
      const names = (await readdir(folder).catch(nullWhenMissing)) ?? [];
      for (const name of names) {
        const key = NAME.exec(name)?.[1];
        const idle = key === undefined ? PART.test(name) : !keys.has(key);
        if (idle) await rm(join(folder, name), { force: true });
      }
    },
  };
}

function nullWhenMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
