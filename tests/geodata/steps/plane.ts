import type { SourceColumn, SourceRow, SourceTable, SourceValue } from '../../../geodata/model';
import type { RegionConfig } from '../../../geodata/regions/region';
import { planAreas } from '../../../geodata/steps/areaPlan';
import { buildAreas } from '../../../geodata/steps/areaRows';
import { surroundingsOf } from '../../../geodata/steps/around';
import { readCounts } from '../../../geodata/steps/counts';
import type { JoinContext } from '../../../geodata/steps/join';
import { indexSources } from '../../../geodata/steps/sourceIndex';
import type { Feed, IndicatorSpec } from '../../../src/domain/indicator';
import { box, buurt } from './tiles';

/** A figure, or the reason there is none. */
export type Entry = number | Extract<SourceValue, { kind: 'absent' }>['why'];

/** Rows as `[code, period, entries by column key]`. */
export type Rows = readonly (readonly [string, string, Readonly<Record<string, Entry>>])[];

/** A table with the columns its rows use. */
export function table(source: string, rows: Rows, columns?: readonly SourceColumn[]): SourceTable {
  const keys = [...new Set(rows.flatMap(([, , entries]) => Object.keys(entries)))];
  return {
    source,
    where: `${source}.csv`,
    stated: null,
    columns: columns ?? keys.map((key) => ({ key, code: key })),
    rows: rows.map(([code, period, entries]): SourceRow => ({ code, period, values: valuesOf(entries) })),
    dropped: {},
  };
}

function valuesOf(entries: Readonly<Record<string, Entry>>): Map<string, SourceValue> {
  return new Map(
    Object.entries(entries).map(([key, entry]) => [
      key,
      typeof entry === 'number' ? { kind: 'value', value: entry } : { kind: 'absent', why: entry },
    ]),
  );
}

/** Four buurten: two in wijk 00 and one in wijk 01 of Vlakte, one in Enclave. Nobody lives in the third. */
export const BUURTEN = [
  buurt('BU99010001', box(0, 0)),
  buurt('BU99010002', box(1, 0)),
  buurt('BU99010101', box(0, 1)),
  buurt('BU99020000', box(1, 1)),
];

export const REGION: RegionConfig = {
  id: 'vlakte',
  name: 'Vlakte',
  division: 2024,
  populationYear: '2024',
  gemeenten: [
    { code: 'GM9901', name: 'Vlakte' },
    { code: 'GM9902', name: 'Enclave' },
  ],
  references: [
    { id: 'nederland', name: 'Nederland', gemeenten: [] },
    { id: 'limburg', name: 'Wijde omgeving', gemeenten: ['GM9901', 'GM9902', 'GM9903'] },
    { id: 'parkstad', name: 'Vlakte en Enclave', gemeenten: ['GM9901', 'GM9902'] },
  ],
  policyAreas: [
    {
      id: 'focus.vlakte',
      name: 'Vlakte',
      kind: 'stedelijk',
      members: ['WK990100', 'BU99020000'],
      certainty: 'afgeleid',
      basis: { nl: 'verzonnen', en: 'made up' },
      named: [],
    },
  ],
};

function counts(inwoners: number): Readonly<Record<string, Entry>> {
  return { T001036: inwoners, '1050010_2': inwoners / 2, '10680': inwoners / 5, '53050': inwoners / 10 };
}

/** Population: 100 and 300 in wijk 00, nobody in wijk 01, 600 in Enclave, 1,000 in the gemeente outside. */
export const POPULATION = table('kwb-2024', [
  ['NL00', '2024', counts(100_000)],
  ['GM9901', '2024', counts(400)],
  ['GM9902', '2024', counts(600)],
  ['GM9903', '2024', counts(1000)],
  ['WK990100', '2024', counts(400)],
  ['WK990101', '2024', counts(0)],
  ['WK990200', '2024', counts(600)],
  ['BU99010001', '2024', counts(100)],
  ['BU99010002', '2024', counts(300)],
  ['BU99010101', '2024', counts(0)],
  ['BU99020000', '2024', counts(600)],
]);

/** An indicator with the given feeds; what a test does not name is harmless. */
export function indicator(feeds: readonly Feed[], rest: Partial<IndicatorSpec> = {}): IndicatorSpec {
  const text = { nl: 'proef', en: 'test' };
  return {
    id: 'proef',
    theme: 'proef',
    name: text,
    short: text,
    plain: text,
    definition: text,
    unit: 'procent',
    decimals: 0,
    direction: 'neutraal',
    band: 1,
    aggregate: { kind: 'gewogen', weight: 'inwoners' },
    nature: 'gemeten',
    range: [0, 1000],
    colour: 'waarde',
    feeds,
    ...rest,
  };
}

/** What indicators are joined to on the plane, with these tables beside the population. */
export function plane(tables: readonly SourceTable[], supplements: readonly string[] = []): JoinContext {
  const sources = indexSources([POPULATION, ...tables], new Set(supplements));
  const plan = planAreas(BUURTEN, REGION, () => undefined);
  const { counts: read } = readCounts(sources, '2024');
  const areas = buildAreas({ region: REGION, plan, counts: read, drawn: new Map() });
  const around = surroundingsOf(REGION, read, () => undefined).areas;
  return { region: REGION, areas, counts: read, sources, around };
}
