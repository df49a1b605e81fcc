import { useId } from 'react';
import { importedTexts } from '../../../catalog/texts/addImported';
import { addOwnTexts } from '../../../catalog/texts/addOwn';
import { LONGEST_NAME } from '../../../state/ownName';
import type { Scene } from '../../../state/scene';
import { areaWords } from './areaWords';
import { MemberNames } from './MemberNames';
import type { ImportChoiceState, Offer } from './useImportChoice';
import { sumWords } from './words';

interface Props {
  readonly scene: Scene;
  readonly offer: Offer;
  readonly state: ImportChoiceState;
}

/** One area of a file: whether to add it, its name, its buurten and inwoners, and how well they fit. */
export function OfferRow({ scene, offer, state }: Props) {
  const { lang } = scene;
  const { number, area } = offer;
  const id = useId();
  const empty = area.members.length === 0;
  const name = state.nameOf(offer);
  return (
    <li className="offer">
      {number > 0 && (
        <label className="offer-take">
          <input
            type="checkbox"
            checked={state.taken.has(number)}
            disabled={empty}
            aria-label={importedTexts(lang).take(name)}
            onChange={({ target }) => state.take(number, target.checked)}
          />
        </label>
      )}
      <div className="offer-text">
        <input
          type="text"
          className="offer-name"
          autoComplete="off"
          maxLength={LONGEST_NAME}
          aria-label={addOwnTexts(lang).name}
          aria-describedby={`${id}-som`}
          value={name}
          disabled={empty}
          onChange={({ target }) => state.rename(number, target.value)}
        />
        <p id={`${id}-som`} className="offer-sum">
          {sumWords(area.members, scene)}
        </p>
        <ul className="offer-facts">
          {areaWords(area, scene).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
        <MemberNames scene={scene} members={area.members} />
      </div>
    </li>
  );
}
