import { screenTexts } from '../../catalog/texts/screen';
import { selectionTexts } from '../../catalog/texts/selection';
import { REGION } from '../../domain/area';
import { selectArea } from '../../state/actions';
import { readingOf } from '../../state/reading';
import { areaName, type Scene } from '../../state/scene';
import { AreaLine } from './AreaLine';

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
      {scene.spec.relative && scene.level !== 'focusgebied' && (
        <p className="lead">
          {selectionTexts(scene.lang).among(screenTexts(scene.lang).levelsPlural[scene.level])}
        </p>
      )}
      <ul className="areas">
        {areas.map((area) => (
          <AreaLine key={area.id} scene={scene} area={area} largest={largest} />
        ))}
      </ul>
      <button type="button" className="text-button" onClick={() => selectArea(REGION)}>
        {selectionTexts(scene.lang).wholeRegion(areaName(REGION, scene.atlas, scene.view.eigen) ?? REGION)}
      </button>
    </section>
  );
}
