import { type AreaId, gemeenteOf, REGION, wijkOf } from './area';
import type { AreaIndex } from './areas';
import type { Comparison } from './view';

const average = (id: 'nederland' | 'limburg' | 'zuid-limburg') => id as string as AreaId;
const [LAND, PROVINCE, SOUTH] = [average('nederland'), average('limburg'), average('zuid-limburg')];

/** What lies nearest to an average: first what is a little smaller, then what is larger. */
const AROUND: Readonly<Record<string, readonly Comparison[]>> = {
  nederland: [PROVINCE, SOUTH, REGION, 'gemeente'],
  limburg: [SOUTH, REGION, LAND, 'gemeente'],
  'zuid-limburg': [REGION, PROVINCE, LAND, 'gemeente'],
  parkstad: [SOUTH, PROVINCE, LAND, 'gemeente'],
  gemeente: [REGION, SOUTH, PROVINCE, LAND],
};

/** Comparisons that could stand in for one, nearest first: for an area the wijk and gemeente it lies in, then the region. */
export function nearestTo(comparison: Comparison, areas: AreaIndex): readonly Comparison[] {
  const fixed = AROUND[comparison];
  if (fixed) return fixed;
  const area = comparison as AreaId;
  const holding = [wijkOf(area), areas.find(area)?.row.gemeente ?? gemeenteOf(area)];
  const known = holding.filter((id) => id !== undefined && id !== area && areas.find(id) !== undefined);
  return [...(known as readonly AreaId[]), REGION, SOUTH, PROVINCE, LAND, 'gemeente'];
}
