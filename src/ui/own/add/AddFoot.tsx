import { useId, useState } from 'react';
import { addOwnTexts } from '../../../catalog/texts/addOwn';
import type { AreaId } from '../../../domain/area';
import { addAreas, roomBeside } from '../../../state/own/addAreas';
import { MOST_OWN_AREAS } from '../../../state/ownAreas';
import { cleanName, LONGEST_NAME } from '../../../state/ownName';
import type { Scene } from '../../../state/scene';
import { sumWords } from './words';

interface Props {
  readonly scene: Scene;
  readonly members: readonly AreaId[];
  /** Name until the reader gives another. */
  readonly suggested: string;
  readonly onAdded: () => void;
}

/** Under a dialog that makes one area: what it comes to, its name, and the button that adds it. */
export function AddFoot({ scene, members, suggested, onAdded }: Props) {
  const { lang, view } = scene;
  const texts = addOwnTexts(lang);
  const [name, setName] = useState<string | null>(null);
  const id = useId();
  const full = roomBeside(view.eigen) === 0;
  const add = () => {
    const chosen = cleanName(name ?? '') || suggested;
    if (addAreas([{ name: chosen, members, colour: null, from: null }])) onAdded();
  };
  return (
    <footer className="add-foot">
      <p className="add-sum" role="status">
        {sumWords(members, scene)}
      </p>
      <div className="add-name">
        <label htmlFor={id}>{texts.name}</label>
        <input
          id={id}
          type="text"
          autoComplete="off"
          maxLength={LONGEST_NAME}
          value={name ?? suggested}
          onChange={({ target }) => setName(target.value)}
        />
      </div>
      <button type="button" className="button" disabled={full || members.length === 0} onClick={add}>
        {texts.add}
      </button>
      {full && <p className="add-fault">{texts.full(MOST_OWN_AREAS)}</p>}
    </footer>
  );
}
