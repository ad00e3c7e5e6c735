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

/** Lets the browser answer and draw; unlike a timer it does not wait. */
export function rest(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
