/** The picture by keys: from node to node, with what a screen reader says of each; and the camera, and nodes to move. */
import type { TargetedKeyboardEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Canvas } from '../canvas/canvas.js';
import { nodeOf } from '../model/graph-index.js';
import type { Visible } from '../model/select.js';
import type { Target } from '../model/state.js';
import { neighbours, neighbourTowards, sayings, type Side, SIDES, startOf } from '../model/walk.js';
import { strings } from '../strings.js';
import { useViewer } from './context.js';

interface Props {
  readonly visible: Visible;
  readonly canvas: { readonly current: Canvas | null };
  /** Under the pointer or reached by keys. */
  readonly hovered: Target | null;
  readonly selected: Target | null;
  readonly onHover: (target: Target | null) => void;
  readonly onPick: (target: Target) => void;
}

export interface Walk {
  readonly onKeyDown: (event: TargetedKeyboardEvent<HTMLElement>) => void;
  readonly onBlur: () => void;
  /** What to say of the last step. */
  readonly said: string;
}

/** Shares of the picture's width or height. */
const PAN = 0.12;
/** Pixels. */
const NUDGE = 24;
const ARROWS: Readonly<Record<string, Side>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

export function useWalk({ visible, canvas, hovered, selected, onHover, onPick }: Props): Walk {
  const { index, dispatch } = useViewer();
  const [said, say] = useState('');
  /** The node whose neighbours are gone through one after another. */
  const centre = useRef<string | null>(null);
  const moving = useRef(false);
  const shown = (target: Target | null): string | null =>
    target?.kind === 'node' && visible.nodes.has(target.key) ? target.key : null;
  const here = shown(hovered) ?? shown(selected);

  const tell = (node: string, from: string | null): void => {
    const { label, type } = nodeOf(index, node).attributes;
    const between = from === null || from === node ? [] : sayings(index, visible, [from, node]);
    say(strings.walk.at(label, strings.type[type].toLowerCase(), neighbours(index, visible, node).length, between));
  };
  const reach = (node: string, from: string | null): void => {
    onHover({ kind: 'node', key: node });
    canvas.current?.reveal({ kind: 'node', key: node });
    tell(node, from);
  };
  const begin = (): void => {
    const start = startOf(index, visible);
    centre.current = null;
    if (start !== null) reach(start, null);
  };
  const step = (side: Side): void => {
    if (here === null) return begin();
    const drawn = canvas.current;
    const next = drawn && neighbourTowards(index, visible, here, side, (key) => drawn.pointOf({ kind: 'node', key }));
    centre.current = null;
    if (next) reach(next, here);
    else say(strings.walk.nothing[side]);
  };
  const cycle = (by: 1 | -1): void => {
    if (here === null) return begin();
    centre.current ??= here;
    const around = neighbours(index, visible, centre.current);
    const at = around.indexOf(here);
    const next = around[at < 0 ? (by > 0 ? 0 : around.length - 1) : (at + by + around.length) % around.length];
    if (next !== undefined) reach(next, centre.current);
  };
  const nudge = (side: Side): void => {
    const drawn = canvas.current;
    if (here === null || !drawn) return;
    const { x, y } = drawn.pointOf({ kind: 'node', key: here });
    const position = drawn.positionAt({ x: x + NUDGE * SIDES[side].x, y: y + NUDGE * SIDES[side].y });
    dispatch({ type: 'pin', pin: { key: here, ...position } });
  };
  const grasp = (): void => {
    if (here === null) return;
    moving.current = !moving.current;
    const { label } = nodeOf(index, here).attributes;
    say(moving.current ? strings.walk.moving(label) : strings.walk.put(label));
  };
  const leave = (): void => {
    centre.current = null;
    moving.current = false;
    onHover(null);
    say('');
  };
  const pan = (side: Side): void => canvas.current?.pan(PAN * SIDES[side].x, PAN * SIDES[side].y);

  const actionOf = ({ key, shiftKey }: KeyboardEvent): (() => void) | undefined => {
    const side = ARROWS[key];
    if (side) return () => (shiftKey ? pan : moving.current ? nudge : step)(side);
    const actions: Readonly<Record<string, () => void>> = {
      '.': () => cycle(1),
      ',': () => cycle(-1),
      Home: begin,
      m: grasp,
      '+': () => canvas.current?.zoom('in'),
      '=': () => canvas.current?.zoom('in'),
      '-': () => canvas.current?.zoom('out'),
      '0': () => canvas.current?.fit(),
      ...(here !== null && { Enter: moving.current ? grasp : () => onPick({ kind: 'node', key: here }) }),
      ...(hovered !== null && { Escape: moving.current ? grasp : leave }),
    };
    return actions[key.length === 1 ? key.toLowerCase() : key];
  };
  return {
    said,
    onBlur: leave,
    onKeyDown(event) {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const action = actionOf(event);
      if (action === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      action();
    },
  };
}
