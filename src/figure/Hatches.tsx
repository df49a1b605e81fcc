import { memo } from 'react';
import { DRAWINGS, LOOKS } from './looks';
import { Pattern } from './Pattern';

/** Pattern definitions for every look. `unitsPerPx` keeps the line distance equal on screen at any size. */
export const Hatches = memo(function Hatches({ scope, unitsPerPx }: { scope: string; unitsPerPx: number }) {
  return (
    <defs>
      {LOOKS.map((look) => (
        <Pattern key={look} id={`${scope}-${look}`} drawing={DRAWINGS[look]} unitsPerPx={unitsPerPx} />
      ))}
    </defs>
  );
});
