/** Conversions between sRGB hex and CIE Lab (D65), as defined by IEC 61966-2-1 and CIE 15. */
type Triple = readonly [number, number, number];

const WHITE: Triple = [0.95047, 1, 1.08883];

function channels(hex: string): Triple {
  const read = (start: number) => Number.parseInt(hex.slice(start, start + 2), 16);
  return [read(1), read(3), read(5)];
}

function toHex(rgb: Triple): string {
  const clamp = (value: number) => Math.round(Math.max(0, Math.min(255, value)));
  return `#${rgb.map((value) => clamp(value).toString(16).padStart(2, '0')).join('')}`;
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function companded(share: number): number {
  const safe = Math.max(0, share);
  return 255 * (safe <= 0.0031308 ? 12.92 * safe : 1.055 * safe ** (1 / 2.4) - 0.055);
}

function forward(t: number): number {
  return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116;
}

function backward(t: number): number {
  return t ** 3 > 0.008856 ? t ** 3 : (t - 16 / 116) / 7.787;
}

/** Lightness 0 to 100, and the green-red and blue-yellow axes. */
export function labOf(hex: string): Triple {
  const [r, g, b] = channels(hex).map(linear) as unknown as Triple;
  const x = forward((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / WHITE[0]);
  const y = forward(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = forward((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / WHITE[2]);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** The hex colour of a Lab colour; parts outside sRGB are clipped. */
export function hexOf([l, a, b]: Triple): string {
  const fy = (l + 16) / 116;
  const x = backward(fy + a / 500) * WHITE[0];
  const y = backward(fy);
  const z = backward(fy - b / 200) * WHITE[2];
  return toHex([
    companded(3.2404542 * x - 1.5371385 * y - 0.4985314 * z),
    companded(-0.969266 * x + 1.8760108 * y + 0.041556 * z),
    companded(0.0556434 * x - 0.2040259 * y + 1.0572252 * z),
  ]);
}

/** `share` of the way from one colour to another, as paint over paper would look (in sRGB). */
export function mixed(from: string, to: string, share: number): string {
  const target = channels(to);
  const [r, g, b] = channels(from).map((v, i) => v * (1 - share) + (target[i] ?? v) * share);
  return toHex([r ?? 0, g ?? 0, b ?? 0]);
}

/** Same lightness and hue, with the colourfulness multiplied. */
export function chromaScaled(hex: string, factor: number): string {
  const [l, a, b] = labOf(hex);
  return hexOf([l, a * factor, b * factor]);
}

/** What a step of lightness counts for in CIEDE2000, added up from the middle grey. */
function weighed(lightness: number): number {
  return Math.sign(lightness - 50) * Math.log1p(0.015 * Math.abs(lightness - 50));
}

/** The lightness at `share` (0 to 1) between two others, so that equal shares look like equal steps. */
export function lightnessBetween(from: number, to: number, share: number): number {
  const at = weighed(from) * (1 - share) + weighed(to) * share;
  return 50 + (Math.sign(at) * Math.expm1(Math.abs(at))) / 0.015;
}

/** The colour with a lightness (0 to 100) on a line through stops that fall in lightness, straight in Lab. */
export function atLightness(stops: readonly string[], lightness: number): string {
  const labs = stops.map(labOf);
  const below = labs.findIndex(([l]) => l < lightness);
  const to = labs[below === -1 ? labs.length - 1 : Math.max(1, below)] ?? WHITE;
  const from = labs[(below === -1 ? labs.length - 1 : Math.max(1, below)) - 1] ?? WHITE;
  const share = (lightness - from[0]) / (to[0] - from[0]);
  const at = (i: 1 | 2) => from[i] + (to[i] - from[i]) * share;
  return hexOf([lightness, at(1), at(2)]);
}
