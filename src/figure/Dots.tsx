import { memo } from 'react';
import { colourOf, thinColourOf } from '../catalog/palettes';
import type { Drawing } from './looks';
import { Pattern } from './Pattern';

const DEVIATION = { palette: 'afwijking', classes: { length: 7 } } as const;
/** Classes below the benchmark; the first two are dark enough for light dots. */
const BELOW = [0, 1, 2] as const;
const DARK = 2;

function dotted(ground: string, line: string): Drawing {
  return { size: 5, d: 'M2.5 2.5L2.51 2.5', width: 1.5, line, ground };
}

/** Name of the dotted variant of a class of a deviation; figure.css puts it on in print and high contrast. */
function dotsName(index: number, thin: boolean): string {
  return `stip-${index}${thin ? '-dun' : ''}`;
}

/** Name of the dotted variant of a class by its colour key; undefined for classes that have none. */
export function dotsOf(index: number, colourKey: string | undefined, thin = false): string | undefined {
  return index < BELOW.length && colourKey?.startsWith('afwijking.') ? dotsName(index, thin) : undefined;
}

/** Every dotted variant of a colour, by name. */
export const DOTTED: ReadonlyMap<string, Drawing> = new Map(
  BELOW.flatMap((index) => [
    [
      dotsName(index, false),
      dotted(colourOf(DEVIATION, index), index < DARK ? '#fffefb' : '#1c2430'),
    ] as const,
    [dotsName(index, true), dotted(thinColourOf(DEVIATION, index), '#1c2430')] as const,
  ]),
);

/** The colours of less favourable with dots in them: in grey print they are told from those of favourable by form. */
export const Dots = memo(function Dots({ scope, unitsPerPx }: { scope: string; unitsPerPx: number }) {
  return (
    <defs>
      {[...DOTTED].map(([name, drawing]) => (
        <Pattern key={name} id={`${scope}-${name}`} drawing={drawing} unitsPerPx={unitsPerPx} />
      ))}
    </defs>
  );
});
