import { absenceWord } from '../../catalog/texts/absentWords';
import { ownAreaTexts } from '../../catalog/texts/ownAreas';
import { ownEditorTexts } from '../../catalog/texts/ownEditor';
import { verdictText } from '../../catalog/texts/words';
import { ownId } from '../../domain/ownArea';
import { formatNumber, formatValue } from '../../domain/unit';
import type { OwnArea } from '../../domain/view';
import { DeviationBar } from '../../figure/DeviationBar';
import { selectArea } from '../../state/actions';
import { ownMembers } from '../../state/ownFacts';
import { readingOf } from '../../state/reading';
import type { Scene } from '../../state/scene';
import { verdictColour } from '../common/verdictColour';
import { OwnSwatch } from './OwnSwatch';

interface RowProps {
  readonly scene: Scene;
  readonly area: OwnArea;
  readonly index: number;
}

/** What there is to say besides the figure: the judgement, who lives there, buurten that do not exist. */
function noteOf({ scene, area, index }: RowProps): string {
  const { lang, atlas } = scene;
  const texts = ownAreaTexts(lang);
  const { rows, unknown, inwoners, complete } = ownMembers(area, atlas);
  if (area.members.length === 0) return texts.empty;
  if (rows.length === 0) return texts.noneKnown;
  const reading = readingOf(scene, ownId(index));
  const words = reading?.verdict
    ? verdictText(reading.verdict, lang)
    : reading?.cell.kind === 'absent' && absenceWord(reading.cell, lang);
  const count = formatNumber(inwoners, 0, lang);
  const year = atlas.file.populationYear;
  const people = complete ? texts.people(count) : texts.peopleAtLeast(count);
  const lost = unknown.length > 0 && texts.someUnknown(unknown.length);
  return [words, ownEditorTexts(lang).members(rows.length), `${people} (${year})`, lost]
    .filter(Boolean)
    .join(' · ');
}

/** An own area in the list: its line on the map, name, figure, difference and who lives there. */
export function OwnLine({ largest, ...props }: RowProps & { readonly largest: number }) {
  const { scene, area, index } = props;
  const { spec, lang } = scene;
  const reading = readingOf(scene, ownId(index));
  const cell = reading?.cell;
  return (
    <li className="area-row own-row">
      <span className="own-name">
        <OwnSwatch colour={area.colour} />
        <button type="button" className="text-button area-name" onClick={() => selectArea(ownId(index))}>
          {area.name}
        </button>
      </span>
      <span className="area-value">
        {cell?.kind === 'value' && formatValue(cell.value, spec.unit, spec.decimals, lang)}
      </span>
      {typeof reading?.difference === 'number' && (
        <span className="area-plot">
          <DeviationBar
            difference={reading.difference}
            largest={largest}
            colour={verdictColour(reading.verdict)}
          />
        </span>
      )}
      <span className="area-note">{noteOf(props)}</span>
    </li>
  );
}
