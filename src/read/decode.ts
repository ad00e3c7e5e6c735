/**
 * Bytes → text. Unicode by its byte-order mark, else UTF-8, else what an HTML page declares, else Windows-1252 (the
 * superset of Latin-1 that the Encoding Standard prescribes for both labels). A byte-order mark stays in the text as
 * the file's own character, so that offsets are the file's.
 */
import { issue, type Issue } from '../issues.js';
import type { DocumentFormat, SourceFile } from '../model.js';
import { signatureOf } from './signatures.js';

/** `text` is null when the bytes are no text; the issues then say why. */
export interface Decoded {
  readonly text: string | null;
  readonly issues: readonly Issue[];
}

/** How far an HTML page may go before it declares its encoding, after the Encoding Standard's prescan. */
const DECLARATION_BYTES = 1024;

/** Above this share of bytes beyond ASCII, text in an unknown single-byte encoding is not Western European. */
const MOST_HIGH_BYTES = 0.25;

/** 0x80 … 0x9F in Windows-1252; five of them stand for nothing. */
const WINDOWS_1252 = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ';

const REPLACEMENT = '\uFFFD';

export function decode(file: SourceFile, format: DocumentFormat): Decoded {
  const { bytes, path } = file;
  const signature = signatureOf(bytes);
  if (signature?.code === 'read.unsupported') return failed(issue('read.unsupported', path, signature.message));
  const label = byteOrderMark(bytes);
  if (label) return decodeUnicode(file, label);
  const utf8 = bytes.includes(0) ? null : decodeStrictly(bytes, 'utf-8');
  if (utf8 !== null) return { text: utf8, issues: [] };
  if (signature) return failed(issue('read.binary', path, signature.message));
  if (bytes.includes(0)) return failed(issue('read.binary', path, 'The file holds NUL bytes: it is not text.'));
  return (format === 'html' ? decodeDeclared(file) : null) ?? decodeBrokenUtf8(file) ?? decodeWestern(file);
}

function byteOrderMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function decodeUnicode(file: SourceFile, label: string): Decoded {
  const text = new TextDecoder(label, { ignoreBOM: true }).decode(file.bytes);
  if (text.includes('\0')) {
    return failed(issue('read.binary', file.path, 'The file holds NUL characters: it is not text.'));
  }
  return withReplaced(file.path, text);
}

function decodeDeclared(file: SourceFile): Decoded | null {
  const head = new TextDecoder('utf-8').decode(file.bytes.subarray(0, DECLARATION_BYTES));
  const label = /<meta\s[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?([\w:.-]{1,40})/iu.exec(head)?.[1]?.toLowerCase();
  if (label === undefined || /^utf-?(?:8|16)/u.test(label)) return null;
  if (/^(?:iso-?8859-1|latin-?1|windows-1252|us-ascii|ascii)$/u.test(label)) return readWestern(file);
  const text = decodeStrictly(file.bytes, label);
  return text === null ? null : { text, issues: [] };
}

/** UTF-8 with a few bad bytes: more characters beyond ASCII are whole than broken. */
function decodeBrokenUtf8(file: SourceFile): Decoded | null {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes);
  const broken = count(text, /\uFFFD/gu);
  return count(text, /[^\0-\x7F\uFFFD]/gu) > broken ? withReplaced(file.path, text) : null;
}

function decodeWestern(file: SourceFile): Decoded {
  const { high, control } = countBytes(file.bytes);
  if (control > 0 || high > MOST_HIGH_BYTES * file.bytes.length) {
    return failed(issue('read.undecodable', file.path, 'The encoding could not be told; save the file as UTF-8.'));
  }
  const decoded = readWestern(file);
  const note = issue('read.guessed-encoding', file.path, 'The file is not UTF-8; it was read as Windows-1252.');
  return { ...decoded, issues: [note, ...decoded.issues] };
}

function readWestern({ bytes, path }: SourceFile): Decoded {
  const parts: string[] = [];
  const step = 4096;
  for (let start = 0; start < bytes.length; start += step) {
    parts.push(Array.from(bytes.subarray(start, start + step), westernCharacter).join(''));
  }
  return withReplaced(path, parts.join(''));
}

function westernCharacter(byte: number): string {
  return byte >= 0x80 && byte <= 0x9f ? WINDOWS_1252.charAt(byte - 0x80) : String.fromCharCode(byte);
}

function withReplaced(path: string, text: string): Decoded {
  const replaced = count(text, /\uFFFD/gu);
  if (replaced === 0) return { text, issues: [] };
  const message = `${replaced} unreadable ${replaced === 1 ? 'character was' : 'characters were'} replaced.`;
  const start = text.indexOf(REPLACEMENT);
  return { text, issues: [issue('read.replaced-characters', path, message, { start, end: start + 1 })] };
}

/** Null when the label is unknown or the bytes break the encoding; only the decoder itself can tell. */
function decodeStrictly(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function countBytes(bytes: Uint8Array): { high: number; control: number } {
  let high = 0;
  let control = 0;
  for (const byte of bytes) {
    if (byte >= 0x80) high += 1;
    else if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b) control += 1;
  }
  return { high, control };
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found += 1;
  return found;
}

function failed(...issues: Issue[]): Decoded {
  return { text: null, issues };
}
