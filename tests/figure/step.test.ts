import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEVELS } from '../../src/domain/area';
import { type Arrow, EVERY_ARROW } from '../../src/figure/gaze';
import { step, type Walk } from '../../src/figure/step';
import { type Terrain, terrainOf } from '../../src/figure/terrain';
import { snapshotAtlas } from '../fixtures/snapshot';
import { arrivalsFrom, snapshotTerrain, stepper } from '../fixtures/walks';

const OPPOSITE = {
  ArrowUp: 'ArrowDown',
  ArrowDown: 'ArrowUp',
  ArrowLeft: 'ArrowRight',
  ArrowRight: 'ArrowLeft',
} as const;

/** A walk that has just begun. */
const at = (on: number): Walk => ({ on, trail: [] });

function press(terrain: Terrain, start: number, ...arrows: readonly Arrow[]): number | undefined {
  let walk: Walk | undefined = at(start);
  for (const arrow of arrows) walk = walk && step(terrain, walk, arrow);
  return walk?.on;
}

/** Name of the buurt that some arrows lead to. */
function buurtAfter(from: string, ...arrows: readonly Arrow[]): string | undefined {
  const rows = snapshotAtlas().rows('buurt');
  const end = press(
    snapshotTerrain('buurt'),
    rows.findIndex(({ name }) => name === from),
    ...arrows,
  );
  return end === undefined ? undefined : rows[end]?.name;
}

/**
 * A wide strip (0) with three houses above it (1, 2, 3), one below (4) and one at its right end (5); far below lies
 * an island (6). The label point of the strip is in its middle, under the second house.
 */
const STRIP = terrainOf(
  [
    [50, 10],
    [15, -10],
    [50, -10],
    [85, -10],
    [55, 30],
    [110, 10],
    [50, 300],
  ],
  [
    {
      between: [0, 1],
      line: [
        [0, 0],
        [30, 0],
      ],
    },
    {
      between: [0, 2],
      line: [
        [30, 0],
        [70, 0],
      ],
    },
    {
      between: [0, 3],
      line: [
        [70, 0],
        [100, 0],
      ],
    },
    {
      between: [0, 4],
      line: [
        [100, 20],
        [0, 20],
      ],
    },
    {
      between: [0, 5],
      line: [
        [100, 0],
        [100, 20],
      ],
    },
    {
      between: [1, 2],
      line: [
        [30, 0],
        [30, -20],
      ],
    },
    {
      between: [2, 3],
      line: [
        [70, 0],
        [70, -20],
      ],
    },
  ],
);

/** A field (0) around a village (1) and a farm to the right of it (2), with a town at the right of the field (3). */
const FIELD = terrainOf(
  [
    [20, 90],
    [30, 30],
    [60, 33],
    [120, 30],
  ],
  [
    {
      between: [0, 1],
      line: [
        [25, 25],
        [35, 25],
        [35, 35],
        [25, 35],
        [25, 25],
      ],
    },
    {
      between: [0, 2],
      line: [
        [55, 30],
        [65, 30],
        [65, 36],
        [55, 36],
        [55, 30],
      ],
    },
    {
      between: [0, 3],
      line: [
        [100, 0],
        [100, 100],
      ],
    },
  ],
);

describe('step to a neighbour', () => {
  it.each([
    ['ArrowUp', 2],
    ['ArrowDown', 4],
    ['ArrowRight', 5],
  ] as const)('%s from the strip leads across the border straight ahead', (arrow, to) => {
    expect(press(STRIP, 0, arrow)).toBe(to);
  });

  it('prefers a corner that lies far ahead to one that lies beside it', () => {
    expect(press(STRIP, 0, 'ArrowLeft')).toBe(1);
  });

  it('goes before an area that is nearer but shares no border', () => {
    const apart = terrainOf(
      [
        [0, 0],
        [40, 0],
        [12, 1],
      ],
      [
        {
          between: [0, 1],
          line: [
            [20, -5],
            [20, 5],
          ],
        },
      ],
    );
    expect(press(apart, 0, 'ArrowRight')).toBe(1);
  });

  it('looks at the border and not at the middle of the other area', () => {
    const bent = terrainOf(
      [
        [0, 0],
        [10, -40],
      ],
      [
        {
          between: [0, 1],
          line: [
            [10, -5],
            [10, 5],
          ],
        },
      ],
    );
    expect(press(bent, 0, 'ArrowRight')).toBe(1);
  });
});

describe('step over a gap', () => {
  it('leads to the nearest area in that direction where no border lies that way', () => {
    expect(press(STRIP, 4, 'ArrowDown')).toBe(6);
    expect(press(STRIP, 6, 'ArrowUp')).toBe(4);
  });

  it('stays when nothing lies that way', () => {
    expect(step(STRIP, at(5), 'ArrowRight')).toBeUndefined();
    expect(step(STRIP, at(6), 'ArrowDown')).toBeUndefined();
  });
});

