import { describe, expect, it } from 'vitest';
import { INDICATORS } from '../../src/catalog/indicators';
import { LEVELS, REGION } from '../../src/domain/area';
import { columnOf, periodsOf } from '../../src/domain/cells';
import { stepOf, verdictOfStep } from '../../src/domain/compare';
import type { Comparison } from '../../src/domain/view';
import { DEFAULT_VIEW } from '../../src/state/defaultView';
import { mapModelOf } from '../../src/state/mapModel';
import { sceneOf } from '../../src/state/scene';
import { sheetOf } from '../../src/state/sheet/sheetOf';
import type { SheetRow } from '../../src/state/sheetModel';
import { id } from '../fixtures/atlas';
import { ownArea } from '../fixtures/ownArea';
import { figuresOf, rowIn, rowsIn, sheetFor, snapshotQuestion } from '../fixtures/snapshotSheet';

const question = await snapshotQuestion();
const { atlas } = question;
const OWN = [ownArea('Twee buurten', ['BU09172000', 'BU09172100'])];

const EVERY_AREA = [
  ...LEVELS.flatMap((level) => atlas.rows(level).map((row) => row.id)),
  ...atlas.file.stadsdelen.map((row) => row.id),
  REGION,
  id('eigen.1'),
];

/** Class and verdict must come from one band: the sense of the words is that of the step of the deviation map. */
function disagreement({ spec, reading }: SheetRow): string | undefined {
  const { cell, benchmark, verdict, tooFew } = reading;
  if (cell.kind === 'absent' || benchmark.kind === 'absent' || tooFew) {
    return verdict === null ? undefined : `${reading.id} ${spec.id}: a verdict out of nothing`;
  }
  const step = stepOf(cell.value, benchmark.value, spec, cell.interval);
  const { sense } = verdictOfStep(step, spec.direction);
  const said = verdict?.sense === 'niet-te-onderscheiden' ? 'ongeveer-gelijk' : verdict?.sense;
  return said === sense ? undefined : `${reading.id} ${spec.id}: ${said} on a step of ${step}`;
}

