import type { RefObject } from 'react';
import type { TimeTexts } from '../../../catalog/texts/adjustTime';

interface StepProps {
  readonly label: string;
  readonly sign: string;
  readonly to: string | undefined;
  readonly onMove: (period: string) => void;
}

/** One year on or back; it stays in its place, and reachable, where there is none. */
function Step({ label, sign, to, onMove }: StepProps) {
  return (
    <button
      type="button"
      className="time-step"
      aria-label={label}
      title={label}
      aria-disabled={to === undefined}
      onClick={() => to !== undefined && onMove(to)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={sign} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
      </svg>
    </button>
  );
}

interface Props {
  readonly texts: TimeTexts;
  /** Oldest first. */
  readonly years: readonly string[];
  readonly now: string;
  readonly playing: boolean;
  /** True where the reader asks for less motion: then there is nothing to play, only to leaf through. */
  readonly still: boolean;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly onToggle: () => void;
  readonly onMove: (period: string) => void;
}

/** Play or pause, and a year on or back. */
export function PlayBar({ texts, years, now, playing, still, button, onToggle, onMove }: Props) {
  const index = years.indexOf(now);
  return (
    <div className="time-play">
      <Step label={texts.previous} sign="M10 3 5 8l5 5" to={years[index - 1]} onMove={onMove} />
      {!still && (
        <button ref={button} type="button" className="button time-toggle" onClick={onToggle}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={playing ? 'M4 2h3v12H4zM9 2h3v12H9z' : 'M4 2l9 6-9 6z'} fill="currentColor" />
          </svg>
          {playing ? texts.pause : texts.play}
        </button>
      )}
      <Step label={texts.next} sign="M6 3l5 5-5 5" to={years[index + 1]} onMove={onMove} />
    </div>
  );
}
