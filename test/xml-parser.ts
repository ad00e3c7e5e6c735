/** A strict little XML parser for tests: no entity, no character and no tag that XML 1.0 does not allow gets through. */

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Descendants of that name, in document order. */
  find(name: string): XmlElement[];
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const LEGAL = /^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u;
const NAME = /^[A-Za-z_][\w.:-]*$/;

/** Throws an Error that says what is not well-formed. */
export function parseXml(xml: string): XmlElement {
  if (!xml.startsWith(DECLARATION)) throw new Error('no XML declaration');
  if (!LEGAL.test(xml)) throw new Error('illegal character');
  const open: { name: string; attributes: Record<string, string>; children: XmlElement[] }[] = [];
  const top = { name: '', attributes: {}, children: [] as XmlElement[] };
  open.push(top);
  for (const [, tag, text] of xml.slice(DECLARATION.length).matchAll(/<((?:[^<>"]|"[^"]*")*)>|([^<]+)|</g)) {
    if (text !== undefined) checkText(text);
    else if (tag === undefined) throw new Error('a bare <');
    else if (tag.startsWith('/')) close(open, tag.slice(1).trim());
    else {
      const element = parseTag(tag.replace(/\/$/, ''));
      open.at(-1)!.children.push(withFind(element));
      if (!tag.endsWith('/')) open.push(element);
    }
  }
  if (open.length !== 1 || top.children.length !== 1)
    throw new Error('an element is not closed, or there are two roots');
  return top.children[0]!;
}

function close(open: { name: string }[], name: string): void {
  const element = open.pop();
  if (element?.name !== name) throw new Error(`</${name}> closes <${element?.name ?? ''}>`);
}

function parseTag(tag: string): { name: string; attributes: Record<string, string>; children: XmlElement[] } {
  const [name = ''] = tag.split(/\s/, 1);
  if (!NAME.test(name)) throw new Error(`<${name}> is no name`);
  const rest = tag.slice(name.length);
  const attributes: Record<string, string> = {};
  const leftover = rest.replace(/\s+([^\s=]+)="([^"<]*)"/g, (_, key: string, value: string) => {
    if (key in attributes || !NAME.test(key)) throw new Error(`attribute ${key}`);
    attributes[key] = decode(value);
    return '';
  });
  if (leftover.trim() !== '') throw new Error(`<${name}> holds ${leftover}`);
  return { name, attributes, children: [] };
}

/** Raw white space in an attribute's value becomes spaces, as the specification has it. */
function decode(value: string): string {
  return value.replace(/[\t\n\r]/g, ' ').replace(/&([^;]*);?/g, (whole, entity: string) => {
    const code = /^#(\d+)$/.exec(entity)?.[1];
    const character = code === undefined ? ENTITIES[entity] : String.fromCodePoint(Number(code));
    if (character === undefined || !whole.endsWith(';') || !LEGAL.test(character)) throw new Error(`entity ${whole}`);
    return character;
  });
}

function checkText(text: string): void {
  decode(text);
  if (text.includes(']]>')) throw new Error(']]> in text');
}

function withFind(element: { name: string; attributes: Record<string, string>; children: XmlElement[] }): XmlElement {
  const find = (name: string): XmlElement[] =>
    element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...child.find(name)]);
  return Object.assign(element, { find });
}
