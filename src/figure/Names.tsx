/** A name on the map. */
export interface MapLabel {
  readonly id: string;
  /** Long names break over lines. */
  readonly lines: readonly string[];
  /** Middle of the first line, in drawing units. */
  readonly at: readonly [number, number];
  /** Names of the areas themselves are lighter than those of the places around them. */
  readonly small?: boolean;
}

/** Puts letters of the page's own size at a place in the drawing, whatever its scale. */
export function nameTransform([x, y]: readonly [number, number], unitsPerPx: number): string {
  return `translate(${Math.round(x)} ${Math.round(y)}) scale(${Number(unitsPerPx.toPrecision(6))})`;
}

/** Names over the map, in screen pixels: they grow with the reader's letters and not with the zoom. */
export function Names({ labels, unitsPerPx }: { labels: readonly MapLabel[]; unitsPerPx: number }) {
  return (
    <g className="names">
      {labels.map(({ id, lines, at, small }) => (
        <text
          key={id}
          className={small ? 'name is-small' : 'name'}
          data-at={`${Math.round(at[0])} ${Math.round(at[1])}`}
          transform={nameTransform(at, unitsPerPx)}
          textAnchor="middle"
        >
          {lines.map((line, index) => (
            <tspan key={line} x={0} dy={index === 0 ? 0 : '1.1em'}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
    </g>
  );
}
