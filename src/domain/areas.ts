import type { AreaId, Level } from './area';
import { LEVELS } from './area';
import type { AreaRow, AreasFile, GroupKind, GroupRow } from './pack';

/** Where an area sits: its row, and its number among the rows of its level. */
export interface AreaPlace {
  /** `stadsdeel` rows have no columns of their own; their figures follow from their buurten. */
  readonly level: Level | 'stadsdeel';
  readonly index: number;
  readonly row: AreaRow;
}

/** Lookup over the areas of the snapshot. */
export interface AreaIndex {
  readonly file: AreasFile;
  rows(level: Level): readonly AreaRow[];
  find(id: AreaId): AreaPlace | undefined;
}

/** Builds the lookup once; finding is constant time. */
export function indexAreas(file: AreasFile): AreaIndex {
  const places = new Map<AreaId, AreaPlace>();
  const add = (level: AreaPlace['level'], rows: readonly AreaRow[]) => {
    rows.forEach((row, index) => {
      places.set(row.id, { level, index, row });
    });
  };
  for (const level of LEVELS) add(level, file.levels[level]);
  add('stadsdeel', file.stadsdelen);
  return { file, rows: (level) => file.levels[level], find: (id) => places.get(id) };
}

/** Inwoners per km² of land; null where the count is not published or there is no land. */
export function densityOf(row: AreaRow): number | null {
  if (row.inwoners === null || row.landHa <= 0) return null;
  return row.inwoners / (row.landHa / 100);
}

/** Land with fewer than this many inwoners per km² is drawn lighter. */
const THIN_DENSITY = 300;

/** True for thinly populated land; an unknown count is not thin. */
export function isThin(row: AreaRow): boolean {
  const density = densityOf(row);
  return density !== null && density < THIN_DENSITY;
}

/** Name of the gemeente an area lies in, to tell areas with the same name apart; undefined for gemeenten. */
export function gemeenteNameOf(row: AreaRow, areas: AreaIndex): string | undefined {
  if (row.gemeente === undefined || row.gemeente === row.id) return undefined;
  return areas.find(row.gemeente)?.row.name;
}

/** What kind of group an area is; undefined for official areas and postcodegebieden. */
export function groupKindOf(row: AreaRow): GroupKind | undefined {
  return 'kind' in row ? (row as GroupRow).kind : undefined;
}

/** The buurten a group of buurten consists of; undefined for areas that are not made of buurten. */
export function membersOf(row: AreaRow): readonly AreaId[] | undefined {
  return 'members' in row ? (row as GroupRow).members : undefined;
}
