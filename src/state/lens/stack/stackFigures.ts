/** The figures behind a stack: per indicator its newest period at a level, and which of them count. */
import { indicatorById } from '../../../catalog/indicators';
import type { Atlas } from '../../../data/atlas';
import type { Level } from '../../../domain/area';
import type { Cell } from '../../../domain/cell';
import { cellsOf, columnOf, periodsOf } from '../../../domain/cells';
import type { IndicatorSpec } from '../../../domain/indicator';
import type { AroundFile, Column, ValuesFile } from '../../../domain/pack';
import type { FigureView } from '../../../domain/resolve';
import { type Lack, lessFavourableSide } from '../../../domain/score';
import type { StackPart } from '../../../domain/view';
import { roundTo } from '../../../stats/rounding';
import type { FilesBeside } from '../../scene';
import { underFloor } from '../../sceneBase';

/** What a stack is made from. */
export interface StackSources {
  readonly view: Pick<FigureView, 'vergelijk' | 'drempel' | 'bereik' | 'eigen' | 'taal'>;
  readonly atlas: Atlas;
  readonly files: FilesBeside;
  readonly level: Level;
  /** Null where it is not asked for or not there yet. */
  readonly around: AroundFile | null;
}

/** An indicator of a stack with its newest figures. */
export interface StackFigures {
  readonly part: StackPart;
  /** With the population floor of the view. */
  readonly spec: IndicatorSpec;
  readonly values: ValuesFile;
  readonly period: string;
  readonly column: Column;
  readonly cells: readonly Cell[];
  /** Per row; null where the figure can be used. */
  readonly lacks: readonly (Lack | null)[];
}

/** An indicator with the population floor that the view asks for, or else its own. */
function specIn({ drempel }: Pick<FigureView, 'drempel'>, id: string): IndicatorSpec | undefined {
  const spec = indicatorById(id);
  return spec && drempel !== null ? { ...spec, populationFloor: drempel } : spec;
}

/** A figure turned so that more is less favourable; turned twice it is itself. */
export function turned(value: number, { direction }: Pick<IndicatorSpec, 'direction'>): number {
  return lessFavourableSide(direction) === 'laag' ? 0 - value : value;
}

/** A figure as it is shown, turned so that more is less favourable. */
export function unfavourable(value: number, spec: IndicatorSpec): number {
  return turned(roundTo(value, spec.decimals), spec);
}

/** Newest figures of a part at the level; null where there are none. */
export function figuresOf(part: StackPart, { view, atlas, files, level }: StackSources): StackFigures | null {
  const [spec, values] = [specIn(view, part.indicator), files[part.indicator]];
  const [period] = values ? periodsOf(values, level) : [];
  if (!spec || !values || period === undefined) return null;
  const column = columnOf(values, level, period);
  if (!column || column.values.every((value) => value === null)) return null;
  const rows = atlas.rows(level);
  const cells = cellsOf(values, level, period, rows.length);
  const lacks = rows.map((row, index): Lack | null => {
    const cell = cells[index];
    if (cell?.kind !== 'value') return cell?.why ?? 'niet-gepubliceerd';
    return underFloor(spec, row) ? 'te-weinig-inwoners' : null;
  });
  return { part, spec, values, period, column, cells, lacks };
}
