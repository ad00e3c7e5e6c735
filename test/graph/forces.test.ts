import { describe, expect, it } from 'vitest';
import { createForces } from '../../graph/forces.js';

const bodies = [
  { key: 'a', x: 0, y: 0 },
  { key: 'b', x: 1, y: 0 },
  { key: 'c', x: 0, y: 90 },
];
const springs = [{ source: 'a', target: 'c', weight: 2 }];

const distance = (places: ReadonlyMap<string, { x: number; y: number }>, a: string, b: string): number =>
  Math.hypot(places.get(a)!.x - places.get(b)!.x, places.get(a)!.y - places.get(b)!.y);

describe('forces', () => {
  it('part what is near and join what hangs together', () => {
    const forces = createForces(bodies, springs);
    forces.run(50);
    expect(distance(forces.places(), 'a', 'b')).toBeGreaterThan(1);
    expect(distance(forces.places(), 'a', 'c')).toBeLessThan(90);
  });

  it('leave what is held where it is, until it is let go', () => {
    const forces = createForces([{ ...bodies[0]!, fixed: true }, ...bodies.slice(1)], springs);
    forces.hold('c', { x: 5, y: 70 });
    forces.hold('nobody', { x: 0, y: 0 });
    forces.run(20);
    expect(forces.places().get('a')).toEqual({ x: 0, y: 0 });
    expect(forces.places().get('c')).toEqual({ x: 5, y: 70 });
    forces.hold('c', null);
    forces.run(20);
    expect(forces.places().get('c')).not.toEqual({ x: 5, y: 70 });
  });

  it('give the same places in one run and in many', () => {
    const [one, many] = [createForces(bodies, springs), createForces(bodies, springs)];
    one.run(30);
    for (let time = 0; time < 30; time++) many.run(1);
    expect(many.places()).toEqual(one.places());
  });
});
