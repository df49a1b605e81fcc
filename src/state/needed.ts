import type { View } from '../domain/view';

/** Screens on which a view can show more than its one figure. */
const ADJUSTED: ReadonlySet<View['scherm']> = new Set<View['scherm']>(['kaart', 'tabel']);

type Adjusted = Pick<View, 'sinds' | 'met' | 'score'>;

const NONE: Adjusted = { sinds: null, met: null, score: null };

/**
 * The adjustments that count on this screen, of which there is at most one: a combined score before a second indicator
 * before a change.
 */
export function adjustmentsOf({ scherm, sinds, met, score }: Pick<View, 'scherm'> & Adjusted): Adjusted {
  if (!ADJUSTED.has(scherm)) return NONE;
  if (score !== null) return { ...NONE, score };
  if (met !== null) return { ...NONE, met };
  return sinds === null ? NONE : { ...NONE, sinds };
}

/** True where a view shows more than its one figure. */
export function isAdjusted(view: Pick<View, 'scherm'> & Adjusted): boolean {
  return adjustmentsOf(view) !== NONE;
}

/** Indicators whose figures a view needs besides its own. */
export function besideOf(adjusted: Adjusted): readonly string[] {
  const { score, met, sinds } = adjusted;
  const found = [...(score?.parts ?? []), met, sinds].flatMap((part) => part?.indicator ?? []);
  return [...new Set(found)];
}

/** Every indicator whose figures a view needs. */
export function indicatorsOf(view: View): readonly string[] {
  return [...new Set([view.indicator, ...besideOf(adjustmentsOf(view))])];
}
