import { PAPER, UNCLASSED } from '../catalog/palettes';
import { ABSENCES, type Absence } from '../domain/cell';
import { UNCLASSED_REASONS, type Unclassed } from '../domain/view';

/** How an area looks that has no class, with the reason as its name; `bleek` while something else is in the light. */
export type Look = Absence | Unclassed | 'bleek';

export const LOOKS: readonly Look[] = [...ABSENCES, ...UNCLASSED_REASONS, 'bleek'];

/** A pattern of lines or dots that repeats. */
export interface Drawing {
  /** Edge of one tile in screen pixels. */
  readonly size: number;
  /** Path in one tile: only `M`, `L` and `Z` with absolute points, so that it can be moved. */
  readonly d: string;
  readonly width: number;
  readonly line: string;
  /** Colour under the lines; null where what lies below stays in sight. */
  readonly ground: string | null;
}

/** 5.4:1 on white and 4.2:1 on the ground below: thin lines lose a part of that on a screen. */
const LINE = '#666b76';

const MISSING = { width: 0.9, line: LINE, ground: '#ffffff' } as const;
const FIGURE = { width: 0.9, line: LINE, ground: UNCLASSED } as const;

/**
 * One pattern per reason, told apart by form, so also in grey print. White under it: there is no figure. Tinted: there is
 * a figure, but it gets no class.
 */
export const DRAWINGS: Readonly<Record<Look, Drawing>> = {
  'niet-gepubliceerd': { ...MISSING, size: 6, d: 'M-1 7L7 -1' },
  'niet-gemeten': { ...MISSING, size: 9, d: 'M-1 -1L10 10' },
  'niet-op-dit-niveau': { ...MISSING, size: 6, d: 'M0 3L6 3' },
  'niet-van-toepassing': { ...MISSING, width: 2.2, size: 7, d: 'M3.5 3.5L3.51 3.5' },
  'nog-niet-gepubliceerd': { ...MISSING, size: 8, d: 'M0 0L8 8M0 8L8 0' },
  'te-weinig-inwoners': { ...FIGURE, size: 10, d: 'M5 3L7 5L5 7L3 5Z' },
  'geen-vergelijking': { ...FIGURE, size: 6, d: 'M3 -1L3 7' },
  'is-zelf': { ...FIGURE, width: 1.6, line: '#3c4452', size: 13, d: 'M2 4.5L9 4.5M2 8L9 8' },
  onvolledig: { ...FIGURE, size: 9, d: 'M0 9L9 0M1.5 1.5L4 4' },
  'buiten-vergelijking': { ...FIGURE, size: 10, d: 'M2 5L8 5' },
  'zonder-buren': { ...FIGURE, width: 1.4, size: 11, d: 'M3 8L5.5 3L8 8Z' },
  'in-berekening': { ...FIGURE, size: 12, d: 'M3 6L3.01 6M6 6L6.01 6M9 6L9.01 6', width: 1.6 },
  bleek: { width: 1.1, line: '#8a857a', ground: null, size: 6, d: 'M3 3L3.01 3' },
};

/** What is seen under the lines of a pattern. */
export function groundOf(look: Look): string {
  return DRAWINGS[look].ground ?? PAPER;
}
