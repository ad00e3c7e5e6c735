/** Clocks inside of the page: when the first picture was drawn, and how long an answer takes to stand on the screen. */
import type { Page } from 'playwright-core';

interface Clocks {
  /** Milliseconds from the start of loading until the first frame with a drawn graph was done; null before. */
  firstPicture: number | null;
  /** How often something was drawn. */
  draws: number;
  readonly afterFrame: (call: () => void) => void;
}

declare global {
  interface Window {
    clocks: Clocks;
  }
}

/** Runs before the page's own code. Counts what WebGL draws, whoever draws it. */
export async function install(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const clocks: Clocks = {
      firstPicture: null,
      draws: 0,
      afterFrame: (call) => requestAnimationFrame(() => setTimeout(call)),
    };
    const prototype = WebGL2RenderingContext.prototype;
    for (const name of ['drawArrays', 'drawArraysInstanced'] as const) {
      const draw = prototype[name] as (...given: number[]) => void;
      Object.defineProperty(prototype, name, {
        value(this: WebGL2RenderingContext, ...given: number[]) {
          if (clocks.draws++ === 0) clocks.afterFrame(() => (clocks.firstPicture = performance.now()));
          draw.apply(this, given);
        },
      });
    }
    window.clocks = clocks;
  });
}

export async function firstPicture(page: Page): Promise<number> {
  await page.waitForFunction(() => window.clocks.firstPicture !== null);
  return page.evaluate(() => window.clocks.firstPicture!);
}

/** Milliseconds from the start of loading until filters, search and evidence answer. */
export async function allAtHand(page: Page): Promise<number> {
  await page.waitForFunction(() => 'footnote' in window, undefined, { timeout: 300_000 });
  return page.evaluate(() => performance.now());
}

/** Bytes that the page's scripts hold, after what is no longer needed was given back. */
export async function heapUsed(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

/** Milliseconds from a click until the frame in which the graph was drawn anew is done. */
export async function clickToPicture(page: Page, selector: string): Promise<number> {
  return page.evaluate(async (asked) => {
    const [before, start] = [window.clocks.draws, performance.now()];
    document.querySelector<HTMLElement>(asked)!.click();
    await new Promise<void>((resolve) => {
      const look = (): void => window.clocks.afterFrame(window.clocks.draws > before ? resolve : look);
      look();
    });
    return performance.now() - start;
  }, selector);
}

/** Milliseconds from a text in the search field until the frame with its finds is done. */
export async function typeToFinds(page: Page, text: string): Promise<number> {
  return page.evaluate(async (typed) => {
    const field = document.querySelector<HTMLInputElement>('#search')!;
    field.focus();
    const start = performance.now();
    field.value = typed;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise<void>((resolve) => window.clocks.afterFrame(resolve));
    return performance.now() - start;
  }, text);
}
