import type { Scale, Verdict } from './compare';
import type { IndicatorSpec } from './indicator';
import type { ColourMode } from './view';

/** Families of colours; which one follows from the direction of the indicator and the colour mode. */
export type PaletteId =
  | 'afwijking'
  | 'afwijking-neutraal'
  | 'gunstig'
  | 'minder-gunstig'
  | 'neutraal'
  /** Official classes of a source that judges, least favourable first. */
  | 'oordeel'
  /** Two figures at once, three by three: 3 × third of the first + third of the second. */
  | 'tweeluik'
  /** Groups without an order. */
  | 'groepen'
  /** An area among its neighbours: core, rim, apart, nothing, apart, rim, core. */
  | 'buren';

/** One class of the legend. Bounds are values; in a deviation model differences from the benchmark, or times it. */
export interface ClassEntry {
  readonly index: number;
  /** Made when asked for: colours do not need it, and number formats are slow to begin with. */
  readonly label: string;
  /** Lowest value shown that belongs here; null when open. */
  readonly from: number | null;
  /** Highest value shown that belongs here; null when open. */
  readonly to: number | null;
  /** `<palette>.<number of classes>.<index>`; see the palettes of the catalogue. */
  readonly colourKey: string;
  /** What the class says of its areas; only in a deviation model. */
  readonly verdict?: Verdict;
}

/** What else a class can depend on. */
export interface Beside {
  readonly benchmark?: number | null;
  readonly interval?: readonly [number, number];
  readonly officialClass?: number;
}

export interface ClassModel {
  readonly mode: ColourMode;
  readonly palette: PaletteId;
  /** Place of each class in the palette; left out where they follow its order. */
  readonly ramp?: readonly number[];
  readonly classes: readonly ClassEntry[];
  /**
   * Class number of a value; null only where a deviation has no benchmark or there are no classes.
   * A value model ignores benchmark and interval; only classes of a source look at the official class.
   */
  classOf(value: number, beside?: Beside): number | null;
}

/** What a class model needs to know of an indicator. */
export type ClassSpec = Scale & Pick<IndicatorSpec, 'sourceClasses'>;

/** Lowest and highest value, difference or number of times of a class; null when open. */
export interface Bounds {
  readonly from: number | null;
  readonly to: number | null;
}
