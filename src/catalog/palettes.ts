/** Colours of the classes. Colour never stands alone: the legend and the spoken text carry the same classes. */
import type { PaletteId } from '../domain/classes';
import type { OwnColour } from '../domain/view';
import { chromaScaled, lineThrough, mixed } from './colourMath';

/** Page and land without figures behind everything. */
export const PAPER = '#faf8f3';

/** Least favourable first; lightness interleaved so that the classes stay apart in grey print. */
const DEVIATION = ['#6f2a08', '#b5572a', '#dfa06a', '#f7f3ec', '#a8d3cc', '#519a94', '#125f63'] as const;

/** Light to dark stops; darker always means more. */
const STOPS: Readonly<Record<Exclude<PaletteId, 'afwijking'>, readonly string[]>> = {
  gunstig: ['#cfe8e2', '#7fbcb5', '#2f7f7e', '#083f43'],
  'minder-gunstig': ['#f3d3b3', '#d98e57', '#a5481f', '#571e04'],
  neutraal: ['#d3dbe9', '#98a7c2', '#5d6b82', '#28303f'],
  'afwijking-neutraal': ['#d3dbe9', '#98a7c2', '#5d6b82', '#28303f'],
};

/**
 * How thinly populated land is drawn: `paper` is how far a class colour moves towards the page, `chroma` what
 * is left of its colourfulness after that. A plain half blend lands on the next lighter class; these stay at least
 * 6 CIEDE2000 from every other class (held in a test) and keep as much of their hue as that allows.
 */
const THIN: Readonly<Record<PaletteId, { readonly paper: number; readonly chroma: number }>> = {
  afwijking: { paper: 0.74, chroma: 1.1 },
  gunstig: { paper: 0.76, chroma: 0.55 },
  'minder-gunstig': { paper: 0.78, chroma: 0.95 },
  neutraal: { paper: 0.8, chroma: 1 },
  'afwijking-neutraal': { paper: 0.8, chroma: 1 },
};

const ramps = new Map<string, readonly string[]>();

/** Colours of a palette for a number of classes (1 to 9), first class first. */
export function rampOf(palette: PaletteId, count: number): readonly string[] {
  const key = `${palette}.${count}`;
  const known = ramps.get(key);
  if (known) return known;
  const ramp =
    palette === 'afwijking'
      ? DEVIATION
      : Array.from({ length: count }, (_, i) =>
          lineThrough(STOPS[palette], count === 1 ? 0.5 : i / (count - 1)),
        );
  ramps.set(key, ramp);
  return ramp;
}

/** What a colour is looked up by; every class model fits. */
export interface Palettable {
  readonly palette: PaletteId;
  readonly classes: { readonly length: number };
}

/** Colour of a class. Throws for a class the model does not have: that is a fault in the caller. */
export function colourOf(model: Palettable, index: number): string {
  const colour = rampOf(model.palette, model.classes.length)[index];
  if (colour === undefined) throw new Error(`no class ${index} in ${model.palette}.${model.classes.length}`);
  return colour;
}

const thinColours = new Map<string, string>();

/** Lighter and greyer variant for thinly populated land; never close to the colour of another class. */
export function thinColourOf(model: Palettable, index: number): string {
  const colour = colourOf(model, index);
  const key = `${model.palette}.${colour}`;
  const known = thinColours.get(key);
  if (known !== undefined) return known;
  const { paper, chroma } = THIN[model.palette];
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

/** Fill of an area that has a figure but no class: too few people, or nothing to compare with. */
export const UNCLASSED = '#d8cfd8';
