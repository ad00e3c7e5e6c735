/**
 * Files that give themselves away by their first bytes: documents that no reader takes yet, and what is no document. The
 * latter only names what is already known not to be text, since a sentence may well open with "RIFF".
 */

export interface Signature {
  readonly name: string;
  /** Latin-1 characters of the first bytes, from `offset` on. */
  readonly magic: string;
  readonly offset?: number;
  readonly code: 'read.unsupported' | 'read.binary';
}

export interface SignatureMatch {
  readonly code: Signature['code'];
  readonly message: string;
}

export const SIGNATURES: readonly Signature[] = [
  { name: 'PDF', magic: '%PDF-', code: 'read.unsupported' },
  { name: 'Word, OpenDocument, EPUB or ZIP', magic: 'PK\x03\x04', code: 'read.unsupported' },
  { name: 'Word 97, Outlook or Excel 97', magic: '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', code: 'read.unsupported' },
  { name: 'Rich Text', magic: '{\\rtf', code: 'read.unsupported' },
  { name: 'DjVu', magic: 'AT&TFORM', code: 'read.unsupported' },
  { name: 'empty ZIP', magic: 'PK\x05\x06', code: 'read.binary' },
  { name: 'PNG image', magic: '\x89PNG\r\n\x1A\n', code: 'read.binary' },
  { name: 'JPEG image', magic: '\xFF\xD8\xFF', code: 'read.binary' },
  { name: 'GIF image', magic: 'GIF87a', code: 'read.binary' },
  { name: 'GIF image', magic: 'GIF89a', code: 'read.binary' },
  { name: 'TIFF image', magic: 'II*\0', code: 'read.binary' },
  { name: 'TIFF image', magic: 'MM\0*', code: 'read.binary' },
  { name: 'WebP image', magic: 'WEBP', offset: 8, code: 'read.binary' },
  { name: 'MP4 or HEIC', magic: 'ftyp', offset: 4, code: 'read.binary' },
  { name: 'MP3 audio', magic: 'ID3', code: 'read.binary' },
  { name: 'Ogg', magic: 'OggS', code: 'read.binary' },
  { name: 'RIFF audio or video', magic: 'RIFF', code: 'read.binary' },
  { name: 'Matroska or WebM video', magic: '\x1A\x45\xDF\xA3', code: 'read.binary' },
  { name: 'gzip archive', magic: '\x1F\x8B', code: 'read.binary' },
  { name: 'bzip2 archive', magic: 'BZh', code: 'read.binary' },
  { name: 'xz archive', magic: '\xFD7zXZ', code: 'read.binary' },
  { name: '7-Zip archive', magic: '7z\xBC\xAF\x27\x1C', code: 'read.binary' },
  { name: 'RAR archive', magic: 'Rar!\x1A\x07', code: 'read.binary' },
  { name: 'Zstandard archive', magic: '\x28\xB5\x2F\xFD', code: 'read.binary' },
  { name: 'SQLite database', magic: 'SQLite format 3\0', code: 'read.binary' },
  { name: 'ELF program', magic: '\x7FELF', code: 'read.binary' },
  { name: 'Java class', magic: '\xCA\xFE\xBA\xBE', code: 'read.binary' },
];

/** Null when the bytes open like none of them. */
export function signatureOf(bytes: Uint8Array): SignatureMatch | null {
  const found = SIGNATURES.find((signature) => opensWith(bytes, signature));
  if (!found) return null;
  const message =
    found.code === 'read.unsupported'
      ? `${found.name} files are not read yet; save the document as text or HTML.`
      : `The file is a ${found.name}, not text.`;
  return { code: found.code, message };
}

function opensWith(bytes: Uint8Array, { magic, offset = 0 }: Signature): boolean {
  if (bytes.length < offset + magic.length) return false;
  for (let i = 0; i < magic.length; i += 1) {
    if (bytes[offset + i] !== magic.charCodeAt(i)) return false;
  }
  return true;
}
