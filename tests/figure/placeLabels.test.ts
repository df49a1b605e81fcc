import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LabelCandidate } from '../../src/figure/labelPlaces';
import { type LabelObstacles, placeLabels } from '../../src/figure/placeLabels';

type Point = readonly [number, number];
type Box = readonly [number, number, number, number];

const FRAME = { width: 800, height: 600 };
const FREE: LabelObstacles = { outlines: [], boxes: [] };

function label(id: string, x: number, y: number, more: Partial<LabelCandidate> = {}): LabelCandidate {
  return { id, lines: [id], at: [x, y], priority: 1, size: [80, 20], ...more };
}

function square(id: string, [left, top, right, bottom]: Box) {
  const ring: readonly Point[] = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
  return { id, rings: [ring] };
}

/** An area with wavy edges around a middle. */
function blob(id: string, [x, y]: Point, reach: number, corners: number, waves: readonly number[] = [1]) {
  const ring = Array.from({ length: corners }, (_, i): Point => {
    const turn = (2 * Math.PI * i) / corners;
    const far = reach * (waves[i % waves.length] ?? 1);
    return [x + far * Math.cos(turn), y + far * Math.sin(turn)];
  });
  return { id, rings: [ring] };
}

/** Points along a ring, close together: a second way to see whether it enters a box. */
function along(ring: readonly Point[]): readonly Point[] {
  return ring.flatMap((from, i) => {
    const to = ring[(i + 1) % ring.length] ?? from;
    return Array.from({ length: 60 }, (_, k): Point => {
      const part = k / 60;
      return [from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1])];
    });
  });
}

function within([x, y]: Point, [left, top, right, bottom]: Box): boolean {
  return x > left && x < right && y > top && y < bottom;
}

/** Whether a ray to the right crosses the rings an odd number of times. */
function inArea(rings: readonly (readonly Point[])[], [x, y]: Point): boolean {
  const crossings = rings.flatMap((ring) =>
    ring.filter((from, i) => {
      const to = ring[(i + 1) % ring.length] ?? from;
      const [low, high] = from[1] < to[1] ? [from, to] : [to, from];
      if (!(low[1] <= y && y < high[1])) return false;
      return low[0] + ((y - low[1]) / (high[1] - low[1])) * (high[0] - low[0]) > x;
    }),
  );
  return crossings.length % 2 === 1;
}

function apart(a: Box, b: Box): boolean {
  return a[2] <= b[0] || b[2] <= a[0] || a[3] <= b[1] || b[3] <= a[1];
}

function widened([left, top, right, bottom]: Box, by: number): Box {
  return [left - by, top - by, right + by, bottom + by];
}

const ids = (placed: ReturnType<typeof placeLabels>) => placed.map(({ id }) => id);

describe('a name', () => {
  it('stands on the place it asks for when that is free', () => {
    expect(placeLabels([label('a', 100, 100)], FREE, FRAME)).toEqual([
      { id: 'a', lines: ['a'], box: [60, 90, 140, 110] },
    ]);
  });

  it('moves above, below or beside it when it is not, and stays close', () => {
    const boxes: readonly Box[] = [[380, 298, 420, 330]];
    const [placed] = placeLabels([label('a', 400, 300)], { outlines: [], boxes }, FRAME);
    expect(placed?.box).toEqual([360, 274, 440, 294]);
  });

  it('strays further only when its area is large', () => {
    const boxes: readonly Box[] = [[300, 250, 500, 350]];
    expect(placeLabels([label('a', 400, 300, { stray: 40 })], { outlines: [], boxes }, FRAME)).toEqual([]);
    const [placed] = placeLabels([label('a', 400, 300, { stray: 80 })], { outlines: [], boxes }, FRAME);
    expect(placed?.box).toEqual([360, 226, 440, 246]);
  });

  it('is left out where nothing is free', () => {
    expect(
      placeLabels([label('a', 400, 300)], { outlines: [], boxes: [[300, 250, 500, 350]] }, FRAME),
    ).toEqual([]);
  });

  it('stays wholly inside the frame, or is left out', () => {
    const [near, outside] = ['rand', 'weg'].map((id, i) => label(id, i === 0 ? 30 : -60, 300));
    const placed = placeLabels(
      [near, outside].filter((c) => c !== undefined),
      FREE,
      FRAME,
    );
    expect(ids(placed)).toEqual(['rand']);
    expect(placed[0]?.box[0]).toBeGreaterThanOrEqual(0);
    expect(placeLabels([label('nergens', Number.NaN, 5)], FREE, FRAME)).toEqual([]);
  });

  it('gives way to a name that matters more, whatever the order', () => {
    const small = label('klein', 400, 300);
    const large = label('groot', 400, 300, { priority: 5, size: [200, 60] });
    expect(ids(placeLabels([small, large], FREE, FRAME))).toEqual(['groot']);
    expect(ids(placeLabels([label('eerst', 400, 300, { size: [200, 60] }), small], FREE, FRAME))).toEqual([
      'eerst',
    ]);
  });
});

