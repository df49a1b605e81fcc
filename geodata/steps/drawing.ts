import { checkOpenings } from '../checks/openings';
import { checkOutlines, OUTLINE_SOURCE } from '../checks/outlines';
import { checkOverlaps } from '../checks/overlaps';
import type { GeometryLimits } from '../config';
import type { Fault, SourceTable } from '../model';
import type { AreaPlan } from './areaPlan';
import { buildTopology } from './buildTopology';
import { type CompiledGeometry, compileGeometry } from './geometry';

/** The drawing, when the outlines allow one, and what was wrong with them. */
export interface Drawing {
  readonly geometry?: CompiledGeometry;
  readonly faults: readonly Fault[];
  readonly warnings: readonly string[];
}

/** Checks the outlines, alone and together, and draws them when nothing is wrong. */
export function draw(plan: AreaPlan, tables: readonly SourceTable[], limits: GeometryLimits): Drawing {
  if (plan.buurten.length === 0) return { faults: [], warnings: [] };
  const source = tables.find((table) => table.source === OUTLINE_SOURCE);
  const where = (source?.where ?? OUTLINE_SOURCE).split('?')[0] ?? OUTLINE_SOURCE;
  const alone = checkOutlines(plan.buurten, where);
  if (alone.length > 0) return { faults: alone, warnings: [] };
  const topology = buildTopology(plan.buurten);
  const leftOut = Object.values(source?.dropped ?? {}).some((count) => count > 0);
  const mosaic = { topology, buurten: plan.buurten, where, leftOut };
  const openings = checkOpenings(mosaic, limits);
  const faults = [...checkOverlaps(mosaic, limits), ...openings.faults];
  if (faults.length > 0) return { faults, warnings: openings.warnings };
  return { geometry: compileGeometry(topology, plan, limits), faults, warnings: openings.warnings };
}
