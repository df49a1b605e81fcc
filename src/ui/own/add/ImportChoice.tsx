import { useId, useState } from 'react';
import { importedTexts } from '../../../catalog/texts/addImported';
import { addOwnTexts } from '../../../catalog/texts/addOwn';
import { folded } from '../../../domain/fold';
import { addAreas } from '../../../state/own/addAreas';
import { MOST_OWN_AREAS } from '../../../state/ownAreas';
import type { Scene } from '../../../state/scene';
import { OfferRow } from './OfferRow';
import { type ImportChoiceState, type Read, useImportChoice } from './useImportChoice';

/** Rows on screen at once, and from how many on there is a field to find one. */
const MOST_ROWS = 60;
const MANY = 12;

function Together({ scene, state }: { scene: Scene; state: ImportChoiceState }) {
  const texts = importedTexts(scene.lang).together;
  const name = useId();
  const ways = [
    [texts.apart, false],
    [texts.samen, true],
  ] as const;
  return (
    <fieldset className="file-ways">
      <legend>{texts.legend}</legend>
      {ways.map(([text, together]) => (
        <label key={text}>
          <input
            type="radio"
            name={name}
            checked={state.together === together}
            onChange={() => state.setTogether(together)}
          />
          {text}
        </label>
      ))}
    </fieldset>
  );
}

function Foot({ scene, state, onAdded }: { scene: Scene; state: ImportChoiceState; onAdded: () => void }) {
  const { lang } = scene;
  const texts = addOwnTexts(lang);
  const { prepared, room } = state;
  const tooMany = prepared.length > room;
  const words = () => {
    if (room === 0) return texts.full(MOST_OWN_AREAS);
    return tooMany ? importedTexts(lang).chosen(prepared.length, room) : texts.room(room);
  };
  return (
    <footer className="add-foot">
      <p role="status" className={tooMany ? 'add-fault' : 'add-hint'}>
        {words()}
      </p>
      <button
        type="button"
        className="button"
        disabled={tooMany || prepared.length === 0 || prepared.some(({ members }) => members.length === 0)}
        onClick={() => addAreas(prepared) && onAdded()}
      >
        {texts.addMany(prepared.length)}
      </button>
    </footer>
  );
}

interface Props {
  readonly scene: Scene;
  readonly answer: Read;
  readonly onAdded: () => void;
}

/** The areas of a file, to be chosen and named before they are added. */
export function ImportChoice({ scene, answer, onAdded }: Props) {
  const texts = importedTexts(scene.lang);
  const state = useImportChoice(scene, answer);
  const [sought, setSought] = useState('');
  const { offers } = state;
  const fitting = offers.filter((offer) => folded(state.nameOf(offer)).includes(folded(sought)));
  const shown = fitting.slice(0, MOST_ROWS);
  return (
    <div className="file-choice">
      {answer.areas.length > 1 && <Together scene={scene} state={state} />}
      {answer.left > 0 && (
        <p className="add-fault">{texts.left(answer.areas.length + answer.refused.length, answer.left)}</p>
      )}
      <p className="add-hint">{texts.rule}</p>
      {offers.length > 1 && <h3>{texts.choice(offers.length)}</h3>}
      {offers.length > MANY && (
        <input
          type="search"
          className="finder"
          aria-label={texts.find}
          placeholder={texts.find}
          value={sought}
          onChange={({ target }) => setSought(target.value)}
        />
      )}
      <ul className="offers">
        {shown.map((offer) => (
          <OfferRow key={offer.number} scene={scene} offer={offer} state={state} />
        ))}
      </ul>
      {fitting.length > shown.length && <p>{texts.hidden(fitting.length - shown.length)}</p>}
      <Foot scene={scene} state={state} onAdded={onAdded} />
    </div>
  );
}