describe('a selected area', () => {
  const outlines = [square('BU1', [300, 200, 500, 400])];

  it('holds its own name and no other', () => {
    const own = label('BU1', 400, 300);
    const other = label('GM1', 400, 300, { priority: 9 });
    expect(placeLabels([other, own], { outlines, boxes: [] }, FRAME)).toEqual([
      { id: 'BU1', lines: ['BU1'], box: [360, 290, 440, 310] },
    ]);
  });

  it('is not crossed by a name, not even by its own: that stands just outside', () => {
    const small = [square('BU1', [375, 280, 425, 310])];
    const [placed] = placeLabels([label('BU1', 400, 300)], { outlines: small, boxes: [] }, FRAME);
    expect(placed?.box).toEqual([360, 316, 440, 336]);
    expect(placeLabels([label('BU2', 400, 300)], { outlines: small, boxes: [] }, FRAME)).toEqual([]);
  });

  it('holds its name wherever in it there is room, over more lines where it is narrow', () => {
    const corner: readonly Point[] = [
      [100, 100],
      [160, 100],
      [160, 300],
      [400, 300],
      [400, 360],
      [100, 360],
    ];
    const shape = [{ id: 'deel', rings: [corner] }];
    const [wide] = placeLabels([label('deel', 120, 120)], { outlines: shape, boxes: [] }, FRAME);
    expect(wide?.box[1]).toBeGreaterThan(300);
    const narrow = { lines: ['de', 'el'], size: [40, 36] } as const;
    const tower = [square('deel', [100, 100, 160, 360])];
    const [split] = placeLabels([label('deel', 130, 200, { narrow })], { outlines: tower, boxes: [] }, FRAME);
    expect(split).toEqual({ id: 'deel', lines: ['de', 'el'], box: [110, 182, 150, 218] });
  });

  it('leaves room in a hole that is not part of it', () => {
    const ring = [
      {
        id: 'BU1',
        rings: [...square('', [200, 100, 600, 500]).rings, ...square('', [330, 270, 470, 330]).rings],
      },
    ];
    expect(ids(placeLabels([label('gat', 400, 300)], { outlines: ring, boxes: [] }, FRAME))).toEqual(['gat']);
    expect(ids(placeLabels([label('rand', 260, 300)], { outlines: ring, boxes: [] }, FRAME))).toEqual([]);
  });
});

const point = fc.tuple(fc.integer({ min: -50, max: 850 }), fc.integer({ min: -50, max: 650 }));
const anyCandidates = fc.array(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    lines: fc.constant(['x']),
    at: point,
    priority: fc.integer({ min: 0, max: 3 }),
    size: fc.tuple(fc.integer({ min: 8, max: 200 }), fc.integer({ min: 8, max: 50 })),
    stray: fc.constantFrom(0, 0, 40, 150),
  }),
  { maxLength: 25 },
);
const wave = fc.integer({ min: 3, max: 10 }).map((tenths) => tenths / 10);
const anyOutlines = fc.array(
  fc
    .tuple(
      fc.constantFrom('a', 'b', 'c', 'z'),
      point,
      fc.integer({ min: 5, max: 250 }),
      fc.integer({ min: 3, max: 24 }),
      fc.array(wave, { minLength: 1, maxLength: 7 }),
    )
    .map(([id, middle, reach, corners, waves]) => blob(id, middle, reach, corners, waves)),
  { maxLength: 6 },
);
const anyBoxes = fc.array(
  fc
    .tuple(point, fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 200 }))
    .map(([[x, y], width, height]): Box => [x, y, x + width, y + height]),
  { maxLength: 4 },
);

