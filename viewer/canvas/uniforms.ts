/** What both programs tell their shaders before each pass. */
import type { ProgramInfo } from 'sigma/rendering';
import type { RenderParams } from 'sigma/types';
import { fadeOf, type Lift, type Pass } from './lift.js';

export const UNIFORMS = ['u_matrix', 'u_viewport', 'u_sizeRatio', 'u_pass', 'u_fade', 'u_paper'] as const;
export type Uniform = (typeof UNIFORMS)[number];

export function setViewUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
  gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
  gl.uniform2f(uniformLocations.u_viewport, params.width, params.height);
  gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio);
}

export function setPassUniforms(lift: Lift, pass: Pass, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
  gl.uniform1f(uniformLocations.u_pass, pass);
  gl.uniform1f(uniformLocations.u_fade, fadeOf(lift, pass));
  gl.uniform3f(uniformLocations.u_paper, ...lift.paper);
}