describe('step through an area that lies around the last one', () => {
  it('goes on from there: village, field, farm, field, town', () => {
    expect(press(FIELD, 1, 'ArrowRight')).toBe(0);
    expect(press(FIELD, 1, 'ArrowRight', 'ArrowRight')).toBe(2);
    expect(press(FIELD, 1, 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight')).toBe(3);
  });

  it('starts from its own label point when nobody came from inside', () => {
    expect(press(FIELD, 0, 'ArrowRight')).toBe(3);
    expect(press(FIELD, 0, 'ArrowUp')).toBe(1);
  });

  it('leads from village to village in the fields of Voerendaal', () => {
    expect(buurtAfter('Ubachsberg', 'ArrowLeft')).toBe('Verspreide huizen Voerendaal');
    expect(buurtAfter('Ubachsberg', 'ArrowLeft', 'ArrowLeft')).toBe('Colmont');
    expect(buurtAfter('Klimmen', 'ArrowRight', 'ArrowRight')).toBe('Craubeek');
    expect(buurtAfter('Weustenrade', 'ArrowDown', 'ArrowDown')).toBe('Retersbeek');
  });
});

describe('the way back', () => {
  it('is the opposite arrow, also where the map alone would lead elsewhere', () => {
    expect(press(STRIP, 1, 'ArrowDown')).toBe(0);
    expect(press(STRIP, 0, 'ArrowUp')).toBe(2);
    expect(press(STRIP, 1, 'ArrowDown', 'ArrowUp')).toBe(1);
  });

  it('leads back over every step of any walk', () => {
    const terrain = snapshotTerrain('buurt');
    const start = fc.nat({ max: terrain.at.length - 1 });
    fc.assert(
      fc.property(start, fc.array(fc.constantFrom(...EVERY_ARROW), { maxLength: 40 }), (from, arrows) => {
        let walk = at(from);
        for (const arrow of arrows) walk = step(terrain, walk, arrow) ?? walk;
        for (let last = walk.trail.at(-1); last; last = walk.trail.at(-1)) {
          const back = step(terrain, walk, OPPOSITE[last.arrow]);
          expect(back?.on).toBe(last.from);
          walk = back ?? at(-1);
        }
        expect(walk).toEqual(at(from));
      }),
      { numRuns: 60 },
    );
  });

  it('is remembered for a long walk, not for ever', () => {
    const terrain = snapshotTerrain('gemeente');
    let walk = at(0);
    for (let i = 0; i < 500; i++) {
      walk = step(terrain, walk, EVERY_ARROW[(i * 7) % 4] ?? 'ArrowUp') ?? at(walk.on);
      expect(walk.trail.length).toBeLessThanOrEqual(100);
    }
  });
});

describe.each(LEVELS)('arrows on the map per %s', (level) => {
  const atlas = snapshotAtlas();
  const terrain = snapshotTerrain(level);
  const rows = atlas.rows(level);

  it('lead from every area to every other', () => {
    const stepOnce = stepper(terrain);
    const cut = rows.filter((_, from) => arrivalsFrom(stepOnce, from).size < rows.length);
    expect(cut.map(({ name }) => name)).toEqual([]);
  });

  it('lead somewhere from every area in at least two directions', () => {
    rows.forEach(({ name }, from) => {
      const ways = EVERY_ARROW.filter((arrow) => step(terrain, at(from), arrow));
      expect(ways.length, name).toBeGreaterThanOrEqual(2);
    });
  });
});

describe.each(['buurt', 'wijk', 'gemeente', 'postcodegebied'] as const)(
  'neighbours first, per %s',
  (level) => {
    const atlas = snapshotAtlas();
    const terrain = snapshotTerrain(level);
    const rows = atlas.rows(level);

    it('leaves the neighbours only at the edge of the region', () => {
      const neighbours = atlas.neighbours(level);
      const leaps = rows.flatMap((row, from) =>
        EVERY_ARROW.filter((arrow) => {
          const to = press(terrain, from, arrow);
          return to !== undefined && !neighbours[from]?.includes(to);
        }).map(() => row),
      );
      expect(leaps.filter(({ edge }) => !edge).map(({ name }) => name)).toEqual([]);
      expect(leaps.length).toBeLessThan(rows.length / 10);
    });
  },
);

describe('the walk through the city', () => {
  it('goes from Heerlen-Centrum to Kerkrade-Centrum in a dozen keys or fewer, and back', () => {
    const rows = snapshotAtlas().rows('buurt');
    const [heerlen, kerkrade] = ['Heerlen-Centrum', 'Kerkrade-Centrum'].map((name) =>
      rows.findIndex((row) => row.name === name),
    ) as [number, number];
    const stepOnce = stepper(snapshotTerrain('buurt'));
    const there = arrivalsFrom(stepOnce, heerlen).get(kerkrade)?.keys ?? [];
    const back = arrivalsFrom(stepOnce, kerkrade).get(heerlen)?.keys ?? [];
    expect(press(snapshotTerrain('buurt'), heerlen, ...there)).toBe(kerkrade);
    expect(press(snapshotTerrain('buurt'), kerkrade, ...back)).toBe(heerlen);
    expect(there.length).toBeGreaterThan(3);
    expect(Math.max(there.length, back.length)).toBeLessThanOrEqual(12);
  });
});
