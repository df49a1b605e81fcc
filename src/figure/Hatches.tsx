import { memo } from 'react';
import { ABSENCES, type Absence } from '../domain/cell';

/** Lines of the hatches: 3.6:1 on paper, so that "no figure" is seen without colour. */
const LINE = '#7d828c';
const GROUND = '#ffffff';

/** One pattern per reason, in screen pixels; told apart by direction, so also in grey print. */
const DRAWINGS: Readonly<Record<Absence, { size: number; d: string; dots?: boolean }>> = {
  'niet-gepubliceerd': { size: 6, d: 'M-1 7L7 -1' },
  'niet-gemeten': { size: 9, d: 'M-1 -1L10 10' },
  'niet-op-dit-niveau': { size: 6, d: 'M0 3H6' },
  'niet-van-toepassing': { size: 7, d: 'M3.5 3.5h.01', dots: true },
  'nog-niet-gepubliceerd': { size: 8, d: 'M0 0L8 8M0 8L8 0' },
};

/** Pattern definitions for every reason. `unitsPerPx` keeps the line distance equal on screen at any size. */
export const Hatches = memo(function Hatches({ scope, unitsPerPx }: { scope: string; unitsPerPx: number }) {
  return (
    <defs>
      {ABSENCES.map((why) => {
        const { size, d, dots } = DRAWINGS[why];
        return (
          <pattern
            key={why}
            id={`${scope}-${why}`}
            width={size}
            height={size}
            patternUnits="userSpaceOnUse"
            patternTransform={`scale(${unitsPerPx})`}
          >
            <rect width={size} height={size} fill={GROUND} />
            <path d={d} stroke={LINE} strokeWidth={dots ? 2 : 0.9} strokeLinecap={dots ? 'round' : 'butt'} />
          </pattern>
        );
      })}
    </defs>
  );
});
