import { OWN_LOOKS } from '../../catalog/palettes';
import type { OwnColour } from '../../domain/view';

/** The line an own area has on the map: its colour and its dashes. Decorative: its name stands beside it. */
export function OwnSwatch({ colour, wide = false }: { colour: OwnColour; wide?: boolean }) {
  const look = OWN_LOOKS[colour];
  const width = wide ? 56 : 34;
  return (
    <svg
      className="own-swatch"
      width={width}
      height="16"
      viewBox={`0 0 ${width} 16`}
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={`M1 8H${width - 1}`}
        fill="none"
        stroke={look.colour}
        strokeWidth="4"
        strokeDasharray={look.dash || undefined}
      />
    </svg>
  );
}
