import { describe, expect, it } from 'vitest';
import { absent, type Cell } from '../../../src/domain/cell';
import { refusalOf } from '../../../src/state/lens/groups/guard';
import type { SceneBase } from '../../../src/state/sceneBase';
import { groupsBase } from '../../fixtures/groups';

const BASE = groupsBase();
const NONE = absent('niet-gepubliceerd');

/** So many areas with a figure, each another one, out of so many. */
function valued(count: number, total: number): SceneBase {
  const cells = Array.from(
    { length: total },
    (_, row): Cell => (row < count ? { kind: 'value', value: row, basis: 'gepubliceerd' } : NONE),
  );
  return { ...BASE, rows: BASE.rows.slice(0, total), cells };
}

describe('what is refused by what an indicator is', () => {
  it('is a count, with the rates of the same theme instead', () => {
    const refusal = refusalOf(groupsBase({ indicator: 'inwoners' }));
    expect(refusal).toMatchObject({ why: 'is-aantal' });
    const better = refusal?.why === 'is-aantal' ? refusal.better : [];
    expect(better).toContain('dichtheid');
    expect(better).not.toContain('inwoners');
    for (const id of better) {
      const base = groupsBase({ indicator: id });
      expect(base.spec.theme).toBe('bevolking');
      expect(base.spec.unit).not.toBe('klasse');
      expect(base.level).toBe('buurt');
      expect(refusalOf(base)).toBeNull();
    }
  });

  it('is a count by its unit alone, and by its sum alone', () => {
    const spec = { ...BASE.spec, aggregate: { kind: 'som' } } as const;
    expect(refusalOf({ ...BASE, spec })).toMatchObject({ why: 'is-aantal' });
    expect(refusalOf({ ...BASE, spec: { ...BASE.spec, unit: 'aantal' } })).toMatchObject({
      why: 'is-aantal',
    });
  });

  it('is a class', () => {
    expect(refusalOf(groupsBase({ indicator: 'stedelijkheid' }))).toEqual({ why: 'is-klasse' });
  });

  it('comes before the level, and the level before how many there are', () => {
    expect(refusalOf(groupsBase({ indicator: 'inwoners', niveau: 'gemeente' }))).toMatchObject({
      why: 'is-aantal',
    });
    expect(refusalOf(groupsBase({ niveau: 'gemeente' }))).toEqual({ why: 'niveau' });
  });
});

describe('what is refused by where it is known', () => {
  it.each(['gemeente', 'focusgebied', 'postcodegebied'] as const)('is the level %s', (level) => {
    expect(refusalOf({ ...BASE, level })).toEqual({ why: 'niveau' });
  });

  it('is fewer than twenty areas', () => {
    expect(refusalOf(valued(19, 19))).toEqual({ why: 'te-weinig-gebieden', valued: 19, total: 19 });
    expect(refusalOf(valued(20, 20))).toBeNull();
    expect(refusalOf(valued(0, 201))).toEqual({ why: 'te-weinig-gebieden', valued: 0, total: 201 });
  });

  it('is less than two thirds of the areas, and exactly two thirds is enough', () => {
    expect(refusalOf(valued(59, 90))).toEqual({ why: 'te-weinig-dekking', valued: 59, total: 90 });
    expect(refusalOf(valued(60, 90))).toBeNull();
  });

  it('counts areas under the population floor as areas without a figure', () => {
    const { cells, rows } = BASE;
    const figures = cells.filter(({ kind }) => kind === 'value').length;
    expect(figures / rows.length).toBeGreaterThan(2 / 3);
    const refusal = refusalOf(groupsBase({ drempel: 5000 }));
    expect(refusal).toMatchObject({ why: 'te-weinig-gebieden', total: rows.length });
  });

  it('is the same figure everywhere', () => {
    const cells = BASE.cells.map((cell): Cell => (cell.kind === 'value' ? { ...cell, value: 0 } : cell));
    expect(refusalOf({ ...BASE, cells })).toEqual({ why: 'alles-gelijk' });
  });
});

describe('the shipped snapshot', () => {
  it('lets groups be looked for in the Leefbaarometer, over buurten and over wijken', () => {
    expect(refusalOf(BASE)).toBeNull();
    expect(refusalOf(groupsBase({ niveau: 'wijk' }))).toBeNull();
  });

  it.each([
    ['inkomen', 'te-weinig-dekking'],
    ['leegstand', 'te-weinig-dekking'],
    ['ses-woa', 'niveau'],
    ['misdrijven', undefined],
    ['woz', undefined],
    ['gezondheid-goed', undefined],
  ])('of %s says %s over buurten', (indicator, why) => {
    expect(refusalOf(groupsBase({ indicator }))?.why).toBe(why);
  });
});
