/** Waits for the end of a movement. */

/** Milliseconds without a move after which something rests. */
const REST = 250;

/** Calls once no move has come for a while. */
export function whenAtRest(call: () => void): { readonly moved: () => void; readonly stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    moved() {
      clearTimeout(timer);
      timer = setTimeout(call, REST);
    },
    stop: () => clearTimeout(timer),
  };
}
