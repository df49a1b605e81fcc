import { screenTexts } from '../../catalog/texts/screen';
import type { ColourMode } from '../../domain/view';
import { showColour } from '../../state/actions';
import type { Scene } from '../../state/scene';
import type { ChartOf } from './chartOf';

const MODES: Readonly<Record<ChartOf, ColourMode>> = { waarde: 'waarde', verschil: 'afwijking' };

/** Whether lines and maps show figures, or how far they are from what they are compared with. */
export function GapSwitch({ scene, of }: { scene: Scene; of: ChartOf }) {
  const texts = screenTexts(scene.lang).colour;
  return (
    <fieldset className="segment is-small">
      <legend className="visually-hidden">{texts.label}</legend>
      {(['waarde', 'verschil'] as const).map((one) => (
        <button key={one} type="button" aria-pressed={of === one} onClick={() => showColour(MODES[one])}>
          {texts[MODES[one]]}
        </button>
      ))}
    </fieldset>
  );
}
