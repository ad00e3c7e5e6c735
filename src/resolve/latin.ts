/** Any text in plain lower-case Latin letters: the one place that knows any-ascii. */
import anyAscii from 'any-ascii';

export function toLatin(text: string): string {
  return anyAscii(text.normalize('NFC')).toLowerCase();
}
