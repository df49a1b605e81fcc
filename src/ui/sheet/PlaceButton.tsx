import { screenTexts } from '../../catalog/texts/screen';
import { sheetTexts } from '../../catalog/texts/sheet';
import type { Language } from '../../domain/text';
import { selectArea } from '../../state/actions';
import type { SheetPlace } from '../../state/sheetModel';

interface Props {
  readonly place: SheetPlace;
  readonly lang: Language;
  /** What is shown in place of the bare name; must contain it. */
  readonly text?: string;
}

/** What kind of area a place is, in lower case. */
function kindWord({ kind }: SheetPlace, lang: Language): string {
  return kind === 'gemiddelde' ? sheetTexts(lang).region : screenTexts(lang).levels[kind];
}

/** The name of another area; a press shows the sheet of that area instead. */
export function PlaceButton({ place, lang, text }: Props) {
  const shown = text ?? (place.gemeente === undefined ? place.name : `${place.name} (${place.gemeente})`);
  return (
    <button
      type="button"
      className="place"
      aria-label={sheetTexts(lang).choose(shown, kindWord(place, lang))}
      onClick={() => selectArea(place.id)}
    >
      {shown}
    </button>
  );
}
