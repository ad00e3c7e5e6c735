/**
 * What looks different from one scene to the next, so that a filter redraws what it hides and shows, and a focus what it
 * enters and leaves, and nothing else.
 */
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
  if (old.palette !== next.palette || old.crowding !== next.crowding) return null;
  const edges = changed(before, after, 'edge');
  // Pictures of few edges label them all.
  if (hasEdgeLabels(old) !== hasEdgeLabels(next)) {
    for (const { visible } of [old, next])
      if (hasEdgeLabels({ visible })) for (const key of visible.edges) edges.add(key);
  }
  return { nodes: [...changed(before, after, 'node')], edges: [...edges] };
}

function changed(before: Drawn, after: Drawn, kind: 'node' | 'edge'): Set<string> {
  const keys = new Set<string>();
  const plural = `${kind}s` as const;
  difference(before.scene.visible[plural], after.scene.visible[plural], keys);
  difference(before.focus?.[plural] ?? NONE, after.focus?.[plural] ?? NONE, keys);
  for (const role of ['selected', 'hovered'] as const) {
    const [old, next] = [before.scene[role], after.scene[role]];
    if (old?.kind === next?.kind && old?.key === next?.key) continue;
    for (const target of [old, next]) if (target?.kind === kind) keys.add(target.key);
  }
  return keys;
}

const NONE: ReadonlySet<string> = new Set();

/** Adds to `keys` what only one of the two holds. */
function difference(before: ReadonlySet<string>, after: ReadonlySet<string>, keys: Set<string>): void {
  if (before === after) return;
  for (const key of before) if (!after.has(key)) keys.add(key);
  for (const key of after) if (!before.has(key)) keys.add(key);
}
