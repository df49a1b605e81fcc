import { describe, expect, it } from 'vitest';
import type { SourceRow, SourceValue } from '../../../geodata/model';
import { readRow } from '../../../geodata/steps/readRow';
import { percentage } from '../../../src/catalog/indicators/feeds';
import type { Feed } from '../../../src/domain/indicator';

const reading = percentage({ name: 'hoog' }, [{ name: 'laag' }, { name: 'midden' }, { name: 'hoog' }]);
const feed: Feed = { source: 'proef', levels: ['gemeente'], periods: ['2020'], reading };
const columns = { main: 'hoog', base: ['laag', 'midden', 'hoog'] };

function row(values: Readonly<Record<string, number | null>>): SourceRow {
  const cells = Object.entries(values).map(([key, value]): [string, SourceValue] => [
    key,
    value === null ? { kind: 'absent', why: 'niet-gepubliceerd' } : { kind: 'value', value },
  ]);
  return { code: 'GM0882', period: '2020', values: new Map(cells) };
}

describe('a share of several counts together', () => {
  it('divides by their sum', () => {
    // Landgraaf 2020: 9,960 low, 12,370 middle, 6,250 high.
    const cell = readRow(row({ laag: 9960, midden: 12370, hoog: 6250 }), feed, columns, 0);
    expect(cell).toMatchObject({ kind: 'value', value: 21.87 });
  });

  it('is absent when one of them is, never counted as zero', () => {
    expect(readRow(row({ laag: null, midden: 10, hoog: 10 }), feed, columns, 0)).toEqual({
      kind: 'absent',
      why: 'niet-gepubliceerd',
    });
  });

  it('is absent when nobody is counted', () => {
    expect(readRow(row({ laag: 0, midden: 0, hoog: 0 }), feed, columns, 0).kind).toBe('absent');
  });
});
