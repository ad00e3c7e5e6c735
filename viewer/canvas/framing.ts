/** Where the camera stands to show what is meant. */
import type Sigma from 'sigma';

/** Pixels kept free at the edges of the picture. */
export const PADDING = 56;
export const MIN_RATIO = 0.02;

/**
 * The camera that shows these nodes as large as they fit into the free part of the picture, but with a ratio of at
 * least `closest`.
 */
export function framing(
  sigma: Sigma,
  freeWidth: number,
  keys: readonly string[],
  closest: number,
): { x: number; y: number; ratio: number } {
  const places = keys.flatMap((key) => sigma.getNodeDisplayData(key) ?? []);
  const xs = places.map(({ x }) => x);
  const ys = places.map(({ y }) => y);
  const [left, right] = [xs.reduce((a, b) => Math.min(a, b)), xs.reduce((a, b) => Math.max(a, b))];
  const [low, high] = [ys.reduce((a, b) => Math.min(a, b)), ys.reduce((a, b) => Math.max(a, b))];

  const { width, height } = sigma.getDimensions();
  const whole = { cameraState: { x: 0.5, y: 0.5, angle: 0, ratio: 1 } };
  const corner = sigma.viewportToFramedGraph({ x: 0, y: 0 }, whole);
  const opposite = sigma.viewportToFramedGraph({ x: width, y: height }, whole);
  const pixel = Math.abs(opposite.x - corner.x) / width;
  const across = (right - left) / (pixel * Math.max(freeWidth - 2 * PADDING, 1));
  const upwards = (high - low) / (pixel * Math.max(height - 2 * PADDING, 1));
  const ratio = Math.max(across, upwards, closest, MIN_RATIO);
  const shift = ((width - freeWidth) / 2) * pixel * ratio;
  return { x: (left + right) / 2 + shift, y: (low + high) / 2, ratio };
}
