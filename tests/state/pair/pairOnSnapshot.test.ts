import { describe, expect, it } from 'vitest';
import type { Highlight } from '../../../src/domain/view';
import { adjustedSceneOf } from '../../../src/state/adjusted/adjustedScene';
import { DEFAULT_VIEW } from '../../../src/state/defaultView';
import { lookOf, mapModelOf } from '../../../src/state/mapModel';
import { litAreas, pairAreasOf, pairLeftOut } from '../../../src/state/pair/pairAreas';
import { pairBenchmarks } from '../../../src/state/pair/pairBenchmarks';
import { relationOf } from '../../../src/state/pair/relation';
import { roundTo } from '../../../src/stats/rounding';
import { figuresOf, snapshotQuestion } from '../../fixtures/snapshotSheet';

const question = await snapshotQuestion();
const [lbm, woz] = [figuresOf(question, 'leefbaarometer'), figuresOf(question, 'woz')];
const view = { ...DEFAULT_VIEW, met: { indicator: 'woz', period: null } };
const scene = adjustedSceneOf(view, question.atlas, lbm, { woz });

function litCodes(uitgelicht: Highlight): readonly string[] {
  const model = mapModelOf(scene, lookOf({ dunbevolkt: null, vorm: 'vlakken', uitgelicht }));
  return litAreas(model).map(({ id }) => id);
}

describe('Leefbaarometer and WOZ', () => {
  it('have about as many buurten in each third, and every one of the 201 in its place', () => {
    const areas = pairAreasOf(scene);
    const left = pairLeftOut(scene).reduce((sum, group) => sum + group.areas.length, 0);
    expect(areas.length + left).toBe(201);
    const third = areas.length / 3;
    for (const one of [0, 1, 2]) {
      expect(
        Math.abs(areas.filter((area) => Math.floor(area.classIndex / 3) === one).length - third),
      ).toBeLessThan(third * 0.15);
      expect(Math.abs(areas.filter((area) => area.classIndex % 3 === one).length - third)).toBeLessThan(
        third * 0.15,
      );
    }
  });

  it('light the same areas by the low-low class as by brushing that corner', () => {
    const [[first = 0], [second = 0]] = scene.pair?.breaks ?? [[], []];
    const byClass = litCodes({ kind: 'klasse', classes: [0] });
    const range = [-9, roundTo(first - 0.01, 2)] as const;
    const byBrush = litCodes({ kind: 'bereik', range, second: [0, second - 1] });
    expect(byClass.length).toBeGreaterThan(30);
    expect(byBrush).toEqual(byClass);
    const listed = pairAreasOf(scene).filter(({ classIndex }) => classIndex === 0);
    expect(listed.map(({ id }) => id)).toEqual(byClass);
  });

  it('keep the colour of their class on thinly populated land: nine leave no room for lighter ones', () => {
    const { legend } = mapModelOf(scene, lookOf({ dunbevolkt: null, vorm: 'vlakken', uitgelicht: null }));
    expect(legend.thin).toBe(0);
  });

  it('have an average each, in their own unit; none where every area has another one', () => {
    const averages = (vergelijk: typeof view.vergelijk | 'gemeente') => {
      const { pair, ...other } = adjustedSceneOf({ ...view, vergelijk }, question.atlas, lbm, { woz });
      return pair && pairBenchmarks({ ...other, pair }, pair);
    };
    expect(averages(view.vergelijk)).toEqual({ x: 0, y: 378 });
    expect(averages('gemeente')).toEqual({ x: null, y: null });
  });

  it('go together strongly', () => {
    const relation = relationOf(pairAreasOf(scene));
    expect(relation).toMatchObject({ kind: 'samenhang', n: 171, strength: 'sterk', opposite: false });
    // Computed apart with SciPy 1.17 from the same files: 0.8624992352607119 over 171 buurten.
    if (relation.kind === 'samenhang') expect(relation.rho).toBeCloseTo(0.8624992352607119, 9);
  });
});

describe('how two subjects go together', () => {
  const areas = pairAreasOf(scene);

  it('is not said under ten areas', () => {
    expect(relationOf(areas.slice(0, 9))).toEqual({ kind: 'te-weinig', n: 9 });
    expect(relationOf(areas.slice(0, 10)).kind).toBe('samenhang');
  });

  it('is not clear where chance can do as much, and turns where high goes with low', () => {
    const noise = areas.slice(0, 12).map((area, i) => ({ ...area, first: i, second: (i * 5) % 12 }));
    expect(relationOf(noise)).toMatchObject({ strength: null });
    const turned = areas.map((area) => ({ ...area, second: -area.second }));
    expect(relationOf(turned)).toMatchObject({ strength: 'sterk', opposite: true });
    const flat = areas.map((area) => ({ ...area, second: 1 }));
    expect(relationOf(flat)).toEqual({ kind: 'overal-gelijk', n: 171 });
  });
});
