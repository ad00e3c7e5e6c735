/** The one web-platform class that the pure core needs and that the ECMAScript library does not declare. */

declare class TextDecoder {
  /** Throws a RangeError when the label names no known encoding. */
  constructor(label?: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean });
  /** Throws a TypeError on malformed bytes when `fatal` was set. */
  decode(bytes: Uint8Array): string;
}
