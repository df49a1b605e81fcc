import './around.css';
import { useId, useState } from 'react';
import { screenTexts } from '../../catalog/texts/screen';
import { sheetTexts } from '../../catalog/texts/sheet';
import { wordsOf } from '../../catalog/texts/words';
import { shownPeriod } from '../../domain/period';
import { capital, type Language } from '../../domain/text';
import { formatNumber, formatValue } from '../../domain/unit';
import { LookSwatch } from '../../figure/LookSwatch';
import type { PaintedArea } from '../../state/mapModel';
import type { SheetModel, SheetPlace } from '../../state/sheetModel';
import { PlaceButton } from './PlaceButton';
import { type Painted, usePainted } from './usePainted';

/** With more members than this the list opens on demand. */
const FEW = 8;

/** The colour an area has on the map, or the pattern where it has none. */
function Swatch({ area }: { area: PaintedArea | undefined }) {
  if (!area) return null;
  const { fill } = area;
  if (fill.kind !== 'klasse') return <LookSwatch look={fill.why} />;
  return (
    <svg className="member-swatch" viewBox="0 0 18 12" width="18" height="12" aria-hidden="true">
      <rect x="0.5" y="0.5" width="17" height="11" fill={fill.colour} />
    </svg>
  );
}

function figureOf({ cell }: PaintedArea, { spec, lang }: Painted): string {
  if (cell.kind === 'absent') return wordsOf(lang).absence[cell.why];
  return formatValue(cell.value, spec.unit, spec.decimals, lang);
}

/** Inhabitants have a column of their own. */
function hasColumn({ spec }: Painted): boolean {
  return spec.id !== 'inwoners';
}

/** Name of the figure with its period and, where it is not measured, what it is. */
function columnTitle({ spec, lang, period }: Painted): string {
  const nature = spec.nature === 'gemeten' ? '' : screenTexts(lang).panel.nature[spec.nature];
  return [capital(spec.short[lang]), period && shownPeriod(period), nature].filter(Boolean).join(', ');
}

function Member({ place, lang, painted }: { place: SheetPlace; lang: Language; painted: Painted | null }) {
  const area = painted?.areas.get(place.id);
  return (
    <tr>
      <th scope="row">
        <span className="member-name">
          <Swatch area={area} />
          <PlaceButton place={place} lang={lang} />
        </span>
      </th>
      {painted && hasColumn(painted) && <td>{area && figureOf(area, painted)}</td>}
      <td>{place.inwoners === null ? '–' : formatNumber(place.inwoners, 0, lang)}</td>
    </tr>
  );
}

/** The parts of an area with their inhabitants and, where the map shows them, their figure and colour. */
export function Members({ model, lang }: { model: SheetModel; lang: Language }) {
  const { members, name } = model;
  const kind = members[0]?.kind;
  const painted = usePainted(kind);
  const [all, setAll] = useState(false);
  const heading = useId();
  if (kind === undefined) return null;
  const texts = sheetTexts(lang).members;
  const plural = screenTexts(lang).levelsPlural[kind];
  const shown = all ? members : members.slice(0, FEW);
  return (
    <section className="sheet-part members" aria-labelledby={heading}>
      <h3 id={heading}>{texts.title(formatNumber(members.length, 0, lang), plural, name)}</h3>
      <table aria-labelledby={heading}>
        <thead>
          <tr>
            <th scope="col">{texts.name}</th>
            {painted && hasColumn(painted) && <th scope="col">{columnTitle(painted)}</th>}
            <th scope="col">{texts.inhabitants}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((place) => (
            <Member key={place.id} place={place} lang={lang} painted={painted} />
          ))}
        </tbody>
      </table>
      {members.length > FEW && (
        <button type="button" className="text-button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? texts.fewer : texts.all(members.length)}
        </button>
      )}
    </section>
  );
}
