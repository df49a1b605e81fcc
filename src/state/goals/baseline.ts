import { BASELINE_YEAR } from '../../catalog/goals/programme';
import type { Absence } from '../../domain/cell';
import { lastYearOf } from '../sheet/periods';

/** The period that counts as the start, or why there is none. */
export type Baseline =
  | { readonly kind: 'periode'; readonly period: string }
  | { readonly kind: 'geen'; readonly why: Absence };

/** What is known of the periods of one indicator for one area. */
export interface PeriodFacts {
  /** Newest first. */
  readonly periods: readonly string[];
  /** Whether the area has a figure in a period. */
  readonly valued: (period: string) => boolean;
  /** Whether there is also something to compare it with. */
  readonly compared: (period: string) => boolean;
}

/** Oldest period with a comparison, else the oldest with a figure, else the oldest. */
function firstOf({ periods, valued, compared }: PeriodFacts): string | undefined {
  const oldest = [...periods].reverse();
  return oldest.find(compared) ?? oldest.find(valued) ?? oldest[0];
}

/**
 * The period that counts as the start of the programme. Without a year: the first in which a difference can be told.
 * With one: the newest period that ends in or before it, whether or not the area has a figure there. The year the
 * Regio Deal maps its own baseline waits for figures of that year or later.
 */
export function baselineOf(year: string | null, facts: PeriodFacts): Baseline {
  const { periods } = facts;
  if (periods.length === 0) return { kind: 'geen', why: 'niet-op-dit-niveau' };
  if (year === null) {
    const period = firstOf(facts);
    return period === undefined ? { kind: 'geen', why: 'niet-gemeten' } : { kind: 'periode', period };
  }
  const asked = Number(year);
  const reached = periods.some((period) => lastYearOf(period) >= asked);
  if (asked >= Number(BASELINE_YEAR) && !reached) return { kind: 'geen', why: 'nog-niet-gepubliceerd' };
  const period = periods.find((candidate) => lastYearOf(candidate) <= asked);
  return period === undefined ? { kind: 'geen', why: 'niet-gemeten' } : { kind: 'periode', period };
}
