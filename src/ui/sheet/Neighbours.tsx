import { useId } from 'react';
import { sheetTexts } from '../../catalog/texts/sheet';
import type { Language } from '../../domain/text';
import type { SheetPlace } from '../../state/sheetModel';
import { PlaceButton } from './PlaceButton';

/** Areas of the same level that share a border, in one running line. */
export function Neighbours({ places, lang }: { places: readonly SheetPlace[]; lang: Language }) {
  const heading = useId();
  if (places.length === 0) return null;
  return (
    <section className="sheet-part neighbours" aria-labelledby={heading}>
      <h3 id={heading}>{sheetTexts(lang).neighbours}</h3>
      <ul>
        {places.map((place) => (
          <li key={place.id}>
            <PlaceButton place={place} lang={lang} />
          </li>
        ))}
      </ul>
    </section>
  );
}