describe('rows of a sheet', () => {
  it.each<[string, Comparison]>([
    ['Nederland', id('nederland')],
    ['Parkstad', id('parkstad')],
    ['the own gemeente', 'gemeente'],
    ['one buurt', id('BU09172000')],
  ])('of every area say what the step of the map says, beside %s', (_, vergelijk) => {
    const view = { ...question.view, vergelijk, eigen: OWN };
    const rows = EVERY_AREA.flatMap((area) => {
      const model = sheetOf({ ...question, view }, area);
      return model ? rowsIn(model).flatMap((row) => [row, ...(row.comparable ? [row.comparable] : [])]) : [];
    });
    expect(rows.length).toBeGreaterThan(EVERY_AREA.length * INDICATORS.length - 1);
    expect(rows.flatMap((row) => disagreement(row) ?? [])).toEqual([]);
  });

  it('are the figures and classes of the map, area by area', () => {
    for (const { id: indicator } of INDICATORS) {
      for (const level of LEVELS) {
        const [period] = periodsOf(figuresOf(question, indicator), level);
        if (period === undefined) continue;
        const view = { ...DEFAULT_VIEW, indicator, niveau: level, jaar: period, kleur: 'afwijking' as const };
        const scene = sceneOf(view, atlas, figuresOf(question, indicator));
        const some = mapModelOf(scene).areas.filter((_, index) => index % 23 === 0);
        for (const { fill, spoken, ...reading } of some) {
          const row = rowIn(sheetFor(question, reading.id, { indicator, jaar: period }), indicator);
          const { benchmark, ...facts } = row.reading;
          const { benchmark: onMap, ...factsOnMap } = reading;
          expect(facts).toEqual(factsOnMap);
          expect(benchmark).toMatchObject(onMap);
          expect(spoken).toContain(reading.name);
          if (fill.kind !== 'klasse' || scene.mode !== 'afwijking') continue;
          const { verdict } = scene.model.classes[fill.index] ?? {};
          expect(row.reading.verdict?.sense.replace('niet-te-onderscheiden', 'ongeveer-gelijk')).toBe(
            verdict?.sense,
          );
        }
      }
    }
  });

  it('are there for all indicators, under the themes of the atlas or of a programme', () => {
    const model = sheetFor(question, 'BU09172000');
    expect(rowsIn(model).map(({ spec }) => spec.id)).toHaveLength(INDICATORS.length);
    expect(model).toMatchObject({ waiting: 0, failed: [] });
    const programme = sheetFor({ ...question, grouping: 'nulmeting' }, 'BU09172000');
    expect(programme.groups.map(({ name }) => name).slice(0, 2)).toEqual(['Armoede', 'Gezondheid']);
    expect(programme.groups[0]?.rows[0]?.spec.id).toBe('sociaal-minimum');
    const inEnglish = sheetFor({ ...question, grouping: 'nulmeting' }, 'BU09172000', { taal: 'en' });
    expect(inEnglish.groups[0]?.name).toBe('Poverty');
  });

  it('show the newest period of the level of the area, and the one on screen for the indicator on screen', () => {
    const buurt = sheetFor(question, 'BU09172000', { indicator: 'woz', jaar: '2018' });
    expect(rowIn(buurt, 'woz')).toMatchObject({ period: '2018', onScreen: true });
    expect(rowIn(buurt, 'koopwoningen')).toMatchObject({ period: '2024', onScreen: false });
    expect(rowIn(sheetFor(question, 'GM0917'), 'koopwoningen').period).toBe('2025');
    expect(rowIn(sheetFor(question, 'focus.heerlen-noord'), 'inkomen').period).toBe('2024');
    expect(rowIn(sheetFor(question, 'deel.hoensbroek'), 'leegstand').period).toBe('2019');
    expect(
      rowIn(sheetFor(question, 'deel.hoensbroek', { indicator: 'woz', jaar: '2022' }), 'woz').period,
    ).toBe('2024');
  });

  it('say why there is no figure', () => {
    const buurt = sheetFor(question, 'BU09172000');
    expect(rowIn(buurt, 'ses-woa')).toMatchObject({
      period: null,
      reading: { cell: { kind: 'absent', why: 'niet-op-dit-niveau' } },
      peers: [],
    });
    const empty = rowsIn(sheetFor(question, 'BU08990339')).filter(({ period }) => period !== null);
    const why = empty.flatMap(({ reading: { cell } }) => (cell.kind === 'absent' ? [cell.why] : []));
    expect(new Set(why)).toEqual(new Set(['niet-van-toepassing']));
    expect(why.length).toBeGreaterThan(30);
  });

  it('carry the other areas of the kind, the same list for all of them, without those too small to rank', () => {
    const [one, other] = ['BU09172000', 'BU09172100'].map((area) =>
      rowIn(sheetFor(question, area), 'misdrijven'),
    );
    expect(one?.peers).toBe(other?.peers);
    expect(one?.peerKind).toBe('buurt');
    const column = columnOf(figuresOf(question, 'misdrijven'), 'buurt', '2021-2025');
    const big = atlas.rows('buurt').filter(({ inwoners }) => (inwoners ?? 0) >= 250).length;
    expect(column?.values.filter((value) => value !== null).length).toBeGreaterThan(big);
    expect(one?.peers).toHaveLength(big);
    expect(rowIn(sheetFor(question, 'deel.hoensbroek'), 'woz')).toMatchObject({ peerKind: 'stadsdeel' });
    expect(rowIn(sheetFor(question, 'deel.hoensbroek'), 'woz').peers).toHaveLength(4);
    expect(rowIn(sheetFor(question, 'parkstad'), 'inkomen')).toMatchObject({
      peers: [],
      peerKind: undefined,
    });
  });

  it('show how a figure came about through time, oldest first, and nothing where there is one period', () => {
    const model = sheetFor(question, 'BU09172000');
    expect(rowIn(model, 'gezondheid-goed').trend.map(({ period }) => period)).toEqual([
      '2012',
      '2016',
      '2020',
      '2022',
      '2024',
    ]);
    expect(rowIn(model, 'leefbaarometer').trend).toEqual([]);
    const region = rowIn(sheetFor(question, 'parkstad'), 'inwoners').trend;
    expect(region.at(-1)).toEqual({ period: '2025', value: 256_062 });
    expect(region.map(({ period }) => period)).toEqual([...region.map(({ period }) => period)].sort());
  });

  it('offer the newest period that can be compared where the newest figure cannot', () => {
    const row = rowIn(sheetFor(question, 'GM0917'), 'bijstand');
    expect(row).toMatchObject({ period: '2020', reading: { verdict: null, benchmark: { kind: 'absent' } } });
    expect(row.comparable).toMatchObject({
      period: '2019',
      reading: { verdict: { sense: 'minder-gunstig' } },
    });
    expect(rowIn(sheetFor(question, 'GM0917'), 'inwoners').comparable).toBeUndefined();
    const limburg = sheetFor(question, 'BU09172000', { vergelijk: id('limburg') });
    expect(rowIn(limburg, 'bijstand').comparable).toBeUndefined();
  });

  it('know their sources, and whether a supplementary table stands in', () => {
    const model = sheetFor(question, 'BU09172000');
    expect(rowIn(model, 'leefbaarometer')).toMatchObject({ sources: ['leefbaarometer'], supplement: false });
    expect(rowIn(model, 'bijstand')).toMatchObject({ supplement: true });
    expect(rowIn(sheetFor(question, 'deel.hoensbroek'), 'bijstand')).toMatchObject({ supplement: true });
    const region = sheetFor(question, 'parkstad');
    expect(rowIn(region, 'woz')).toMatchObject({ period: '2025', supplement: true });
    expect(rowIn(region, 'inkomen')).toMatchObject({ period: '2024', supplement: false });
    expect(rowIn(region, 'inkomen').sources.length).toBeGreaterThan(0);
  });

  it('are left out while their figures are on the way, and counted', () => {
    const { leefbaarometer, woz, ...rest } = question.values;
    const failed = { status: 'mislukt', message: 'weg' } as const;
    const model = sheetFor({ ...question, values: { ...rest, woz: failed } }, 'BU09172000');
    expect([leefbaarometer?.status, woz?.status]).toEqual(['klaar', 'klaar']);
    expect(model.waiting).toBe(1);
    expect(model.failed.map(({ id: indicator }) => indicator)).toEqual(['woz']);
    expect(rowsIn(model)).toHaveLength(INDICATORS.length - 2);
    const none = sheetFor({ ...question, values: {} }, 'BU09172000');
    expect(none).toMatchObject({ waiting: INDICATORS.length, groups: [], name: 'Weggebekker' });
  });
});

