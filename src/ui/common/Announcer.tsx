import { useLayoutEffect, useRef, useState } from 'react';
import { screenTexts } from '../../catalog/texts/screen';
import type { AreaId } from '../../domain/area';
import { shownPeriod } from '../../domain/period';
import { areaName, type Scene } from '../../state/scene';
import { selectSelection } from '../../state/selectors';
import { useAtlas } from '../../state/store';
import { mapTitle } from './mapTitle';

function selectionWords(scene: Scene, before: readonly AreaId[], now: readonly AreaId[]): string {
  const { state } = screenTexts(scene.lang);
  const added = now.find((id) => !before.includes(id));
  const name = added && areaName(added, scene.atlas, scene.view.eigen);
  if (name) return state.chosen(name, now.length);
  return now.length === 0 ? state.noneChosen : state.released(now.length);
}

/** Says aloud, politely, what a choice has changed: another view, or another selection. Silent at the start. */
export function Announcer({ scene }: { scene: Scene }) {
  const selection = useAtlas(selectSelection);
  const title = mapTitle(scene);
  const year = shownPeriod(scene.period ?? '');
  const before = useRef({ title, selection, year });
  const [words, setWords] = useState('');
  useLayoutEffect(() => {
    const { title: oldTitle, selection: oldSelection, year: oldYear } = before.current;
    before.current = { title, selection, year };
    // Of another year of the same only the year: years follow each other quickly when they are played.
    if (title !== oldTitle) setWords(title === oldTitle.replace(oldYear, year) ? year : title);
    else if (selection !== oldSelection) setWords(selectionWords(scene, oldSelection, selection));
  }, [title, selection, scene, year]);
  return (
    <p role="status" className="visually-hidden">
      {words}
    </p>
  );
}
