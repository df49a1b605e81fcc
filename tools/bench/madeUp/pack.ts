import type { Topology } from 'topojson-specification';
import { type AreaId, type Level, parseAreaId } from '../../../src/domain/area';
import {
  type AreaRow,
  type AreasFile,
  type BenchmarkRow,
  type Column,
  type GroupRow,
  type Manifest,
  type MarksFile,
  PACK_VERSION,
  type ValuesFile,
} from '../../../src/domain/pack';
import { type GemeentePlace, type Grid, type Place, placesOf } from './grid';
import { randomFrom } from './random';
import { middleOf, topologyOf } from './topology';

/** Everything `public/data` needs of a made-up region, by file name. */
export type Pack = Readonly<Record<string, AreasFile | Topology | ValuesFile | Manifest | MarksFile>>;

const PERIOD = '2024';
const LAND_HA = 300;
/** One buurt in so many has no figure. */
const GAP = 33;
/** As many focusgebieden as the shipped region has, each the whole of a gemeente. */
const GROUPS = 8;
const SOURCES: Readonly<Record<string, readonly string[]>> = {
  leefbaarometer: ['leefbaarometer'],
  woz: ['kwb'],
};

function idOf(text: string): AreaId {
  const id = parseAreaId(text);
  if (id === undefined) throw new Error(`no area id: ${text}`);
  return id;
}

function rowOf({ id, block }: Place, parents: Pick<AreaRow, 'gemeente' | 'wijk'>): AreaRow {
  const cells = (block.right - block.left) * (block.top - block.bottom);
  const inwoners = 600 * cells + (Number.parseInt(id.replace(/\D/g, ''), 10) % 700) * cells;
  return {
    id: idOf(id),
    name: `Gebied ${id.slice(2)}`,
    ...parents,
    inwoners,
    huishoudens: Math.round(inwoners / 2.1),
    volwassenen: Math.round(inwoners * 0.8),
    landHa: LAND_HA * cells,
    point: middleOf(block),
    edge: block.left === 0 || block.bottom === 0,
  };
}

function buurtenOf(gemeente: GemeentePlace): readonly Place[] {
  return gemeente.wijken.flatMap(({ buurten }) => buurten);
}

function groupsOf(gemeenten: readonly GemeentePlace[]): readonly (Place & { readonly row: GroupRow })[] {
  return gemeenten.slice(0, GROUPS).map((gemeente, index) => {
    const id = `focus.gebied-${index + 1}`;
    const row: GroupRow = {
      ...rowOf(gemeente, { gemeente: idOf(gemeente.id) }),
      id: idOf(id),
      name: `Focusgebied ${index + 1}`,
      members: buurtenOf(gemeente).map((buurt) => idOf(buurt.id)),
      kind: index % 2 === 0 ? 'stedelijk' : 'landelijk',
      certainty: 'verzonnen',
      basis: { nl: 'verzonnen', en: 'made up' },
      named: [],
    };
    return { id, block: gemeente.block, row };
  });
}

function areasOf(gemeenten: readonly GemeentePlace[]): AreasFile {
  const wijken = gemeenten.flatMap(({ id, wijken }) => wijken.map((wijk) => ({ gemeente: idOf(id), wijk })));
  return {
    version: PACK_VERSION,
    region: 'verzonnen',
    division: 2024,
    populationYear: PERIOD,
    levels: {
      buurt: wijken.flatMap(({ gemeente, wijk }) =>
        wijk.buurten.map((buurt) => rowOf(buurt, { gemeente, wijk: idOf(wijk.id) })),
      ),
      wijk: wijken.map(({ gemeente, wijk }) => rowOf(wijk, { gemeente })),
      gemeente: gemeenten.map((place) => rowOf(place, {})),
      focusgebied: groupsOf(gemeenten).map(({ row }) => row),
      postcodegebied: [],
    },
    stadsdelen: [],
  };
}

function columnOf(level: Level, count: number, sources: readonly string[], next: () => number): Column {
  const values = Array.from({ length: count }, (_, index) =>
    level === 'buurt' && index % GAP === GAP - 1 ? null : next(),
  );
  const gaps = values.flatMap((value, index) => (value === null ? [index] : []));
  return {
    level,
    period: PERIOD,
    basis: 'gepubliceerd',
    sources,
    supplement: false,
    values,
    absent: gaps.length > 0 ? { 'niet-gepubliceerd': gaps } : {},
  };
}

interface Figures {
  readonly indicator: string;
  readonly low: number;
  readonly high: number;
  readonly decimals: number;
}

const FIGURES: readonly Figures[] = [
  { indicator: 'leefbaarometer', low: -0.4, high: 0.4, decimals: 4 },
  { indicator: 'woz', low: 120, high: 700, decimals: 0 },
];

function valuesOf({ indicator, low, high, decimals }: Figures, { levels }: AreasFile): ValuesFile {
  const random = randomFrom(indicator.length);
  const at = (share: number) => Number((low + share * (high - low)).toFixed(decimals));
  const sources = SOURCES[indicator] ?? [];
  const average = (area: 'nederland' | 'limburg', share: number) =>
    ({ area, period: PERIOD, value: at(share), basis: 'gepubliceerd', sources }) as unknown as BenchmarkRow;
  return {
    version: PACK_VERSION,
    indicator,
    columns: (['buurt', 'wijk', 'gemeente', 'focusgebied'] as const).map((level) =>
      columnOf(level, levels[level].length, sources, () => at(random())),
    ),
    benchmarks: [average('nederland', 0.5), average('limburg', 0.4)],
  };
}

function manifestOf(paths: readonly string[], areas: AreasFile): Manifest {
  return {
    version: PACK_VERSION,
    region: { id: areas.region, name: 'Verzonnen', gemeenten: areas.levels.gemeente.map(({ id }) => id) },
    division: areas.division,
    inputDate: null,
    sources: [],
    geometry: { points: 0, largestDeviationM: 0, toleranceM2: 0, multipart: 0 },
    coverage: [],
    benchmarks: {},
    verification: [],
    warnings: [],
    files: paths.map((path) => ({ path, bytes: 0, sha256: '' })),
  };
}

/** The files of a made-up region: areas, outlines with shared lines, two indicators, and what lists them. */
export function packOf(grid: Grid): Pack {
  const gemeenten = placesOf(grid);
  const wijken = gemeenten.flatMap((gemeente) => gemeente.wijken);
  const areas = areasOf(gemeenten);
  const files: Pack = {
    'areas.json': areas,
    'topology.json': topologyOf(grid, {
      buurt: wijken.flatMap(({ buurten }) => buurten),
      wijk: wijken,
      gemeente: gemeenten,
      focusgebied: groupsOf(gemeenten),
      postcodegebied: [],
    }),
    'marks.json': { version: PACK_VERSION, marks: [] },
    ...Object.fromEntries(
      FIGURES.map((figures) => [`values/${figures.indicator}.json`, valuesOf(figures, areas)]),
    ),
  };
  return { ...files, 'manifest.json': manifestOf(Object.keys(files), areas) };
}
