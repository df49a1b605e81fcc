import { memo } from 'react';
import { ABSENCES } from '../domain/cell';
import { hatchFill } from './hatchFill';
import type { Look } from './looks';

/**
 * A colour, with the name of its dotted variant where it has one, or the look that stands for the reason why there is
 * none; with both, the colour is what lies under the lines of the look, which are drawn apart.
 */
type ShapeFill =
  | { readonly colour: string; readonly dots?: string; readonly look?: Look }
  | { readonly colour?: never; readonly look: Look };

/** One area as drawn: path in drawing units and how it is filled. */
export interface MapShape {
  readonly id: string;
  readonly d: string;
  readonly fill: ShapeFill;
  /** What a screen reader says on this area. */
  readonly spoken: string;
}

/** Element id of an area inside a drawing, for `aria-activedescendant`. */
export function shapeElementId(scope: string, id: string): string {
  return `${scope}-gebied-${id}`;
}

interface Props {
  readonly scope: string;
  readonly shape: MapShape;
  readonly selected: boolean;
  /** True in a list box; in a picture an area is part of the drawing and no more. */
  readonly listed: boolean;
}

function sameFill(a: ShapeFill, b: ShapeFill): boolean {
  if (a.look !== b.look || a.colour !== b.colour) return false;
  return a.colour === undefined || b.colour === undefined || a.dots === b.dots;
}

function sameShape(before: Props, after: Props): boolean {
  const [a, b] = [before.shape, after.shape];
  return (
    before.scope === after.scope &&
    before.selected === after.selected &&
    before.listed === after.listed &&
    a.id === b.id &&
    a.d === b.d &&
    a.spoken === b.spoken &&
    sameFill(a.fill, b.fill)
  );
}

/** An area as an option of the map's list box; drawn anew only when something about this one area changed. */
export const Shape = memo(function Shape({ scope, shape, selected, listed }: Props) {
  const { id, d, fill, spoken } = shape;
  const { look, colour } = fill;
  return (
    <path
      id={shapeElementId(scope, id)}
      data-code={id}
      data-look={look}
      data-absent={ABSENCES.find((why) => why === look)}
      data-dots={'dots' in fill ? fill.dots : undefined}
      className="shape"
      d={d}
      fill={colour ?? (look && hatchFill(scope, look))}
      {...(listed && { role: 'option', 'aria-selected': selected, 'aria-label': spoken })}
    />
  );
}, sameShape);
