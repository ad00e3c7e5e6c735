/**
 * Lets the forces work on what is shown, in slices of a frame, until they are stopped or have had their time. Readers who
 * want no motion see the end alone.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Canvas } from '../canvas/canvas.js';
import { type Arranging, createArranging } from '../model/arranging.js';
import type { Position } from '../model/positions.js';
import type { Visible } from '../model/select.js';
import type { Pin } from '../model/state.js';
import { useViewer } from './context.js';
import { wantsMotion } from './motion.js';

export interface Arranger {
  readonly running: boolean;
  readonly toggle: () => void;
  /** Stops, and leaves all nodes where they were last seen. */
  readonly abandon: () => void;
  /** Holds a node where it was put, as long as the forces work. */
  readonly hold: (key: string, position: Position) => void;
}

/** Steps of a run. */
const STEPS = 400;
/** Milliseconds of a run, whatever is left to do. */
const LONGEST = 20_000;
/** Milliseconds of work in a frame. */
const SLICE = 10;
/** Steps in a frame that is seen: more would be a jump. */
const SEEN_STEPS = 4;

export function useArranging(
  visible: Visible,
  pins: readonly Pin[],
  canvas: { readonly current: Canvas | null },
): Arranger {
  const { index, positions } = useViewer();
  const [running, setRunning] = useState(false);
  const [, setRuns] = useState(0);
  const arranging = useRef<Arranging | null>(null);

  useEffect(() => {
    if (!running) return undefined;
    const work = createArranging(index, visible, positions, new Set(pins.map(({ key }) => key)));
    arranging.current = work;
    const seen = wantsMotion();
    const started = performance.now();
    let steps = 0;
    let frame = requestAnimationFrame(function slice(): void {
      if (arranging.current !== work) return;
      const end = performance.now() + SLICE;
      const most = seen ? Math.min(steps + SEEN_STEPS, STEPS) : STEPS;
      do {
        work.run(1);
        steps++;
      } while (steps < most && performance.now() < end);
      if (seen) canvas.current?.move(work.positions());
      if (steps < STEPS && performance.now() - started < LONGEST) frame = requestAnimationFrame(slice);
      else setRunning(false);
    });
    return () => {
      cancelAnimationFrame(frame);
      if (arranging.current !== work) return;
      arranging.current = null;
      canvas.current?.move(work.positions());
      canvas.current?.fit();
      // Shown again, for nodes have moved.
      setRuns((runs) => runs + 1);
    };
    // What is shown or pinned later is arranged next time.
  }, [running]);

  return {
    running,
    toggle: () => setRunning(!running),
    abandon() {
      arranging.current = null;
      setRunning(false);
    },
    hold: (key, position) => arranging.current?.hold(key, position),
  };
}
