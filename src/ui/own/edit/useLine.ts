import { useState } from 'react';
import type { Place } from '../../../state/drawnArea';
import { applyLine } from '../../../state/editActions';
import type { EditTool } from '../../../state/store';

/** A line around buurten while it is being drawn. */
export interface Line {
  readonly places: readonly Place[];
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
  const [known, setKnown] = useState(tool);
  if (known !== tool) {
    setKnown(tool);
    setPlaces(NONE);
  }
  return {
    places,
    add: (place) => setPlaces((before) => [...before, place]),
    close: (last) => {
      applyLine(last ? [...places, last] : places);
      setPlaces(NONE);
    },
    forget: () => setPlaces(NONE),
  };
}
