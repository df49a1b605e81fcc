import { describe, expect, it } from 'vitest';
import { frameOf, mercator, project } from '../../src/figure/mercator';

describe('mercator', () => {
  it('puts the meridian and equator in the middle of the world', () => {
    expect(mercator(0, 0)).toEqual([0.5, 0.5]);
  });

  it('agrees with the closed form of EPSG:3857 for Heerlen', () => {
    // x = R·λ and y = R·ln tan(π/4 + φ/2) with R = 6378137 m (IOGP guidance note 7-2, method 1024)
    const [lon, lat] = [5.98, 50.888];
    const world = 2 * Math.PI * 6378137;
    const east = (6378137 * lon * Math.PI) / 180;
    const north = 6378137 * Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
    const [x, y] = mercator(lon, lat);
    expect(x).toBeCloseTo(0.5 + east / world, 12);
    expect(y).toBeCloseTo(0.5 - north / world, 12);
  });
});

describe('frameOf', () => {
  const frame = frameOf([5.8, 50.8, 6.1, 51], 1000, 10);

  it('puts the corners of the extent on the padding', () => {
    expect(project(frame, 5.8, 51).map(Math.round)).toEqual([10, 10]);
    const [right, bottom] = project(frame, 6.1, 50.8);
    expect(right).toBeCloseTo(990, 6);
    expect(Math.abs(bottom - (frame.height - 10))).toBeLessThan(0.51);
  });

  it('keeps angles: a small square on the ground is a square on paper', () => {
    const metre = 1 / (111_320 * Math.cos((50.9 * Math.PI) / 180));
    const [x0, y0] = project(frame, 6, 50.9);
    const [x1] = project(frame, 6 + 1000 * metre, 50.9);
    const [, y1] = project(frame, 6, 50.9 + 1000 / 111_320);
    expect((x1 - x0) / (y0 - y1)).toBeCloseTo(1, 2);
  });
});
