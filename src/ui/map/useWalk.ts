import { type RefObject, useRef } from 'react';
import type { AreaId } from '../../domain/area';
import type { Arrow } from '../../figure/gaze';
import { step, type Walk } from '../../figure/step';
import { hover } from '../../state/actions';
import type { Scene } from '../../state/scene';
import { useAtlas } from '../../state/store';
import { levelTerrain } from './levelTerrain';
import { byName, isTyping, type Typed, typedMore, typedRow } from './typeAhead';

export interface WalkProps {
  readonly scene: Scene;
  readonly selection: readonly AreaId[];
  /** Called with every area walked to. */
  readonly reveal: (id: AreaId) => void;
  /** Area that pointer or keyboard was on last; the walk goes on from there. */
  readonly last: RefObject<AreaId | null>;
}

/** Goes from area to area by arrow, by name, and back; see {@link step} for where an arrow leads. */
export function useWalk({ scene, selection, reveal, last }: WalkProps) {
  const { atlas, level, rows } = scene;
  const walked = useRef<Walk | null>(null);
  const typed = useRef<Typed | null>(null);
  const rowOf = (id: AreaId | null): number | undefined => {
    const place = id === null ? undefined : atlas.find(id);
    return place?.level === level ? place.index : undefined;
  };
  const current = () => rowOf(useAtlas.getState().hovered) ?? rowOf(last.current);
  const show = (row: number | undefined): AreaId | undefined => {
    const id = row === undefined ? undefined : rows[row]?.id;
    if (id !== undefined) hover(id);
    last.current = id ?? last.current;
    return id;
  };
  const go = (row: number | undefined) => {
    const id = show(row);
    if (id !== undefined) reveal(id);
  };
  const start = () => rowOf(last.current) ?? selection.map(rowOf).find((row) => row !== undefined) ?? 0;
  return {
    /** Shows where the walk is, without moving the camera. */
    arrive: () => show(start()),
    walk: (arrow: Arrow) => {
      const on = current();
      if (on === undefined) return go(start());
      const before = walked.current?.on === on ? walked.current : { on, trail: [] };
      walked.current = step(levelTerrain(atlas, level), before, arrow) ?? before;
      go(walked.current.on);
    },
    first: () => go(byName(rows)[0]),
    last: () => go(byName(rows).at(-1)),
    isTyping: (at: number) => isTyping(typed.current, at),
    /** `at` is the time of the event in milliseconds. */
    type: (letter: string, at: number) => {
      typed.current = typedMore(typed.current, letter, at);
      go(typedRow(rows, current(), typed.current.text));
    },
  };
}
