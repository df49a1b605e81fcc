import { useId } from 'react';
import { groupsPanelTexts } from '../../../catalog/texts/groupsPanel';
import { groupSettings, SHUFFLE_STEPS, USUAL_SEED, USUAL_SHUFFLES } from '../../../domain/spatial';
import { formatNumber } from '../../../domain/unit';
import { shuffle, shuffleFrom } from '../../../state/lens/lensActions';
import { MOST_SEED } from '../../../state/linkFieldsLens';
import type { Scene } from '../../../state/scene';

/** How often figures are shuffled. */
export function ShufflesChoice({ scene: { lang, view } }: { readonly scene: Scene }) {
  const { how: texts } = groupsPanelTexts(lang);
  const id = useId();
  const now = groupSettings(view).shuffles;
  const offers = [...new Set<number>([...SHUFFLE_STEPS, now])].sort((a, b) => a - b);
  return (
    <fieldset className="lens-section" aria-describedby={`${id}-waarom`}>
      <legend>{texts.shuffles}</legend>
      <p id={`${id}-waarom`} className="lens-why">
        {texts.shufflesWhy}
      </p>
      <div className="groups-times">
        {offers.map((times) => (
          <label key={times}>
            <input
              type="radio"
              name={id}
              value={times}
              checked={times === now}
              onChange={() => shuffle(times === USUAL_SHUFFLES ? null : times)}
            />
            {texts.times(formatNumber(times, 0, lang))}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** The number shuffling starts from, another one, and the way back. */
export function SeedChoice({ scene: { lang, view } }: { readonly scene: Scene }) {
  const { how: texts } = groupsPanelTexts(lang);
  const now = groupSettings(view).seed;
  const next = now >= MOST_SEED ? 0 : now + 1;
  return (
    <section className="lens-section">
      <h3>{texts.seed}</h3>
      <p className="lens-why">{texts.seedWhy(String(now))}</p>
      <p className="lens-buttons">
        <button
          type="button"
          className="lens-button"
          onClick={() => shuffleFrom(next === USUAL_SEED ? null : next)}
        >
          {texts.otherSeed}
        </button>
        {now !== USUAL_SEED && (
          <button type="button" className="text-button" onClick={() => shuffleFrom(null)}>
            {texts.usualSeed(String(USUAL_SEED))}
          </button>
        )}
      </p>
    </section>
  );
}
