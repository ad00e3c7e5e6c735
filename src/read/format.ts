/** Which reader takes a file: by its extension, and HTML also by how it begins, whatever it is called. */
import type { DocumentFormat } from '../model.js';

export type FormatChoice = { readonly format: DocumentFormat } | { readonly format: null; readonly message: string };

const BY_EXTENSION: Readonly<Record<string, DocumentFormat>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  shtml: 'html',
};

/** Text files that are no prose, or whose prose needs a reader of its own. */
const NOT_READ: Readonly<Record<string, string>> = {
  eml: 'Mail',
  mbox: 'Mail',
  mht: 'Web archive',
  mhtml: 'Web archive',
  rtf: 'Rich Text',
  tex: 'LaTeX',
  rss: 'Feed',
  atom: 'Feed',
  xml: 'XML',
  json: 'JSON',
  jsonl: 'JSON',
  ndjson: 'JSON',
  csv: 'Table',
  tsv: 'Table',
  srt: 'Subtitle',
  vtt: 'Subtitle',
};

const HTML_START =
  /^[\uFEFF\s]{0,200}(?:<!--[^>]{0,500}-->\s{0,200}|<\?xml[^>]{0,200}>\s{0,200}){0,3}<(?:!doctype\s{1,9}html|html|head|body)\b/iu;

const SNIFFED = 2048;

/** A file without a known extension is plain text. */
export function formatOf(path: string, bytes: Uint8Array): FormatChoice {
  const extension = /\.([^./]+)$/u.exec(path)?.[1]?.toLowerCase() ?? '';
  const kind = Object.hasOwn(NOT_READ, extension) ? NOT_READ[extension] : undefined;
  if (kind !== undefined) {
    return {
      format: null,
      message: `${kind} files (.${extension}) are not read yet; save the document as text or HTML.`,
    };
  }
  const known = Object.hasOwn(BY_EXTENSION, extension) ? BY_EXTENSION[extension] : undefined;
  if (known !== 'html' && known !== 'markdown' && startsAsHtml(bytes)) return { format: 'html' };
  return { format: known ?? 'text' };
}

function startsAsHtml(bytes: Uint8Array): boolean {
  const utf16 = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : null;
  return HTML_START.test(new TextDecoder(utf16 ?? 'utf-8').decode(bytes.subarray(0, SNIFFED)));
}
