/** What both programs tell their shaders of the view before each frame. */
import type { ProgramInfo } from 'sigma/rendering';
import type { RenderParams } from 'sigma/types';

export const UNIFORMS = ['u_matrix', 'u_viewport', 'u_sizeRatio'] as const;
export type Uniform = (typeof UNIFORMS)[number];

export function setViewUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
  gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
  gl.uniform2f(uniformLocations.u_viewport, params.width, params.height);
  gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio);
}
