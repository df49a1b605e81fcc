import { useLayoutEffect, useRef, useState } from 'react';
import type { Size } from '../../figure/camera';
import { LookSwatch } from '../../figure/LookSwatch';
import type { Look } from '../../figure/looks';
import { type TipPlace, tipPlace } from './tipPlace';

interface Props {
  readonly name: string;
  /** Figure, comparison, place; empty lines are left out. */
  readonly lines: readonly string[];
  /** How the area is drawn where it has no class. */
  readonly look?: Look | undefined;
  /** Box of the area in pixels of the frame. */
  readonly box: readonly [number, number, number, number];
  readonly frame: Size;
}

/** Name, figure and comparison of the area under the pointer or the keyboard, beside it. */
export function Tip({ name, lines, look, box, frame }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<TipPlace>({ left: 0, top: 0 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const next = tipPlace(box, { width: element.offsetWidth, height: element.offsetHeight }, frame);
    setAt((now) => (now.left === next.left && now.top === next.top ? now : next));
  });
  return (
    <div
      ref={ref}
      className="tip"
      style={{ transform: `translate(${at.left}px, ${at.top}px)` }}
      aria-hidden="true"
    >
      <strong>{name}</strong>
      {lines
        .filter((line) => line !== '')
        .map((line, index) => (
          <span key={line}>
            {index === 0 && look && <LookSwatch look={look} />}
            {line}
          </span>
        ))}
    </div>
  );
}
