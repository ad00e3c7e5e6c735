/** Packs the texts that a page carries. */
import { gzipSync } from 'node:zlib';

/** Where the header of gzip names the operating system, and its word for "unknown". */
const SYSTEM = 9;
const UNKNOWN = 255;

/** Gzip in Base64; the same bytes on every operating system. */
export function pack(text: string): string {
  const bytes = gzipSync(text);
  bytes[SYSTEM] = UNKNOWN;
  return bytes.toString('base64');
}
