import { describe, expect, it } from 'vitest';
import { moranAxes, moranLine } from '../../src/figure/moran/moranPlaces';
import { shufflePlaces } from '../../src/figure/moran/shufflePlaces';

describe('places of shuffled outcomes', () => {
  const places = shufflePlaces({ from: -0.2, to: 0.2, counts: [1, 4, 0, 2] }, 0.5, 0);

  it('has the highest bar at full height, leaves empty steps out and keeps steps side by side', () => {
    expect(places.bars.map(({ height }) => height)).toEqual([0.25, 1, 0.5]);
    const [first, second] = places.bars;
    expect(second?.left).toBeCloseTo((first?.left ?? 0) + (first?.width ?? 0), 9);
  });

  it('has room for what was found far beyond all shuffles', () => {
    const last = places.bars.at(-1);
    expect(places.found).toBeGreaterThan((last?.left ?? 0) + (last?.width ?? 0));
    expect(places.found).toBeLessThan(1);
    expect(places.expected).toBeGreaterThan(places.bars[0]?.left ?? 1);
  });

  it('puts round ticks on the axis, rising', () => {
    expect(places.ticks.map(({ value }) => value)).toContain(0);
    const at = places.ticks.map((tick) => tick.at);
    expect([...at].sort((a, b) => a - b)).toEqual(at);
    expect(at.every((share) => share >= 0 && share <= 1)).toBe(true);
    expect(places.ticks.find(({ value }) => value === 0)?.at).toBeCloseTo(places.expected, 9);
  });

  it('also when all shuffles gave the same as was found', () => {
    const { bars, found } = shufflePlaces({ from: 1, to: 1, counts: [99] }, 1, 1);
    expect(bars).toHaveLength(1);
    expect(found).toBeCloseTo(0.5, 9);
  });
});

describe('a Moran plot', () => {
  const dots = [
    { x: -1, y: -0.5 },
    { x: 0, y: 0 },
    { x: 1, y: 0.5 },
  ];
  const axes = moranAxes(dots);

  it('has the mean on both axes', () => {
    const beyond = moranAxes([
      { x: 2, y: 3 },
      { x: 4, y: 5 },
    ]);
    expect(beyond.x.low).toBeLessThan(0);
    expect(beyond.y.low).toBeLessThan(0);
    expect(axes.x.ticks).toContain(0);
  });

  it('has a line whose slope is the I that was found', () => {
    const { left, right } = moranLine(dots, 0.5, axes);
    const rise = (left - right) * (axes.y.high - axes.y.low);
    expect(rise / (axes.x.high - axes.x.low)).toBeCloseTo(0.5, 9);
    expect((left + right) / 2).toBeCloseTo(0.5, 9);
  });
});
