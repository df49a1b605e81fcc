import type { Atlas } from '../../data/atlas';
import { honestSum } from '../../domain/aggregate';
import { type AreaId, type AreaKind, kindOf, type Level } from '../../domain/area';
import type { AreaPlace } from '../../domain/areas';
import { ownAreaOf } from '../../domain/ownArea';
import type { AreaRow } from '../../domain/pack';
import { samePlaces } from '../../domain/samePlaces';
import type { OwnArea } from '../../domain/view';
import { membersWithin } from '../membersWithin';
import { areaName } from '../scene';

/** The area a sheet is about, whichever kind it is. */
export interface SheetArea {
  readonly id: AreaId;
  readonly name: string;
  readonly kind: AreaKind;
  /** Undefined for an own area and the region. */
  readonly place: AreaPlace | undefined;
  /** Level whose columns hold its figures, or those it is computed from; undefined for the region. */
  readonly columns: Level | undefined;
  /** The buurten it consists of; itself for a buurt. */
  readonly buurten: readonly AreaRow[];
  /** Null where the count of the area, or of one of its parts, is not published. */
  readonly inwoners: number | null;
}

/** Inwoners of all rows together; null when one of them is unknown, or there are none. */
function inwonersOf(rows: readonly AreaRow[]): number | null {
  if (rows.length === 0 || rows.some(({ inwoners }) => inwoners === null)) return null;
  return rows.reduce((sum, { inwoners }) => sum + (inwoners ?? 0), 0);
}

/** Inwoners of an area of the reader: those of the official area it is exactly, else as precise as a sum can be. */
function ownInwoners({ members }: OwnArea, buurten: readonly AreaRow[], atlas: Atlas): number | null {
  const [same] = samePlaces(members, atlas).flatMap((id) => atlas.find(id)?.row ?? []);
  const sum = inwonersOf(buurten);
  return same?.inwoners ?? (sum === null ? null : honestSum(sum, buurten.length));
}

/** The area behind an id; undefined when neither the snapshot nor the reader has it. */
export function sheetAreaOf(id: AreaId, atlas: Atlas, eigen: readonly OwnArea[]): SheetArea | undefined {
  const name = areaName(id, atlas, eigen);
  if (name === undefined) return undefined;
  const place = atlas.find(id);
  const own = ownAreaOf(id, eigen);
  const level = place?.level === 'stadsdeel' || own ? 'buurt' : place?.level;
  const members = new Set<AreaId>(own?.members ?? membersWithin(id, atlas));
  const buurten = atlas.rows('buurt').filter((row) => members.has(row.id));
  const inwoners = own ? ownInwoners(own, buurten, atlas) : inwonersOf(atlas.rows('gemeente'));
  return {
    id,
    name,
    kind: kindOf(id),
    place,
    columns: level,
    buurten,
    inwoners: place ? place.row.inwoners : inwoners,
  };
}
