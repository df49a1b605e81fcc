import { adjustScoreTexts } from '../../../catalog/texts/adjustScore';
import type { Language } from '../../../domain/text';
import type { Score } from '../../../domain/view';
import { showScore } from '../../../state/adjustActions';

/** Scores to begin with. */
const PRESETS: Readonly<Record<'woz' | 'health', Score>> = {
  woz: {
    method: 'rang',
    parts: [
      { indicator: 'woz', counts: 'laag', weight: 1 },
      { indicator: 'misdrijven', counts: 'hoog', weight: 1 },
      { indicator: 'leefbaarometer-overlast-onveiligheid', counts: 'laag', weight: 1 },
    ],
  },
  health: {
    method: 'rang',
    parts: [
      { indicator: 'gezondheid-goed', counts: 'laag', weight: 1 },
      { indicator: 'moeite-met-rondkomen', counts: 'hoog', weight: 1 },
      { indicator: 'leefbaarometer', counts: 'laag', weight: 1 },
    ],
  },
};

/** Ready-made scores, each with where it comes from. */
export function Presets({ lang }: { readonly lang: Language }) {
  const texts = adjustScoreTexts(lang);
  return (
    <section className="score-section" aria-labelledby="score-voorbeelden">
      <h3 id="score-voorbeelden">{texts.presets}</h3>
      <ul className="score-presets">
        {(['woz', 'health'] as const).map((preset) => (
          <li key={preset}>
            <button type="button" className="text-button" onClick={() => showScore(PRESETS[preset])}>
              {texts[preset].name}
            </button>
            <p>{texts[preset].why}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