describe('figures of areas the source does not know', () => {
  const members = (area: string) => {
    const found = atlas.find(id(area))?.row;
    const ids = found && 'members' in found ? (found.members as readonly string[]) : [];
    return atlas.rows('buurt').flatMap((row, index) => (ids.includes(row.id) ? [{ row, index }] : []));
  };

  it('follow from their buurten: health by adults, crimes by counts', () => {
    const parts = members('deel.hoensbroek');
    const healthy = columnOf(figuresOf(question, 'gezondheid-goed'), 'buurt', '2024');
    const known = parts.filter(({ index }) => typeof healthy?.values[index] === 'number');
    const adults = known.reduce((sum, { row }) => sum + (row.volwassenen ?? 0), 0);
    const well = known.reduce(
      (sum, { row, index }) => sum + (row.volwassenen ?? 0) * (healthy?.values[index] ?? 0),
      0,
    );
    const model = sheetFor(question, 'deel.hoensbroek');
    expect(rowIn(model, 'gezondheid-goed').reading.cell).toMatchObject({ kind: 'value', basis: 'berekend' });
    const { cell } = rowIn(model, 'gezondheid-goed').reading;
    expect(cell.kind === 'value' && cell.value).toBeCloseTo(well / adults, 1);

    const { counts } = columnOf(figuresOf(question, 'misdrijven'), 'buurt', '2021-2025') ?? {};
    const crimes = parts.reduce((sum, { index }) => sum + (counts?.[index] ?? 0), 0);
    const all = parts.reduce((sum, { row }) => sum + (row.inwoners ?? 0), 0);
    const rate = rowIn(model, 'misdrijven').reading.cell;
    expect(rate.kind === 'value' && rate.value).toBeCloseTo((crimes / all) * 1000, 1);
  });

  it('are those of its average for the region, and a count where there is one', () => {
    const model = sheetFor(question, 'parkstad');
    expect(rowIn(model, 'leefbaarometer').reading.cell).toMatchObject({ value: -0.044, basis: 'berekend' });
    const on = sheetFor(question, 'parkstad', { indicator: 'inwoners', jaar: '2024' });
    const sum = atlas.rows('gemeente').reduce((all, { inwoners }) => all + (inwoners ?? 0), 0);
    expect(rowIn(on, 'inwoners').reading).toMatchObject({
      cell: { kind: 'value', value: sum, basis: 'berekend' },
      benchmark: { kind: 'absent', why: 'is-aantal' },
    });
    expect(rowIn(model, 'stedelijkheid').reading.cell).toEqual({ kind: 'absent', why: 'niet-op-dit-niveau' });
    expect(rowIn(model, 'bijstand')).toMatchObject({
      period: null,
      reading: { cell: { kind: 'absent', why: 'niet-gemeten' } },
    });
  });

  it('say when an average is about a period of its own', () => {
    const file = figuresOf(question, 'misdrijven');
    const benchmarks = file.benchmarks.map((row) =>
      row.area === 'parkstad' && 'value' in row ? { ...row, ownPeriod: '2021-2024' } : row,
    );
    const values = {
      ...question.values,
      misdrijven: { status: 'klaar', data: { ...file, benchmarks } },
    } as const;
    expect(rowIn(sheetFor({ ...question, values }, 'parkstad'), 'misdrijven').period).toBe('2021-2024');
  });
});

