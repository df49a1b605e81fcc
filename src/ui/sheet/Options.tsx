import { useId } from 'react';
import { GROUPINGS } from '../../catalog/groupings';
import { INDICATORS } from '../../catalog/indicators';
import { screenTexts } from '../../catalog/texts/screen';
import { sheetTexts } from '../../catalog/texts/sheet';
import type { Grouping } from '../../domain/indicator';
import type { Language } from '../../domain/text';
import { showFor } from '../../state/actions';

/** For whom the sheet speaks: residents in plain sentences, planners in figures. */
export function AudienceSwitch({ residents, lang }: { residents: boolean; lang: Language }) {
  const texts = sheetTexts(lang).audience;
  return (
    <fieldset className="segment is-small sheet-audience">
      <legend className="visually-hidden">{texts.label}</legend>
      <button type="button" aria-pressed={residents} onClick={() => showFor('bewoners')}>
        {texts.bewoners}
      </button>
      <button type="button" aria-pressed={!residents} onClick={() => showFor(null)}>
        {texts.planners}
      </button>
    </fieldset>
  );
}

/** The atlas' own themes, among the ids of programmes. */
export const OWN_THEMES = 'onderwerp';

/** How many indicators a programme's own division leaves out. */
function outsideOf({ groups }: Grouping): number {
  const inside = new Set(groups.flatMap(({ indicators }) => indicators));
  return INDICATORS.filter(({ id }) => !inside.has(id)).length;
}

interface GroupingProps {
  readonly value: string;
  readonly lang: Language;
  readonly onChange: (id: string) => void;
}

/** The division of the indicators: the themes of the atlas, or those of a programme. */
export function GroupingSelect({ value, lang, onChange }: GroupingProps) {
  const id = useId();
  const texts = screenTexts(lang).pick;
  const grouping: Grouping | undefined = GROUPINGS.find((one) => one.id === value);
  const outside = grouping ? outsideOf(grouping) : 0;
  return (
    <div className="sheet-grouping">
      <label htmlFor={id}>{texts.groupBy}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        <option value={OWN_THEMES}>{texts.themes}</option>
        {GROUPINGS.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name[lang]}
          </option>
        ))}
      </select>
      {grouping && (
        <p>
          {grouping.source[lang]}. {outside > 0 && sheetTexts(lang).outside(outside)}
        </p>
      )}
    </div>
  );
}
