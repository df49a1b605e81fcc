import { distance } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { nearestLists, withinLists } from '../../../src/stats/spatial/distances';
import { listsOf, restricted } from '../../../src/stats/spatial/neighbours';

type Point = readonly [number, number];

describe('lists from pairs', () => {
  it('go both ways, rise, and hold a pair once', () => {
    const pairs: readonly Point[] = [
      [2, 0],
      [0, 1],
      [1, 0],
    ];
    expect(listsOf(pairs, 4)).toEqual([[1, 2], [0], [0], []]);
  });

  it.each<[string, Point]>([
    ['an area that is not there', [0, 3]],
    ['an area below 0', [-1, 0]],
    ['an area twice', [1, 1]],
  ])('refuse %s', (_, pair) => {
    expect(() => listsOf([pair], 3)).toThrow(RangeError);
  });
});

describe('lists of some areas', () => {
  it('count by place among those kept, and name who is left out', () => {
    const lists = [[1, 2], [0, 2, 3], [0, 1], [1, 4], [3]];
    expect(restricted(lists, [0, 1, 3])).toEqual({
      lists: [[1], [0, 2], [1]],
      unscored: [[2], [2], [4]],
    });
  });

  it('are the same where all are kept, and none where none is', () => {
    const lists = [[1], [0]];
    expect(restricted(lists, [0, 1])).toEqual({ lists, unscored: [[], []] });
    expect(restricted(lists, [])).toEqual({ lists: [], unscored: [] });
  });

  it('keep who is nearest one way only', () => {
    expect(restricted([[1], [2], [1]], [0, 1]).lists).toEqual([[1], []]);
  });
});

/** Around Heerlen; made up. */
const POINTS: readonly Point[] = Array.from({ length: 60 }, (_, row) => [
  5.9 + (((row * 7919) % 997) / 997) * 0.25,
  50.82 + (((row * 104729) % 991) / 991) * 0.15,
]);

/** Metres by another implementation. */
const metres = (one: number, other: number) =>
  distance([...(POINTS[one] ?? [0, 0])], [...(POINTS[other] ?? [0, 0])], { units: 'meters' });

const othersOf = (one: number) => POINTS.map((_, row) => row).filter((row) => row !== one);

describe('lists of the nearest', () => {
  it('are those of another implementation, rising', () => {
    const lists = nearestLists(POINTS, 6);
    for (const [row, list] of lists.entries()) {
      const expected = othersOf(row)
        .sort((a, b) => metres(row, a) - metres(row, b))
        .slice(0, 6);
      expect(list).toEqual(expected.sort((a, b) => a - b));
    }
  });

  it('go one way where that is how it is', () => {
    const line: readonly Point[] = [
      [5.9, 50.8],
      [5.91, 50.8],
      [5.915, 50.8],
    ];
    expect(nearestLists(line, 1)).toEqual([[1], [2], [1]]);
  });

  it('give ties to the lower row, to a decimetre', () => {
    // North, east and west of the first; east and west a few centimetres nearer than north.
    const north = 0.01;
    const east = (0.01 / Math.cos((50.9 * Math.PI) / 180)) * (1 - 3e-5 / 1112);
    const around: readonly Point[] = [
      [6, 50.9],
      [6, 50.9 + north],
      [6 + east, 50.9],
      [6 - east, 50.9],
    ];
    const same: readonly Point[] = [
      [6, 50.9],
      [6.01, 50.9],
      [6.01, 50.9],
      [6.01, 50.9],
    ];
    expect(nearestLists(around, 1)[0]).toEqual([1]);
    expect(nearestLists(same, 2)[0]).toEqual([1, 2]);
    expect(nearestLists(same, 2)[3]).toEqual([1, 2]);
    const nearerAfter: readonly Point[] = [...same.slice(0, 3), [6.001, 50.9]];
    expect(nearestLists(nearerAfter, 2)[0]).toEqual([1, 3]);
  });

  it('are all others where fewer are there', () => {
    expect(nearestLists(POINTS.slice(0, 3), 6)).toEqual([
      [1, 2],
      [0, 2],
      [0, 1],
    ]);
    expect(nearestLists([], 6)).toEqual([]);
  });

  it.each([0, -1, 1.5, Number.NaN])('refuse %s nearest', (count) => {
    expect(() => nearestLists(POINTS, count)).toThrow(RangeError);
  });
});

describe('lists within a distance', () => {
  it('are those of another implementation, both ways', () => {
    const lists = withinLists(POINTS, 2500);
    for (const [row, list] of lists.entries()) {
      expect(list).toEqual(othersOf(row).filter((other) => metres(row, other) <= 2500));
      expect(list.every((other) => lists[other]?.includes(row))).toBe(true);
    }
    expect(lists.some((list) => list.length === 0)).toBe(false);
  });

  it('take in what lies at that very distance', () => {
    const pair = POINTS.slice(0, 2);
    const apart = Math.round(metres(0, 1) * 10) / 10;
    expect(withinLists(pair, apart)).toEqual([[1], [0]]);
    expect(withinLists(pair, apart - 0.1)).toEqual([[], []]);
  });

  it.each([0, -5, Number.NaN])('refuse %s metres', (limit) => {
    expect(() => withinLists(POINTS, limit)).toThrow(RangeError);
  });
});

it('refuses points that are nowhere', () => {
  const points: readonly Point[] = [
    [6, 50.9],
    [Number.NaN, 50.9],
  ];
  expect(() => nearestLists(points, 1)).toThrow(RangeError);
  expect(() => withinLists(points, 100)).toThrow(RangeError);
});