describe('names together, whatever is asked', () => {
  it('never overlap each other, an obstacle, or a selected outline, and stay in the frame near their place', () => {
    fc.assert(
      fc.property(anyCandidates, anyOutlines, anyBoxes, (candidates, outlines, boxes) => {
        const placed = placeLabels(candidates, { outlines, boxes }, FRAME);
        placed.forEach(({ id, box }, i) => {
          expect(within([box[0], box[1]], [-1e-9, -1e-9, 800, 600])).toBe(true);
          expect(box[2] <= 800 && box[3] <= 600).toBe(true);
          for (const other of [...boxes, ...placed.slice(i + 1).map((later) => later.box)]) {
            expect(apart(box, other)).toBe(true);
          }
          const middle: Point = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
          for (const outline of outlines) {
            const entering = outline.rings.flatMap(along).filter((where) => within(where, box));
            expect(entering).toEqual([]);
            if (outline.id !== id) expect(inArea(outline.rings, middle)).toBe(false);
          }
          const near = candidates.some(({ id: name, at, size: [width, height], stray = 0 }) => {
            const [dx, dy] = [Math.abs(at[0] - middle[0]), Math.abs(at[1] - middle[1])];
            if (name !== id) return false;
            return (dx <= width / 2 + 6 && dy <= height / 2 + 6) || Math.hypot(dx, dy) <= stray;
          });
          const own = outlines.find((outline) => outline.id === id)?.rings.flat() ?? [];
          const [left, top] = [0, 1].map((i) => Math.min(...own.map((where) => where[i] ?? 0)));
          const [right, bottom] = [0, 1].map((i) => Math.max(...own.map((where) => where[i] ?? 0)));
          const touching = !apart(widened(box, 6.01), [left ?? 0, top ?? 0, right ?? 0, bottom ?? 0]);
          expect(near || touching).toBe(true);
        });
      }),
      { numRuns: 150 },
    );
  });

  it('are the same for the same question', () => {
    fc.assert(
      fc.property(anyCandidates, anyOutlines, (candidates, outlines) => {
        const once = placeLabels(candidates, { outlines, boxes: [] }, FRAME);
        expect(placeLabels(candidates, { outlines, boxes: [] }, FRAME)).toEqual(once);
      }),
      { numRuns: 50 },
    );
  });

  it('never push away a name that matters more', () => {
    fc.assert(
      fc.property(anyCandidates, anyOutlines, (candidates, outlines) => {
        const obstacles = { outlines, boxes: [] };
        const first = candidates.filter(({ priority }) => priority >= 2);
        const all = placeLabels(candidates, obstacles, FRAME);
        expect(all.slice(0, placeLabels(first, obstacles, FRAME).length)).toEqual(
          placeLabels(first, obstacles, FRAME),
        );
      }),
      { numRuns: 100 },
    );
  });
});

describe('placing', () => {
  it('takes at most 2 ms for 60 names among 50 selected areas of 40 points', () => {
    const candidates = Array.from({ length: 60 }, (_, i) =>
      label(`n${i}`, 40 + (i % 10) * 80, 40 + Math.floor(i / 10) * 95, { priority: i % 4 }),
    );
    const outlines = Array.from({ length: 50 }, (_, i) =>
      blob(`BU${i}`, [60 + (i % 10) * 75, 70 + Math.floor(i / 10) * 110], 45, 40, [1, 0.8, 0.9]),
    );
    const times = Array.from({ length: 60 }, () => {
      const start = performance.now();
      placeLabels(candidates, { outlines, boxes: [[0, 500, 300, 600]] }, FRAME);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(2);
  });
});
