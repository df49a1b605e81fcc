import { type KeyboardEventHandler, memo, type PointerEventHandler, type Ref } from 'react';
import type { Absence } from '../domain/cell';
import { Hatches } from './Hatches';
import { hatchFill } from './hatchFill';

/** One area as drawn: path in drawing units and either a colour or a reason why there is none. */
export interface MapShape {
  readonly id: string;
  readonly d: string;
  readonly fill: { readonly colour: string } | { readonly absent: Absence };
  /** What a screen reader says on this area. */
  readonly spoken: string;
}

export type OutlineKind = 'regio' | 'gemeente' | 'stedelijk' | 'landelijk';

export interface MapOutline {
  readonly id: string;
  readonly d: string;
  readonly kind: OutlineKind;
}

export interface MapLabel {
  /** Long names break over lines. */
  readonly lines: readonly string[];
  readonly at: readonly [number, number];
}

interface Props {
  /** Also the prefix of element ids inside the drawing. */
  readonly scope: string;
  readonly width: number;
  readonly height: number;
  /** Drawing units per screen pixel: keeps hatches and letters the same size on every screen. */
  readonly unitsPerPx: number;
  /** Indicator whose colours are in the drawing, or null while there are none. */
  readonly painted: string | null;
  readonly title: string;
  readonly shapes: readonly MapShape[];
  /** Land outside the level, drawn muted: not missing data. */
  readonly ground: readonly { readonly id: string; readonly d: string }[];
  readonly outlines: readonly MapOutline[];
  readonly labels: readonly MapLabel[];
  readonly selected: ReadonlySet<string>;
  readonly active: string | null;
  /** Left out in print and export: then the drawing is one picture with a title. */
  readonly listBox?: {
    readonly ref: Ref<SVGSVGElement>;
    readonly onPointerMove: PointerEventHandler;
    readonly onPointerLeave: PointerEventHandler;
    readonly onClick: (event: React.MouseEvent) => void;
    readonly onKeyDown: KeyboardEventHandler;
    readonly onFocus: () => void;
    readonly onBlur: () => void;
  };
}

/** Element id of an area inside a drawing, for `aria-activedescendant`. */
function shapeElementId(scope: string, id: string): string {
  return `${scope}-gebied-${id}`;
}

interface ShapeProps {
  readonly scope: string;
  readonly id: string;
  readonly d: string;
  readonly colour: string;
  readonly absent: Absence | undefined;
  readonly spoken: string;
  readonly selected: boolean;
}

/** Drawn anew only when something about this one area changed. */
const Shape = memo(function Shape({ scope, id, d, colour, absent, spoken, selected }: ShapeProps) {
  return (
    <path
      id={shapeElementId(scope, id)}
      data-code={id}
      data-absent={absent}
      className="shape"
      d={d}
      fill={absent ? hatchFill(scope, absent) : colour}
      role="option"
      aria-selected={selected}
      aria-label={spoken}
    />
  );
});

/** Outline with a light casing under it, so that it reads on every colour. */
const Outline = memo(function Outline({ d, kind }: { d: string; kind: string }) {
  return (
    <g className={`outline outline-${kind}`} aria-hidden="true">
      <path className="casing" d={d} />
      <path className="line" d={d} />
    </g>
  );
});

/** The map as a drawing: areas, outlines, names. Pure; the same component serves screen, print and first picture. */
export function ChoroplethMap(props: Props) {
  const { scope, shapes, selected, active, listBox } = props;
  const byId = new Map(shapes.map((shape) => [shape.id, shape]));
  const activeShape = active ? byId.get(active) : undefined;
  return (
    <svg
      viewBox={`0 0 ${props.width} ${props.height}`}
      className="choropleth"
      data-painted={props.painted ?? undefined}
      role={listBox ? 'listbox' : 'img'}
      aria-label={props.title}
      {...(listBox && {
        tabIndex: 0,
        'aria-multiselectable': true,
        'aria-activedescendant': activeShape ? shapeElementId(scope, activeShape.id) : undefined,
      })}
      {...listBox}
    >
      <Hatches scope={scope} unitsPerPx={props.unitsPerPx} />
      <g className="ground" aria-hidden="true">
        {props.ground.map(({ id, d }) => (
          <path key={id} d={d} />
        ))}
      </g>
      <g className="shapes" role="presentation">
        {shapes.map((shape) => (
          <Shape
            key={shape.id}
            scope={scope}
            id={shape.id}
            d={shape.d}
            colour={'colour' in shape.fill ? shape.fill.colour : 'none'}
            absent={'absent' in shape.fill ? shape.fill.absent : undefined}
            spoken={shape.spoken}
            selected={selected.has(shape.id)}
          />
        ))}
      </g>
      <g className="above" aria-hidden="true">
        {props.outlines.map(({ id, d, kind }) => (
          <Outline key={id} d={d} kind={kind} />
        ))}
        {shapes
          .filter(({ id }) => selected.has(id))
          .map(({ id, d }) => (
            <Outline key={id} d={d} kind="selected" />
          ))}
        {activeShape && <Outline d={activeShape.d} kind="active" />}
        <g className="names" fontSize={12.5 * props.unitsPerPx} strokeWidth={3 * props.unitsPerPx}>
          {props.labels.map(({ lines, at }) => (
            <text key={lines.join(' ')} x={at[0]} y={at[1]} textAnchor="middle">
              {lines.map((line, index) => (
                <tspan key={line} x={at[0]} dy={index === 0 ? 0 : '1.1em'}>
                  {line}
                </tspan>
              ))}
            </text>
          ))}
        </g>
      </g>
    </svg>
  );
}
