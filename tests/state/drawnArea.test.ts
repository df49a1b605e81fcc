import { describe, expect, it } from 'vitest';
import { circleAround, radiusOf } from '../../src/state/drawnArea';

/** Great-circle distance in metres. */
function metres([lon1, lat1]: readonly number[], [lon2, lat2]: readonly number[]): number {
  const rad = (degrees = 0) => (degrees * Math.PI) / 180;
  const [a, b] = [rad(lat1), rad(lat2)];
  const half =
    Math.sin((b - a) / 2) ** 2 + Math.cos(a) * Math.cos(b) * Math.sin((rad(lon2) - rad(lon1)) / 2) ** 2;
  return 2 * 6_371_008.8 * Math.asin(Math.sqrt(half));
}

describe('a circle on the ground', () => {
  it.each([1, 500, 20_000])('has every corner %i metres away, within half a percent', (radius) => {
    const centre = [5.98, 50.89] as const;
    const [ring = []] = circleAround(centre, radius).coordinates;
    expect(ring[0]).toEqual(ring.at(-1));
    for (const corner of ring) {
      expect(metres(centre, corner) / radius).toBeGreaterThan(0.995);
      expect(metres(centre, corner) / radius).toBeLessThan(1.005);
    }
  });
});

describe('a typed radius', () => {
  it.each([
    ['500', 500],
    [' 1 ', 1],
    ['20000', 20_000],
    ['20.000', 20_000],
    ['1,500', 1500],
  ])('reads “%s”', (text, radius) => expect(radiusOf(text)).toBe(radius));

  it.each(['', '0', '-5', '20001', '500000', '500 km', '2,5', 'abc', '1e3', '5.00'])('refuses “%s”', (text) =>
    expect(radiusOf(text)).toBeNull(),
  );
});
