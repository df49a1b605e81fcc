import { useId } from 'react';
import { adjustClassesTexts } from '../../../catalog/texts/adjustClasses';
import { MAP_FORMS } from '../../../domain/view';
import { lightenThin, showForm } from '../../../state/adjustActions';
import type { Scene } from '../../../state/scene';
import { useAtlas } from '../../../state/store';
import { Choice } from './Choice';
import { Floor } from './Floor';

/** How much small and empty areas count for the eye: softer colours, no class at all, or another shape. */
export function SmallAreas({ scene }: { scene: Scene }) {
  const { small, form } = adjustClassesTexts(scene.lang);
  const thin = useAtlas(({ view }) => view.dunbevolkt === null);
  const shape = useAtlas(({ view }) => view.vorm);
  const onLand = shape === 'vlakken';
  const id = useId();
  return (
    <>
      <fieldset className="adjust-section">
        <legend>{small.title}</legend>
        <label className="choice">
          <input
            type="checkbox"
            checked={thin}
            disabled={!onLand}
            aria-labelledby={`${id}-naam`}
            aria-describedby={`${id}-uitleg`}
            onChange={({ target }) => lightenThin(target.checked)}
          />
          <span id={`${id}-naam`} className="choice-name">
            {small.thin}
          </span>
          <span id={`${id}-uitleg`} className="choice-why">
            {onLand ? small.thinWhy : small.thinElsewhere}
          </span>
        </label>
        <Floor scene={scene} />
      </fieldset>
      <fieldset className="adjust-section">
        <legend>{form.title}</legend>
        {MAP_FORMS.map((one) => (
          <Choice
            key={one}
            group={id}
            name={form[one].name}
            why={form[one].why}
            checked={shape === one}
            onChoose={() => showForm(one)}
          />
        ))}
      </fieldset>
    </>
  );
}
