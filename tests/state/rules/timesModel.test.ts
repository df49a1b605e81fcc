import { describe, expect, it } from 'vitest';
import { indexAreas } from '../../../src/domain/areas';
import type { GroupRow } from '../../../src/domain/pack';
import type { Reach } from '../../../src/domain/view';
import { DEFAULT_VIEW } from '../../../src/state/defaultView';
import { membersOfAll } from '../../../src/state/membersWithin';
import { partOf } from '../../../src/state/ranking/reach';
import { classCounts, verdictCounts } from '../../../src/state/rules/counts';
import { printedTimesOf } from '../../../src/state/rules/printed';
import { beyondOf, type TimesModel, timesModelOf } from '../../../src/state/rules/timesModel';
import { type Scene, sceneOf } from '../../../src/state/scene';
import { AREAS, column, id, LEEFBAAROMETER, MISDRIJVEN, testAtlas, WOZ } from '../../fixtures/atlas';
import { figuresOf, snapshotQuestion } from '../../fixtures/snapshotSheet';

const question = await snapshotQuestion();
const { atlas, marks } = question;

function scene(indicator: string, view: Partial<typeof DEFAULT_VIEW> = {}): Scene {
  return sceneOf({ ...DEFAULT_VIEW, indicator, ...view }, atlas, figuresOf(question, indicator));
}

function model(of: Scene, reach: Reach | null = null): TimesModel {
  const found = timesModelOf(of, reach);
  if (found.kind !== 'verhouding') throw new Error(`refused: ${found.kind}`);
  return found;
}

const minimum = scene('sociaal-minimum', { jaar: '2017' });
const urban = id('deel.stedelijk-parkstad');

describe('sociaal minimum 2017 in the snapshot, Nederland 7,2 %', () => {
  it('is at least twice as high in 15 of the 120 urban buurten with a figure: about 12 %', () => {
    const times = model(minimum, urban);
    const beyond = beyondOf(times, 2, 1);
    expect([beyond.rows.length, times.rows.length]).toEqual([15, 120]);
    expect((beyond.rows.length / times.rows.length) * 100).toBeCloseTo(12.5);
    expect(beyond.inwoners).toBe(22705);
    expect(times.left.absent).toHaveLength(27);
  });

  it('names all it leaves out: 67 of 201 in the whole region', () => {
    const times = model(minimum);
    expect([times.rows.length, times.left.absent.length]).toEqual([134, 67]);
    expect(beyondOf(times, 2, 1).rows).toHaveLength(15);
  });

  it('begins with the furthest', () => {
    const [first, second] = beyondOf(model(minimum), 2, 1).rows;
    expect(first).toMatchObject({ value: 29, reading: { name: 'Weggebekker' } });
    expect(first?.times).toBeCloseTo(4.03, 2);
    expect(second?.reading.name).toBe('Hoppersgraaf');
  });

  it('works for wijken and for one gemeente; a wijk counts only where it lies inside wholly', () => {
    const wijken = scene('sociaal-minimum', { jaar: '2017', niveau: 'wijk' });
    const inNoord = model(wijken, id('focus.heerlen-noord'));
    expect(inNoord.rows.length + inNoord.left.absent.length).toBe(14);
    expect(inNoord.left.partly).toBe(0);
    const lint = id('focus.landgraaf-lint');
    expect(timesModelOf(wijken, lint)).toEqual({ kind: 'niets-binnen', part: lint });
    const brunssum = model(minimum, id('GM0899'));
    expect(brunssum.rows.every(({ reading }) => reading.gemeente === 'Brunssum')).toBe(true);
    expect(beyondOf(brunssum, 2, 1).rows.map(({ reading }) => reading.name)).toEqual([
      'Lemmender',
      'De Eggen',
    ]);
  });

  it('has nothing above five times', () => {
    expect(beyondOf(model(minimum), 5, 1)).toMatchObject({ rows: [], inwoners: 0, uncounted: 0 });
  });
});

describe('what the study printed', () => {
  const printed = printedTimesOf(marks, figuresOf(question, 'sociaal-minimum'), atlas);

  it('stands beside the five buurten in the year of the study', () => {
    expect(printed).toMatchObject({ country: 7.1, year: '2018', ownYear: '2017', urban });
    const rows = printed?.named.map(({ name, cell, times }) => [
      name,
      cell.kind === 'value' ? cell.value : null,
      times === null ? null : Math.round(times * 10) / 10,
    ]);
    expect(rows).toEqual([
      ['Weggebekker', 32.7, 4.6],
      ['Hoensbroek-Centrum', 19.1, 2.7],
      ['Zeswegen', 18.6, 2.6],
      ['Meezenbroek', 17.7, 2.5],
      ['Passart', 17.6, 2.5],
    ]);
  });

  it('is not there without its marks', () => {
    expect(printedTimesOf({ marks: [] }, figuresOf(question, 'sociaal-minimum'), atlas)).toBeUndefined();
  });
});

