import { describe, expect, it } from 'vitest';
import { type Histogram, type HistogramPoint, histogramOf } from '../../src/figure/histogram';
import { binsOf, binUnder, figuresOf } from '../../src/figure/histogramRange';
import { classIndex } from '../../src/stats/breaks';

interface Options {
  readonly breaks?: readonly number[];
  readonly decimals?: number;
  readonly mark?: number | null;
}

function spread(
  places: readonly number[],
  { breaks = [], decimals = 0, mark = null }: Options = {},
): Histogram {
  const points = places.map(
    (place): HistogramPoint => ({
      place,
      classIndex: classIndex(place, breaks, decimals),
      lit: true,
      seen: true,
    }),
  );
  const made = histogramOf({ points, breaks, decimals, mark });
  if (!made) throw new Error('no histogram');
  return made;
}

/** Figures that are skewed, tied and spread over uneven classes; the same every time. */
function figures(count: number, seed: number): readonly number[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (state * 48271) % 2147483647;
    const share = state / 2147483647;
    return Math.round(share ** 3 * 4000) / 10;
  });
}

const CASES = [1, 2, 3, 4, 5].flatMap((seed) => [
  { places: figures(176, seed), breaks: [3, 12.5, 40, 41, 260], decimals: 1 },
  { places: figures(7, seed).map(Math.round), breaks: [20, 90], decimals: 0 },
  {
    places: figures(40, seed).map((one) => -Math.round(one) / 1000),
    breaks: [-0.156, -0.039, 0.04],
    decimals: 3,
  },
]);

describe('histogramOf', () => {
  it('puts every figure in exactly one bar, and in the one it belongs to', () => {
    for (const { places, ...options } of CASES) {
      const { bins } = spread(places, options);
      expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(places.length);
      for (const { from, to, count, parts } of bins) {
        expect(places.filter((one) => one >= from && one < to)).toHaveLength(count);
        expect(parts.reduce((sum, part) => sum + part.count, 0)).toBe(count);
      }
    }
  });

  it('lets no bar straddle two classes', () => {
    for (const { places, ...options } of CASES) {
      const { bins } = spread(places, options);
      for (const { from, to, parts, band } of bins) {
        expect(options.breaks.filter((one) => one > from && one < to)).toEqual([]);
        expect(parts.map(({ classIndex: found }) => found)).toEqual(parts.length > 0 ? [band] : []);
      }
    }
  });

  it('stands side by side inside the drawing, in rising order, with heights from nothing to whole', () => {
    for (const { places, ...options } of CASES) {
      const { bins } = spread(places, options);
      let right = 0;
      for (const { x, width, height, count } of bins) {
        expect(x).toBeGreaterThanOrEqual(right - 1e-9);
        expect(width).toBeGreaterThan(0);
        expect(height > 0).toBe(count > 0);
        right = x + width;
      }
      expect(right).toBeCloseTo(1, 6);
      expect(Math.max(...bins.map(({ height }) => height))).toBe(1);
    }
  });

  it('draws number as area: as many figures over twice the width are half as high', () => {
    const { bins } = spread([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 30, 50, 50], {
      breaks: [30, 32],
      mark: 60,
    });
    const [narrow, wide] = [bins.find(({ from }) => from === 30), bins.find(({ from }) => from === 50)];
    expect((narrow?.height ?? 0) * (narrow?.width ?? 0)).toBeCloseTo(
      (wide?.height ?? 0) * (wide?.width ?? 0),
      6,
    );
  });

  it('gathers far outliers in a bar of their own and says from where on', () => {
    const made = spread([...figures(100, 9).map((one) => one / 10), 900, 1200], {
      breaks: [10],
      decimals: 2,
    });
    expect(made.over).toBe(true);
    expect(made.under).toBe(false);
    expect(made.bins.at(-1)).toMatchObject({ to: Number.POSITIVE_INFINITY, count: 2 });
    expect(made.high).toBeLessThan(900);
    expect(made.shareOf(1200)).toBe(made.shareOf(900));
  });

  it('keeps outliers of different classes apart', () => {
    const places = [...Array(30).keys(), 500, 900];
    const made = spread(places, { breaks: [10, 600] });
    expect(made.bins.filter(({ from }) => from >= 30).map(({ count, band }) => [count, band])).toEqual([
      [1, 1],
      [1, 2],
    ]);
  });

  it('makes one value a bar in the middle, and ties one bar', () => {
    const one = spread([42], { decimals: 1 });
    const tied = spread(Array<number>(20).fill(42));
    for (const { bins, shareOf } of [one, tied]) {
      expect(bins.filter(({ count }) => count > 0)).toHaveLength(1);
      expect(shareOf(42)).toBeCloseTo(0.5, 1);
      expect(bins.every((bin) => [bin.x, bin.width, bin.height].every(Number.isFinite))).toBe(true);
    }
  });

  it('keeps the benchmark on the axis, unless it lies far beyond every figure', () => {
    expect(spread([10, 20, 30], { mark: 35 }).high).toBe(35);
    expect(spread([10, 20, 30], { mark: 500 }).high).toBe(30);
    expect(spread([10, 10], { mark: 500 }).high).toBe(500);
  });

  it('has nothing to draw without figures', () => {
    expect(histogramOf({ points: [], breaks: [1], decimals: 0, mark: 3 })).toBeNull();
  });

  it('tells apart what is in the light and on screen, those elsewhere on top', () => {
    const looks = [
      { lit: true, seen: false },
      { lit: false, seen: true },
      { lit: true, seen: true },
    ];
    const points = looks.map((look): HistogramPoint => ({ place: 5, classIndex: 0, ...look }));
    const made = histogramOf({ points, breaks: [], decimals: 0, mark: null });
    const bar = made?.bins.find(({ count }) => count > 0);
    expect(bar?.parts.map(({ lit, seen }) => ({ lit, seen }))).toEqual([...looks].reverse());
  });
});

describe('a range of bars', () => {
  it('becomes figures as shown, and those become the same bars again', () => {
    for (const { places, ...options } of CASES) {
      const made = spread(places, options);
      const ends = [Math.min(...places), Math.max(...places)] as const;
      const last = made.bins.length - 1;
      for (const range of [
        [1, 3],
        [0, 2],
        [2, last],
      ] as const) {
        const [from, to] = figuresOf(made, range, ends, options.decimals);
        const [first = 0, end = 0] = range;
        const within = places.filter((one) => one >= from && one <= to).length;
        const counted = made.bins.slice(first, end + 1).reduce((sum, { count }) => sum + count, 0);
        expect(within).toBe(counted);
        if (first > 0 && end < last) expect(binsOf(made, [from, to])).toEqual(range);
      }
    }
  });

  it('is found under a share of the width', () => {
    const { bins } = spread([...Array(50).keys()]);
    for (const [index, { x, width }] of bins.entries()) expect(binUnder(bins, x + width / 2)).toBe(index);
    expect(binUnder(bins, -1)).toBe(0);
    expect(binUnder(bins, 2)).toBe(bins.length - 1);
  });
});
