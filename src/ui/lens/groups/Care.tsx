import { groupsPanelTexts } from '../../../catalog/texts/groupsPanel';
import { screenTexts } from '../../../catalog/texts/screen';
import { formatNumber } from '../../../domain/unit';
import { reachText } from '../../../state/lens/groups/notices';
import { shuffle } from '../../../state/lens/lensActions';
import type { Found } from './useFound';

/** Warns where so few shuffles cannot give a strong indication, and offers more. */
export function ReachOffer({ found: { scene, model } }: { readonly found: Found }) {
  const { how: texts } = groupsPanelTexts(scene.lang);
  const warning = reachText(model, scene.lang);
  const { offer } = model.reach;
  if (warning === undefined) return null;
  return (
    <div className="lens-caution">
      <p>{warning}</p>
      {offer !== null && (
        <button type="button" className="lens-button" onClick={() => shuffle(offer)}>
          {texts.offer(formatNumber(offer, 0, scene.lang))}
        </button>
      )}
    </div>
  );
}

/** What the answer leaves out: areas without a figure, and neighbours beyond the border. */
export function Care({ found: { scene, model } }: { readonly found: Found }) {
  const { how: texts } = groupsPanelTexts(scene.lang);
  const plural = screenTexts(scene.lang).levelsPlural[scene.level];
  const edge = scene.rows.filter((row) => row.edge).length;
  return (
    <section className="lens-section">
      <h3>{texts.care}</h3>
      <ul className="groups-care">
        {model.valued < model.total && <li>{texts.valued(model.valued, model.total, plural)}</li>}
        {edge > 0 && <li>{texts.edge(edge, scene.rows.length, plural)}</li>}
      </ul>
    </section>
  );
}
