import { describe, expect, it } from 'vitest';
import { firstToPlay, sparseYears, yearsOf } from '../../../src/state/changes/years';
import { DEFAULT_VIEW } from '../../../src/state/defaultView';
import { sceneOf } from '../../../src/state/scene';
import { snapshotAtlas } from '../../fixtures/snapshot';
import { snapshotLoader } from '../../fixtures/snapshotSheet';

const woz = await snapshotLoader().values('woz');
const scene = sceneOf({ ...DEFAULT_VIEW, indicator: 'woz', niveau: 'gemeente' }, snapshotAtlas(), woz);

const year = (period: string, valued: number) => ({ period, valued });

describe('years', () => {
  it('are the real periods of subject and level, oldest first, with how many areas have a figure', () => {
    expect(yearsOf(scene).map(({ period, valued }) => `${period}:${valued}`)).toEqual([
      ...['2016:1', '2017:1', '2018:1', '2019:1'],
      ...['2020:7', '2021:7', '2022:7', '2023:7', '2024:7', '2025:7'],
    ]);
    expect(yearsOf({ ...scene, level: 'focusgebied', periods: ['2024'] })).toEqual([year('2024', 8)]);
  });

  it('say little with figures of fewer than half as many areas as the fullest', () => {
    expect(sparseYears(yearsOf(scene)).map(({ period }) => period)).toEqual(['2016', '2017', '2018', '2019']);
    expect(sparseYears([year('2016', 46), year('2019', 46)])).toEqual([]);
    expect(sparseYears([year('2016', 3), year('2019', 6)])).toEqual([]);
    expect(sparseYears([year('2016', 5), year('2019', 11)])).toEqual([year('2016', 5)]);
  });

  it('play from the one on screen; from the last again from the first with most areas', () => {
    const years = yearsOf(scene);
    expect(firstToPlay(years, '2025')).toBe('2020');
    expect(firstToPlay(years, '2022')).toBe('2022');
    expect(firstToPlay(years, '2017')).toBe('2017');
    expect(firstToPlay([year('2016', 46), year('2024', 180)], '2024')).toBe('2016');
    expect(firstToPlay([], '2024')).toBe('2024');
  });
});
