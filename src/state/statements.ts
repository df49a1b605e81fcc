/** The claims of the policy texts with the figures of the atlas beside them. */
import { indicatorById } from '../catalog/indicators';
import { STATEMENTS } from '../catalog/statements';
import type { Atlas } from '../data/atlas';
import type { AreaId } from '../domain/area';
import type { Cell } from '../domain/cell';
import { figureOf } from '../domain/groupCell';
import type { IndicatorSpec, UnitId } from '../domain/indicator';
import type { Loadable } from '../domain/loadable';
import type { ValuesFile } from '../domain/pack';
import { reaches } from '../domain/rules/times';
import type { Recount, Statement, StatementFigure } from '../domain/statement';
import { roundTo } from '../stats/rounding';
import { membersWithin } from './membersWithin';

/** A figure of the atlas in the unit of its indicator; percentages of buurten and inwoners have none. */
export interface Recounted {
  readonly cell: Cell | { readonly kind: 'onderweg' };
  readonly unit: UnitId;
  readonly decimals: number;
  /** Period of the figure of the atlas. */
  readonly period: string;
  readonly indicator: IndicatorSpec | undefined;
  /** How many buurten the share is taken of, and how many reach it. */
  readonly counted?: { readonly reach: number; readonly of: number };
}

/** A claim with its figures worked out. */
export interface CheckedStatement {
  readonly statement: Statement;
  readonly figures: readonly { readonly figure: StatementFigure; readonly ours: Recounted }[];
}

type Values = Readonly<Record<string, Loadable<ValuesFile>>>;

const NEDERLAND = 'nederland' as string as AreaId;
const UNDERWAY = { kind: 'onderweg' } as const;

function computed(value: number): Cell {
  return { kind: 'value', value, basis: 'berekend' };
}

function shareOfPeople(recount: Extract<Recount, { kind: 'deel-van-inwoners' }>, atlas: Atlas): Recounted {
  const [part, whole] = [recount.area, recount.of].map((id) => atlas.find(id)?.row.inwoners);
  const cell: Cell =
    part === undefined || part === null || !whole
      ? { kind: 'absent', why: 'niet-gepubliceerd' }
      : computed(roundTo((100 * part) / whole, 1));
  return { cell, unit: 'procent', decimals: 0, period: atlas.file.populationYear, indicator: undefined };
}

function shareOfBuurten(
  recount: Extract<Recount, { kind: 'deel-van-buurten' }>,
  question: Parameters<typeof figureOf>[0],
  spec: IndicatorSpec,
): Recounted {
  const rest = { unit: 'procent', decimals: 1, period: recount.period, indicator: spec } as const;
  const land = figureOf(question, NEDERLAND);
  const cells = membersWithin(recount.within, question.areas).map((id) => figureOf(question, id));
  const valued = cells.flatMap((cell) => (cell.kind === 'value' ? [cell.value] : []));
  if (land.kind === 'absent') return { ...rest, cell: land };
  if (valued.length === 0) return { ...rest, cell: { kind: 'absent', why: 'niet-gemeten' } };
  const reach = valued.filter((value) =>
    reaches(value, land.value, spec.decimals, recount.times, 'minstens'),
  ).length;
  const counted = { reach, of: valued.length };
  return { ...rest, cell: computed(roundTo((100 * reach) / valued.length, 1)), counted };
}

function recounted(recount: Recount, atlas: Atlas, values: Values): Recounted {
  if (recount.kind === 'deel-van-inwoners') return shareOfPeople(recount, atlas);
  const spec = indicatorById(recount.indicator);
  if (!spec) throw new Error(`no indicator ${recount.indicator}`);
  const { unit, decimals } = spec;
  const { period } = recount;
  const file = values[spec.id];
  if (file?.status !== 'klaar') return { cell: UNDERWAY, unit, decimals, period, indicator: spec };
  const question = { spec, values: file.data, period, areas: atlas, own: [] };
  if (recount.kind === 'deel-van-buurten') return shareOfBuurten(recount, question, spec);
  return { cell: figureOf(question, recount.area), unit, decimals, period, indicator: spec };
}

/** Every claim with its figures as far as they have arrived. */
export function checkedStatements(atlas: Atlas, values: Values): readonly CheckedStatement[] {
  return STATEMENTS.map((statement) => ({
    statement,
    figures: statement.figures.map((figure) => ({ figure, ours: recounted(figure.recount, atlas, values) })),
  }));
}
