import { mixTexts } from '../../catalog/texts/rulesMix';
import type { AreaId } from '../../domain/area';
import { gemeenteNameOf } from '../../domain/areas';
import { ownId } from '../../domain/ownArea';
import type { AreaRow } from '../../domain/pack';
import type { Scene } from '../../state/scene';
import type { Choice, ChoiceGroup } from '../pick/choices';

/** Areas that can be a partner, wijken first; the other partner stands there too, but cannot be picked. */
export function partnerChoices({ atlas, lang, view }: Scene, other: AreaId | null): readonly ChoiceGroup[] {
  const { groups } = mixTexts(lang);
  const choice = (row: Pick<AreaRow, 'id' | 'name'>, gemeente?: string): Choice => ({
    id: row.id,
    label: row.name,
    ...(gemeente !== undefined && { note: gemeente }),
    ...(row.id === other && { disabled: true }),
  });
  const ofRows = (rows: readonly AreaRow[]) => rows.map((row) => choice(row, gemeenteNameOf(row, atlas)));
  const own = view.eigen.map(({ name }, index) => choice({ id: ownId(index), name }));
  const all: readonly (readonly [string, string, readonly Choice[]])[] = [
    ['wijk', groups.wijk, ofRows(atlas.rows('wijk'))],
    ['eigen', groups.eigen, own],
    ['focusgebied', groups.focusgebied, ofRows(atlas.rows('focusgebied'))],
    ['deel', groups.delen, ofRows(atlas.file.stadsdelen)],
    ['gemeente', groups.gemeente, ofRows(atlas.rows('gemeente'))],
    ['buurt', groups.buurt, ofRows(atlas.rows('buurt'))],
  ];
  return all
    .filter(([, , choices]) => choices.length > 0)
    .map(([id, name, choices]) => ({ id, name, choices }));
}
