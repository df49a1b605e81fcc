import { useDeferredValue, useMemo, useState } from 'react';
import type { AreaId } from '../../../domain/area';
import { areaNamesOf } from '../../../state/own/areaNames';
import { membersOfPasted, type PastedChoices, readPasted } from '../../../state/own/pastedAreas';
import type { Scene } from '../../../state/scene';
import { createSearchIndex } from '../../search/searchIndex';

const NO_CHOICES: PastedChoices = new Map();

/** What is in the text box, read while it changes, and what the reader chose about it. */
export function usePasted({ atlas }: Pick<Scene, 'atlas'>, text: string) {
  const names = useMemo(() => areaNamesOf(atlas), [atlas]);
  const index = useMemo(() => createSearchIndex(atlas), [atlas]);
  const [choices, setChoices] = useState(NO_CHOICES);
  const read = useDeferredValue(text);
  const pasted = useMemo(() => readPasted(read, names), [read, names]);
  const members = useMemo(() => membersOfPasted(pasted, choices, names), [pasted, choices, names]);
  /** Null takes the choice back. */
  const choose = (key: string, ids: readonly AreaId[] | null) =>
    setChoices((before) => {
      const after = new Map(before);
      if (ids === null) after.delete(key);
      else after.set(key, ids);
      return after;
    });
  return { names, index, pasted, members, choices, choose };
}

export type PastedState = ReturnType<typeof usePasted>;
