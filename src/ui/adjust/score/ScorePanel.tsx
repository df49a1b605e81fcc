import './score.css';
import { indicatorById } from '../../../catalog/indicators';
import { adjustScoreTexts } from '../../../catalog/texts/adjustScore';
import { scoreFaultText } from '../../../catalog/texts/scoreNotes';
import type { Scene } from '../../../state/scene';
import { Method } from './Method';
import { Missing } from './Missing';
import { Parts } from './Parts';
import { Presets } from './Presets';
import { Shares } from './Shares';
import { type DraftState, useDraft } from './useDraft';

/** Why the map does not show what is being put together; nothing while it does. */
function Waiting({ scene, state }: { readonly scene: Scene; readonly state: DraftState }) {
  const { lang } = scene;
  const texts = adjustScoreTexts(lang);
  const { draft, isOpen } = state;
  const { length } = draft.parts;
  if (isOpen) {
    const [none, one, more] = [texts.waiting.two, texts.waiting.one, texts.waiting.side];
    const words = length === 0 ? none : length === 1 ? one : more;
    return `${words}${scene.view.score ? ` ${texts.waiting.still}` : ''}`;
  }
  const refused = scene.notes.find(({ code }) => code === 'score-geweigerd');
  if (refused?.code !== 'score-geweigerd') return null;
  const { reden, indicator } = refused.params;
  const name = indicator === null ? '' : (indicatorById(indicator)?.short[lang] ?? indicator);
  return texts.refused(scoreFaultText(reden, name, lang));
}

/** Puts together a combined score, and tells what it is made of and how firm its order is. */
export function ScorePanel({ scene }: { scene: Scene }) {
  const state = useDraft();
  const { lang } = scene;
  const texts = adjustScoreTexts(lang);
  return (
    <div className="score-panel">
      <p className="lead">{texts.lead}</p>
      {scene.view.score && <Shares scene={scene} />}
      <Parts scene={scene} state={state} />
      <p className="score-waiting" role="status">
        <Waiting scene={scene} state={state} />
      </p>
      {scene.view.score && <Missing scene={scene} />}
      <Method lang={lang} state={state} />
      {state.isShown && (
        <button type="button" className="text-button" onClick={state.clear}>
          {texts.back}
        </button>
      )}
      <Presets lang={lang} />
    </div>
  );
}
