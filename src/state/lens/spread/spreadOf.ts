import { concernedBy } from '../../../catalog/concerned';
import { periodsOf } from '../../../domain/cells';
import {
  concentrationCurve,
  dissimilarityOf,
  giniOf,
  hooverOf,
  type Portion,
  reachOf,
  totalOf,
} from '../../../stats/lorenz';
import type { SceneBase } from '../../sceneBase';
import { countingOf, isCovered, type Portions, portionsAt, portionsOf, SPREAD_LEVELS } from './portions';
import { shareOf } from './shareOf';
import { focusGroups } from './spreadFocus';
import type { Elsewhere, NoSpread, RefusedSpread, SpreadModel, SpreadState } from './spreadModel';

/** Newest period per level in which the subject can be told, other than what is on screen. */
function elsewhereOf({ spec, values, atlas, level, period }: SceneBase): readonly Elsewhere[] {
  return SPREAD_LEVELS.flatMap((one) => {
    const found = periodsOf(values, one)
      .filter((other) => one !== level || other !== period)
      .find((other) => isCovered(portionsAt(spec, values, atlas.rows(one), { level: one, period: other })));
    return found === undefined ? [] : [{ level: one, period: found }];
  });
}

function refused(base: SceneBase, why: NoSpread, found: Portions | null = null): RefusedSpread {
  const covered = found && {
    valued: found.valued,
    total: base.rows.length,
    coverage: found.coverage,
  };
  const elsewhere = why === 'geen-aantal' ? [] : elsewhereOf(base);
  return { status: 'geweigerd', why, covered, elsewhere };
}

/** Portions that take part, with their rows. */
function partsOf({ portions }: Portions): readonly (Portion & { readonly row: number })[] {
  return portions.flatMap((portion, row) => (portion ? [{ ...portion, row }] : []));
}

/** Curve and measures of the areas that take part. */
function measured(found: Portions, isShare: boolean) {
  const parts = partsOf(found);
  const points = concentrationCurve(parts);
  const rowOf = (index: number | null) => (index === null ? null : (parts[index]?.row ?? null));
  const curve = points.map(({ base, concerned, index }) => ({ base, concerned, row: rowOf(index) }));
  const at = reachOf(points, 0.5) ?? 0;
  const { base, concerned } = points[at] ?? { base: 0, concerned: 0 };
  const rows = curve.slice(1, at + 1).flatMap(({ row }) => (row === null ? [] : [row]));
  return {
    curve,
    gini: giniOf(points),
    hoover: hooverOf(parts),
    dissimilarity: isShare ? dissimilarityOf(parts) : null,
    half: { rows, base, concerned },
    uninhabited: parts.filter((part) => part.base <= 0).map(({ row }) => row),
  };
}

/**
 * How those concerned are spread over the areas of a view. A share is multiplied by what the area weighs; areas without a
 * figure are left out, and under two thirds of the base it is refused, as it is for scores, amounts and classes and for
 * levels that overlap or do not cover the region.
 */
export function spreadOf(base: SceneBase): SpreadState {
  const { spec, level, rows, cells, period } = base;
  const concerned = concernedBy(spec);
  if (!concerned) return refused(base, 'geen-aantal');
  if (period === null) return refused(base, 'geen-cijfers');
  if (!SPREAD_LEVELS.includes(level)) return refused(base, 'niveau');
  const found = portionsOf(spec, rows, cells);
  if (!isCovered(found)) return refused(base, found.valued > 0 ? 'te-weinig-dekking' : 'geen-cijfers', found);
  const counting = countingOf(spec);
  const whole = totalOf(partsOf(found));
  const model: SpreadModel = {
    concerned: concerned.noun,
    among: concerned.among,
    amongId: concerned.amongId,
    being: concerned.being,
    counting,
    estimated: spec.nature === 'modelschatting',
    ...measured(found, counting === 'aandeel'),
    concernedTotal: whole.concerned,
    baseTotal: whole.base,
    shares: found.portions.map((portion) => portion && shareOf(portion, whole)),
    counts: found.portions.map((portion) => portion?.concerned ?? null),
    focus: focusGroups(base),
    valued: found.valued,
    total: rows.length,
    coverage: found.coverage,
  };
  return { status: 'klaar', model };
}
