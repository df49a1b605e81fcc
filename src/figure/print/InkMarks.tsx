import './ink.css';
import { memo } from 'react';
import { DOTTED } from '../Dots';
import type { Ink } from './ink';

/** Lines and dots of patterns, drawn one by one; dots on a colour are only there in print and high contrast. */
export const InkMarks = memo(function InkMarks({ inks }: { readonly inks: readonly Ink[] }) {
  return (
    <g className="ink" aria-hidden="true">
      {inks.map(({ pattern, d, width, line }) => (
        <path
          key={pattern}
          className={DOTTED.has(pattern) ? 'is-dots' : undefined}
          d={d}
          fill="none"
          stroke={line}
          strokeWidth={width}
          strokeLinecap="round"
        />
      ))}
    </g>
  );
});
