import type { Ref } from 'react';
import { partKind } from '../../catalog/texts/parts';
import { sheetTexts } from '../../catalog/texts/sheet';
import type { Language } from '../../domain/text';
import { formatNumber } from '../../domain/unit';
import { selectArea } from '../../state/actions';
import { zoomToArea } from '../../state/camera';
import type { SheetModel, SheetPlace } from '../../state/sheetModel';
import { OwnTools } from '../own/OwnTools';
import { PlaceButton } from './PlaceButton';

interface Props {
  readonly model: SheetModel;
  readonly lang: Language;
  /** Year of the population counts. */
  readonly year: string;
  readonly headingRef: Ref<HTMLHeadingElement>;
}

/** Places named after "Buurt in": the wijk and the gemeente, or the region for what lies in no gemeente. */
function aboveOf({ parents }: SheetModel): readonly SheetPlace[] {
  const official = parents.filter(({ kind }) => kind === 'wijk' || kind === 'gemeente');
  return official.length > 0 ? official : parents.filter(({ kind }) => kind === 'gemiddelde');
}

function Eyebrow({ model, lang }: Pick<Props, 'model' | 'lang'>) {
  const texts = sheetTexts(lang);
  const above = aboveOf(model);
  return (
    <p className="sheet-eyebrow">
      {(model.group && partKind(model.group, lang)) ?? texts.kinds[model.kind]}
      {above.length > 0 && ` ${texts.in} `}
      {above.map((place, index) => (
        <span key={place.id}>
          {index > 0 && ', '}
          <PlaceButton place={place} lang={lang} />
        </span>
      ))}
    </p>
  );
}

/** A place an area belongs to besides wijk and gemeente, with the words around its name. */
function Belonging({ place, lang }: { place: SheetPlace; lang: Language }) {
  const texts = sheetTexts(lang);
  if (place.kind !== 'focusgebied' && place.kind !== 'stadsdeel') return null;
  const text = place.kind === 'focusgebied' ? texts.partOf(place.name) : texts.cityPart(place.name);
  return (
    <li>
      <PlaceButton place={place} lang={lang} text={text} />
    </li>
  );
}

/** Who lives here, what it belongs to, and what can be done with it: short pieces in a row. */
function Pieces({ model, lang, year }: Omit<Props, 'headingRef'>) {
  const texts = sheetTexts(lang);
  const { id, name, inwoners, parents } = model;
  return (
    <ul className="sheet-pieces">
      {inwoners !== null && (
        <li>{inwoners === 0 ? texts.nobody : texts.inhabitants(formatNumber(inwoners, 0, lang), year)}</li>
      )}
      {parents.map((place) => (
        <Belonging key={place.id} place={place} lang={lang} />
      ))}
      <li>
        <button
          type="button"
          className="text-button"
          aria-label={texts.zoomTo(name)}
          onClick={() => zoomToArea(id)}
        >
          {texts.zoom}
        </button>
      </li>
      <li>
        <button
          type="button"
          className="text-button"
          aria-label={texts.releaseOf(name)}
          onClick={() => selectArea(id, { add: true })}
        >
          {texts.release}
        </button>
      </li>
    </ul>
  );
}

/** Which area this is, what it belongs to, and what can be done with it. */
export function SheetHead({ model, lang, year, headingRef }: Props) {
  return (
    <header className="sheet-head">
      <Eyebrow model={model} lang={lang} />
      <h2 id="gebied-kop" tabIndex={-1} ref={headingRef}>
        {model.name.replaceAll(' - ', '\u00a0- ')}
      </h2>
      <Pieces model={model} lang={lang} year={year} />
      <OwnTools model={model} lang={lang} />
    </header>
  );
}
