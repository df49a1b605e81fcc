import { memo } from 'react';

export type OutlineKind = 'gemeente' | 'stedelijk' | 'landelijk' | 'selected' | 'active';

/** Outline with a light casing under it, so that it reads on every colour. */
export const Outline = memo(function Outline({ d, kind }: { d: string; kind: OutlineKind }) {
  return (
    <g className={`outline outline-${kind}`} aria-hidden="true">
      <path className="casing" d={d} />
      <path className="line" d={d} />
    </g>
  );
});
