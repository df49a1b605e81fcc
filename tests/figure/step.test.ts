import { describe, expect, it } from 'vitest';
import { step } from '../../src/figure/step';

const place = (id: string, x: number, y: number) => ({ id, at: [x, y] as const });
const centre = place('midden', 0, 0);
const places = [
  centre,
  place('noord', 1, -10),
  place('noordoost', 12, -9),
  place('oost', 10, 2),
  place('ver-oost', 30, 0),
  place('zuid', 0, 8),
];

describe('step', () => {
  it.each([
    ['ArrowUp', 'noord'],
    ['ArrowRight', 'oost'],
    ['ArrowDown', 'zuid'],
  ] as const)('%s leads to the neighbour on that side', (arrow, id) => {
    expect(step(places, centre, arrow)).toBe(id);
  });

  it('stays when nothing lies that way', () => {
    expect(step(places, centre, 'ArrowLeft')).toBeUndefined();
  });

  it('can go back to where it came from', () => {
    const east = place('oost', 10, 2);
    expect(step(places, east, 'ArrowLeft')).toBe('midden');
  });
});
