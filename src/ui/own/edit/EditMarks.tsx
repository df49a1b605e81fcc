import { useMemo } from 'react';
import { OWN_LOOKS } from '../../../catalog/palettes';
import type { Atlas } from '../../../data/atlas';
import type { OwnArea } from '../../../domain/view';
import { type Frame, project } from '../../../figure/mercator';
import { pathOf } from '../../../figure/path';
import type { Place } from '../../../state/drawnArea';
import { circleOf } from '../../../state/editActions';
import { useAtlas } from '../../../state/store';

interface Props {
  readonly atlas: Atlas;
  readonly area: OwnArea;
  readonly frame: Frame;
  readonly unitsPerPx: number;
  /** The line that is being drawn. */
  readonly line: readonly Place[];
}

/** Pixels between the dots on buurten that are in. */
const DOTS = 13;
const PATTERN = 'kaart-eigen-stip';

/** A dot with a light edge, over and over: seen on every class colour, which stays what it is between the dots. */
function DotPattern({ colour, unitsPerPx }: { colour: string; unitsPerPx: number }) {
  return (
    <pattern
      id={PATTERN}
      width={DOTS}
      height={DOTS}
      patternUnits="userSpaceOnUse"
      patternTransform={`scale(${unitsPerPx})`}
    >
      <circle cx={DOTS / 2} cy={DOTS / 2} r="3.4" fill="#fffefb" />
      <circle cx={DOTS / 2} cy={DOTS / 2} r="2.1" fill={colour} />
    </pattern>
  );
}

/** A line under way, and its first corner, where it can be closed. */
function LineMark({ d, first, colour }: { d: string; first: readonly [number, number]; colour: string }) {
  const [x, y] = first;
  return (
    <g className="edit-line">
      {d !== '' && <path className="casing" d={d} />}
      {d !== '' && <path className="line" d={d} stroke={colour} />}
      <path className="first-casing" d={`M${x} ${y}h.01`} />
      <path className="first" d={`M${x} ${y}h.01`} stroke={colour} />
    </g>
  );
}

/** In the drawing: dots on the buurten of the area, its outline, and the line or circle that is under way. */
export function EditMarks({ atlas, area, frame, unitsPerPx, line }: Props) {
  const draft = useAtlas((state) => state.draft);
  const tool = useAtlas(({ editTool }) => editTool);
  const { colour } = OWN_LOOKS[area.colour];
  const inside = useMemo(() => pathOf(frame, atlas.outlineOf(area.members)), [frame, atlas, area.members]);
  const points = line.map(([lon, lat]) => project(frame, lon, lat).map(Math.round) as [number, number]);
  const circle = tool === 'cirkel' ? circleOf(draft) : undefined;
  const middle = tool === 'cirkel' && draft.centre ? project(frame, ...draft.centre) : undefined;
  const lineD = points.length > 1 ? `M${points.map((point) => point.join(' ')).join('L')}` : '';
  const path = circle ? pathOf(frame, circle) : lineD;
  const first = middle ?? points[0];
  return (
    <>
      <DotPattern colour={colour} unitsPerPx={unitsPerPx} />
      <path className="edit-inside" d={inside} fill={`url(#${PATTERN})`} />
      {first && <LineMark d={path} first={first} colour={colour} />}
    </>
  );
}
