import './cards.css';
import { screenTexts } from '../../catalog/texts/screen';
import { selectionTexts } from '../../catalog/texts/selection';
import type { AreaId } from '../../domain/area';
import { shownPeriod } from '../../domain/period';
import { unitPhrase } from '../../domain/unit';
import { clearSelection } from '../../state/actions';
import { readingOf } from '../../state/reading';
import type { Scene } from '../../state/scene';
import { AreaCard } from './AreaCard';

/** Which figure the cards show: `Leefbaarometer · 2024 · modelschatting`, with the unit where the values have none. */
function figureWords({ spec, period, lang }: Scene): string {
  const nature = spec.nature === 'gemeten' ? '' : screenTexts(lang).panel.nature[spec.nature];
  const name = [spec.name[lang], unitPhrase(spec.unit, lang)].filter(Boolean).join(' ');
  return [name, period && shownPeriod(period), nature].filter(Boolean).join(' · ');
}

/** Several selected areas beside each other, on the figure of the map. */
export function Several({ scene, selection }: { scene: Scene; selection: readonly AreaId[] }) {
  const { lang } = scene;
  const areas = selection.map((id) => readingOf(scene, id)).filter((area) => area !== undefined);
  const largest = Math.max(0, ...areas.map(({ difference }) => Math.abs(difference ?? 0)));
  return (
    <section aria-labelledby="keuze-kop">
      <div className="panel-head">
        <h2 id="keuze-kop" tabIndex={-1}>
          {selectionTexts(lang).count(areas.length)}
        </h2>
        <button type="button" className="text-button" onClick={clearSelection}>
          {screenTexts(lang).panel.clear}
        </button>
      </div>
      <p className="lead">{figureWords(scene)}</p>
      <ul className="areas">
        {areas.map((area) => (
          <AreaCard key={area.id} scene={scene} area={area} largest={largest} />
        ))}
      </ul>
    </section>
  );
}
