/**
 * Words from documents and file names, made safe for a terminal: control characters (which could move the cursor or
 * rename the window), line breaks and marks that turn the direction of writing are shown as escapes.
 */
const UNSAFE = /[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

export function printable(text: string): string {
  return text.replace(UNSAFE, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The same for text of several lines, whose line breaks stay. */
export function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}

/** The same on one line: every run of white space is one blank. */
export function oneLine(text: string): string {
  return printable(text.replace(/\s+/g, ' ').trim());
}
