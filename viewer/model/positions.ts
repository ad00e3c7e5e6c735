/** Where nodes stand that were moved since the page was opened; all others stand where the graph has them. */
import type { GraphNode } from '../../graph/model.js';

export interface Position {
  readonly x: number;
  readonly y: number;
}

/** Outlives the picture, which comes and goes with its view. */
export class Positions {
  readonly #moved = new Map<string, Position>();

  of({ key, attributes }: GraphNode): Position {
    return this.#moved.get(key) ?? attributes;
  }

  set(key: string, { x, y }: Position): void {
    this.#moved.set(key, { x, y });
  }

  /** Forgets all moves; the keys of what was moved. */
  clear(): readonly string[] {
    const keys = [...this.#moved.keys()];
    this.#moved.clear();
    return keys;
  }

  get any(): boolean {
    return this.#moved.size > 0;
  }
}
