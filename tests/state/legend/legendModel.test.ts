import { describe, expect, it } from 'vitest';
import { INDICATORS } from '../../../src/catalog/indicators';
import type { Level } from '../../../src/domain/area';
import { comparePrecision } from '../../../src/domain/compare';
import { PACK_VERSION, type ValuesFile } from '../../../src/domain/pack';
import type { Extent, View } from '../../../src/domain/view';
import { histogramOf } from '../../../src/figure/histogram';
import { adjustedSceneOf } from '../../../src/state/adjusted/adjustedScene';
import { DEFAULT_VIEW } from '../../../src/state/defaultView';
import { axisOf } from '../../../src/state/legend/axis';
import { legendModelOf } from '../../../src/state/legend/legendModel';
import { litName, litOf, litWords } from '../../../src/state/legend/lit';
import { lookOf, mapModelOf } from '../../../src/state/mapModel';
import { LONGEST_NAME } from '../../../src/state/ownName';
import { sceneOf } from '../../../src/state/scene';
import { roundTo } from '../../../src/stats/rounding';
import { column, id } from '../../fixtures/atlas';
import { snapshotAtlas } from '../../fixtures/snapshot';
import { snapshotLoader } from '../../fixtures/snapshotSheet';

const atlas = snapshotAtlas();
const loader = snapshotLoader();
const FILES = new Map(
  await Promise.all(INDICATORS.map(async (spec) => [spec.id, await loader.values(spec.id)] as const)),
);

function shown(part: Partial<View>) {
  const view = { ...DEFAULT_VIEW, ...part };
  const file = FILES.get(view.indicator);
  if (!file) throw new Error(`no figures of ${view.indicator}`);
  const scene = adjustedSceneOf(view, atlas, file, {});
  return { scene, model: mapModelOf(scene, lookOf(view)) };
}

function legendFor(part: Partial<View>, extent: Extent | null = null) {
  const { scene, model } = shown(part);
  return { scene, model, legend: legendModelOf(scene, model, extent) };
}

const HEERLEN: Extent = [5.93, 50.86, 6.02, 50.93];

describe('legendModelOf', () => {
  it('counts every area of the map once when all of it is on screen', () => {
    const { model, legend } = legendFor({});
    expect(legend.classes).toEqual(model.legend.classes.map(({ areas, inwoners }) => ({ areas, inwoners })));
    expect(legend.seen).toBe(model.legend.valued);
    expect(legend.points).toHaveLength(176);
    expect(legend.points.every(({ seen, lit }) => seen && lit)).toBe(true);
    expect(legend.reasons).toEqual(new Map([...model.legend.absent].map(({ why, areas }) => [why, areas])));
  });

  it('counts the areas whose label point is in view when the camera shows part of the land', () => {
    const { scene, model, legend } = legendFor({}, HEERLEN);
    const inside = scene.rows.map(({ point: [x, y] }) => x >= 5.93 && x <= 6.02 && y >= 50.86 && y <= 50.93);
    const valued = model.areas.filter(({ fill }, index) => inside[index] && fill.kind === 'klasse');
    expect(valued.length).toBeGreaterThan(20);
    expect(legend.seen).toBe(valued.length);
    expect(legend.classes.reduce((sum, { areas }) => sum + areas, 0)).toBe(valued.length);
    expect(legend.classes.reduce((sum, { inwoners }) => sum + inwoners, 0)).toBe(
      valued.reduce((sum, { row }) => sum + (row?.inwoners ?? 0), 0),
    );
    expect(legend.points.filter(({ seen }) => seen)).toHaveLength(valued.length);
    expect(legend.points).toHaveLength(176);
  });
});

