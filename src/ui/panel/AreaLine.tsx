import { absenceWord } from '../../catalog/texts/absentWords';
import { screenTexts } from '../../catalog/texts/screen';
import { verdictText } from '../../catalog/texts/words';
import { formatNumber, formatValue } from '../../domain/unit';
import { DeviationBar } from '../../figure/DeviationBar';
import { LookSwatch } from '../../figure/LookSwatch';
import { selectArea } from '../../state/actions';
import type { AreaReading } from '../../state/reading';
import type { Scene } from '../../state/scene';
import { verdictColour } from '../common/verdictColour';

interface Props {
  readonly scene: Scene;
  readonly area: AreaReading;
  /** Largest difference of all listed areas, so that their bars share one scale. */
  readonly largest: number;
}

/** An area in a list of the panel: name, figure, difference and who lives there. Its name opens its sheet. */
export function AreaLine({ scene, area, largest }: Props) {
  const { spec, lang } = scene;
  const inwoners = area.row?.inwoners ?? null;
  const isCount = spec.aggregate.kind === 'som';
  const people =
    inwoners !== null && !isCount && screenTexts(lang).panel.inhabitants(formatNumber(inwoners, 0, lang));
  const words = area.verdict
    ? verdictText(area.verdict, lang)
    : area.cell.kind === 'absent' && absenceWord(area.cell, lang);
  return (
    <li className="area-row">
      <button type="button" className="text-button area-name" onClick={() => selectArea(area.id)}>
        {area.name}
      </button>
      <span className="area-value">
        {area.cell.kind === 'value' && formatValue(area.cell.value, spec.unit, spec.decimals, lang)}
      </span>
      {area.difference !== null && (
        <span className="area-plot">
          <DeviationBar difference={area.difference} largest={largest} colour={verdictColour(area.verdict)} />
        </span>
      )}
      <span className="area-note">
        {area.cell.kind === 'absent' && <LookSwatch look={area.cell.why} />}
        {[words, people].filter(Boolean).join(' · ')}
      </span>
    </li>
  );
}
