import { indicatorById } from '../../catalog/indicators';
import type { Atlas } from '../../data/atlas';
import type { AreaId } from '../../domain/area';
import type { Cell } from '../../domain/cell';
import { cellOfArea, periodsOf } from '../../domain/cells';
import type { IndicatorSpec } from '../../domain/indicator';
import type { AreaRow, ValuesFile } from '../../domain/pack';
import { type BandPlace, bandPlace, type Side } from '../../domain/rules/band';
import type { Language } from '../../domain/text';
import { type AreaReading, readingOf } from '../reading';

/** Indicator that stands for social rent. */
export const RENT_INDICATOR = 'corporatiewoningen';

/** Parts of a gemeente the rule can be read for. */
export type RentLevel = 'wijk' | 'buurt';

/** What the rule is worked out from. */
export interface RentQuestion {
  readonly atlas: Atlas;
  readonly values: ValuesFile;
  readonly gemeente: AreaId;
  readonly level: RentLevel;
  readonly taal: Language;
}

/** A part of the gemeente beside the mean of the gemeente. */
export interface RentRow extends BandPlace {
  readonly reading: AreaReading;
  readonly value: number;
}

/** How many parts stand inside, above and below the band of a reading. */
export type SideCount = Readonly<Record<Side, number>>;

export interface RentModel {
  readonly kind: 'verdeling';
  readonly spec: IndicatorSpec;
  readonly gemeente: AreaRow;
  readonly period: string;
  readonly mean: number;
  /** Highest share first. */
  readonly rows: readonly RentRow[];
  readonly absent: readonly AreaReading[];
  readonly points: SideCount;
  readonly relative: SideCount;
}

/** A gemeente whose parts have no figures: only its own newest figure, or none at all. */
export interface RentWhole {
  readonly kind: 'alleen-gemeente';
  readonly spec: IndicatorSpec;
  readonly gemeente: AreaRow;
  readonly period: string | null;
  readonly cell: Cell | null;
}

function partsOf({ atlas, gemeente, level }: RentQuestion): readonly AreaRow[] {
  return atlas.rows(level).filter((row) => row.gemeente === gemeente);
}

function hasFigure(values: ValuesFile, period: string, id: AreaId, atlas: Atlas): boolean {
  return cellOfArea(values, period, id, atlas).kind === 'value';
}

/** Newest period in which the gemeente and at least one of its parts have a figure. */
function periodOf(question: RentQuestion, parts: readonly AreaRow[]): string | undefined {
  const { values, atlas, gemeente, level } = question;
  return periodsOf(values, level).find(
    (period) =>
      hasFigure(values, period, gemeente, atlas) &&
      parts.some(({ id }) => hasFigure(values, period, id, atlas)),
  );
}

/** Gemeenten whose parts have figures at some period, in row order. */
export function gemeentenWithParts(atlas: Atlas, values: ValuesFile): readonly AreaId[] {
  const known = ({ id }: AreaRow) => {
    const question = { atlas, values, gemeente: id, level: 'wijk', taal: 'nl' } as const;
    return periodOf(question, partsOf(question)) !== undefined;
  };
  return atlas
    .rows('gemeente')
    .filter(known)
    .map(({ id }) => id);
}

function count(rows: readonly RentRow[], reading: 'points' | 'relative'): SideCount {
  const sides = rows.map(({ bySide }) => bySide[reading]);
  const of = (side: Side) => sides.filter((one) => one === side).length;
  return { binnen: of('binnen'), hoger: of('hoger'), lager: of('lager') };
}

function wholeOf({ values, atlas }: RentQuestion, spec: IndicatorSpec, gemeente: AreaRow): RentWhole {
  const period = periodsOf(values, 'gemeente').find((one) => hasFigure(values, one, gemeente.id, atlas));
  const cell = period === undefined ? null : cellOfArea(values, period, gemeente.id, atlas);
  return { kind: 'alleen-gemeente', spec, gemeente, period: period ?? null, cell };
}

/**
 * Parts of a gemeente beside its mean, in the newest period that has both. Undefined when there is no such gemeente.
 */
export function rentModelOf(question: RentQuestion): RentModel | RentWhole | undefined {
  const { atlas, values, taal } = question;
  const spec = indicatorById(RENT_INDICATOR);
  const gemeente = atlas.find(question.gemeente)?.row;
  if (!spec || !gemeente) return undefined;
  const parts = partsOf(question);
  const period = periodOf(question, parts);
  const mean = period === undefined ? null : cellOfArea(values, period, gemeente.id, atlas);
  if (period === undefined || mean?.kind !== 'value') return wholeOf(question, spec, gemeente);
  const context = { spec, values, atlas, comparison: gemeente.id, period, view: { eigen: [], taal } };
  const readings = parts.flatMap(({ id }) => readingOf(context, id) ?? []);
  const rows = readings.flatMap((reading): readonly RentRow[] => {
    const { cell } = reading;
    if (cell.kind === 'absent') return [];
    return [{ reading, value: cell.value, ...bandPlace(cell.value, mean.value, spec.decimals) }];
  });
  return {
    kind: 'verdeling',
    spec,
    gemeente,
    period,
    mean: mean.value,
    rows: rows.sort((a, b) => b.value - a.value),
    absent: readings.filter(({ cell }) => cell.kind === 'absent'),
    points: count(rows, 'points'),
    relative: count(rows, 'relative'),
  };
}
