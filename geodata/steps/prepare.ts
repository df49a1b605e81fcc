import type { IndicatorSpec } from '../../src/domain/indicator';
import type { AreasFile } from '../../src/domain/pack';
import type { GeometryLimits } from '../config';
import type { Delivery, Fault, SourceTable } from '../model';
import { compileMarks } from '../policy/compileMarks';
import { policyDelivery } from '../policy/policyDelivery';
import type { PolicyRows } from '../policy/rows';
import type { RegionConfig } from '../regions/region';
import { type AreaPlan, planAreas } from './areaPlan';
import { buildAreas } from './areaRows';
import { type Surroundings, surroundingsOf } from './around';
import { type Counts, populationSource, readCounts } from './counts';
import { type Drawing, draw } from './drawing';
import { onDivision } from './onDivision';
import { placesOf } from './places';
import { indexSources, type SourceIndex } from './sourceIndex';

/** Everything a snapshot is compiled from. */
export interface CompileInput {
  readonly region: RegionConfig;
  readonly delivery: Delivery;
  readonly indicators: readonly IndicatorSpec[];
  /** Ids of the sources with route `aanvullend`. */
  readonly supplements: ReadonlySet<string>;
  readonly policy: PolicyRows;
  readonly limits: GeometryLimits;
}

/** Areas, drawing and sources, ready for the indicators to be laid on them. */
export interface Prepared {
  readonly plan: AreaPlan;
  readonly counts: Counts;
  readonly drawing: Drawing;
  readonly areas: AreasFile;
  readonly around: Surroundings;
  readonly marks: ReturnType<typeof compileMarks>;
  /** Delivered tables on the division of the snapshot, with the figures from policy texts as one more table. */
  readonly tables: readonly SourceTable[];
  readonly sources: SourceIndex;
  readonly countFaults: readonly Fault[];
  readonly textFindings: Pick<Delivery, 'faults' | 'warnings'>;
}

/** Everything that comes before the join. */
export function prepare(input: CompileInput): Prepared {
  const { region, delivery, supplements } = input;
  const delivered = indexSources(delivery.tables, supplements);
  const plan = planAreas(delivery.buurten ?? [], region, delivered.nameOf);
  const { counts, faults: countFaults } = readCounts(delivered, region.populationYear);
  const drawing = draw(plan, delivery.tables, input.limits);
  const areas = buildAreas({ region, plan, counts, drawn: drawing.geometry?.drawn ?? new Map() });
  const around = surroundingsOf(region, counts, delivered.nameOf);
  const marks = compileMarks(input.policy.rows, placesOf(areas));
  const texts = policyDelivery(marks.file.marks);
  const nameNow = namesOfYear(delivered, region.populationYear);
  const aligned = delivery.tables.map((table) => onDivision(table, region.division, nameNow));
  const tables = [...aligned, ...texts.tables];
  const sources = indexSources(tables, supplements);
  return { plan, counts, drawing, areas, around, marks, tables, sources, countFaults, textFindings: texts };
}

/** Names of areas as the population source prints them. */
function namesOfYear(sources: SourceIndex, year: string): (code: string) => string | undefined {
  const names = sources.tables(populationSource(year)).map((table) => table.names);
  return (code) => names.find((map) => map?.has(code))?.get(code);
}
