import type { AreaId } from '../../domain/area';
import type { AreaIndex } from '../../domain/areas';
import type { AreaRow } from '../../domain/pack';

/** How many buurten, and who live there as far as it is published. */
export interface Headcount {
  readonly buurten: number;
  readonly inwoners: number;
  /** Buurten whose number of inwoners is not published; they are not in the sum. */
  readonly unknown: number;
}

/** Rows of buurten; ids the snapshot does not know are left out. */
export function rowsOf(members: readonly AreaId[], areas: AreaIndex): readonly AreaRow[] {
  return members.flatMap((id) => {
    const place = areas.find(id);
    return place?.level === 'buurt' ? [place.row] : [];
  });
}

/** Counts buurten and inwoners. */
export function headcount(members: readonly AreaId[], areas: AreaIndex): Headcount {
  const rows = rowsOf(members, areas);
  return {
    buurten: rows.length,
    inwoners: rows.reduce((sum, { inwoners }) => sum + (inwoners ?? 0), 0),
    unknown: rows.filter(({ inwoners }) => inwoners === null).length,
  };
}
