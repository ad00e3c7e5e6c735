/**
 * What stands out is drawn in a second pass, above all else, and the first pass fades into the background. So a new focus
 * changes the buffers of what enters and leaves it alone, and not those of the whole picture.
 */
import { channels } from '../theme/palette.js';
import { FADED, type Focus, type Scene } from './look.js';

/** What the programs ask before each frame; the canvas keeps it up to date. */
export interface Lift {
  /** Whether a pointer is over the picture, so that what lies under it has to be drawn for finding, too. */
  pointed: boolean;
  /** Whether anything stands out. */
  active: boolean;
  /** Whether all else fades; an edge under the pointer stands out without that. */
  fading: boolean;
  /** What it fades into: red, green and blue, 0 … 1. */
  paper: readonly [number, number, number];
}

/** Says what stands out in the next frame. */
export function raise(lift: Lift, { hovered, palette }: Scene, focus: Focus | null): void {
  lift.active = focus !== null || hovered?.kind === 'edge';
  lift.fading = focus !== null;
  lift.paper = channels(palette.background);
}

/** Which items a pass draws: all of them, those that do not stand out, or those that do. */
export type Pass = -1 | 0 | 1;

/** `forFinding` is the hidden drawing in which an item is found by its colour. */
export function passesOf({ active, pointed }: Lift, forFinding: boolean): readonly Pass[] {
  if (forFinding && !pointed) return [];
  return active ? [0, 1] : [-1];
}

/** How much of the colours goes in a pass. */
export function fadeOf({ fading }: Lift, pass: Pass): number {
  return fading && pass === 0 ? FADED : 0;
}

/** For vertex shaders: leaves out the items of the other pass. Used as `if (isOtherPass(a_lifted)) { … return; }`. */
export const PASS_SHADER = /* glsl */ `
uniform float u_pass;
uniform float u_fade;
uniform vec3 u_paper;

bool isOtherPass(float lifted) {
  return u_pass >= 0.0 && abs(lifted - u_pass) > 0.5;
}

vec4 faded(vec4 color) {
  return vec4(mix(color.rgb, u_paper, u_fade), color.a);
}
`;
