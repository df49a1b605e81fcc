import type { Absence } from './cell';
import type { Column } from './pack';

/** Row numbers per reason, as a column of figures carries them; null for rows that have a figure. */
export function absentRows(reasons: readonly (Absence | null)[]): Column['absent'] {
  const rows: Partial<Record<Absence, number[]>> = {};
  reasons.forEach((why, row) => {
    if (why !== null) rows[why] = [...(rows[why] ?? []), row];
  });
  return rows;
}
