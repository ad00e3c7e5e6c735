/** The drawn graph and the buttons that move its camera. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Canvas, createCanvas } from '../canvas/canvas.js';
import { crowding } from '../canvas/crowding.js';
import { along, around } from '../canvas/look.js';
import type { HandleSources } from '../handle.js';
import type { Paths } from '../model/paths.js';
import type { Position } from '../model/positions.js';
import type { Visible } from '../model/select.js';
import type { Action, Camera, Inspector, Pin, Target, ViewState } from '../model/state.js';
import { strings } from '../strings.js';
import { useViewer } from './context.js';
import { wantsMotion } from './motion.js';
import { StageButtons } from './StageButtons.js';
import { useArranging } from './use-arranging.js';
import { useWalk } from './use-walk.js';

interface Props {
  readonly visible: Visible;
  readonly target: Target | null;
  /** Ways that stand out. */
  readonly paths: Paths | null;
  readonly inspector: Inspector | null;
  readonly pins: readonly Pin[];
  readonly aim: ViewState['aim'];
  readonly camera: Camera | null;
  readonly handle: HandleSources;
}

export function GraphStage({ visible, target, paths, inspector, pins, aim, camera, handle }: Props) {
  const { index, palette, positions, dispatch } = useViewer();
  const container = useRef<HTMLDivElement>(null);
  const free = useRef<HTMLDivElement>(null);
  const canvas = useRef<Canvas | null>(null);
  const [hovered, setHovered] = useState<Target | null>(null);
  const [drawable, setDrawable] = useState(true);
  const crowded = useMemo(() => crowding(index.measures.edges), [index]);
  const pair = inspector?.kind === 'decide' ? inspector : null;
  const highlight = useMemo(
    () => (paths ? along(index, visible, paths) : pair && around(index, visible, [pair.from, pair.to])),
    [index, visible, paths, pair?.from, pair?.to],
  );
  const scene = { visible, selected: target, hovered, highlight, palette, crowding: crowded };
  /** What a click does depends on the panel; the canvas is made once. */
  const pick = useRef<(picked: Target | null) => void>(() => undefined);
  pick.current = (picked) => dispatch(toAction(picked, inspector));
  handle.hovered = hovered;
  const walk = useWalk({ visible, canvas, hovered, selected: target, onHover: setHovered, onPick: (picked) => pick.current(picked) }); // prettier-ignore
  const arranger = useArranging(visible, pins, canvas);
  const drop = useRef<(key: string, position: Position) => void>(() => undefined);
  drop.current = (key, position) => {
    arranger.hold(key, position);
    dispatch({ type: 'pin', pin: { key, x: position.x, y: position.y } });
  };

  // Laid out, not painted: the first picture comes a frame earlier.
  useLayoutEffect(() => {
    if (container.current === null || free.current === null) return undefined;
    const element = container.current;
    const drawn = createCanvas({
      container: element,
      free: free.current,
      index,
      scene,
      positions,
      camera,
      motion: wantsMotion(),
      handlers: {
        onHover: setHovered,
        onPick: (picked) => pick.current(picked),
        onDrop: (key, position) => drop.current(key, position),
        onCamera: (rested) => dispatch({ type: 'camera', camera: rested }),
      },
    });
    if (drawn === null) {
      setDrawable(false);
      return undefined;
    }
    const observer = new ResizeObserver(() => drawn.resize());
    observer.observe(element);
    canvas.current = drawn;
    handle.canvas = { drawn, container: element };
    return () => {
      observer.disconnect();
      handle.canvas = null;
      canvas.current = null;
      drawn.destroy();
    };
  }, [dispatch, handle]);
  useEffect(() => canvas.current?.draw(index, scene), [index, visible, target, hovered, highlight, palette]);
  useLayoutEffect(() => canvas.current?.pin(pins), [pins]);
  // A camera from an address is where the picture began.
  const followed = useRef<ViewState['aim']>(aim?.kind === 'camera' ? aim : null);
  useEffect(
    () =>
      afterLayout(() => {
        if (aim !== followed.current) follow(canvas.current, aim);
        else if (target) canvas.current?.reveal(target);
        followed.current = aim;
      }),
    [aim, target],
  );

  if (!drawable) return <p class="stage-note">{strings.canvas.noWebGl}</p>;
  return (
    <>
      <div
        class={hovered ? 'canvas pointing' : 'canvas'}
        ref={container}
        role="application"
        aria-roledescription={strings.canvas.role}
        tabIndex={0}
        aria-label={strings.canvas.label(visible.nodes.size, visible.edges.size)}
        onKeyDown={walk.onKeyDown}
        onBlur={walk.onBlur}
        onMouseDown={leaveTextField}
        onMouseLeave={() => setHovered(null)}
      />
      <div class="free" ref={free} />
      <p class="visually-hidden" role="status" data-testid="said">
        {walk.said}
      </p>
      {visible.nodes.size === 0 && <p class="stage-note">{strings.canvas.empty}</p>}
      {target === null && visible.edges.size > 0 && <p class="hint">{strings.canvas.hint}</p>}
      <StageButtons canvas={canvas} arranger={arranger} moved={arranger.running || positions.any} />
    </>
  );
}

/** Opens what was clicked; while a path or a decision lacks one of its two, a node becomes that one. */
function toAction(picked: Target | null, inspector: Inspector | null): Action {
  if (picked === null) return { type: 'close' };
  if (picked.kind === 'edge') return { type: 'open', inspector: { kind: 'edge', key: picked.key, claim: 0 } };
  const node = picked.key;
  if (inspector?.kind === 'paths' || inspector?.kind === 'decide') {
    if (inspector.from === null) return { type: 'open', inspector: { ...inspector, from: node } };
    if (inspector.to === null && inspector.from !== node)
      return { type: 'open', inspector: { ...inspector, to: node } };
  }
  return { type: 'open', inspector: { kind: 'node', key: node } };
}

function follow(canvas: Canvas | null, aim: ViewState['aim']): void {
  if (aim?.kind === 'camera') canvas?.moveTo(aim.camera);
  else if (aim?.kind === 'nodes') canvas?.frame(aim.keys);
  else if (aim) canvas?.aimAt(aim);
}

/** The panel may open in the same step and cover a part of the canvas: the camera moves once that is laid out. */
function afterLayout(move: () => void): () => void {
  const frame = requestAnimationFrame(move);
  return () => cancelAnimationFrame(frame);
}

/** A press on the graph takes the focus from the search, so that the panel's keys work, but draws no ring. */
function leaveTextField(event: MouseEvent): void {
  event.preventDefault();
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
