import type { AreasFile, AroundFile, MarksFile, ValuesFile } from '../../src/domain/pack';
import { checkCompleteness } from '../checks/completeness';
import { checkCounts } from '../checks/counts';
import { checkEmptyIndicators } from '../checks/emptyIndicators';
import { missingRows } from '../checks/missingRows';
import { checkTopologyIds } from '../checks/topologyIds';
import type { Fault } from '../model';
import { aroundFile } from './around';
import type { CompiledGeometry } from './geometry';
import { type Joined, joinIndicator } from './join';
import { describeRun, type RunFacts } from './manifest';
import { type CompileInput, type Prepared, prepare } from './prepare';

/** The contents of a snapshot, not yet as text. */
export interface Snapshot {
  readonly areas: AreasFile;
  readonly geometry: CompiledGeometry;
  readonly values: readonly ValuesFile[];
  readonly marks: MarksFile;
  readonly around: AroundFile;
  readonly facts: RunFacts;
}

/** A snapshot when nothing was wrong; every fault found when something was. */
export interface Compiled {
  readonly snapshot?: Snapshot;
  readonly faults: readonly Fault[];
  readonly warnings: readonly string[];
}

/** From delivered tables and outlines to the contents of a snapshot. Pure. All checks run, whatever fails. */
export function compile(input: CompileInput): Compiled {
  const prepared = prepare(input);
  const { areas, around, counts, sources, tables, drawing, marks } = prepared;
  const { region } = input;
  const joined = input.indicators.map((spec) =>
    joinIndicator(spec, { region, areas, counts, sources, around: around.areas }),
  );
  const { faults, warnings } = findings(input, prepared, joined);
  const { geometry } = drawing;
  if (faults.length > 0 || !geometry) return { faults, warnings };
  const used = joined.filter(({ columns }) => columns.length > 0);
  const facts = describeRun({ region, areas, tables, sources, joined: used, warnings });
  const values = used.map(({ file }) => file);
  const snapshot = { areas, geometry, values, marks: marks.file, around: aroundFile(around, used), facts };
  return { snapshot, faults, warnings };
}

/**
 * Everything that was found wrong or worth saying. Checks that would merely repeat that a source is missing are
 * left out when the download itself had faults.
 */
function findings(input: CompileInput, prepared: Prepared, joined: readonly Joined[]) {
  const { delivery, region, policy } = input;
  const { areas, counts, countFaults, drawing, marks, sources, textFindings } = prepared;
  const complete = delivery.faults.length === 0 && countFaults.length === 0;
  const empty = checkEmptyIndicators(joined, sources);
  const services = [...new Set(delivery.tables.map(({ source }) => source))]
    .filter((source) => !input.supplements.has(source))
    .sort();
  const faults = [
    ...delivery.faults,
    ...countFaults,
    ...checkCounts(counts, sources, region.populationYear),
    ...drawing.faults,
    ...(complete ? checkCompleteness({ ...delivery, ...prepared, region }) : []),
    ...joined.flatMap((indicator) => indicator.faults),
    ...(complete ? empty.faults : []),
    ...policy.faults,
    ...marks.faults,
    ...textFindings.faults,
    ...(drawing.geometry ? checkTopologyIds(drawing.geometry.topology, areas) : []),
  ];
  const warnings = [
    ...delivery.warnings,
    ...drawing.warnings,
    ...joined.flatMap((indicator) => indicator.warnings),
    ...empty.warnings,
    ...missingRows(services, sources, areas),
    ...textFindings.warnings,
  ];
  return { faults: onlyOnce(faults), warnings };
}

/** Two indicators that read the same column find the same fault. */
function onlyOnce(faults: readonly Fault[]): Fault[] {
  return [...new Map(faults.map((fault) => [Object.values(fault).join('\n'), fault])).values()];
}
