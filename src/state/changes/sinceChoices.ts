import { SERIES } from '../../catalog/series';
import { newerFirst, periodsOf } from '../../domain/cells';
import type { Incomparable } from '../../domain/comparable';
import type { Since } from '../../domain/view';
import type { Scene } from '../scene';
import type { OtherFigures } from './question';
import { noSeries } from './refusal';

/** A year a change could begin in, and why it cannot. */
export interface SinceChoice {
  readonly since: Since;
  readonly reason: Incomparable | null;
}

/** Other indicators about the same subject, from tables of their own. */
export function otherSeries(indicator: string): readonly string[] {
  const group = SERIES.sameSubject.find((one) => one.includes(indicator)) ?? [];
  return group.filter((id) => id !== indicator);
}

/** Years before the one on screen, newest first, and those of other tables about the subject; `others` has their figures. */
export function sinceChoices(scene: Scene, others: OtherFigures): readonly SinceChoice[] {
  const { periods, period, level } = scene;
  const before = periods.filter((one) => period !== null && newerFirst(period, one) < 0);
  const choice = (since: Since): SinceChoice => ({ since, reason: noSeries(scene, since, others) });
  return [
    ...before.map((one) => choice({ period: one, indicator: null })),
    ...Object.entries(others).flatMap(([indicator, file]) =>
      periodsOf(file, level).map((one) => choice({ period: one, indicator })),
    ),
  ];
}
