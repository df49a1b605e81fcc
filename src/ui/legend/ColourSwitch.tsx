import { screenTexts } from '../../catalog/texts/screen';
import type { ColourMode } from '../../domain/view';
import { showColour } from '../../state/actions';
import type { Scene } from '../../state/scene';

const MODES: readonly ColourMode[] = ['waarde', 'afwijking'];

/** Whether colour shows the value or the difference with the benchmark; absent when there is nothing to compare with. */
export function ColourSwitch({ scene }: { scene: Scene }) {
  const texts = screenTexts(scene.lang).colour;
  if (!scene.benchmarks.some(({ kind }) => kind === 'value')) return null;
  return (
    <fieldset className="segment is-small">
      <legend className="visually-hidden">{texts.label}</legend>
      {MODES.map((mode) => (
        <button
          key={mode}
          type="button"
          aria-pressed={scene.mode === mode}
          onClick={() => showColour(mode === scene.spec.colour ? null : mode)}
        >
          {texts[mode]}
        </button>
      ))}
    </fieldset>
  );
}
