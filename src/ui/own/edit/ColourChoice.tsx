import { useId } from 'react';
import { ownEditorTexts } from '../../../catalog/texts/ownEditor';
import type { Language } from '../../../domain/text';
import { OWN_COLOURS, type OwnColour } from '../../../domain/view';
import { editArea } from '../../../state/editActions';
import { OwnSwatch } from '../OwnSwatch';

/** The six lines an own area can have on the map. */
export function ColourChoice({ colour, lang }: { colour: OwnColour; lang: Language }) {
  const texts = ownEditorTexts(lang);
  const name = useId();
  return (
    <fieldset className="edit-colours">
      <legend>{texts.colour}</legend>
      {OWN_COLOURS.map((one) => (
        <label key={one} title={texts.colours[one]}>
          <input
            type="radio"
            name={name}
            checked={one === colour}
            aria-label={texts.colours[one]}
            onChange={() => editArea({ colour: one })}
          />
          <OwnSwatch colour={one} wide />
        </label>
      ))}
    </fieldset>
  );
}
