import { spreadGroups } from '../../../catalog/texts/spreadWords';
import type { AreaId } from '../../../domain/area';
import { membersOf } from '../../../domain/areas';
import { type Portion, totalOf } from '../../../stats/lorenz';
import type { SceneBase } from '../../sceneBase';
import { baseOfRow, isCovered, portionsAt, portionsOf } from './portions';
import { shareOf } from './shareOf';
import type { SpreadGroup } from './spreadModel';

type Base = Pick<SceneBase, 'spec' | 'values' | 'atlas' | 'period' | 'level' | 'rows' | 'cells' | 'lang'>;

/** Those concerned per buurt in the period on screen; undefined where too little is known. */
export function buurtPortions(base: Base): ReadonlyMap<AreaId, Portion> | undefined {
  const { spec, values, atlas, period, level } = base;
  if (period === null) return undefined;
  const rows = atlas.rows('buurt');
  const found =
    level === 'buurt'
      ? portionsOf(spec, base.rows, base.cells)
      : portionsAt(spec, values, rows, { level: 'buurt', period });
  if (!isCovered(found)) return undefined;
  return new Map(
    rows.flatMap(({ id }, index) => {
      const portion = found.portions[index];
      return portion ? [[id, portion] as const] : [];
    }),
  );
}

/** Sum of some buurten; undefined where too much of their base has no figure. */
export function sumOf(
  ids: readonly AreaId[],
  buurten: ReadonlyMap<AreaId, Portion>,
  { spec, atlas }: Pick<Base, 'spec' | 'atlas'>,
): Portion | undefined {
  const rows = ids.flatMap((id) => atlas.find(id)?.row ?? []);
  const all = rows.reduce((sum, row) => sum + (baseOfRow(spec, row) ?? 0), 0);
  const sum = totalOf(ids.flatMap((id) => buurten.get(id) ?? []));
  return all > 0 && sum.base >= (2 / 3) * all ? sum : undefined;
}

/**
 * Every focusgebied, all of them together with each buurt once, and all other buurten; from the buurten whatever the
 * level on screen. Focusgebieden of which too little is known are left out.
 */
export function focusGroups(base: Base): readonly SpreadGroup[] {
  const { atlas, lang } = base;
  const buurten = buurtPortions(base);
  if (!buurten) return [];
  const whole = totalOf([...buurten.values()]);
  const rows = atlas.rows('focusgebied');
  const inside = new Set(rows.flatMap((row) => membersOf(row) ?? []));
  const outside = atlas.rows('buurt').flatMap(({ id }) => (inside.has(id) ? [] : [id]));
  const group = (
    kind: SpreadGroup['kind'],
    name: string,
    ids: readonly AreaId[],
    id: string | null = null,
  ): readonly SpreadGroup[] => {
    const sum = sumOf(ids, buurten, base);
    const share = sum && shareOf(sum, whole);
    return share ? [{ kind, id, name, share }] : [];
  };
  const names = spreadGroups(lang);
  return [
    ...rows.flatMap((row) => group('focusgebied', row.name, membersOf(row) ?? [], row.id)),
    ...group('samen', names.together, [...inside]),
    ...group('rest', names.rest, outside),
  ];
}
