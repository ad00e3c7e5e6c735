/** For long work in slices, and after what is more urgent. */

/** Milliseconds; tabs in the background draw no frames. */
const LONGEST = 1000;

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

/** Lets the browser draw first. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, LONGEST);
  });
}
