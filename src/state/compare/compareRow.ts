import { type AreaId, kindOf, REFERENCES } from '../../domain/area';
import { absent } from '../../domain/cell';
import type { IndicatorSpec } from '../../domain/indicator';
import type { ValuesFile } from '../../domain/pack';
import type { Comparison } from '../../domain/view';
import { readingOf } from '../reading';
import { comparisonLabel } from '../scene';
import { gemeenteOfArea } from './columns';
import type { CompareCell, CompareColumn, CompareRow } from './compareModel';
import { allPeriods, periodOfRow } from './comparePeriod';
import { figureIn, originIn, type PlacedColumn } from './placed';
import type { CompareQuestion } from './question';

/** One indicator of all columns. */
interface RowQuestion {
  readonly question: CompareQuestion;
  readonly spec: IndicatorSpec;
  readonly values: ValuesFile;
  readonly placed: readonly PlacedColumn[];
}

type Has = (column: CompareColumn, period: string) => boolean;

/** Whether a column has a figure in a period, looked up once. */
function knownFigures({ question, spec, values, placed }: RowQuestion): Has {
  const figures = { spec, values, areas: question.atlas };
  const known = new Map<string, boolean>();
  return (column, period) => {
    const key = `${column.role} ${column.id} ${period}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const place = placed.find((one) => one.column === column) ?? { column, area: undefined, eigen: [] };
    const eigen = place.eigen.length > 0 ? place.eigen : question.view.eigen;
    const has = figureIn(figures, { ...place, eigen }, period).kind === 'value';
    known.set(key, has);
    return has;
  };
}

/** What an area is held against; undefined for itself, where it has none, and for counts beside an average. */
function comparedId(
  { spec }: RowQuestion,
  { column, area }: PlacedColumn,
  comparison: Comparison,
): AreaId | undefined {
  const id = comparison === 'gemeente' ? area && gemeenteOfArea(area) : comparison;
  const isAverage = comparison === 'gemeente' || (REFERENCES as readonly string[]).includes(comparison);
  if (id === column.id || (isAverage && spec.aggregate.kind === 'som')) return undefined;
  return id;
}

/** Looks up what an area is held against, as a column that need not be in the table. */
function comparedWith(row: RowQuestion) {
  const { comparison, atlas, view } = row.question;
  const columns = new Map<AreaId, CompareColumn>();
  return (area: CompareColumn): CompareColumn | undefined => {
    const place = row.placed.find(({ column }) => column === area);
    const id = place && comparedId(row, place, comparison);
    if (id === undefined) return undefined;
    const known = columns.get(id) ?? row.placed.find(({ column }) => column.id === id)?.column;
    const name = comparisonLabel(id, atlas, view);
    const column = known ?? { id, role: 'gemiddelde', name, kind: kindOf(id), gemeente: undefined };
    columns.set(id, column);
    return column;
  };
}

function cellIn(row: RowQuestion, place: PlacedColumn, period: string | null, has: Has): CompareCell {
  const { question, spec, values } = row;
  const { atlas, comparison, view } = question;
  const { column } = place;
  if (period === null) {
    return {
      column,
      cell: absent('niet-gemeten'),
      reading: null,
      elsewhen: null,
      sources: [],
      supplement: false,
    };
  }
  const judged = column.role !== 'gemiddelde' && column.id !== (comparison as string);
  const context = { spec, values, atlas, comparison, period, view: { eigen: place.eigen, taal: view.taal } };
  const reading = judged ? (readingOf(context, column.id) ?? null) : null;
  const cell = reading?.cell ?? figureIn({ spec, values, areas: atlas }, place, period);
  const elsewhen = cell.kind === 'value' ? undefined : allPeriods(values).find((one) => has(column, one));
  return { column, cell, reading, elsewhen: elsewhen ?? null, ...originIn(values, place, period) };
}

/** One indicator for all columns, in the one period they share. */
export function compareRow(row: RowQuestion): CompareRow {
  const { question, spec, values, placed } = row;
  const has = knownFigures(row);
  const columns = placed.map(({ column }) => column);
  const { indicator, jaar } = question.view;
  const chosen = periodOfRow({
    values,
    areas: columns.filter(({ role }) => role === 'gebied'),
    averages: columns.filter(({ role }) => role === 'gemiddelde'),
    comparedWith: comparedWith(row),
    has,
    asked: spec.id === indicator ? jaar : null,
  });
  return { spec, ...chosen, cells: placed.map((place) => cellIn(row, place, chosen.period, has)) };
}
