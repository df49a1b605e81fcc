import { memo } from 'react';
import type { Absence } from '../domain/cell';
import { hatchFill } from './hatchFill';

/** One area as drawn: path in drawing units and either a colour or a reason why there is none. */
export interface MapShape {
  readonly id: string;
  readonly d: string;
  readonly fill: { readonly colour: string } | { readonly absent: Absence };
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
}

function sameFill(a: MapShape['fill'], b: MapShape['fill']): boolean {
  if ('colour' in a) return 'colour' in b && a.colour === b.colour;
  return 'absent' in b && a.absent === b.absent;
}

function sameShape(before: Props, after: Props): boolean {
  const [a, b] = [before.shape, after.shape];
  return (
    before.scope === after.scope &&
    before.selected === after.selected &&
    a.id === b.id &&
    a.d === b.d &&
    a.spoken === b.spoken &&
    sameFill(a.fill, b.fill)
  );
}

/** An area as an option of the map's list box; drawn anew only when something about this one area changed. */
export const Shape = memo(function Shape({ scope, shape, selected }: Props) {
  const { id, d, fill, spoken } = shape;
  const absent = 'absent' in fill ? fill.absent : undefined;
  return (
    <path
      id={shapeElementId(scope, id)}
      data-code={id}
      data-absent={absent}
      className="shape"
      d={d}
      fill={absent ? hatchFill(scope, absent) : 'colour' in fill ? fill.colour : 'none'}
      role="option"
      aria-selected={selected}
      aria-label={spoken}
    />
  );
}, sameShape);
