import { goalsTexts } from '../../catalog/texts/goals';
import { type AreaId, REGION } from '../../domain/area';
import { gemeenteNameOf } from '../../domain/areas';
import { areaName, type Scene } from '../../state/scene';

/** Areas of one kind to choose from. */
interface OptionGroup {
  readonly name: string;
  readonly options: readonly { readonly id: AreaId; readonly name: string }[];
}

/** Areas the screen offers: focusgebieden first, then the region, own areas, parts and gemeenten, then what is selected. */
export function areaOptions(scene: Scene, selected: readonly AreaId[]): readonly OptionGroup[] {
  const { atlas, view, lang } = scene;
  const { areaGroups } = goalsTexts(lang);
  const focus = atlas.file.levels.focusgebied;
  const own = view.eigen.map((_, index) => `eigen.${index + 1}` as AreaId);
  const lists: readonly (readonly [string, readonly AreaId[]])[] = [
    [areaGroups.stedelijk, focus.filter(({ kind }) => kind === 'stedelijk').map(({ id }) => id)],
    [areaGroups.landelijk, focus.filter(({ kind }) => kind === 'landelijk').map(({ id }) => id)],
    [areaGroups.regio, [REGION]],
    [areaGroups.eigen, own],
    [areaGroups.delen, atlas.file.stadsdelen.map(({ id }) => id)],
    [areaGroups.gemeente, atlas.rows('gemeente').map(({ id }) => id)],
  ];
  const offered = new Set(lists.flatMap(([, ids]) => ids));
  const others = selected.filter((id) => !offered.has(id));
  const nameOf = (id: AreaId) => {
    const row = atlas.find(id)?.row;
    const gemeente = row && gemeenteNameOf(row, atlas);
    const name = areaName(id, atlas, view.eigen) ?? id;
    return gemeente !== undefined && others.includes(id) ? `${name} (${gemeente})` : name;
  };
  return [[areaGroups.gekozen, others] as const, ...lists]
    .filter(([, ids]) => ids.length > 0)
    .map(([name, ids]) => ({ name, options: ids.map((id) => ({ id, name: nameOf(id) })) }));
}
