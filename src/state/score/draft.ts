/** A combined score while it is put together: it may still lack parts, or the side that counts. */
import { indicatorById } from '../../catalog/indicators';
import { kindFault, lessFavourableSide } from '../../domain/score';
import type { Score, ScorePart } from '../../domain/view';
import { FEWEST_PARTS, MOST_PARTS } from '../linkFieldsAdjusted';

export interface DraftPart extends Omit<ScorePart, 'counts'> {
  /** Null until the reader has chosen, for figures that are neither favourable nor unfavourable. */
  readonly counts: ScorePart['counts'] | null;
}

export interface Draft {
  readonly method: Score['method'];
  readonly parts: readonly DraftPart[];
}

/** A part as it begins: the less favourable side counts, once. */
export function newPart(indicator: string): DraftPart {
  const direction = indicatorById(indicator)?.direction ?? 'neutraal';
  return { indicator, counts: lessFavourableSide(direction), weight: 1 };
}

/** What the reader goes on from: the score on screen, else the one subject if it can be part of a score. */
export function draftFrom(score: Score | null, indicator: string): Draft {
  if (score) return score;
  const spec = indicatorById(indicator);
  return { method: 'rang', parts: spec && !kindFault(spec) ? [newPart(indicator)] : [] };
}

/** The draft as a score; null while it cannot be shown. */
export function scoreOf({ method, parts }: Draft): Score | null {
  const whole = parts.flatMap((part): readonly ScorePart[] =>
    part.counts === null ? [] : [{ ...part, counts: part.counts }],
  );
  const fits = whole.length >= FEWEST_PARTS && whole.length <= MOST_PARTS;
  return fits && whole.length === parts.length ? { method, parts: whole } : null;
}
