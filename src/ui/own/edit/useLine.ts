import { useRef, useState } from 'react';
import type { Place } from '../../../state/drawnArea';
import { applyLine } from '../../../state/editActions';
import type { EditTool } from '../../../state/store';

/** A line around buurten while it is being drawn. */
export interface Line {
  readonly places: readonly Place[];
  /** Another number for every line: what belongs to a line that was closed or dropped is not part of the next. */
  readonly round: number;
  readonly add: (place: Place) => void;
  /** Closes the line: what lies inside is put in or taken out. */
  readonly close: (last?: Place) => void;
  /** Drops the line; nothing changes. */
  readonly forget: () => void;
}

const NONE: readonly Place[] = [];

/** The line that is being drawn; another tool drops it. */
export function useLine(tool: EditTool): Line {
  const [places, setPlaces] = useState(NONE);
  const [round, setRound] = useState(0);
  const [known, setKnown] = useState(tool);
  // Places come faster than the page is drawn: the line that is closed has those that were not drawn yet as well.
  const all = useRef(NONE);
  const show = (next: readonly Place[]) => {
    all.current = next;
    setPlaces(next);
  };
  const end = () => {
    show(NONE);
    setRound((before) => before + 1);
  };
  if (known !== tool) {
    setKnown(tool);
    end();
  }
  return {
    places,
    round,
    add: (place) => show([...all.current, place]),
    close: (last) => {
      applyLine(last ? [...all.current, last] : all.current);
      end();
    },
    forget: end,
  };
}