describe('figures of policy texts', () => {
  it('stand with the row they speak of', () => {
    const weggebekker = rowIn(sheetFor(question, 'BU09172000'), 'sociaal-minimum');
    expect(weggebekker.marks).toMatchObject([{ year: '2018', value: { kind: 'exact', value: 33 } }]);
    const noord = rowIn(sheetFor(question, 'focus.heerlen-noord'), 'inwoners');
    expect(noord.marks).toContainEqual(
      expect.objectContaining({ value: { kind: 'ongeveer', value: 56_000 }, document: 'convenant-2026' }),
    );
  });

  it('stand apart when they speak of nothing the atlas has', () => {
    const { otherMarks } = sheetFor(question, 'deel.heerlerheide');
    expect(otherMarks.map(({ label }) => label)).toEqual(['Voelt zich weleens onveilig in de eigen buurt']);
  });

  it('are all found somewhere, each once', () => {
    const about = question.marks.marks.filter(({ area }) => area !== undefined);
    const shown = new Set(EVERY_AREA.map(String));
    const expected = about.filter(({ area }) => shown.has(area ?? ''));
    const found = EVERY_AREA.flatMap((area) => {
      const model = sheetFor(question, area, { eigen: OWN });
      return [...model.otherMarks, ...rowsIn(model).flatMap(({ marks }) => marks)];
    });
    expect(new Set(found)).toEqual(new Set(expected));
    expect(found).toHaveLength(expected.length);
    expect(expected.length).toBeGreaterThan(100);
  });
});
