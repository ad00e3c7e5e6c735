/**
 * Draws nodes: a disc for a person, a rounded square for an organisation, a pin for a place, a diamond for an event, each
 * with a ring that keeps it apart from the edges below.
 */
import type { EntityType } from '../../graph/model.js';
import { NodeProgram, type NodeProgramType, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { DrawnNode } from './drawn.js';
import { type Lift, type Pass, PASS_SHADER, passesOf } from './lift.js';
import { setPassUniforms, setViewUniforms, type Uniform, UNIFORMS } from './uniforms.js';

const SHAPES: Readonly<Record<EntityType, number>> = { person: 0, organisation: 1, place: 2, event: 3 };

const VERTEX_SHADER = /* glsl */ `
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute vec4 a_color;
attribute vec4 a_ring;
attribute vec4 a_id;
attribute float a_lifted;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_sizeRatio;
${PASS_SHADER}
varying vec4 v_color;
varying vec4 v_ring;
varying vec2 v_place;
varying float v_radius;
varying float v_shape;

const float bias = 255.0 / 254.0;
// Room for the ring and for shapes that reach beyond the radius.
const float margin = 1.5;

void main() {
  if (isOtherPass(a_lifted)) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    return;
  }
  float radius = a_size / u_sizeRatio;
  vec2 center = (u_matrix * vec3(a_position, 1.0)).xy;
  v_place = a_corner * (radius * margin + 3.0);
  gl_Position = vec4(center + v_place / u_viewport * 2.0, 0.0, 1.0);
  v_radius = radius;
  v_shape = a_shape;
  v_ring = a_ring;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = faded(a_color);
  #endif
  v_color.a *= bias;
  v_ring.a *= bias;
}
`;

const FRAGMENT_SHADER = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec4 v_ring;
varying vec2 v_place;
varying float v_radius;
varying float v_shape;

const float ringWidth = 1.75;

float roundedSquare(vec2 place, float halfSide, float corner) {
  vec2 outside = abs(place) - halfSide + corner;
  return length(max(outside, 0.0)) + min(max(outside.x, outside.y), 0.0) - corner;
}

vec2 turned(vec2 place) {
  return vec2(place.x - place.y, place.x + place.y) * 0.70710678;
}

// A square standing on its lowest corner, the other three rounded off to a circle.
float pin(vec2 place, float radius) {
  vec2 raised = place - vec2(0.0, radius * 0.2);
  vec2 corner = turned(raised);
  float circle = length(raised) - radius * 0.92;
  float tip = max(max(abs(corner.x), abs(corner.y)) - radius * 0.92, max(-corner.x, corner.y));
  return min(circle, tip);
}

// Distance to the outline in pixels, negative inside.
float outline(vec2 place, float radius) {
  if (v_shape < 0.5) return length(place) - radius;
  if (v_shape < 1.5) return roundedSquare(place, radius * 0.9, radius * 0.26);
  if (v_shape < 2.5) return pin(place, radius);
  return roundedSquare(turned(place), radius * 0.86, radius * 0.14);
}

void main() {
  float distance = outline(v_place, v_radius);
  #ifdef PICKING_MODE
  gl_FragColor = distance < ringWidth ? v_color : vec4(0.0);
  #else
  float inside = clamp(0.5 - distance, 0.0, 1.0);
  float covered = clamp(0.5 + ringWidth - distance, 0.0, 1.0);
  vec4 color = mix(v_ring, v_color, inside);
  gl_FragColor = vec4(color.rgb, 1.0) * color.a * covered;
  #endif
}
`;

const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGL2RenderingContext;

/** `lift` is read before each frame. */
export function createNodeProgram(lift: Lift): NodeProgramType {
  return class extends NodeProgram<Uniform> {
    pass: Pass = -1;

    getDefinition() {
      return {
        VERTICES: 4,
        VERTEX_SHADER_SOURCE: VERTEX_SHADER,
        FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_position', size: 2, type: FLOAT },
          { name: 'a_size', size: 1, type: FLOAT },
          { name: 'a_shape', size: 1, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_ring', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_lifted', size: 1, type: FLOAT },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
        CONSTANT_DATA: [
          [-1, -1],
          [1, -1],
          [-1, 1],
          [1, 1],
        ],
      };
    }

    processVisibleItem(id: number, offset: number, node: NodeDisplayData): void {
      const { x, y, size, shape, color, ring, lifted } = node as DrawnNode;
      const { array } = this;
      let at = offset;
      array[at++] = x;
      array[at++] = y;
      array[at++] = size;
      array[at++] = SHAPES[shape];
      array[at++] = floatColor(color);
      array[at++] = floatColor(ring);
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
