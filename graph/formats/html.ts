/**
 * Puts a graph's JSON into the viewer's HTML template. The JSON is escaped so that no text of a document can close the
 * script element or start a comment in it, and so that it stays valid JSON.
 */

const PLACEHOLDER = '<script type="application/json" id="graph"></script>';

/**
 * The template with the graph in it: one self-contained page. Throws when the template does not hold the empty graph
 * element exactly once.
 */
export function embedGraph(template: string, graphJson: string): string {
  const parts = template.split(PLACEHOLDER);
  const [head, tail] = parts;
  if (parts.length !== 2 || head === undefined || tail === undefined) {
    throw new Error(
      `embedGraph(): expected ${PLACEHOLDER} once in the template, found it ${parts.length - 1} times; ` +
        'pass the template that the viewer build wrote.',
    );
  }
  return `${head}${PLACEHOLDER.replace('></script>', '>')}${escapeForScript(graphJson)}</script>${tail}`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/** In JSON these characters stand in strings only, where an escape means the same. */
function escapeForScript(json: string): string {
  return json.replace(/[<\u2028\u2029]/g, (character) => ESCAPES[character] ?? character);
}
