import type { ScreenTexts } from '../../catalog/texts/screen';
import { type Level, REFERENCES } from '../../domain/area';
import { gemeenteNameOf } from '../../domain/areas';
import type { Scene } from '../../state/scene';
import type { Choice, ChoiceGroup } from './choices';

const AREA_LEVELS: readonly Level[] = ['gemeente', 'focusgebied', 'wijk', 'buurt'];

function averages(scene: Scene, texts: ScreenTexts): readonly Choice[] {
  const known = (id: string) =>
    scene.values.benchmarks.some((row) => row.area === id && row.period === scene.period && 'value' in row);
  const references = REFERENCES.map((id) => ({
    id: id as string,
    label: texts.references[id],
    ...(!known(id) && { note: texts.pick.notHere }),
  }));
  return [...references, { id: 'gemeente', label: texts.references.gemeente }];
}

/** Everything a view can be compared with: averages first, then any gemeente, focusgebied, wijk or buurt. */
export function comparisonChoices(scene: Scene, texts: ScreenTexts): readonly ChoiceGroup[] {
  const areas = AREA_LEVELS.map((level) => ({
    id: level,
    name: capital(texts.levelsPlural[level]),
    choices: scene.atlas.rows(level).map((row): Choice => {
      const gemeente = gemeenteNameOf(row, scene.atlas);
      return { id: row.id, label: row.name, ...(gemeente !== undefined && { note: gemeente }) };
    }),
  }));
  return [{ id: 'gemiddelden', name: texts.pick.averages, choices: averages(scene, texts) }, ...areas];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
