import { absenceReason, absenceWord } from '../../catalog/texts/absentWords';
import type { Absence } from '../../domain/cell';
import type { Language } from '../../domain/text';
import type { SheetGroup, SheetRow } from '../../state/sheetModel';
import type { Common } from './rowWords';

/** A group as it stands on the page. */
export interface LaidGroup {
  readonly id: string;
  readonly name: string;
  readonly common: Common;
  /** Rows with something to show: a figure, a line through time, or a figure of a policy text. */
  readonly shown: readonly SheetRow[];
  readonly absent: readonly SheetRow[];
}

/** The page below the head: groups with figures, and what has no figure in groups without any. */
export interface Laid {
  readonly groups: readonly LaidGroup[];
  readonly rest: readonly SheetRow[];
}

function hasSomething({ reading, trend, marks }: SheetRow): boolean {
  return reading.cell.kind === 'value' || trend.length > 0 || marks.length > 0;
}

/** The value that occurs most often; the first of those that occur equally often. Null for an empty list. */
function most<T>(values: readonly T[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce<readonly [T | null, number]>(
    (best, one) => (one[1] > best[1] ? one : best),
    [null, 0],
  )[0];
}

/** Smallest share behind figures that were all computed; null when one of them was published. */
function coverageOf(rows: readonly SheetRow[]): number | null {
  const shares = rows.map(({ reading: { cell } }) =>
    cell.kind === 'value' && cell.basis === 'berekend' ? (cell.coverage ?? 1) : null,
  );
  return shares.reduce<number | null>(
    (least, share) => (share === null || least === null ? null : Math.min(least, share)),
    rows.length > 0 ? 1 : null,
  );
}

function commonOf(rows: readonly SheetRow[]): Common {
  const natures = rows.map(({ spec }) => spec.nature);
  const [nature] = natures;
  return {
    period: most(rows.flatMap(({ period }) => (period === null ? [] : [period]))),
    nature: nature !== undefined && natures.every((one) => one === nature) ? nature : null,
    supplement: rows.length > 0 && rows.every(({ supplement }) => supplement),
    coverage: coverageOf(rows),
  };
}

/** Puts groups on the page. A group of nothing but missing figures is no group: its rows go to the end of the page. */
export function layOut(groups: readonly SheetGroup[]): Laid {
  const laid = groups.map(({ id, name, rows }) => {
    const shown = rows.filter(hasSomething);
    const valued = shown.filter(({ reading }) => reading.cell.kind === 'value');
    return { id, name, shown, absent: rows.filter((row) => !hasSomething(row)), common: commonOf(valued) };
  });
  return {
    groups: laid.filter(({ shown }) => shown.length > 0),
    rest: laid.flatMap(({ shown, absent }) => (shown.length > 0 ? [] : absent)),
  };
}

/** Rows that lack a figure for one and the same reason. */
export interface Reason {
  readonly why: Absence;
  /** `niet gepubliceerd`. */
  readonly word: string;
  /** The word with its reason, as the end of a sentence. */
  readonly reason: string;
  readonly rows: readonly SheetRow[];
}

/** Rows without a figure, per reason, in the order in which the reasons first occur. */
export function byReason(rows: readonly SheetRow[], lang: Language): readonly Reason[] {
  const reasons = new Map<
    string,
    { readonly why: Absence; readonly word: string; readonly rows: SheetRow[] }
  >();
  for (const row of rows) {
    const { id, cell } = row.reading;
    if (cell.kind === 'value') continue;
    const reason = absenceReason({ id, cell }, row.spec, lang);
    const known = reasons.get(reason);
    if (known) known.rows.push(row);
    else reasons.set(reason, { why: cell.why, word: absenceWord(cell, lang), rows: [row] });
  }
  return [...reasons].map(([reason, group]) => ({ reason, ...group }));
}
