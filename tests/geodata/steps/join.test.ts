import { describe, expect, it } from 'vitest';
import type { SourceTable } from '../../../geodata/model';
import { joinIndicator } from '../../../geodata/steps/join';
import type { Level } from '../../../src/domain/area';
import type { Feed, IndicatorSpec } from '../../../src/domain/indicator';
import type { Column } from '../../../src/domain/pack';
import { indicator, plane, table } from './plane';

const FEED: Feed = {
  source: 'dienst',
  levels: ['buurt', 'wijk', 'gemeente', 'land'],
  periods: ['2024'],
  reading: { kind: 'kolom', column: { name: 'x' } },
};

function joined(spec: IndicatorSpec, tables: readonly SourceTable[], supplements: readonly string[] = []) {
  return joinIndicator(spec, plane(tables, supplements)).file;
}

function columnAt(columns: readonly Column[], level: Level, period = '2024'): Column {
  const found = columns.find((column) => column.level === level && column.period === period);
  if (!found) throw new Error(`no column ${level} ${period}`);
  return found;
}

describe('published columns', () => {
  it('carry the figures in the order of the areas, and why others are missing', () => {
    const source = table('dienst', [
      ['BU99010002', '2024', { x: 20 }],
      ['BU99010001', '2024', { x: 'nog-niet-gepubliceerd' }],
      ['BU99010101', '2024', { x: 'niet-gepubliceerd' }],
    ]);
    const column = columnAt(joined(indicator([FEED]), [source]).columns, 'buurt');
    expect(column.values).toEqual([null, 20, null, null]);
    expect(column.absent).toEqual({
      'niet-gemeten': [3],
      'niet-van-toepassing': [2],
      'nog-niet-gepubliceerd': [0],
    });
    expect(column).toMatchObject({ basis: 'gepubliceerd', sources: ['dienst'], supplement: false });
  });

  it('call a row that a service leaves out not published, and one that a supplement lacks not measured', () => {
    const source = table('dienst', [['BU99010002', '2024', { x: 20 }]]);
    const served = columnAt(joined(indicator([FEED]), [source]).columns, 'buurt');
    const filled = columnAt(joined(indicator([FEED]), [source], ['dienst']).columns, 'buurt');
    expect(served.absent).toMatchObject({ 'niet-gepubliceerd': [0], 'niet-gemeten': [3] });
    expect(filled.absent).toMatchObject({ 'niet-gemeten': [0, 3] });
    expect(filled.supplement).toBe(true);
  });

  it('take a zero for a figure, also where nobody lives', () => {
    const source = table('dienst', [['BU99010101', '2024', { x: 0 }]]);
    expect(columnAt(joined(indicator([FEED]), [source]).columns, 'buurt').values[2]).toBe(0);
  });

  it('come from a service rather than from a supplement, whatever their order', () => {
    const supplement: Feed = { ...FEED, source: 'extra', periods: ['2023', '2024'] };
    const tables = [
      table('extra', [
        ['BU99010001', '2024', { x: 1 }],
        ['BU99010001', '2023', { x: 2 }],
      ]),
      table('dienst', [['BU99010001', '2024', { x: 3 }]]),
    ];
    const { columns } = joined(indicator([supplement, FEED]), tables, ['extra']);
    expect(columnAt(columns, 'buurt').values[0]).toBe(3);
    expect(columnAt(columns, 'buurt', '2023')).toMatchObject({ supplement: true, sources: ['extra'] });
  });

  it('pass over a feed without a single figure for the region', () => {
    const first = table('leeg', [
      ['BU99010001', '2024', { x: 'niet-gepubliceerd' }],
      ['BU99030000', '2024', { x: 5 }],
    ]);
    const second = table('dienst', [['BU99010001', '2024', { x: 3 }]]);
    const { columns } = joined(indicator([{ ...FEED, source: 'leeg' }, FEED]), [first, second]);
    expect(columnAt(columns, 'buurt').values[0]).toBe(3);
  });
});

