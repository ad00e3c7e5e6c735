/** The buttons on the picture: they move its camera, and its nodes. */
import { strings } from '../strings.js';
import type { Canvas } from '../canvas/canvas.js';
import { useViewer } from './context.js';
import { Icon, type IconName } from './Icon.js';
import type { Arranger } from './use-arranging.js';

interface Props {
  readonly canvas: { readonly current: Canvas | null };
  readonly arranger: Arranger;
  /** Whether nodes stand elsewhere than the graph has them. */
  readonly moved: boolean;
}

export function StageButtons({ canvas, arranger, moved }: Props) {
  const { dispatch } = useViewer();
  const words = strings.canvas;
  const button = (icon: IconName, label: string, onClick: () => void, pressed?: boolean) => (
    <button type="button" aria-label={label} aria-pressed={pressed} title={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
  const restore = (): void => {
    arranger.abandon();
    dispatch({ type: 'unpin-all' });
    canvas.current?.restore();
    canvas.current?.fit();
  };
  return (
    <div class="camera" role="group" aria-label={words.buttons}>
      {button('plus', words.zoomIn, () => canvas.current?.zoom('in'))}
      {button('minus', words.zoomOut, () => canvas.current?.zoom('out'))}
      {button('fit', words.fit, () => canvas.current?.fit())}
      {button('forces', words.arrange, arranger.toggle, arranger.running)}
      {moved && button('restore', words.restore, restore)}
    </div>
  );
}
