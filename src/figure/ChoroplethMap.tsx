import { type KeyboardEventHandler, memo, type PointerEventHandler, type ReactNode, type Ref } from 'react';
import { Dots } from './Dots';
import { Hatches } from './Hatches';
import { type MapLabel, Names } from './Names';
import { Outline, type OutlineKind, type OutlineLook } from './Outline';
import { type MapShape, Shape, shapeElementId } from './Shape';
import { type DrawingWindow, viewBoxOf } from './window';

export interface MapOutline {
  readonly id: string;
  readonly d: string;
  readonly kind: OutlineKind;
  readonly look?: OutlineLook;
}

interface Props {
  /** Also the prefix of element ids inside the drawing. */
  readonly scope: string;
  readonly window: DrawingWindow;
  /** Indicator whose colours are in the drawing, or null while there are none. */
  readonly painted: string | null;
  /** True while another painter shows the colours under this drawing. */
  readonly coloursBelow?: boolean;
  readonly title: string;
  readonly shapes: readonly MapShape[];
  /** True where areas are circles on the land. */
  readonly circled?: boolean;
  /** Land outside the level, drawn muted: not missing data. */
  readonly ground: readonly { readonly id: string; readonly d: string }[];
  readonly outlines: readonly MapOutline[];
  readonly labels: readonly MapLabel[];
  readonly selected: ReadonlySet<string>;
  readonly active: string | null;
  /** Where marks of an area that is being edited are put, over the outlines and under the names. */
  readonly marksRef?: Ref<SVGGElement>;
  /** Lines and dots of the patterns drawn one by one over the areas, where there is no need of patterns. */
  readonly ink?: ReactNode;
  /** Left out in print and export: then the drawing is one picture with a title. */
  readonly listBox?: {
    readonly ref: Ref<SVGSVGElement>;
    readonly 'aria-describedby': string;
    readonly onPointerMove: PointerEventHandler;
    readonly onPointerLeave: PointerEventHandler;
    readonly onClick: (event: React.MouseEvent) => void;
    readonly onKeyDown: KeyboardEventHandler;
    readonly onFocus: () => void;
    readonly onBlur: () => void;
  };
}

const Shapes = memo(function Shapes({
  scope,
  shapes,
  selected,
  listed,
}: Pick<Props, 'scope' | 'shapes' | 'selected'> & { readonly listed: boolean }) {
  return (
    <g className="shapes" role="presentation">
      {shapes.map((shape) => (
        <Shape key={shape.id} scope={scope} shape={shape} selected={selected.has(shape.id)} listed={listed} />
      ))}
    </g>
  );
});

/** The map as a drawing: areas, outlines, names. Pure; the same component serves screen, print and first picture. */
export function ChoroplethMap(props: Props) {
  const { scope, shapes, active, listBox, window } = props;
  const activeShape = active ? shapes.find(({ id }) => id === active) : undefined;
  return (
    <svg
      viewBox={viewBoxOf(window)}
      className={props.coloursBelow ? 'choropleth is-marks' : 'choropleth'}
      data-painted={props.painted ?? undefined}
      data-circled={props.circled || undefined}
      role={listBox ? 'listbox' : 'img'}
      aria-label={props.title}
      {...(listBox && {
        tabIndex: 0,
        'aria-multiselectable': true,
        'aria-activedescendant': activeShape ? shapeElementId(scope, activeShape.id) : undefined,
      })}
      {...listBox}
    >
      {!props.ink && (
        <>
          <Hatches scope={scope} unitsPerPx={window.unitsPerPx} />
          <Dots scope={scope} unitsPerPx={window.unitsPerPx} />
        </>
      )}
      <g className="ground" aria-hidden="true">
        {props.ground.map(({ id, d }) => (
          <path key={id} d={d} />
        ))}
      </g>
      <Shapes scope={scope} shapes={shapes} selected={props.selected} listed={listBox !== undefined} />
      {props.ink}
      <g className="above" aria-hidden="true">
        {props.outlines.map(({ id, d, kind, look }) => (
          <Outline key={`${kind} ${id}`} d={d} kind={kind} look={look} />
        ))}
        {activeShape && <Outline d={activeShape.d} kind="active" />}
        {props.marksRef && <g className="marks" ref={props.marksRef} />}
        <Names labels={props.labels} unitsPerPx={window.unitsPerPx} />
      </g>
    </svg>
  );
}