describe('readings', () => {
  it('scale a column, divide a count and hide small bases', () => {
    const source = table('dienst', [
      ['BU99010001', '2024', { x: 30, homes: 199 }],
      ['BU99010002', '2024', { x: 1, homes: 200 }],
    ]);
    const scaled: Feed = { ...FEED, reading: { kind: 'kolom', column: { name: 'x' }, scale: 0.1 } };
    const share: Feed = {
      ...FEED,
      reading: { kind: 'aandeel', count: { name: 'x' }, base: { name: 'homes' }, per: 100 },
      atLeast: { column: { name: 'homes' }, count: 200 },
    };
    expect(columnAt(joined(indicator([scaled]), [source]).columns, 'buurt').values[0]).toBe(3);
    const { values, absent } = columnAt(joined(indicator([share]), [source]).columns, 'buurt');
    expect(values).toEqual([null, 0.5, null, null]);
    expect(absent['niet-gepubliceerd']).toEqual([0]);
  });

  it('keep the official class of a figure', () => {
    const source = table('dienst', [['BU99010001', '2024', { x: 1, klasse: 7 }]]);
    const spec = indicator([{ ...FEED, officialClass: { name: 'klasse' } }]);
    expect(columnAt(joined(spec, [source]).columns, 'buurt').officialClass).toEqual([7, null, null, null]);
  });

  it('name a column that is missing, and only warn when the feed is optional', () => {
    const source = table('dienst', [['BU99010001', '2024', { y: 1 }]]);
    const strict = joinIndicator(indicator([FEED]), plane([source]));
    const loose = joinIndicator(indicator([{ ...FEED, optional: true }]), plane([source]));
    expect(strict.faults).toMatchObject([{ source: 'dienst', where: 'dienst.csv' }]);
    expect(loose.faults).toEqual([]);
    expect(loose.warnings).toHaveLength(1);
  });

  it('refuse a column without any figure, and a figure out of range', () => {
    const empty = table('dienst', [['BU99010001', '2024', { x: 'niet-gepubliceerd' }]]);
    const absurd = table('dienst', [['BU99010001', '2024', { x: 1.2e9 }]]);
    expect(joinIndicator(indicator([FEED]), plane([empty])).faults).toHaveLength(1);
    expect(joinIndicator(indicator([FEED]), plane([absurd])).faults).toMatchObject([
      { place: 'BU99010001, x', what: '1200000000 cannot be proef: expected 0 to 1000 procent' },
    ]);
  });
});

describe('rates per inwoner', () => {
  const rate: Feed = {
    ...FEED,
    periods: ['2021-2025'],
    landPeriod: '2021-2024',
    reading: { kind: 'per-inwoner', count: { name: 'x' }, per: 1000 },
  };
  const years = ['2021', '2022', '2023', '2024', '2025'];
  const rows = (code: string, counts: readonly number[]) =>
    counts.map((x, i) => [code, years[i] ?? '', { x }] as const);
  const source = table('dienst', [
    ...rows('NL00', [4000, 4000, 4000, 4000]),
    ...rows('BU99010001', [10, 20, 30, 40, 50]),
    ...rows('BU99010002', [3, 3, 3]),
    ...rows('BU99010101', [9, 9, 9, 9, 9]),
    ...rows('BU99020000', [6, 6]),
  ]);
  const file = joined(indicator([rate], { unit: 'per-duizend' }), [source]);
  const buurten = columnAt(file.columns, 'buurt', '2021-2025');

  it('are means over the years that have a figure, three at least', () => {
    expect(buurten.values).toEqual([300, 10, null, null]);
    expect(buurten.absent).toEqual({ 'niet-gepubliceerd': [3], 'niet-van-toepassing': [2] });
  });

  it('have an interval around the figure, also when computed', () => {
    const wijken = columnAt(file.columns, 'wijk', '2021-2025');
    for (const column of [buurten, wijken]) {
      expect(column.low?.[0]).toBeLessThan(column.values[0] ?? 0);
      expect(column.high?.[0]).toBeGreaterThan(column.values[0] ?? 0);
    }
  });

  it('are marked where they tell of visitors', () => {
    expect(buurten.manyVisitors).toEqual([0]);
  });

  it('are held against Nederland over its own years', () => {
    expect(file.benchmarks[0]).toEqual({
      area: 'nederland',
      period: '2021-2025',
      ownPeriod: '2021-2024',
      value: 40,
      basis: 'gepubliceerd',
      sources: ['dienst'],
    });
  });
});

