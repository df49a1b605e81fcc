import { LEVELS } from '../../src/domain/area';
import type { IndicatorSpec } from '../../src/domain/indicator';
import { type AreasFile, PACK_VERSION, type ValuesFile } from '../../src/domain/pack';
import type { Fault } from '../model';
import type { RegionConfig } from '../regions/region';
import { aroundColumn } from './around';
import { benchmarkRows } from './benchmarks';
import { type CellColumn, packColumn } from './cellColumn';
import { computedColumns } from './compute';
import type { Counts } from './counts';
import { publishedColumns } from './publish';
import { completeRates } from './rateColumns';
import { readFeed } from './readFeed';
import type { SourceIndex } from './sourceIndex';

/** What every indicator is joined to. */
export interface JoinContext {
  readonly region: RegionConfig;
  readonly areas: AreasFile;
  readonly counts: Counts;
  readonly sources: SourceIndex;
  /** Areas around the region, see `around.ts`. */
  readonly around: AreasFile;
}

/** An indicator laid on the areas: its file, its columns before packing, and what was wrong or worth saying. */
export interface Joined {
  readonly spec: IndicatorSpec;
  readonly columns: readonly CellColumn[];
  readonly file: ValuesFile;
  /** Figures of the wijken around the region, where there are any. */
  readonly around: CellColumn | undefined;
  readonly faults: readonly Fault[];
  readonly warnings: readonly string[];
}

/** Reads all feeds of an indicator and lays them on the areas of every level, newest period first. */
export function joinIndicator(spec: IndicatorSpec, context: JoinContext): Joined {
  const { areas, counts, sources, region } = context;
  const readings = spec.feeds.map((feed) => readFeed(spec, feed, sources, counts));
  const feeds = readings.map(({ figures }) => figures);
  const published = publishedColumns(feeds, areas);
  const all = [...published, ...computedColumns(spec, published, areas)].sort(inOrder);
  const columns = completeRates(spec, all, feeds, areas);
  const benchmarks = benchmarkRows({ spec, region, areas, counts, feeds, columns });
  return {
    spec,
    columns,
    file: { version: PACK_VERSION, indicator: spec.id, columns: columns.map(packColumn), benchmarks },
    around: aroundColumn(spec, feeds, context.around),
    faults: readings.flatMap((reading) => reading.faults),
    warnings: readings.flatMap((reading) => reading.warnings),
  };
}

function inOrder(a: CellColumn, b: CellColumn): number {
  const byLevel = LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level);
  if (byLevel !== 0 || a.period === b.period) return byLevel;
  return a.period < b.period ? 1 : -1;
}
