import { type AreaId, REGION } from '../../domain/area';
import type { IndicatorSpec } from '../../domain/indicator';
import { sheetAreaOf } from '../sheet/sheetArea';
import { type GapRow, isPoint } from './gapRow';
import { type GoalsQuestion, rowIn } from './goalsModel';

/** Differences a drawing of the row must have room for: now, then and those the texts print. */
export function gapsIn({ compared, start, marks }: GapRow): readonly number[] {
  const points = [compared, isPoint(start) ? start : undefined];
  const gaps = points.map((point) => point?.reading.difference ?? null);
  return [...gaps, ...marks.map(({ gap }) => gap)].filter((gap) => gap !== null);
}

/** Differences of the focusgebieden and the region on an indicator. */
export type Reach = (spec: IndicatorSpec) => readonly number[];

/**
 * What drawings of an indicator have room for, whichever area they are about: with one scale for all, stepping from
 * one focusgebied to the next shows which is further. Worked out per indicator when first asked for.
 */
export function reachOf(question: GoalsQuestion): Reach {
  const { atlas, view } = question;
  const ids: readonly AreaId[] = [...atlas.rows('focusgebied').map(({ id }) => id), REGION];
  const areas = ids.flatMap((id) => sheetAreaOf(id, atlas, view.eigen) ?? []);
  const known = new Map<string, readonly number[]>();
  return (spec) => {
    const gaps =
      known.get(spec.id) ??
      areas.flatMap((area) => {
        const row = rowIn(question, spec, area);
        return row ? gapsIn(row) : [];
      });
    known.set(spec.id, gaps);
    return gaps;
  };
}
