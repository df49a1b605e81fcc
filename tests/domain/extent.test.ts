import { describe, expect, it } from 'vitest';
import { extentFault } from '../../src/domain/extent';
import type { Extent } from '../../src/domain/view';

/** About the size and place of Parkstad. */
const REGION: Extent = [5.8, 50.8, 6.13, 50.98];

/** A square of this many metres around the middle of the region. */
function square(metres: number): Extent {
  const [x, y] = [5.965, 50.89];
  const [dx, dy] = [metres / 2 / 70_220, metres / 2 / 111_320];
  return [x - dx, y - dy, x + dx, y + dy];
}

describe('extentFault', () => {
  it.each([
    ['the region itself', REGION],
    ['a corner of it', [5.7, 50.7, 5.81, 50.81]],
    ['a street', square(120)],
    ['a long thin strip', [5.9, 50.89, 5.95, 50.8901]],
    ['South Limburg', [5.6, 50.75, 6.2, 51.1]],
    ['what a wide screen shows when zoomed out twice', [5.2, 50.62, 6.75, 51.16]],
  ] as const)('has nothing against %s', (_, extent) => {
    expect(extentFault(extent, REGION)).toBeUndefined();
  });

  it.each([
    ['Amsterdam', [4.8, 52.3, 5, 52.4], 'elders'],
    ['land that only touches it', [5.5, 50.8, 5.8, 50.98], 'elders'],
    ['less than a street', square(80), 'te-klein'],
    ['the whole country', [3.2, 50.7, 7.3, 53.7], 'te-groot'],
    ['a strip across the country', [3.2, 50.88, 7.3, 50.89], 'te-groot'],
  ] as const)('refuses %s', (_, extent, fault) => {
    expect(extentFault(extent, REGION)).toBe(fault);
  });
});
