import './lookSwatch.css';
import { memo } from 'react';
import { DRAWINGS, groundOf, type Look } from './looks';

const WIDTH = 18;
const HEIGHT = 12;

const tiled = new Map<Look, string>();

/** The path of one tile beside itself as often as fills a swatch. */
function tiledPath(look: Look): string {
  const known = tiled.get(look);
  if (known !== undefined) return known;
  const { size, d } = DRAWINGS[look];
  const parts: string[] = [];
  for (let y = 0; y < HEIGHT; y += size) {
    for (let x = 0; x < WIDTH; x += size) {
      parts.push(d.replace(/(-?[\d.]+) (-?[\d.]+)/g, (_, dx, dy) => `${Number(dx) + x} ${Number(dy) + y}`));
    }
  }
  const path = parts.join('');
  tiled.set(look, path);
  return path;
}

/** How a reason looks on the map, small enough to stand before its word. Says nothing to a screen reader: the word does. */
export const LookSwatch = memo(function LookSwatch({ look }: { readonly look: Look }) {
  const { line, width } = DRAWINGS[look];
  return (
    <svg
      className="look-swatch"
      data-look={look}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      aria-hidden="true"
    >
      <rect width={WIDTH} height={HEIGHT} fill={groundOf(look)} />
      <path d={tiledPath(look)} fill="none" stroke={line} strokeWidth={width} strokeLinecap="round" />
      <rect className="look-edge" x="0.5" y="0.5" width={WIDTH - 1} height={HEIGHT - 1} />
    </svg>
  );
});
