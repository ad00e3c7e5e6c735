/**
 * One entry of the judgements as YAML. Everything read is a string (YAML's failsafe schema): a hash of digits is no
 * number and a date no timestamp. Anchors, aliases and tags are refused, so that nothing can unfold into more than was
 * written; what nests deeply is refused before it is parsed.
 */
import { isAlias, isCollection, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';

export type Plain = string | readonly Plain[] | ReadonlyMap<string, Plain>;

/** `line`: from 1, of the text given. */
export type ParsedEntry = { readonly value: Plain } | { readonly line: number; readonly message: string };

/** Signs that open a level, an anchor, an alias or a tag: an honest entry has about twenty. */
const SIGNS = /[[{&*!]|[-?:](?=\s)/gu;
const MOST_SIGNS = 200;

/** Longer entries are refused. UTF-16 units. */
const LONGEST = 20_000;

export function parseEntry(text: string): ParsedEntry {
  if (text.length > LONGEST) return { line: 1, message: `longer than ${LONGEST} characters` };
  if ((text.match(SIGNS)?.length ?? 0) > MOST_SIGNS)
    return { line: 1, message: 'too many levels or signs for an entry' };
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    stringKeys: true,
    prettyErrors: false,
    logLevel: 'silent',
    lineCounter: lines,
  });
  const [error] = [...document.errors, ...document.warnings];
  if (error) return { line: lines.linePos(error.pos[0]).line, message: error.message.replace(/\s+/g, ' ') };
  const trick = firstTrick(document);
  if (trick !== null) return { line: lines.linePos(trick).line, message: 'anchors, aliases and tags are not allowed' };
  return { value: document.toJS({ mapAsMap: true }) as Plain };
}

/** Offset of the first anchor, alias or tag; null when there is none. */
function firstTrick(document: ReturnType<typeof parseDocument>): number | null {
  let found: number | null = null;
  visit(document, (_, node) => {
    if (!isNode(node)) return undefined;
    const anchored = (isScalar(node) || isCollection(node)) && node.anchor !== undefined;
    if (!isAlias(node) && !anchored && node.tag === undefined) return undefined;
    found = node.range?.[0] ?? 0;
    return visit.BREAK;
  });
  return found;
}
