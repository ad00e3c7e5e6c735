/** What looks different from one scene to the next, so that a filter redraws what it hides and shows, and nothing else. */
import type { Visible } from '../model/select.js';
import { hasEdgeLabels, type Focus, type Scene } from './look.js';

export interface Drawn {
  readonly scene: Scene;
  readonly focus: Focus | null;
}

export interface Changes {
  readonly nodes: string[];
  readonly edges: string[];
}

/** Null where anything may look different. */
export function changesBetween(before: Drawn, after: Drawn): Changes | null {
  const [old, next] = [before.scene, after.scene];
  const same =
    old.selected === next.selected &&
    old.hovered === next.hovered &&
    old.palette === next.palette &&
    old.crowding === next.crowding &&
    hasEdgeLabels(old) === hasEdgeLabels(next);
  if (!same || before.focus !== null || after.focus !== null) return null;
  return {
    nodes: difference(old.visible, next.visible, 'nodes'),
    edges: difference(old.visible, next.visible, 'edges'),
  };
}

function difference(before: Visible, after: Visible, kind: 'nodes' | 'edges'): string[] {
  const gone = [...before[kind]].filter((key) => !after[kind].has(key));
  return [...gone, ...[...after[kind]].filter((key) => !before[kind].has(key))];
}