describe('the axis of a legend', () => {
  const LEVELS: readonly Level[] = ['buurt', 'gemeente'];
  /** One of every unit and direction, with the decimals its band is written in. */
  const KINDS = new Map(
    INDICATORS.map((spec) => [`${spec.unit} ${spec.direction} ${comparePrecision(spec)}`, spec.id]),
  );
  const VIEWS: readonly Partial<View>[] = [...KINDS.values()].flatMap((indicator) =>
    LEVELS.flatMap((niveau) =>
      [
        { kleur: 'waarde' },
        { kleur: 'afwijking' },
        { kleur: 'afwijking', vergelijk: 'gemeente' },
        { kleur: 'waarde', klassen: { kind: 'gelijk', count: 7 } },
      ].map((part) => ({ indicator, niveau, ...part }) as Partial<View>),
    ),
  );

  it('has classes that do not straddle its breaks, for every kind of indicator and way of colouring', () => {
    let checked = 0;
    for (const view of VIEWS) {
      const { scene, legend } = legendFor(view);
      const { axis, points } = legend;
      const { breaks, classes, decimals, benchmark } = axis;
      const spread = histogramOf({ points, breaks, decimals, mark: benchmark });
      expect(breaks.every((one, i) => i === 0 || one > (breaks[i - 1] ?? one))).toBe(true);
      if (!spread) continue;
      checked += 1;
      expect(spread.bins.reduce((sum, { count }) => sum + count, 0)).toBe(points.length);
      for (const { x, width, height } of spread.bins) {
        expect(x >= 0 && width > 0 && x + width <= 1.000001 && height >= 0 && height <= 1).toBe(true);
      }
      // An interval around the benchmark can make an area "about equal" wherever its figure stands.
      const intervals = scene.cells.some((cell) => cell.kind === 'value' && cell.interval);
      if (intervals || classes.length === 0) continue;
      const wrong = points.filter(({ place, classIndex }) => {
        const band = breaks.filter((one) => one <= place).length;
        return classes[band] !== classIndex;
      });
      expect(wrong, JSON.stringify(view)).toEqual([]);
    }
    expect(checked).toBeGreaterThan(60);
  });

  it('is about figures beside one average, and about differences beside many', () => {
    const one = legendFor({ indicator: 'woz', kleur: 'afwijking' });
    const many = legendFor({ indicator: 'woz', kleur: 'afwijking', vergelijk: 'gemeente' });
    const times = legendFor({ indicator: 'misdrijven', vergelijk: 'gemeente' });
    expect([one, many, times].map(({ legend }) => legend.axis.kind)).toEqual(['waarde', 'verschil', 'keer']);
    expect([many, times].map(({ legend }) => legend.axis.benchmark)).toEqual([0, 1]);
    const benchmark = one.scene.benchmarks.find(({ kind }) => kind === 'value');
    expect(benchmark).toMatchObject({ value: one.legend.axis.benchmark });
  });

  it('puts figures exactly on an edge of a number of times where their class is', () => {
    const figures = [110, 111, 125, 126, 200, 201, 91, 90, 80, 79, 50, 49, 100];
    const rows = snapshotAtlas().rows('buurt');
    const file: ValuesFile = {
      version: PACK_VERSION,
      indicator: 'dichtheid',
      columns: [
        column(
          'buurt',
          '2024',
          [...rows.keys()].map((row) => figures[row] ?? null),
        ),
      ],
      benchmarks: [
        { area: 'nederland', period: '2024', value: 100, basis: 'gepubliceerd', sources: ['kwb-2024'] },
      ],
    };
    const scene = sceneOf({ ...DEFAULT_VIEW, indicator: 'dichtheid', kleur: 'afwijking' }, atlas, file);
    const { axis, points } = legendModelOf(scene, mapModelOf(scene), null);
    expect(points).toHaveLength(figures.length);
    const bands = points.map(({ place }) => axis.classes[axis.breaks.filter((one) => one <= place).length]);
    expect(bands).toEqual(points.map(({ classIndex }) => classIndex));
  });

  it('runs from gunstig to minder gunstig where lower is favourable', () => {
    expect(axisOf(shown({ indicator: 'misdrijven' }).scene).classes).toEqual([6, 5, 4, 3, 2, 1, 0]);
    expect(axisOf(shown({}).scene).classes).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it('is about the change where the view is', () => {
    const { scene, legend } = legendFor({
      ...{ indicator: 'woz', niveau: 'gemeente', vergelijk: id('parkstad') },
      sinds: { period: '2020', indicator: null },
    });
    expect(scene.change).not.toBeNull();
    expect(legend.axis).toMatchObject({ kind: 'verschil', benchmark: 0 });
    const [area] = scene.change?.areas ?? [];
    const change =
      area?.after.kind === 'value' ? area.after.value - (area.unchanged ?? Number.NaN) : Number.NaN;
    expect(legend.axis.placeAt(0)).toBe(roundTo(change, legend.axis.decimals));
  });
});

describe('what is in the light', () => {
  it('counts out of the areas with a figure, or out of all for a kind of missing', () => {
    const klasse = { kind: 'klasse', classes: [0] } as const;
    const reden = { kind: 'reden', why: 'niet-gepubliceerd' } as const;
    const counts = [klasse, reden].map((uitgelicht) => {
      const { areas, of } = litOf(shown({ uitgelicht }).model, uitgelicht);
      return [areas.length, of];
    });
    expect(counts).toEqual([
      [22, 176],
      [22, 201],
    ]);
  });

  it('says in the unit of the indicator what it is, and names an own area by it within its room', () => {
    const { scene } = shown({ indicator: 'woz' });
    const range = { kind: 'bereik', range: [120, 160], second: null } as const;
    expect(litWords(scene, range).replaceAll('\u00a0', ' ')).toBe('€ 120.000 – 160.000');
    expect(litName(scene, range).replaceAll('\u00a0', ' ')).toBe('WOZ-waarde: € 120.000 – 160.000 (2024)');
    expect(litWords(scene, { kind: 'klasse', classes: [0, 2] })).toBe('2 klassen');
    for (const spec of INDICATORS) {
      const name = litName(shown({ indicator: spec.id }).scene, { kind: 'reden', why: 'te-weinig-inwoners' });
      expect([...name].length).toBeLessThanOrEqual(LONGEST_NAME);
    }
  });
});
