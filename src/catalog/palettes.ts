/** Colours of the classes. Colour never stands alone: the legend and the spoken text carry the same classes. */
import type { PaletteId } from '../domain/classes';
import type { OwnColour } from '../domain/view';
import { atLightness, chromaScaled, lightnessBetween, mixed } from './colourMath';

/** Page and land without figures behind everything. */
export const PAPER = '#faf8f3';

/**
 * Colours in a fixed order. Every class is at least 8 CIEDE2000 from its neighbours, whichever cones the reader has and
 * in grey print (held in a test).
 */
const FIXED: Readonly<Partial<Record<PaletteId, readonly string[]>>> = {
  /** Least favourable first; the lightness of the two sides is interleaved, so that grey print keeps them apart. */
  afwijking: ['#682708', '#b5572a', '#dc9b64', '#f7f3ec', '#a8d3cc', '#519a94', '#125f63'],
  /** The same in nine steps, for the official classes of the Leefbaarometer. */
  oordeel: [
    '#320c00',
    '#803516',
    '#bd602f',
    '#d9a272',
    '#f7f3ec',
    '#b3d5d1',
    '#579d98',
    '#086f6f',
    '#00393c',
  ],
  /** Blue for more of the first, ochre for more of the second; together they darken. Nine levels of grey. */
  tweeluik: [
    '#f2f2f2',
    '#f2c594',
    '#d48b26',
    '#8bb6e5',
    '#958282',
    '#8a562a',
    '#007abc',
    '#384e78',
    '#402b37',
  ],
  /** Every pair is apart. */
  groepen: ['#f0e2a0', '#e9a996', '#6c98d4', '#7b7320', '#872c63', '#0d3838'],
  /** Every pair is apart; areas that differ from their neighbours have hues of their own. */
  buren: ['#541d04', '#c46a38', '#855f96', '#f3eee4', '#a9cdf4', '#5ab2ab', '#17595c'],
};

const GREY_BLUE = ['#f4f6fb', '#d3dbe9', '#98a7c2', '#5d6b82', '#28303f', '#0d1119'] as const;

/** Light to dark stops; darker always means more. */
const STOPS: Readonly<Partial<Record<PaletteId, readonly string[]>>> = {
  gunstig: ['#f3faf7', '#cfe8e2', '#85bab4', '#2f7f7e', '#083f43', '#00161a'],
  'minder-gunstig': ['#fef5ea', '#f3d3b3', '#d98e57', '#a5481f', '#571e04', '#220700'],
  neutraal: GREY_BLUE,
  'afwijking-neutraal': GREY_BLUE,
};

/** Lightness of the first and last class. Eight steps of 8 need nearly all there is between white and black. */
function endsOf(count: number): readonly [number, number] {
  if (count > 8) return [97.4, 4.8];
  return count === 8 ? [93.5, 14] : [87, 20];
}

function stepsOf(palette: PaletteId, count: number): readonly string[] {
  const stops = STOPS[palette] ?? [];
  const [light, dark] = endsOf(count);
  return Array.from({ length: count }, (_, i) =>
    atLightness(stops, lightnessBetween(light, dark, count === 1 ? 0.5 : i / (count - 1))),
  );
}

/** `paper` is how far a class colour moves towards the page, `chroma` what is left of its colourfulness after that. */
interface Thinning {
  readonly paper: number;
  readonly chroma: number;
}

/**
 * How thinly populated land is drawn. A plain half blend lands on the next lighter class; these stay at least 6 CIEDE2000
 * from every other class (held in a test; 5 among nine judgements) and keep as much of their hue as that allows.
 */
const THIN: Readonly<Record<PaletteId, Thinning>> = {
  afwijking: { paper: 0.72, chroma: 1 },
  gunstig: { paper: 0.84, chroma: 1.15 },
  'minder-gunstig': { paper: 0.76, chroma: 0.9 },
  neutraal: { paper: 0.82, chroma: 1.7 },
  'afwijking-neutraal': { paper: 0.82, chroma: 1.7 },
  oordeel: { paper: 0.68, chroma: 0.55 },
  tweeluik: { paper: 0.56, chroma: 0.6 },
  groepen: { paper: 0.6, chroma: 1.2 },
  buren: { paper: 0.66, chroma: 1.2 },
};
/** Eight or nine shades leave little room for another: thin land goes a little over grey, 3.5 from every other class. */
const THIN_AMONG_MANY: Thinning = { paper: 0.7, chroma: -0.3 };

const ramps = new Map<string, readonly string[]>();

/** Colours of a palette for a number of classes (1 to 9), first class first. */
export function rampOf(palette: PaletteId, count: number): readonly string[] {
  const key = `${palette}.${count}`;
  const known = ramps.get(key);
  if (known) return known;
  const ramp = FIXED[palette] ?? stepsOf(palette, count);
  ramps.set(key, ramp);
  return ramp;
}

/** What a colour is looked up by; every class model fits. */
export interface Palettable {
  readonly palette: PaletteId;
  readonly ramp?: readonly number[];
  readonly classes: { readonly length: number };
}

/** Colour of a class. Throws for a class the model does not have: that is a fault in the caller. */
export function colourOf(model: Palettable, index: number): string {
  const colour = rampOf(model.palette, model.classes.length)[model.ramp?.[index] ?? index];
  if (colour === undefined) throw new Error(`no class ${index} in ${model.palette}.${model.classes.length}`);
  return colour;
}

const thinColours = new Map<string, string>();

/** Lighter and greyer variant for thinly populated land; never close to the colour of another class. */
export function thinColourOf(model: Palettable, index: number): string {
  const colour = colourOf(model, index);
  const { length } = model.classes;
  const key = `${model.palette}.${length}.${colour}`;
  const known = thinColours.get(key);
  if (known !== undefined) return known;
  const { paper, chroma } = length > 7 && STOPS[model.palette] ? THIN_AMONG_MANY : THIN[model.palette];
  const thin = chromaScaled(mixed(colour, PAPER, paper), chroma);
  thinColours.set(key, thin);
  return thin;
}

/**
 * How areas put together by the reader are drawn: a line colour and a dash pattern (pixels; empty for a whole line) per
 * number. Colours are at least 3:1 on white and 18 CIEDE2000 apart, also for the colour-blind (held in a test).
 */
export const OWN_LOOKS: Readonly<Record<OwnColour, { readonly colour: string; readonly dash: string }>> = {
  0: { colour: '#004db2', dash: '' },
  1: { colour: '#d0678a', dash: '14 5' },
  2: { colour: '#807926', dash: '9 4 2 4' },
  3: { colour: '#630e4c', dash: '5 3' },
  4: { colour: '#1189f9', dash: '18 4 5 4' },
  5: { colour: '#3a3700', dash: '9 4 2 4 2 4' },
};

/** Bars and boxes while others are in the light; on the map areas get a pattern then, as a flat tint is too near a pale class. */
export const PALE = '#eeebe2';

/** Ground of the patterns of areas that have a figure but no class: too few people, or nothing to compare with. */
export const UNCLASSED = '#eeeaf0';
