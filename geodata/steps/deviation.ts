import { distanceToLineM, type Metric } from './metric';
import type { AtlasTopology } from './rings';

/** How far thinning moved the borders, in metres, and how many points are left. */
export interface Deviation {
  readonly points: number;
  readonly largestM: number;
}

/** Compares arc by arc: each point of the full border against the thinned border that replaced it. */
export function measureDeviation(full: AtlasTopology, thinned: AtlasTopology, metric: Metric): Deviation {
  let largestM = 0;
  full.arcs.forEach((arc, i) => {
    const line = thinned.arcs[i] ?? [];
    for (const position of arc) largestM = Math.max(largestM, distanceToLineM(position, line, metric));
  });
  return { points: thinned.arcs.reduce((sum, arc) => sum + arc.length, 0), largestM };
}
