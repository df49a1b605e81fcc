import { aggregate, honestSum, type Part } from './aggregate';
import { type AreaId, REFERENCES } from './area';
import { type AreaIndex, membersOf } from './areas';
import { type Absence, absent, type Cell } from './cell';
import { cellAt, cellOfArea, columnOf, missingColumn } from './cells';
import type { IndicatorSpec } from './indicator';
import { ownAreaOf } from './ownArea';
import type { BenchmarkAbsence, ValuesFile } from './pack';
import { samePlaces } from './samePlaces';
import type { OwnArea } from './view';

/** What the figure of an area is looked up in. */
export interface FigureQuestion {
  readonly spec: Pick<IndicatorSpec, 'aggregate' | 'decimals'>;
  readonly values: ValuesFile;
  readonly period: string;
  readonly areas: AreaIndex;
  /** Areas put together by the reader; `eigen.1` is the first. */
  readonly own: readonly OwnArea[];
}

/** Figure of an area made of buurten, by the rule of the indicator. Counts of buurten are rounded to five. */
function cellOfMembers(question: FigureQuestion, members: readonly AreaId[]): Cell {
  const { spec, values, period, areas } = question;
  const column = columnOf(values, 'buurt', period);
  if (!column) return absent(missingColumn(values, 'buurt'));
  const parts = members.flatMap((id): readonly Part[] => {
    const place = areas.find(id);
    return place?.level === 'buurt' ? [{ cell: cellAt(column, place.index), weights: place.row }] : [];
  });
  // Without a buurt nobody lives there; with none the snapshot knows, the area is outside every source.
  if (parts.length === 0) return absent(members.length === 0 ? 'niet-van-toepassing' : 'niet-gemeten');
  const cell = aggregate(spec.aggregate, parts, spec.decimals);
  const summed = spec.aggregate.kind === 'som' && cell.kind === 'value';
  return summed ? { ...cell, value: honestSum(cell.value, parts.length) } : cell;
}

/** Why an average is missing, in the words for areas. */
const ABSENCE_OF: Readonly<Record<BenchmarkAbsence, Absence>> = {
  'niet-in-bron': 'niet-gemeten',
  'te-weinig-dekking': 'niet-gemeten',
  'niet-op-te-tellen': 'niet-op-dit-niveau',
  'ander-niveau': 'niet-op-dit-niveau',
};

/** Figure of an average as an area of its own, so that the region can stand beside its parts. */
function cellOfAverage({ values, period }: FigureQuestion, id: AreaId): Cell {
  const rows = values.benchmarks.filter(({ area }) => area === (id as string));
  const row = rows.find((candidate) => candidate.period === period);
  if (!row) {
    const [first] = rows;
    const never = first !== undefined && 'absent' in first && rows.every((other) => 'absent' in other);
    if (never) return absent(ABSENCE_OF[first.absent]);
    return absent(rows.length > 0 ? 'niet-gemeten' : 'niet-op-dit-niveau');
  }
  if ('absent' in row) return absent(ABSENCE_OF[row.absent]);
  return {
    kind: 'value',
    value: row.value,
    basis: row.basis,
    ...(row.ownPeriod === undefined ? {} : { ownPeriod: row.ownPeriod }),
    ...(row.coverage === undefined ? {} : { coverage: row.coverage }),
  };
}

/**
 * Figure of an area made of buurten: that of an official area or the region where it is exactly the same, published
 * before compiled; else computed.
 */
function cellOfGroup(question: FigureQuestion, members: readonly AreaId[]): Cell {
  const figures = samePlaces(members, question.areas)
    .map((id) => figureOf(question, id))
    .filter(({ kind }) => kind === 'value');
  const published = figures.find((cell) => cell.kind === 'value' && cell.basis === 'gepubliceerd');
  return published ?? figures[0] ?? cellOfMembers(question, members);
}

/** Figure of any area: published or compiled where the snapshot has it, else computed from its buurten. */
export function figureOf(question: FigureQuestion, id: AreaId): Cell {
  if ((REFERENCES as readonly string[]).includes(id)) return cellOfAverage(question, id);
  const own = ownAreaOf(id, question.own);
  if (own) return cellOfGroup(question, own.members);
  const place = question.areas.find(id);
  const members = place?.level === 'stadsdeel' ? membersOf(place.row) : undefined;
  if (members) return cellOfGroup(question, members);
  return cellOfArea(question.values, question.period, id, question.areas);
}
