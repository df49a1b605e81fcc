import { memo } from 'react';

export type OutlineKind =
  | 'gemeente'
  | 'stedelijk'
  | 'landelijk'
  | 'selected'
  | 'active'
  | 'eigen'
  | 'eigen-selected'
  | 'buur';

/** Line of an area that has a look of its own; dashes in pixels, empty for a whole line. */
export interface OutlineLook {
  readonly colour: string;
  readonly dash: string;
}

interface Props {
  readonly d: string;
  readonly kind: OutlineKind;
  /** Only for kinds without a line of their own in the style sheet. */
  readonly look?: OutlineLook | undefined;
}

/** Outline with a light casing under it, so that it reads on every colour. */
export const Outline = memo(function Outline({ d, kind, look }: Props) {
  return (
    <g className={`outline outline-${kind}`} aria-hidden="true">
      <path className="casing" d={d} />
      <path className="line" d={d} stroke={look?.colour} strokeDasharray={look?.dash || undefined} />
    </g>
  );
});
