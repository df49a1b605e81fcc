import type { AreaId } from '../../domain/area';
import { gemeenteOf } from '../../domain/area';
import type { Benchmark } from '../../domain/benchmark';
import { cellAt } from '../../domain/cells';
import type { Loadable } from '../../domain/loadable';
import type { AroundColumn, AroundFile, AroundGemeente, AroundRow, Zone } from '../../domain/pack';
import type { WideReach } from '../../domain/reach';
import { type AreaReading, judged } from '../reading';
import { comparisonLabel, type Scene } from '../scene';
import { underFloor } from '../sceneBase';

/** A wijk outside the region: it has figures, but no outline, and cannot be selected. */
export interface OutsideReading extends AreaReading {
  readonly zone: Zone;
  readonly inwoners: number | null;
}

/** The wijken around the region, or why they cannot stand beside those of the region. */
export type Around =
  | { readonly kind: 'klaar'; readonly areas: readonly OutsideReading[] }
  | { readonly kind: 'laden' | 'geen-cijfers' }
  | { readonly kind: 'mislukt'; readonly message: string }
  | { readonly kind: 'ander-jaar'; readonly period: string };

/** One that is the same for every area but itself; each area's own gemeente has no figure out there. */
function benchmarkOf({ comparison, rows, benchmarks }: Scene): Benchmark {
  const none: Benchmark = { kind: 'absent', why: 'geen-cijfer' };
  const other = rows.findIndex(({ id }) => id !== comparison);
  return comparison === 'gemeente' ? none : (benchmarks[other] ?? none);
}

function readingOf(
  scene: Scene,
  benchmark: Benchmark,
  gemeente: AroundGemeente,
  row: AroundRow,
  cell: AreaReading['cell'],
): OutsideReading {
  const tooFew = cell.kind === 'value' && underFloor(scene.spec, row);
  return {
    id: row.id,
    name: row.name,
    gemeente: gemeente.name,
    row: undefined,
    cell,
    benchmark,
    benchmarkName: comparisonLabel(scene.comparison, scene.atlas, scene.view),
    tooFew,
    ...judged(scene, cell, benchmark, tooFew),
    zone: gemeente.zone,
    inwoners: row.inwoners,
  };
}

function readingsIn(scene: Scene, file: AroundFile, column: AroundColumn, reach: WideReach) {
  const gemeenten = new Map<AreaId | undefined, AroundGemeente>(file.gemeenten.map((one) => [one.id, one]));
  const benchmark = benchmarkOf(scene);
  return file.wijken.flatMap((row, index): readonly OutsideReading[] => {
    const gemeente = gemeenten.get(gemeenteOf(row.id));
    if (!gemeente || (reach === 'zuid-limburg' && gemeente.zone !== reach)) return [];
    return [readingOf(scene, benchmark, gemeente, row, cellAt(column, index))];
  });
}

/**
 * The wijken outside the region that a reach adds to those of the scene, which must be at level wijk. Only where the
 * file has the indicator in the period on screen: figures of two years are not ranked together.
 */
export function aroundOf(scene: Scene, around: Loadable<AroundFile>, reach: WideReach): Around {
  if (around.status === 'laden') return { kind: 'laden' };
  if (around.status === 'mislukt') return { kind: 'mislukt', message: around.message };
  const column = around.data.columns.find(({ indicator }) => indicator === scene.spec.id);
  if (!column) return { kind: 'geen-cijfers' };
  if (column.period !== scene.period) return { kind: 'ander-jaar', period: column.period };
  return { kind: 'klaar', areas: readingsIn(scene, around.data, column, reach) };
}
