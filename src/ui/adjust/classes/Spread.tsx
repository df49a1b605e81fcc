import { memo } from 'react';
import { HistogramPlot } from '../../../figure/HistogramPlot';
import type { Preview } from './previews';

interface Props {
  readonly preview: Preview;
  /** What it shows, in one sentence. */
  readonly label: string;
}

/** Figures as bars in the colours of their classes. */
export const Spread = memo(function Spread({ preview: { spread, colours }, label }: Props) {
  if (!spread) return null;
  return (
    <span className="class-spread">
      <HistogramPlot spread={spread} colours={colours} label={label} benchmark={null} />
    </span>
  );
});
