import type { Atlas } from '../../data/atlas';
import { type AreaId, kindOf, type Level, REGION } from '../../domain/area';
import { gemeenteNameOf } from '../../domain/areas';
import type { AreaRow, GroupRow } from '../../domain/pack';
import type { SheetPlace } from '../sheetModel';
import { type SheetArea, sheetAreaOf } from './sheetArea';

const collator = new Intl.Collator('nl', { numeric: true });

/** Names that several areas of a level have. */
function sharedNames(rows: readonly AreaRow[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { name } of rows) (seen.has(name) ? shared : seen).add(name);
  return shared;
}

/** Rows as places, by name; the gemeente stands with names that several areas of the level have. */
function placesOf(rows: readonly AreaRow[], level: Level, atlas: Atlas): readonly SheetPlace[] {
  const shared = rows.length > 0 ? sharedNames(atlas.rows(level)) : new Set<string>();
  return rows
    .map((row): SheetPlace => {
      const gemeente = shared.has(row.name) ? gemeenteNameOf(row, atlas) : undefined;
      const place = { id: row.id, name: row.name, kind: kindOf(row.id), inwoners: row.inwoners };
      return gemeente === undefined ? place : { ...place, gemeente };
    })
    .sort((a, b) => collator.compare(a.name, b.name) || collator.compare(a.gemeente ?? '', b.gemeente ?? ''));
}

/** Direct parts: gemeenten of the region, wijken of a gemeente, else the buurten; a buurt has none. */
export function partsOf({ id, kind, buurten }: SheetArea, atlas: Atlas): readonly SheetPlace[] {
  if (kind === 'buurt') return [];
  if (id === REGION) return placesOf(atlas.rows('gemeente'), 'gemeente', atlas);
  if (kind !== 'gemeente') return placesOf(buurten, 'buurt', atlas);
  const wijken = atlas.rows('wijk').filter(({ gemeente }) => gemeente === id);
  return placesOf(wijken, 'wijk', atlas);
}

/** Levels that cover all land without overlap, so that neighbours mean something. */
const TILING: ReadonlySet<string> = new Set<Level>(['buurt', 'wijk', 'gemeente', 'postcodegebied']);

/** Areas of the same level that share a border; none for areas that do not tile the land. */
export function besidesOf({ place }: SheetArea, atlas: Atlas): readonly SheetPlace[] {
  if (!place || !TILING.has(place.level)) return [];
  const level = place.level as Level;
  const rows = atlas.rows(level);
  const beside = atlas.neighbours(level)[place.index] ?? [];
  return placesOf(
    beside.flatMap((index) => rows[index] ?? []),
    level,
    atlas,
  );
}

/** The one answer all buurten give; undefined when they differ or there are none. */
function common(buurten: readonly AreaRow[], of: (row: AreaRow) => AreaId | undefined): AreaId | undefined {
  const first = buurten[0] && of(buurten[0]);
  return buurten.every((row) => of(row) === first) ? first : undefined;
}

/** Groups that hold every buurt of the area. */
function around({ id, buurten }: SheetArea, groups: readonly GroupRow[]): readonly AreaId[] {
  return groups
    .filter((group) => {
      const members = new Set(group.members);
      return group.id !== id && buurten.every((row) => members.has(row.id));
    })
    .map((group) => group.id);
}

function placeOf(id: AreaId, atlas: Atlas): readonly SheetPlace[] {
  const area = sheetAreaOf(id, atlas, []);
  return area ? [{ id, name: area.name, kind: area.kind, inwoners: area.inwoners }] : [];
}

/** The wijk all buurten lie in; of a group only where the wijk is larger than the group. */
function wijkAround({ kind, buurten }: SheetArea, atlas: Atlas): AreaId | undefined {
  const wijk = common(buurten, (row) => row.wijk);
  if (kind === 'buurt' || wijk === undefined) return wijk;
  const size = atlas.rows('buurt').filter((row) => row.wijk === wijk).length;
  return size > buurten.length ? wijk : undefined;
}

/**
 * Everything that holds the whole area, smallest first: wijk, gemeente, focusgebieden, stadsdeel, region. The other
 * parts of city and region are too large to tell where something lies.
 */
export function parentsOf(area: SheetArea, atlas: Atlas): readonly SheetPlace[] {
  const { id, kind, buurten } = area;
  if (id === REGION || buurten.length === 0) return [];
  if (kind === 'gemeente') return placeOf(REGION, atlas);
  const above = [
    kind === 'wijk' ? undefined : wijkAround(area, atlas),
    common(buurten, ({ gemeente }) => gemeente),
    ...around(area, atlas.file.levels.focusgebied),
    ...around(
      area,
      atlas.file.stadsdelen.filter((group) => group.kind === 'stadsdeel'),
    ),
    REGION,
  ];
  return above.flatMap((parent) => (parent === undefined ? [] : placeOf(parent, atlas)));
}
