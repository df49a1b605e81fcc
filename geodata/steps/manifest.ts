import { type AreasFile, type Manifest, PACK_VERSION } from '../../src/domain/pack';
import type { SourceTable } from '../model';
import type { RegionConfig } from '../regions/region';
import { benchmarkPeriods } from './benchmarkPeriods';
import type { Joined } from './join';
import type { SourceIndex } from './sourceIndex';
import { inputDate, summariseSources } from './sourceSummary';
import { verifyWeights } from './verify';

/** The manifest but for what only drawing and writing know. */
export type RunFacts = Omit<Manifest, 'files' | 'geometry'>;

/** What the manifest is written from. */
export interface Run {
  readonly region: RegionConfig;
  readonly areas: AreasFile;
  readonly tables: readonly SourceTable[];
  readonly sources: SourceIndex;
  readonly joined: readonly Joined[];
  readonly warnings: readonly string[];
}

/** What the pipeline did: sources, coverage of every column, and the test of the weights. No clock, no paths. */
export function describeRun({ region, areas, tables, sources, joined, warnings }: Run): RunFacts {
  const { buurt, wijk, gemeente, postcodegebied } = areas.levels;
  const known = {
    areas: new Set<string>([...buurt, ...wijk, ...gemeente, ...postcodegebied].map(({ id }) => id)),
    gemeenten: new Set(region.gemeenten.map(({ code }) => code)),
    references: new Set(region.references.flatMap((reference) => reference.gemeenten)),
  };
  return {
    version: PACK_VERSION,
    region: { id: region.id, name: region.name, gemeenten: region.gemeenten.map(({ name }) => name) },
    division: region.division,
    inputDate: inputDate(tables),
    sources: summariseSources(tables, known, sources.isSupplement),
    coverage: joined.flatMap(({ spec, columns }) =>
      columns.map(({ level, period, basis, supplement, cells }) => ({
        indicator: spec.id,
        level,
        period,
        basis,
        supplement,
        valued: cells.filter(({ kind }) => kind === 'value').length,
        of: cells.length,
      })),
    ),
    benchmarks: Object.fromEntries(joined.map(({ spec, file }) => [spec.id, benchmarkPeriods(file)])),
    verification: joined.flatMap((indicator) => verifyWeights(indicator, areas)),
    warnings: [...new Set(warnings)],
  };
}
