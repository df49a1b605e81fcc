import { absenceWord } from '../../catalog/texts/absentWords';
import { screenTexts } from '../../catalog/texts/screen';
import { selectionTexts } from '../../catalog/texts/selection';
import { verdictThan, wordsOf } from '../../catalog/texts/words';
import { kindOf } from '../../domain/area';
import { formatValue } from '../../domain/unit';
import { DeviationBar } from '../../figure/DeviationBar';
import { LookSwatch } from '../../figure/LookSwatch';
import { selectArea } from '../../state/actions';
import type { AreaReading } from '../../state/reading';
import type { Scene } from '../../state/scene';
import { placeLine } from '../common/lines';
import { verdictColour } from '../common/verdictColour';

interface Props {
  readonly scene: Scene;
  readonly area: AreaReading;
  /** Largest difference of all selected areas, so that their bars share one scale. */
  readonly largest: number;
}

/** What the figure says, in a few words: the judgement, or why there is none. */
function shortWords({ lang }: Scene, area: AreaReading): string {
  const { cell, benchmark, verdict, tooFew, benchmarkName } = area;
  if (cell.kind === 'absent') return absenceWord(cell, lang);
  if (tooFew) return wordsOf(lang).tooFewPeople;
  if (benchmark.kind === 'absent' && benchmark.why === 'is-zelf') return wordsOf(lang).noBenchmark['is-zelf'];
  return verdict ? verdictThan(verdict, benchmarkName, lang) : '';
}

/** One of several selected areas: name, place and figure on one card. Its name opens the whole sheet of it alone. */
export function AreaCard({ scene, area, largest }: Props) {
  const { spec, lang } = scene;
  const { cell, difference, verdict } = area;
  const texts = screenTexts(lang);
  const kind = kindOf(area.id);
  const place = [kind === scene.level ? '' : texts.levels[kind], placeLine(scene, area)];
  return (
    <li className="area-row area-card">
      <button
        type="button"
        className="text-button area-name"
        aria-label={selectionTexts(lang).alone(area.name)}
        onClick={() => selectArea(area.id)}
      >
        {area.name}
      </button>
      <span className="area-value">
        {cell.kind === 'value' && formatValue(cell.value, spec.unit, spec.decimals, lang)}
      </span>
      <button
        type="button"
        className="drop"
        aria-label={texts.panel.drop(area.name)}
        onClick={() => selectArea(area.id, { add: true })}
      >
        <span aria-hidden="true">×</span>
      </button>
      {difference !== null && (
        <span className="area-plot">
          <DeviationBar difference={difference} largest={largest} colour={verdictColour(verdict)} />
        </span>
      )}
      <span className="area-note">
        {cell.kind === 'absent' && <LookSwatch look={cell.why} />}
        {[shortWords(scene, area), ...place].filter(Boolean).join(' · ')}
      </span>
    </li>
  );
}
