import { screenTexts } from '../../catalog/texts/screen';
import { selectionTexts } from '../../catalog/texts/selection';
import { verdictText, wordsOf } from '../../catalog/texts/words';
import { REGION } from '../../domain/area';
import { formatNumber, formatValue } from '../../domain/unit';
import { DeviationBar } from '../../figure/DeviationBar';
import { selectArea } from '../../state/actions';
import { type AreaReading, readingOf } from '../../state/reading';
import { areaName, type Scene } from '../../state/scene';
import { verdictColour } from '../common/verdictColour';

function Row({ scene, area, largest }: { scene: Scene; area: AreaReading; largest: number }) {
  const { spec, lang } = scene;
  const inwoners = area.row?.inwoners ?? null;
  const isCount = spec.aggregate.kind === 'som';
  const people =
    inwoners !== null && !isCount && screenTexts(lang).panel.inhabitants(formatNumber(inwoners, 0, lang));
  const words = area.verdict
    ? verdictText(area.verdict, lang)
    : area.cell.kind === 'absent' && wordsOf(lang).absence[area.cell.why];
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
      <span className="area-note">{[words, people].filter(Boolean).join(' · ')}</span>
    </li>
  );
}

/** The eight focusgebieden beside the benchmark: what the panel tells until an area is selected. */
export function FocusList({ scene }: { scene: Scene }) {
  const texts = screenTexts(scene.lang).panel;
  const areas = scene.atlas
    .rows('focusgebied')
    .map(({ id }) => readingOf(scene, id))
    .filter((area) => area !== undefined);
  const largest = Math.max(0, ...areas.map(({ difference }) => Math.abs(difference ?? 0)));
  return (
    <section aria-labelledby="focus-kop">
      <h2 id="focus-kop" tabIndex={-1}>
        {texts.focus}
      </h2>
      <p className="lead">{texts.focusLead}</p>
      <ul className="areas">
        {areas.map((area) => (
          <Row key={area.id} scene={scene} area={area} largest={largest} />
        ))}
      </ul>
      <button type="button" className="text-button" onClick={() => selectArea(REGION)}>
        {selectionTexts(scene.lang).wholeRegion(areaName(REGION, scene.atlas, scene.view.eigen) ?? REGION)}
      </button>
    </section>
  );
}
