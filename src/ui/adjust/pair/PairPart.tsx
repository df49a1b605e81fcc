import { indicatorById } from '../../../catalog/indicators';
import { pairTexts } from '../../../catalog/texts/adjustPair';
import { showSecond } from '../../../state/adjustActions';
import { swapPair } from '../../../state/pair/pairActions';
import type { Scene } from '../../../state/scene';
import '../../../figure/scatter.css';
import './pair.css';
import { Begin } from './Begin';
import { Chooser } from './Chooser';
import { Told } from './Told';

/** A second subject beside the first: choosing it, and reading the two together. */
export function PairPart({ scene }: { readonly scene: Scene }) {
  const { lang, view, pair } = scene;
  const texts = pairTexts(lang);
  const first = indicatorById(view.indicator)?.short[lang] ?? view.indicator;
  return (
    <div className="pair-part">
      {view.score && <p>{texts.scoreLead(first)}</p>}
      <Chooser scene={scene} first={first} />
      {view.met && (
        <p className="pair-actions">
          {pair && (
            <button type="button" className="button is-quiet" onClick={() => swapPair(scene)}>
              {texts.swap}
            </button>
          )}
          <button type="button" className="button is-quiet" onClick={() => showSecond(null)}>
            {texts.single}
          </button>
        </p>
      )}
      {pair ? <Told scene={scene} pair={pair} /> : <Begin scene={scene} />}
    </div>
  );
}
