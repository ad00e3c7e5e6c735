/** Identity from content: ids are hashes of what a thing says, never of a counter, a clock or a path. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

export type Hashable = string | number | boolean | null | readonly Hashable[];

/** Lower-case hexadecimal SHA-256. */
export function sha256Hex(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

export function sha256OfText(text: string): string {
  return sha256Hex(toUtf8(text));
}

export function toUtf8(text: string): Uint8Array {
  return utf8ToBytes(text);
}

/** A short content id: a letter for the kind and 16 hexadecimal digits of the hash of the JSON array of its parts. */
export function contentId(kind: string, parts: readonly Hashable[]): string {
  return kind + sha256OfText(JSON.stringify(parts)).slice(0, 16);
}

/** A document's id: "d" and 16 digits of the hash of its raw bytes. */
export function documentId(bytes: Uint8Array): string {
  return 'd' + sha256Hex(bytes).slice(0, 16);
}
