import { useMemo } from 'react';
import type { AreaId } from '../../domain/area';
import type { Histogram } from '../../figure/histogram';
import type { LegendAxis } from '../../state/legend/axis';
import { readingOf } from '../../state/reading';
import type { Scene } from '../../state/scene';
import { rowAt } from '../../state/sceneBase';
import { selectSelection } from '../../state/selectors';
import { useAtlas } from '../../state/store';

interface Props {
  readonly scene: Scene;
  readonly axis: LegendAxis;
  readonly spread: Histogram;
}

/** Where an area of any kind stands on the axis; null where it has no place there. */
function placeOfArea({ scene, axis }: Pick<Props, 'scene' | 'axis'>, id: AreaId): number | null {
  const row = rowAt(scene, id);
  if (row >= 0) return axis.placeAt(row);
  const reading = readingOf(scene, id);
  return reading ? axis.placeOf(reading.cell, reading.benchmark) : null;
}

function Mark({ share, kind }: { readonly share: number; readonly kind: 'is-hovered' | 'is-selected' }) {
  const x = `${Math.round(share * 1000) / 10}%`;
  return (
    <g className={kind}>
      {kind === 'is-hovered' && <line x1={x} x2={x} y1="0" y2="100%" />}
      <svg x={x} y="100%" overflow="visible" role="presentation">
        <path d="M0 1L-5.5 10H5.5Z" />
      </svg>
    </g>
  );
}

/** Where the area under the pointer stands: drawn alone, so that a moving pointer costs no more than this. */
function HoverMark(props: Props) {
  const hovered = useAtlas((state) => state.hovered);
  const place = hovered === null ? null : placeOfArea(props, hovered);
  return place === null ? null : <Mark share={props.spread.shareOf(place)} kind="is-hovered" />;
}

function SelectedMarks({ scene, axis, spread }: Props) {
  const selection = useAtlas(selectSelection);
  const places = useMemo(
    () => selection.map((id) => ({ id, place: placeOfArea({ scene, axis }, id) })),
    [scene, axis, selection],
  );
  return places.map(
    ({ id, place }) => place !== null && <Mark key={id} share={spread.shareOf(place)} kind="is-selected" />,
  );
}

/** Marks of the areas that are selected or under the pointer, over the histogram. The map says them in words. */
export function Marks(props: Props) {
  return (
    <svg className="histogram-marks" aria-hidden="true">
      <SelectedMarks {...props} />
      <HoverMark {...props} />
    </svg>
  );
}