describe('refusals', () => {
  it('has no times for a score, and counts differences and official classes instead', () => {
    const found = timesModelOf(scene('leefbaarometer'), null);
    if (found.kind !== 'geen-verhouding') throw new Error(found.kind);
    const verdicts = verdictCounts(found.readings);
    expect(verdicts[0]?.of).toEqual({ sense: 'minder-gunstig', strength: 'duidelijk' });
    expect(verdicts.reduce((sum, { areas }) => sum + areas, 0)).toBe(176);
    const classes = classCounts(found.readings);
    expect(classes.map(({ of }) => of)).toEqual([2, 4, 5, 6, 7, 8, 9]);
    expect(classes.at(-1)?.upTo.areas).toBe(176);
    expect(classes.find(({ of }) => of === 4)).toMatchObject({ areas: 19, upTo: { areas: 20 } });
  });

  it('says why where there is no benchmark in that year', () => {
    const found = timesModelOf(scene('sociaal-minimum', { jaar: '2018' }), null);
    expect(found).toMatchObject({ kind: 'geen-vergelijking', benchmark: { why: 'niet-in-bron' } });
  });

  it('says so where nothing has a figure', () => {
    const beekdaelen = timesModelOf(minimum, id('GM1954'));
    expect(beekdaelen).toEqual({ kind: 'geen-cijfers' });
  });
});

describe('in a made-up region', () => {
  const small = testAtlas();

  it('refuses a benchmark of zero', () => {
    const [land] = WOZ.benchmarks;
    if (!land || !('value' in land)) throw new Error('no benchmark');
    const zero = { ...WOZ, benchmarks: [{ ...land, value: 0 }] };
    const found = timesModelOf(sceneOf({ ...DEFAULT_VIEW, indicator: 'woz' }, small, zero), null);
    expect(found).toEqual({ kind: 'nul', benchmarkName: 'Nederland' });
  });

  it('leaves areas under the population floor out, and counts them', () => {
    const times = model(sceneOf({ ...DEFAULT_VIEW, indicator: 'misdrijven' }, small, MISDRIJVEN));
    expect(times.left.tooFew.map(({ name, cell }) => [name, cell.kind])).toEqual([
      ['Verspreide huizen', 'value'],
    ]);
    expect(beyondOf(times, 2, 1).rows.map(({ reading }) => reading.name)).toEqual(['Aldorp']);
  });

  it('compares each area with its own gemeente, and names no single benchmark then', () => {
    const own = sceneOf({ ...DEFAULT_VIEW, indicator: 'woz', vergelijk: 'gemeente' }, small, WOZ);
    const times = model(own);
    expect(times.benchmark).toBeNull();
    expect(times.rows.map(({ benchmark }) => benchmark.area)).toContain('GM0002');
  });

  it('looks for low figures where higher is favourable', () => {
    const values = {
      ...WOZ,
      indicator: 'gezondheid-goed',
      columns: [column('buurt', '2024', [40, 20, null, 80, 41, 60])],
    };
    const healthy = {
      ...values,
      benchmarks: WOZ.benchmarks.map((row) => ('value' in row ? { ...row, value: 80 } : row)),
    };
    const times = model(sceneOf({ ...DEFAULT_VIEW, indicator: 'gezondheid-goed' }, small, healthy));
    expect(times.sense).toBe('hoogstens');
    expect(beyondOf(times, 2, 0).rows.map(({ value }) => value)).toEqual([20, 40]);
  });

  it('takes an unknown reach, or one beyond the region, for the whole region', () => {
    expect(partOf(id('GM9999'), small)).toBeNull();
    expect(partOf('limburg', small)).toBeNull();
    expect(partOf(id('deel.hoog'), small)).toBe('deel.hoog');
  });

  it('counts areas that lie only partly in the reach', () => {
    const noord = { ...AREAS.stadsdelen[0], id: id('focus.noord'), name: 'Noord' } as GroupRow;
    const { levels } = AREAS;
    const across = { ...AREAS, levels: { ...levels, focusgebied: [...levels.focusgebied, noord] } };
    const values = { ...WOZ, columns: [column('focusgebied', '2024', [220, 200])] };
    const view = { ...DEFAULT_VIEW, indicator: 'woz', niveau: 'focusgebied' } as const;
    const times = model(sceneOf(view, { ...small, ...indexAreas(across) }, values), id('GM0001'));
    expect(times.rows.map(({ reading }) => reading.name)).toEqual(['Noord']);
    expect(times.left.partly).toBe(1);
  });

  it('turns areas of any level into buurten, each once', () => {
    expect(membersOfAll([id('GM0001'), id('BU00010001'), id('focus.midden')], small)).toEqual([
      'BU00010001',
      'BU00010002',
      'BU00010101',
      'BU00020001',
    ]);
  });

  it('has no verdicts to count where nothing can be compared', () => {
    const bare = { ...LEEFBAAROMETER, benchmarks: [] };
    const found = timesModelOf(sceneOf(DEFAULT_VIEW, small, bare), null);
    if (found.kind !== 'geen-verhouding') throw new Error(found.kind);
    expect(verdictCounts(found.readings)).toEqual([]);
    expect(classCounts(found.readings).map(({ of, areas }) => [of, areas])).toEqual([
      [2, 1],
      [5, 1],
      [6, 1],
      [7, 1],
    ]);
  });
});
