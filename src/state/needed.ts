import { DEFAULT_STACK } from '../catalog/stackDefault';
import type { Lens, View } from '../domain/view';

/** Screens on which a view can show more than its one figure. */
const ADJUSTED: ReadonlySet<View['scherm']> = new Set<View['scherm']>(['kaart', 'tabel', 'samenvatting']);

/** Parts of a view about a lens, and what it looks at. */
type LensPart = Pick<View, 'lens' | 'stapel' | 'buren' | 'trekkingen' | 'toeval' | 'bereik'>;

/** What shows more than the one figure of a view. Each is null where it does not count. */
export type Adjusted = Pick<View, 'sinds' | 'met' | 'score'> & LensPart;

type Asked = Pick<View, 'scherm'> & Adjusted;

const NONE: Adjusted = {
  ...{ sinds: null, met: null, score: null },
  ...{ lens: null, stapel: null, buren: null, trekkingen: null, toeval: null, bereik: null },
};

/** The lens a view looks through; null for none. Table and summary tell of the lens the link names. */
export function lensOf({ scherm, lens }: Pick<View, 'scherm' | 'lens'>): Lens | null {
  if (scherm === 'concentratie') return lens ?? 'stapeling';
  return scherm === 'tabel' || scherm === 'samenvatting' ? lens : null;
}

/** A lens with the settings it uses. */
function throughLens(lens: Lens, { stapel, buren, trekkingen, toeval, bereik }: LensPart): Adjusted {
  if (lens === 'stapeling') return { ...NONE, lens, stapel, bereik };
  return lens === 'groepen' ? { ...NONE, lens, buren, trekkingen, toeval } : { ...NONE, lens };
}

/**
 * The adjustments that count on this screen, of which there is at most one: a lens before a combined score before a
 * second indicator before a change.
 */
export function adjustmentsOf(asked: Asked): Adjusted {
  const lens = lensOf(asked);
  if (lens !== null) return throughLens(lens, asked);
  const { scherm, sinds, met, score } = asked;
  if (!ADJUSTED.has(scherm)) return NONE;
  if (score !== null) return { ...NONE, score };
  if (met !== null) return { ...NONE, met };
  return sinds === null ? NONE : { ...NONE, sinds };
}

/** True where a view shows more than its one figure. */
export function isAdjusted(asked: Asked): boolean {
  return adjustmentsOf(asked) !== NONE;
}

/** Indicators whose figures a view needs besides its own. */
export function besideOf({ score, met, sinds, lens, stapel }: Adjusted): readonly string[] {
  const stacked = lens === 'stapeling' ? (stapel ?? DEFAULT_STACK).parts : [];
  const found = [...(score?.parts ?? []), ...stacked, met, sinds].flatMap((part) => part?.indicator ?? []);
  return [...new Set(found)];
}

/** Every indicator whose figures a view needs. */
export function indicatorsOf(view: View): readonly string[] {
  return [...new Set([view.indicator, ...besideOf(adjustmentsOf(view))])];
}
