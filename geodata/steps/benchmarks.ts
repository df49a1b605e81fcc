import { aggregate, COVERAGE_FLOOR, type Part } from '../../src/domain/aggregate';
import type { Cell } from '../../src/domain/cell';
import type { IndicatorSpec } from '../../src/domain/indicator';
import type { AreaRow, AreasFile, BenchmarkRow } from '../../src/domain/pack';
import type { ReferenceArea, RegionConfig } from '../regions/region';
import type { CellColumn } from './cellColumn';
import { type Counts, populationSource } from './counts';
import { partsOf } from './parts';
import { byRoute } from './publish';
import { type FeedFigures, landFigure } from './readFeed';

/** What averages are made from. */
export interface BenchmarkInput {
  readonly spec: IndicatorSpec;
  readonly region: RegionConfig;
  readonly areas: AreasFile;
  readonly counts: Counts;
  readonly feeds: readonly FeedFigures[];
  /** Published and computed columns of the indicator. */
  readonly columns: readonly CellColumn[];
}

/** One row per period of the columns and reference area: the average, or why there is none. */
export function benchmarkRows(input: BenchmarkInput): BenchmarkRow[] {
  const periods = [...new Set(input.columns.map(({ period }) => period))];
  return periods.flatMap((period) =>
    input.region.references.map((reference) =>
      reference.id === 'nederland' ? landRow(input, period) : partialRow(input, reference, period),
    ),
  );
}

/** Nederland is what a source publishes for it, else what it is by construction. */
function landRow({ spec, feeds, columns }: BenchmarkInput, period: string): BenchmarkRow {
  const head = { area: 'nederland', period } as const;
  for (const figures of byRoute(feeds)) {
    const land = landFigure(figures, period);
    if (land?.cell.kind !== 'value') continue;
    return {
      ...head,
      ...(land.period === period ? {} : { ownPeriod: land.period }),
      value: land.cell.value,
      basis: figures.feed.landComputed ? 'berekend' : 'gepubliceerd',
      sources: [figures.feed.source],
    };
  }
  const column = columns.find((one) => one.period === period && one.basis === 'gepubliceerd');
  if (spec.landValue === undefined || !column) return { ...head, absent: 'niet-in-bron' };
  return { ...head, value: spec.landValue, basis: 'gepubliceerd', sources: column.sources };
}

/**
 * Part of the country: weighted from the gemeenten in the source; where these are too few and the area lies
 * inside the region, from the buurten (or wijken) of the region.
 */
function partialRow(input: BenchmarkInput, reference: ReferenceArea, period: string): BenchmarkRow {
  const { spec, areas } = input;
  const head = { area: reference.id, period } as const;
  if (spec.aggregate.kind === 'geen') return { ...head, absent: 'niet-op-te-tellen' };
  const fromGemeenten = gemeenteParts(input, reference, period);
  const inSource = weightShare(input, reference, fromGemeenten);
  const smaller = inSource < COVERAGE_FLOOR ? smallerParts(input, reference, period) : undefined;
  if (inSource < COVERAGE_FLOOR && !smaller) return { ...head, absent: 'niet-in-bron' };
  const { parts, sources } = smaller ?? fromGemeenten;
  const cell = aggregate(spec.aggregate, parts, spec.decimals);
  if (cell.kind === 'absent') return { ...head, absent: 'te-weinig-dekking' };
  return {
    ...head,
    value: cell.value,
    basis: 'berekend',
    sources: [...new Set([...sources, populationSource(areas.populationYear)])],
    ...(cell.coverage === undefined ? {} : { coverage: cell.coverage }),
  };
}

interface Gathered {
  readonly parts: readonly Part[];
  readonly codes: readonly string[];
  readonly sources: readonly string[];
}

/** Gemeenten of the reference that have a row in the source, whether or not the row has a figure. */
function gemeenteParts(input: BenchmarkInput, reference: ReferenceArea, period: string): Gathered {
  for (const figures of byRoute(input.feeds)) {
    if (!figures.feed.levels.includes('gemeente')) continue;
    const found = reference.gemeenten.flatMap((code) => {
      const cell = figures.at(code, period);
      return cell ? [{ code, cell }] : [];
    });
    if (!found.some(({ cell }) => cell.kind === 'value')) continue;
    const parts = found.map(({ code, cell }) => ({ cell, weights: gemeenteRow(input, code, cell) }));
    return { parts, codes: found.map(({ code }) => code), sources: [figures.feed.source] };
  }
  return { parts: [], codes: [], sources: [] };
}

/** Counts of a gemeente; outside the region its land follows from its inwoners and its density. */
function gemeenteRow({ spec, areas, counts }: BenchmarkInput, code: string, cell: Cell): AreaRow {
  const own = areas.levels.gemeente.find((row) => row.id === code);
  if (own) return own;
  const known = counts.get(code) ?? { inwoners: null, huishoudens: null, volwassenen: null };
  const density = spec.aggregate.kind === 'dichtheid' && cell.kind === 'value' ? cell.value : 0;
  const landHa = density > 0 ? ((known.inwoners ?? 0) / density) * 100 : 0;
  return { id: code as AreaRow['id'], name: code, ...known, landHa, point: [0, 0], edge: false };
}

/** Share of the inwoners of the reference whose gemeente is in the source. */
function weightShare({ counts }: BenchmarkInput, reference: ReferenceArea, { codes }: Gathered): number {
  const inwoners = (list: readonly string[]) =>
    list.reduce((sum, code) => sum + (counts.get(code)?.inwoners ?? 0), 0);
  const total = inwoners(reference.gemeenten);
  return total === 0 ? 0 : inwoners(codes) / total;
}

function smallerParts(input: BenchmarkInput, reference: ReferenceArea, period: string): Gathered | undefined {
  const { areas, columns } = input;
  const rows = areas.levels.gemeente.filter((row) => reference.gemeenten.includes(row.id));
  if (rows.length < reference.gemeenten.length) return undefined;
  const at = (level: 'buurt' | 'wijk') =>
    columns.find(
      (column) => column.level === level && column.period === period && column.basis === 'gepubliceerd',
    );
  const column = at('buurt') ?? at('wijk');
  if (!column) return undefined;
  const parts = rows.flatMap((row) => partsOf(row, column, areas));
  return { parts, codes: reference.gemeenten, sources: column.sources };
}
