import { Fragment } from 'react';

/** A name on the map. */
export interface MapLabel {
  readonly id: string;
  /** Long names break over lines. */
  readonly lines: readonly string[];
  /** Middle of the first line, in drawing units. */
  readonly at: readonly [number, number];
  /** Names of the areas themselves are lighter than those of the places around them. */
  readonly small?: boolean;
  /** Left, top, width, height in pixels, from its place, of the part to press: for names that choose their area. */
  readonly press?: readonly [number, number, number, number];
}

/** Puts letters of the page's own size at a place in the drawing, whatever its scale. */
export function nameTransform([x, y]: readonly [number, number], unitsPerPx: number): string {
  return `translate(${Math.round(x)} ${Math.round(y)}) scale(${Number(unitsPerPx.toPrecision(6))})`;
}

/** The part of a name that can be pressed; a shape of its own, as letters are thin. */
function Press({ label, unitsPerPx }: { label: MapLabel; unitsPerPx: number }) {
  if (!label.press) return null;
  const [x, y, width, height] = label.press;
  return (
    <rect
      className="name-press"
      data-code={label.id}
      data-at={placeOf(label)}
      transform={nameTransform(label.at, unitsPerPx)}
      x={x}
      y={y}
      width={width}
      height={height}
    />
  );
}

function placeOf({ at }: MapLabel): string {
  return `${Math.round(at[0])} ${Math.round(at[1])}`;
}

function classOf({ small, press }: MapLabel): string {
  return ['name', small && 'is-small', press && 'is-press'].filter(Boolean).join(' ');
}

/** Names over the map, in screen pixels: they grow with the reader's letters and not with the zoom. */
export function Names({ labels, unitsPerPx }: { labels: readonly MapLabel[]; unitsPerPx: number }) {
  return (
    <g className="names">
      {labels.map((label) => (
        <Fragment key={label.id}>
          <Press label={label} unitsPerPx={unitsPerPx} />
          <text
            className={classOf(label)}
            data-at={placeOf(label)}
            transform={nameTransform(label.at, unitsPerPx)}
            textAnchor="middle"
          >
            {label.lines.map((line, index) => (
              <tspan key={line} x={0} dy={index === 0 ? 0 : '1.1em'}>
                {line}
              </tspan>
            ))}
          </text>
        </Fragment>
      ))}
    </g>
  );
}
