import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { useAtlas } from '../../state/store';

interface Props {
  readonly title: string;
  /** Class colours in their order: the folded legend still shows them. */
  readonly colours: readonly string[];
  readonly children: ReactNode;
}

/**
 * The legend as a card. Where the map needs the room the style sheet shows its button in place of the card, and the
 * card only while it is open; Escape closes it, and so does adjusting the map, which needs the room.
 */
export function Folding({ title, colours, children }: Props) {
  const [open, setOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const id = useId();
  const adjusting = useAtlas((atlas) => atlas.adjusting !== null);
  const [adjusted, setAdjusted] = useState(adjusting);
  if (adjusted !== adjusting) {
    setAdjusted(adjusting);
    if (adjusting) setOpen(false);
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    setOpen(false);
    toggle.current?.focus();
  };
  return (
    <section className="legend" aria-label={title} data-open={open || undefined} onKeyDown={onKeyDown}>
      <button
        ref={toggle}
        type="button"
        className="legend-toggle"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span className="if-wide">{title}</span>
        <svg viewBox={`0 0 ${colours.length} 1`} preserveAspectRatio="none" aria-hidden="true">
          {colours.map((colour, index) => (
            <rect key={colour} x={index} width="1" height="1" fill={colour} />
          ))}
        </svg>
      </button>
      <div className="legend-card" id={id}>
        {children}
      </div>
    </section>
  );
}
