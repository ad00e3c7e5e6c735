/**
 * A reading as bytes, to be kept under a key and taken up again. The key is a hash of everything the reading depends on,
 * so a record never grows stale: what was kept under other circumstances lies under another key. The paths of a document
 * are left out of both, for a renamed file is the same document.
 */
import { sha256OfText, toUtf8 } from './ids.js';
import type { Reading, SourceDocument } from './model.js';
import { toReadingDocument } from './reading-document.js';

/** What a reading depends on besides its document. */
export interface ReadingBasis {
  /** SHA-256 of the model's weights. */
  readonly model: string;
  /** What runs the model, and where: "onnxruntime-node 1.16.3 x64". */
  readonly backend: string;
  /** Version of the rules, or a hash of the code that holds them. */
  readonly rules: string;
}

const FORMAT = 'footnote-reading/1';

/** 64 lower-case hexadecimal digits. */
export function readingKey(document: SourceDocument, { model, backend, rules }: ReadingBasis): string {
  const { id, format, textSha256, title, publisher, published, language, blocks } = document;
  const facts = [id, format, textSha256, title, publisher, published, language, blocks];
  return sha256OfText(JSON.stringify([FORMAT, model, backend, rules, facts]));
}

/** A line with the key and a checksum, then the reading as JSON; UTF-8. */
export function encodeReading(key: string, reading: Reading): Uint8Array {
  const { document: _document, ...found } = reading;
  const body = JSON.stringify(found);
  return toUtf8(`${headerOf(key, sha256OfText(body))}${body}`);
}

/**
 * The reading of `document` that was kept under its key. Throws a RangeError when the bytes are no whole record of that
 * key: cut short, changed, or another's.
 */
export function decodeReading(key: string, bytes: Uint8Array, document: SourceDocument): Reading {
  const text = new TextDecoder().decode(bytes);
  const body = text.slice(text.indexOf('\n') + 1);
  const foreign = !text.startsWith(`${FORMAT} ${key} `);
  if (foreign) throw new RangeError(`it is not a reading kept under ${key}`);
  if (!text.startsWith(headerOf(key, sha256OfText(body)))) throw new RangeError('it was cut short or changed');
  const found = JSON.parse(body) as Omit<Reading, 'document'>;
  const issues = found.issues.map((issue) => ({ ...issue, path: document.paths[0]! }));
  return { document: toReadingDocument(document), ...found, issues };
}

function headerOf(key: string, checksum: string): string {
  return `${FORMAT} ${key} ${checksum}\n`;
}
