/**
 * Draws edges: straight or bent, solid or dashed, with or without an arrowhead, as one triangle strip per edge computed
 * in pixels. The same geometry, made wider, serves for finding the edge under the pointer.
 */
import { EdgeProgram, type EdgeProgramType, type ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { DrawnEdge } from './drawn.js';
import { type Lift, type Pass, PASS_SHADER, passesOf } from './lift.js';
import { setPassUniforms, setViewUniforms, type Uniform, UNIFORMS } from './uniforms.js';

// The strip's pairs of vertices: along the shaft, then the base and the tip of the head.
const SHAFT = 0;
const HEAD_BASE = 1;
const HEAD_TIP = 2;

const VERTEX_SHADER = /* glsl */ `
attribute vec2 a_source;
attribute vec2 a_target;
attribute vec2 a_radii;
attribute float a_thickness;
attribute float a_curvature;
attribute float a_arrow;
attribute vec2 a_dash;
attribute vec4 a_color;
attribute vec4 a_id;
attribute float a_lifted;
attribute vec3 a_vertex;

uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_sizeRatio;
${PASS_SHADER}
varying vec4 v_color;
varying float v_across;
varying float v_halfWidth;
varying float v_along;
varying vec2 v_dash;

const float bias = 255.0 / 254.0;
const float feather = 1.0;
const float pickingHalfWidth = 6.0;

vec2 toPixels(vec2 position) {
  return (u_matrix * vec3(position, 1.0)).xy * u_viewport * 0.5;
}

void main() {
  if (isOtherPass(a_lifted)) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    return;
  }
  float along = a_vertex.x;
  float side = a_vertex.y;
  float part = a_vertex.z;

  vec2 source = toPixels(a_source);
  vec2 target = toPixels(a_target);
  vec2 chord = target - source;
  float reach = max(length(chord), 1.0);
  vec2 control = (source + target) * 0.5 + vec2(-chord.y, chord.x) * a_curvature;

  // Where the curve leaves the source and meets the target, in its parameter: near an end, pixels run with the
  // distance to the control point.
  float slope = max(2.0 * length(target - control), 1.0);
  float thickness = a_thickness / u_sizeRatio;
  float headLength = a_arrow * (3.0 + 3.2 * thickness);
  vec2 radii = a_radii / u_sizeRatio;
  float first = min(radii.x / slope, 0.45);
  float tip = 1.0 - min((radii.y + 1.5) / slope, 0.45);
  float base = max(tip - headLength / slope, first);
  float t = part < 0.5 ? mix(first, base, along) : (part < 1.5 ? base : tip);

  vec2 center = mix(mix(source, control, t), mix(control, target, t), t);
  vec2 tangent = normalize(mix(control - source, target - control, t) + chord * 0.0001 + vec2(0.00001, 0.0));
  vec2 normal = vec2(-tangent.y, tangent.x);

  float halfWidth = thickness * 0.5;
  if (part > 0.5) halfWidth = part < 1.5 ? a_arrow * (1.5 + 1.6 * thickness) : 0.0;
  #ifdef PICKING_MODE
  halfWidth = max(halfWidth, pickingHalfWidth);
  #endif

  vec2 pixels = center + normal * side * (halfWidth + feather);
  gl_Position = vec4(pixels / u_viewport * 2.0, 0.0, 1.0);

  v_across = side * (halfWidth + feather);
  v_halfWidth = halfWidth;
  v_along = (t - first) * slope;
  v_dash = part > 0.5 ? vec2(1.0, 0.0) : a_dash;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = faded(a_color);
  #endif
  v_color.a *= bias;
}
`;

const FRAGMENT_SHADER = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying float v_across;
varying float v_halfWidth;
varying float v_along;
varying vec2 v_dash;

void main() {
  float coverage = clamp(v_halfWidth + 0.5 - abs(v_across), 0.0, 1.0);
  #ifdef PICKING_MODE
  gl_FragColor = coverage > 0.0 ? v_color : vec4(0.0);
  #else
  if (v_dash.y > 0.0) {
    float place = mod(v_along, v_dash.x + v_dash.y);
    coverage *= clamp(v_dash.x - place + 0.5, 0.0, 1.0) * clamp(place + 0.5, 0.0, 1.0);
  }
  gl_FragColor = vec4(v_color.rgb, 1.0) * v_color.a * coverage;
  #endif
}
`;

const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGL2RenderingContext;

/** A program whose shafts have this many pieces: 1 for straight edges, more for bent ones. */
export function createEdgeProgram(segments: number, lift: Lift): EdgeProgramType {
  const strip = toStrip(segments);
  return class extends EdgeProgram<Uniform> {
    pass: Pass = -1;

    getDefinition() {
      return {
        VERTICES: strip.length,
        VERTEX_SHADER_SOURCE: VERTEX_SHADER,
        FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_source', size: 2, type: FLOAT },
          { name: 'a_target', size: 2, type: FLOAT },
          { name: 'a_radii', size: 2, type: FLOAT },
          { name: 'a_thickness', size: 1, type: FLOAT },
          { name: 'a_curvature', size: 1, type: FLOAT },
          { name: 'a_arrow', size: 1, type: FLOAT },
          { name: 'a_dash', size: 2, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_lifted', size: 1, type: FLOAT },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_vertex', size: 3, type: FLOAT }],
        CONSTANT_DATA: strip,
      };
    }

    processVisibleItem(
      id: number,
      offset: number,
      source: NodeDisplayData,
      target: NodeDisplayData,
      edge: EdgeDisplayData,
    ): void {
      const { curvature, arrow, dash, size, color, lifted } = edge as DrawnEdge;
      const { array } = this;
      let at = offset;
      array[at++] = source.x;
      array[at++] = source.y;
      array[at++] = target.x;
      array[at++] = target.y;
      array[at++] = source.size;
      array[at++] = target.size;
      array[at++] = size;
      array[at++] = curvature;
      array[at++] = arrow ? 1 : 0;
      array[at++] = dash?.[0] ?? 1;
      array[at++] = dash?.[1] ?? 0;
      array[at++] = floatColor(color);
      array[at++] = id;
      array[at] = lifted ? 1 : 0;
    }

    setUniforms(params: RenderParams, info: ProgramInfo<Uniform>): void {
      setViewUniforms(params, info);
      setPassUniforms(lift, this.pass, info);
    }

    override renderProgram(params: RenderParams, info: ProgramInfo<Uniform>): void {
      for (this.pass of passesOf(lift, info === this.pickProgram)) super.renderProgram(params, info);
    }
  };
}

function toStrip(segments: number): number[][] {
  const pair = (along: number, part: number): number[][] => [
    [along, 1, part],
    [along, -1, part],
  ];
  const shaft = Array.from({ length: segments + 1 }, (_, step) => pair(step / segments, SHAFT)).flat();
  return [...shaft, ...pair(1, HEAD_BASE), ...pair(1, HEAD_TIP)];
}
