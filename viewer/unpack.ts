/** Unpacks the pieces of the page: Base64, then gzip, then JSON. */

declare global {
  interface Uint8ArrayConstructor {
    /** Not in every browser yet. */
    readonly fromBase64?: (text: string) => Uint8Array<ArrayBuffer>;
  }
}

export function canUnpack(): boolean {
  return 'DecompressionStream' in window;
}

export async function unpack(packed: string): Promise<unknown> {
  const bytes =
    Uint8Array.fromBase64?.(packed) ?? Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).json();
}
