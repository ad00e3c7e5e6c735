/** A page that the program itself serves: it is told who decides there, and may send decisions back. */

export interface Desk {
  /** Who decides there. */
  readonly author: string;
}

const DESK = '<script type="application/json" id="desk"></script>';
/** In the template's content policy. */
const NO_CONNECTION = "connect-src 'none'";

/**
 * The template for a page that may send decisions to the server it came from, and to no other. Throws when the template
 * does not hold the empty desk element and its content policy exactly once.
 */
export function seatDesk(template: string, desk: Desk): string {
  // In JSON the sign stands in strings only, where an escape means the same.
  const json = JSON.stringify(desk).replaceAll('<', '\\u003c');
  const seated = DESK.replace('></script>', () => `>${json}</script>`);
  return replaceOnce(replaceOnce(template, DESK, seated), NO_CONNECTION, "connect-src 'self'");
}

function replaceOnce(template: string, from: string, to: string): string {
  const parts = template.split(from);
  if (parts.length === 2) return parts.join(to);
  throw new Error(
    `seatDesk(): expected ${from} once in the template, found it ${parts.length - 1} times; ` +
      'pass the template that the viewer build wrote.',
  );
}
