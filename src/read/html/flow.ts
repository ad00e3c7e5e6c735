/**
 * Markup → elements and the runs of text that flow together in them, each character with its place in the source. The
 * only importer of htmlparser2, which tokenises without recursion, executes nothing and fetches nothing.
 */
import { Parser } from 'htmlparser2';
import { joinPieces, type Piece } from '../compose.js';
import { SKIPPED_TAGS, isBlock, isInlineAside } from './tags.js';

export interface HtmlElement {
  /** Place in `HtmlFlow.elements`: parents stand before their children. */
  readonly index: number;
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: HtmlElement | null;
}

/** Text between two boundaries of blocks. */
export interface FlowBlock {
  /** The block element directly around it. */
  readonly element: HtmlElement;
  /** A line break of the page (`<br>`, or a new line in `<pre>`) is "\n", and two of them are a blank line. */
  readonly pieces: readonly FlowPiece[];
}

export interface FlowPiece extends Piece {
  /** Whether it stands inside a link to another page. */
  readonly linked: boolean;
}

export interface HtmlFlow {
  /** Block elements only, in the order of their opening tags. */
  readonly elements: readonly HtmlElement[];
  readonly blocks: readonly FlowBlock[];
  readonly metas: readonly Readonly<Record<string, string>>[];
  /** `<time>` and other elements that carry a machine-readable fact: attributes and text. */
  readonly marked: readonly MarkedFact[];
  readonly title: string;
  /** The contents of JSON-LD scripts. */
  readonly jsonLd: readonly string[];
  readonly language: string | null;
}

export interface MarkedFact {
  readonly attributes: Readonly<Record<string, string>>;
  readonly element: HtmlElement;
}

/** Pages nest a few dozen deep; beyond this a page is an attack on the parser's stack of open elements. */
const DEEPEST = 20_000;

/** Depth is looked at after each chunk. */
const CHUNK = 65_536;

/** Null when elements are nested too deep. */
export function parseFlow(source: string): HtmlFlow | null {
  const builder = new FlowBuilder();
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => builder.open(tag, attributes, parser.startIndex, parser.endIndex + 1),
      onclosetag: () => builder.close(),
      ontext: (text) => builder.addText(text, parser.startIndex, parser.endIndex + 1),
    },
    { decodeEntities: true },
  );
  for (let start = 0; start < source.length; start += CHUNK) {
    parser.write(source.slice(start, start + CHUNK));
    if (builder.depth > DEEPEST) return null;
  }
  parser.end();
  return builder.finish();
}

interface OpenTag {
  /** Null for inline tags. */
  readonly element: HtmlElement | null;
  readonly leadsAway: boolean;
  readonly skipped: boolean;
  readonly preformatted: boolean;
  /** Text that is no part of the page's but says something of it. */
  readonly holds: 'title' | 'json-ld' | null;
}

/** Lives for one parse: keeps the open tags and the run of text that is being gathered. */
class FlowBuilder {
  private readonly root: HtmlElement = { index: 0, tag: '#document', attributes: {}, parent: null };
  private readonly elements: HtmlElement[] = [this.root];
  private readonly blocks: FlowBlock[] = [];
  private readonly metas: Readonly<Record<string, string>>[] = [];
  private readonly marked: MarkedFact[] = [];
  private readonly jsonLd: string[] = [];
  private readonly titleParts: string[] = [];
  private readonly opened: OpenTag[] = [];
  private language: string | null = null;
  private element = this.root;
  private pieces: FlowPiece[] = [];
  private links = 0;
  private skips = 0;
  private preformats = 0;

  get depth(): number {
    return this.opened.length;
  }

  open(tag: string, attributes: Readonly<Record<string, string>>, start: number, end: number): void {
    this.noteFacts(tag, attributes);
    if (tag === 'br' && this.skips === 0) this.addPiece({ text: '\n', originStart: start, originEnd: end });
    const block = isBlock(tag, attributes);
    if (block) this.flush();
    const element = block ? this.addElement(tag, attributes) : null;
    const leadsAway = tag === 'a' && attributes.href !== undefined && !attributes.href.startsWith('#');
    const skipped = SKIPPED_TAGS.has(tag) || (!block && isInlineAside(tag, attributes));
    const holds = heldBy(tag, attributes);
    if (holds === 'json-ld') this.jsonLd.push('');
    this.enter({ element, leadsAway, skipped, preformatted: tag === 'pre', holds });
  }

  close(): void {
    const open = this.opened.pop();
    if (open?.element) {
      this.flush();
      this.element = open.element.parent ?? this.root;
    }
    if (open?.leadsAway) this.links -= 1;
    if (open?.skipped) this.skips -= 1;
    if (open?.preformatted) this.preformats -= 1;
  }

  addText(text: string, originStart: number, originEnd: number): void {
    const holds = this.opened.at(-1)?.holds;
    if (holds === 'title' && this.blocks.length === 0) this.titleParts.push(text);
    if (holds === 'json-ld') this.jsonLd.push((this.jsonLd.pop() ?? '') + text);
    if (this.skips > 0) return;
    const flowing = this.preformats > 0 ? text : text.replace(/\s/gu, ' ');
    this.addPiece({ text: flowing, originStart, originEnd });
  }

  finish(): HtmlFlow {
    this.flush();
    const { elements, blocks, metas, marked, jsonLd, language } = this;
    return { elements, blocks, metas, marked, title: this.titleParts.join(''), jsonLd, language };
  }

  /** The parser gives text in small runs: those that go on in the source are kept as one. */
  private addPiece(piece: Piece): void {
    const linked = this.links > 0;
    const last = this.pieces.at(-1);
    const joined = last?.linked === linked ? joinPieces(last, piece) : null;
    if (joined) this.pieces.pop();
    const { text, originStart, originEnd } = joined ?? piece;
    this.pieces.push({ text, originStart, originEnd, linked });
  }

  private enter(open: OpenTag): void {
    this.opened.push(open);
    if (open.leadsAway) this.links += 1;
    if (open.skipped) this.skips += 1;
    if (open.preformatted) this.preformats += 1;
  }

  private addElement(tag: string, attributes: Readonly<Record<string, string>>): HtmlElement {
    const element = { index: this.elements.length, tag, attributes, parent: this.element };
    this.elements.push(element);
    this.element = element;
    return element;
  }

  private noteFacts(tag: string, attributes: Readonly<Record<string, string>>): void {
    if (tag === 'html') this.language ??= attributes.lang ?? attributes['xml:lang'] ?? null;
    if (tag === 'meta') this.metas.push(attributes);
    if (tag === 'time' || attributes.itemprop !== undefined) this.marked.push({ attributes, element: this.element });
  }

  private flush(): void {
    if (this.pieces.some((piece) => /\S/u.test(piece.text))) {
      this.blocks.push({ element: this.element, pieces: this.pieces });
    }
    this.pieces = [];
  }
}

function heldBy(tag: string, attributes: Readonly<Record<string, string>>): OpenTag['holds'] {
  if (tag === 'title') return 'title';
  return tag === 'script' && attributes.type?.trim().toLowerCase() === 'application/ld+json' ? 'json-ld' : null;
}
