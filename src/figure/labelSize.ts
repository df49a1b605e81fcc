/** How large a name is on the map, without asking the browser: Source Sans 3 in the weight of names, a little generous. */

type Size = readonly [number, number];

/** Widths in parts of the letter size; measured at weight 640, and rounded up. The first that fits counts. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ ]/, 0.2],
  [/[ijl]/, 0.28],
  [/[.,:;'’I]/, 0.32],
  [/[-–()/!f]/, 0.36],
  [/[rt]/, 0.4],
  [/[scz]/, 0.48],
  [/[mW%@]/, 0.9],
  [/[wM]/, 0.76],
  [/[&A-DGHKN-RU]/, 0.66],
  [/[a-zA-Z0-9]/, 0.59],
];
/** For letters of other alphabets. */
const WIDEST = 1;
const ACCENTS = /\p{Mark}/gu;

/** Top of the tallest letter above the baseline, and bottom of the lowest under it. */
const ASCENT = 0.89;
const DESCENT = 0.25;
/** From one baseline to the next. */
const LEADING = 1.1;
/** The light edge around the letters, in pixels on each side. */
const EDGE = 1.5;

function widthOf(line: string): number {
  const letters = [...line.normalize('NFD').replace(ACCENTS, '')];
  return letters.reduce((sum, letter) => {
    const [, width = WIDEST] = WIDTHS.find(([letters]) => letters.test(letter)) ?? [];
    return sum + width;
  }, 0);
}

/** Width and height in pixels of a name over one or more lines, with letters of `fontPx`; never smaller than drawn. */
export function labelSize(lines: readonly string[], fontPx: number): Size {
  const width = Math.max(0, ...lines.map(widthOf)) * fontPx;
  const height = (ASCENT + DESCENT + LEADING * (lines.length - 1)) * fontPx;
  return [width + 2 * EDGE, height + 2 * EDGE];
}

/** Where the first line of a name stands (middle of it, on the baseline) when the name fills a box from this top on. */
export function firstBaseline(middle: number, top: number, fontPx: number): Size {
  return [middle, top + EDGE + ASCENT * fontPx];
}
