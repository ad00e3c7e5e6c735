/** Text as XML 1.0 can hold it. */

/** All that XML 1.0's `Char` leaves out: C0 controls but tab and line ends, lone surrogates, U+FFFE and U+FFFF. */
const ILLEGAL = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Raw white space in an attribute would be read as spaces.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Without the characters that no escape can bring into XML. */
export function withoutIllegal(text: string): string {
  return text.replace(ILLEGAL, '');
}

/** For use between double quotes or tags. */
export function escapeXml(text: string): string {
  return withoutIllegal(text).replace(/[&<>"\t\n\r]/g, (character) => ESCAPES[character]!);
}

/** An element's attributes, with a space before each; null leaves one out. */
export function xmlAttributes(attributes: Readonly<Record<string, string | number | null>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${escapeXml(String(value))}"`))
    .join('');
}
