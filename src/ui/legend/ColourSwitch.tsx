import { screenTexts } from '../../catalog/texts/screen';
import type { ChangeOf } from '../../domain/change';
import type { ColourMode } from '../../domain/view';
import { showColour } from '../../state/actions';
import { showChangeOf } from '../../state/changes/changeActions';
import type { Scene } from '../../state/scene';

const MODES: readonly ColourMode[] = ['waarde', 'afwijking'];

/** What changes, as the switch calls it. */
const MODE_OF: Readonly<Record<ChangeOf, ColourMode>> = { waarde: 'waarde', afstand: 'afwijking' };

/** Whether colour shows the value or the difference with the benchmark; absent when there is nothing to compare with. */
export function ColourSwitch({ scene }: { scene: Scene }) {
  const texts = screenTexts(scene.lang).colour;
  if (!scene.benchmarks.some(({ kind }) => kind === 'value')) return null;
  const { change, mode: plain } = scene;
  const shown = change ? MODE_OF[change.of] : plain;
  const show = (mode: ColourMode) => {
    if (change) showChangeOf(mode === 'waarde' ? 'waarde' : 'afstand');
    else showColour(mode);
  };
  return (
    <fieldset className="segment is-small">
      <legend className="visually-hidden">{texts.label}</legend>
      {MODES.map((mode) => (
        <button key={mode} type="button" aria-pressed={shown === mode} onClick={() => show(mode)}>
          {texts[mode]}
        </button>
      ))}
    </fieldset>
  );
}
