import { describe, expect, it } from 'vitest';
import type { Point, Ring } from '../../../src/figure/boxes';
import { DRAWINGS, type Drawing, LOOKS } from '../../../src/figure/looks';
import { holds, inside } from '../../../src/figure/print/clip';
import { inkOf } from '../../../src/figure/print/ink';
import { layOut } from '../../../src/figure/print/lattice';
import { outlineOf } from '../../../src/figure/print/outline';

const SQUARE: Ring = [
  [0, 0],
  [30, 0],
  [30, 30],
  [0, 30],
];
const HOLE: Ring = [
  [10, 10],
  [20, 10],
  [20, 20],
  [10, 20],
];
const EVERYWHERE = [-1e6, -1e6, 1e6, 1e6] as const;

function drawn(size: number, d: string): Drawing {
  return { size, d, width: 1, line: '#000000', ground: null };
}

/** Length of all lines of a path of steps, and the points where its pen comes down. */
function walked(d: string): { readonly length: number; readonly starts: readonly Point[] } {
  let [x, y, length] = [0, 0, 0];
  const starts: Point[] = [];
  for (const [, step, dx, dy] of d.matchAll(/([ml])(-?[\d.]+) (-?[\d.]+)/g)) {
    [x, y] = [x + Number(dx), y + Number(dy)];
    if (step === 'm') starts.push([x, y]);
    else length += Math.hypot(Number(dx), Number(dy));
  }
  return { length, starts };
}

describe('an outline', () => {
  it('is read from path text with steps, ring by ring', () => {
    expect(outlineOf('M10 20l5 0l-2 -3zM-1 -2l4 4zM0 0L9 0L9 9z')).toEqual([
      [
        [10, 20],
        [15, 20],
        [13, 17],
      ],
      [
        [-1, -2],
        [3, 2],
      ],
      [
        [0, 0],
        [9, 0],
        [9, 9],
      ],
    ]);
  });
});

describe('clipping', () => {
  it('keeps what lies in the area and leaves its holes open', () => {
    const through = inside(
      [
        [-5, 15],
        [25, 15],
      ],
      [SQUARE, HOLE],
    );
    expect(through).toEqual([
      [
        [0, 15],
        [10, 15],
      ],
      [
        [20, 15],
        [25, 15],
      ],
    ]);
  });

  it('keeps nothing of a line beside the area', () => {
    const beside: [Point, Point] = [
      [-5, 40],
      [35, 40],
    ];
    const short: [Point, Point] = [
      [40, 15],
      [50, 15],
    ];
    expect(inside(beside, [SQUARE])).toEqual([]);
    expect(inside(short, [SQUARE])).toEqual([]);
  });

  it('gives a dot to the area that holds its middle', () => {
    expect(holds([SQUARE, HOLE], [5, 5])).toBe(true);
    expect(holds([SQUARE, HOLE], [15, 15])).toBe(false);
    expect(holds([SQUARE, HOLE], [31, 5])).toBe(false);
  });
});

describe('a pattern laid out', () => {
  it.each([
    ['M0 3L6 3', 5],
    ['M3 -1L3 7', 5],
    ['M-1 7L7 -1', 10],
    ['M-1 -1L7 7', 10],
  ])('makes one line of the pieces of %s', (d, count) => {
    expect(layOut(drawn(6, d), [0, 0, 30, 30]).lines).toHaveLength(count);
  });

  it('repeats short lines and dots in every tile, from the origin', () => {
    const { lines, dots } = layOut(drawn(10, 'M2 2L8 2M5 5L5.01 5'), [11, -3, 19, 4]);
    expect(dots).toEqual([
      [15, -5],
      [15, 5],
    ]);
    expect(lines).toHaveLength(2);
  });
});

describe('ink', () => {
  const area = (pattern: string) => ({ d: 'M0 0l1200 0l0 1200l-1200 0z', pattern });

  it('covers an area as densely as the tiles of every look do', () => {
    for (const look of LOOKS) {
      const [ink] = inkOf([area(look)], 10, EVERYWHERE);
      const { size } = DRAWINGS[look];
      const { length, starts } = walked(ink?.d ?? '');
      const tiles = (120 / size) ** 2;
      const one = layOut(DRAWINGS[look], [0, 0, size / 2, size / 2]);
      if (one.dots.length > 0) expect(starts.length / tiles / one.dots.length, look).toBeCloseTo(1, 0);
      const tile: Ring = [
        [0, 0],
        [size, 0],
        [size, size],
        [0, size],
      ];
      const cut = one.lines.flatMap((line) => inside(line, [tile]));
      const lines = cut.reduce((sum, [a, b]) => sum + Math.hypot(b[0] - a[0], b[1] - a[1]), 0);
      if (lines > 0) expect(length / 10 / tiles / lines, look).toBeGreaterThan(0.9);
      if (lines > 0) expect(length / 10 / tiles / lines, look).toBeLessThan(1.1);
    }
  });

  it('stays inside its area, and inside what is in sight', () => {
    const [ink] = inkOf([area('niet-van-toepassing')], 10, [0, 0, 600, 1200]);
    const { starts } = walked(ink?.d ?? '');
    expect(starts.length).toBeGreaterThan(100);
    expect(Math.max(...starts.map(([x]) => x))).toBeLessThan(670);
    expect(Math.max(...starts.map(([, y]) => y))).toBeLessThan(1200);
  });

  it('is one line per pattern, as wide as the pattern draws it, and none for a name it does not know', () => {
    const inks = inkOf([area('is-zelf'), area('is-zelf'), area('stip-0'), area('nergens')], 10, EVERYWHERE);
    expect(inks.map(({ pattern, width }) => [pattern, width])).toEqual([
      ['is-zelf', 16],
      ['stip-0', 15],
    ]);
  });

  it('keeps its places apart in a small drawing', () => {
    const [ink] = inkOf([{ d: 'M0 0L24 0L24 14L0 14z', pattern: 'stip-1' }], 1, EVERYWHERE);
    expect(walked(ink?.d ?? '').starts.slice(0, 2)).toEqual([
      [2.5, 2.5],
      [7.5, 2.5],
    ]);
  });
});
