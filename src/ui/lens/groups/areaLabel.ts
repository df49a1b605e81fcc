import { gemeenteNameOf } from '../../../domain/areas';
import type { Scene } from '../../../state/scene';

const repeated = new WeakMap<Scene['rows'], ReadonlySet<string>>();

function repeatedIn(rows: Scene['rows']): ReadonlySet<string> {
  const known = repeated.get(rows);
  if (known) return known;
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { name } of rows) (seen.has(name) ? twice : seen).add(name);
  repeated.set(rows, twice);
  return twice;
}

/** Name of a row of the level, with its gemeente where other areas have the same name. */
export function areaLabel({ rows, atlas }: Pick<Scene, 'rows' | 'atlas'>, row: number): string {
  const area = rows[row];
  if (!area) return '';
  const gemeente = repeatedIn(rows).has(area.name) ? gemeenteNameOf(area, atlas) : undefined;
  return gemeente === undefined ? area.name : `${area.name} (${gemeente})`;
}
