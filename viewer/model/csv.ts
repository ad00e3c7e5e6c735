/** Tables as CSV (RFC 4180), for spreadsheets. */

export type Cell = string | number;

/** Begins with a byte order mark, without which spreadsheets take the text for another encoding. */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(toField).join(',')}\r\n`).join('')}`;
}

/** What spreadsheets would run as a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** Texts come from documents that nobody vouches for: none may become a formula. */
function toField(cell: Cell): string {
  const text = typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