describe('computed columns', () => {
  const buurten = table('dienst', [
    ['BU99010001', '2024', { x: 10 }],
    ['BU99010002', '2024', { x: 20 }],
    ['BU99020000', '2024', { x: 40 }],
  ]);

  it('follow from buurten where no source publishes the level', () => {
    const { columns } = joined(indicator([FEED]), [buurten]);
    const wijk = columnAt(columns, 'wijk');
    expect(wijk).toMatchObject({ basis: 'berekend', sources: ['dienst', 'kwb-2024'] });
    expect(wijk.values).toEqual([17.5, null, 40]);
    expect(wijk.absent).toEqual({ 'niet-van-toepassing': [1] });
    expect(wijk.coverage).toEqual([1, null, 1]);
    expect(columnAt(columns, 'focusgebied').values).toEqual([31]);
  });

  it('stand back for a published level as a whole', () => {
    const wijken = table('dienst', [['WK990100', '2024', { x: 99 }]]);
    const columns = joined(indicator([FEED]), [buurten, wijken]).columns.filter(
      ({ level }) => level === 'wijk',
    );
    expect(columns).toMatchObject([{ basis: 'gepubliceerd', values: [99, null, null] }]);
  });

  it('turn densities of another year back into the inwoners of that year', () => {
    const then = table('dienst', [
      ['BU99010001', '2020', { x: 50 }],
      ['BU99010002', '2020', { x: 150 }],
    ]);
    const spec = indicator([{ ...FEED, periods: ['2020'] }], { aggregate: { kind: 'dichtheid' } });
    expect(columnAt(joined(spec, [then]).columns, 'wijk', '2020').values[0]).toBe(100);
  });

  it('are left out when every area is refused, and for rules that forbid them', () => {
    const little = table('dienst', [['BU99010001', '2024', { x: 10 }]]);
    expect(joined(indicator([FEED]), [little]).columns.map(({ level }) => level)).toEqual(['buurt']);
    const rule = { kind: 'geen', why: { nl: 'index', en: 'index' } } as const;
    const { columns, benchmarks } = joined(indicator([FEED], { aggregate: rule }), [buurten]);
    expect(columns.map(({ level }) => level)).toEqual(['buurt']);
    expect(benchmarks).toEqual([
      { area: 'nederland', period: '2024', absent: 'niet-in-bron' },
      { area: 'limburg', period: '2024', absent: 'niet-op-te-tellen' },
      { area: 'parkstad', period: '2024', absent: 'niet-op-te-tellen' },
    ]);
  });
});

describe('benchmarks', () => {
  const gemeenten = [
    ['GM9901', '2024', { x: 10 }],
    ['GM9902', '2024', { x: 20 }],
  ] as const;

  it('are weighted from gemeenten, inside and outside the region', () => {
    const source = table('dienst', [
      ...gemeenten,
      ['GM9903', '2024', { x: 30 }],
      ['NL00', '2024', { x: 15 }],
    ]);
    const { benchmarks } = joined(indicator([FEED]), [source]);
    expect(benchmarks).toMatchObject([
      { area: 'nederland', value: 15, basis: 'gepubliceerd' },
      { area: 'limburg', value: 23, basis: 'berekend', coverage: 1 },
      { area: 'parkstad', value: 16, basis: 'berekend' },
    ]);
  });

  it('are absent with the reason: not in the source, or too little of it', () => {
    const partly = table('dienst', [...gemeenten]);
    const hidden = table('dienst', [...gemeenten, ['GM9903', '2024', { x: 'niet-gepubliceerd' }]]);
    expect(joined(indicator([FEED]), [partly]).benchmarks[1]).toMatchObject({ absent: 'niet-in-bron' });
    expect(joined(indicator([FEED]), [hidden]).benchmarks[1]).toMatchObject({ absent: 'te-weinig-dekking' });
  });

  it('use the value that Nederland has by construction when no row carries it', () => {
    const { benchmarks } = joined(indicator([FEED], { landValue: 0 }), [table('dienst', [...gemeenten])]);
    expect(benchmarks[0]).toMatchObject({ area: 'nederland', value: 0, basis: 'gepubliceerd' });
  });

  it('of the region itself follow from buurten when the source has no gemeenten', () => {
    const buurten = table('dienst', [
      ['BU99010001', '2024', { x: 10 }],
      ['BU99010002', '2024', { x: 20 }],
      ['BU99020000', '2024', { x: 40 }],
    ]);
    const { benchmarks } = joined(indicator([FEED]), [buurten]);
    expect(benchmarks[2]).toMatchObject({ area: 'parkstad', value: 31, basis: 'berekend' });
    expect(benchmarks[1]).toMatchObject({ area: 'limburg', absent: 'niet-in-bron' });
  });

  it('of a density take the land outside the region from inwoners and density', () => {
    const source = table('dienst', [
      ['GM9901', '2024', { x: 133 }],
      ['GM9902', '2024', { x: 600 }],
      ['GM9903', '2024', { x: 100 }],
    ]);
    const { benchmarks } = joined(indicator([FEED], { aggregate: { kind: 'dichtheid' } }), [source]);
    expect(benchmarks[1]).toMatchObject({ area: 'limburg', value: 142.8 });
    expect(benchmarks[2]).toMatchObject({ area: 'parkstad', value: 249.8 });
  });
});
