import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { benchmarkPeriods } from '../../../geodata/steps/benchmarkPeriods';
import type { BenchmarkRow, Manifest, ValuesFile } from '../../../src/domain/pack';

const DATA = join(import.meta.dirname, '../../../public/data');
const read = (path: string): unknown => JSON.parse(readFileSync(join(DATA, path), 'utf8'));

function value(area: BenchmarkRow['area'], period: string): BenchmarkRow {
  return { area, period, value: 1, basis: 'berekend', sources: [] };
}

describe('benchmarkPeriods', () => {
  it('lists the periods with a figure, newest first, whatever the order of the rows', () => {
    const benchmarks: BenchmarkRow[] = [
      value('nederland', '2017'),
      { area: 'nederland', period: '2025', absent: 'niet-in-bron' },
      value('nederland', '2024'),
      value('nederland', '2021-2023'),
    ];
    expect(benchmarkPeriods({ benchmarks })).toEqual({ nederland: ['2024', '2021-2023', '2017'] });
  });

  it('gives the reason of the newest period where there is no figure at all', () => {
    const benchmarks: BenchmarkRow[] = [
      { area: 'parkstad', period: '2016', absent: 'niet-in-bron' },
      { area: 'parkstad', period: '2019', absent: 'te-weinig-dekking' },
    ];
    expect(benchmarkPeriods({ benchmarks })).toEqual({ parkstad: 'te-weinig-dekking' });
  });

  it('says nothing of averages the region does not have', () => {
    expect(benchmarkPeriods({ benchmarks: [] })).toEqual({});
  });

  it('is in the shipped manifest what the figures say, for every indicator', () => {
    const { benchmarks, files } = read('manifest.json') as Manifest;
    const indicators = files.flatMap(({ path }) => /^values\/(.*)\.json$/.exec(path)?.[1] ?? []);
    expect(Object.keys(benchmarks)).toEqual(indicators);
    for (const indicator of indicators) {
      const file = read(`values/${indicator}.json`) as ValuesFile;
      for (const [area, answer] of Object.entries(benchmarks[indicator] ?? {})) {
        const rows = file.benchmarks.filter((row) => row.area === area);
        const known = rows.filter((row) => 'value' in row).map(({ period }) => period);
        expect(typeof answer === 'string' ? [] : [...answer].sort(), `${indicator} ${area}`).toEqual(
          known.sort(),
        );
        if (typeof answer === 'string') expect(rows.length, `${indicator} ${area}`).toBeGreaterThan(0);
      }
    }
    expect(benchmarks['gezondheid-goed']).toEqual({
      nederland: ['2024', '2022', '2020', '2016', '2012'],
      limburg: 'niet-in-bron',
      'zuid-limburg': 'niet-in-bron',
      parkstad: ['2024', '2022', '2020', '2016', '2012'],
    });
  });
});
