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

/** Colour at `share` (0 to 1) along a line through stops, even in Lab. */
export function lineThrough(stops: readonly string[], share: number): string {
  const position = share * (stops.length - 1);
  const first = Math.min(Math.floor(position), stops.length - 2);
  const part = position - first;
  const [from, to] = [labOf(stops[first] ?? '#000000'), labOf(stops[first + 1] ?? '#000000')];
  const at = (i: 0 | 1 | 2) => from[i] * (1 - part) + to[i] * part;
  return hexOf([at(0), at(1), at(2)]);
}
