import type { Atlas } from '../../data/atlas';
import { type AreaId, REGION } from '../../domain/area';
import { ownId } from '../../domain/ownArea';
import type { GroupRow, ReferenceMark } from '../../domain/pack';
import { officersFor } from '../../domain/rules/officers';
import type { OwnArea } from '../../domain/view';
import { type SheetArea, sheetAreaOf } from '../sheet/sheetArea';

/** Inwoners and the wijkagenten that belong to them. */
export interface Strength {
  readonly inwoners: number;
  readonly officers: number;
}

/** Inwoners as a policy text names them. */
export interface NamedStrength extends Strength {
  readonly document: string;
}

/** A share of the gemeente, from figures one policy text names for both. */
export interface NamedShare {
  readonly document: string;
  readonly part: number;
  readonly whole: number;
}

export interface OfficersRow {
  readonly id: AreaId;
  readonly name: string;
  /** Counted by the source; null where the count of a part is not published. */
  readonly counted: Strength | null;
  readonly named: readonly NamedStrength[];
  /** True when the texts and the count, or the texts among each other, come to another number of wijkagenten. */
  readonly differs: boolean;
  /** Gemeente it lies in, with its inwoners; undefined for gemeenten, the region, and what crosses a border. */
  readonly gemeente: { readonly name: string; readonly inwoners: number } | undefined;
  readonly namedShares: readonly NamedShare[];
}

/** The rule for every kind of area it may be asked for. */
export interface OfficersModel {
  readonly focus: readonly OfficersRow[];
  readonly gemeenten: readonly OfficersRow[];
  readonly own: readonly OfficersRow[];
  /** Inwoners of the whole region; null where one gemeente has no count. */
  readonly region: Strength | null;
  /** Year of the counts. */
  readonly year: string;
}

function strength(inwoners: number): Strength {
  return { inwoners, officers: officersFor(inwoners) };
}

function gemeenteOf(area: SheetArea, atlas: Atlas): OfficersRow['gemeente'] {
  const ids = new Set(area.buurten.map((row) => row.gemeente));
  const [only] = ids;
  if (area.kind === 'gemeente' || ids.size !== 1 || only === undefined) return undefined;
  const row = atlas.find(only)?.row;
  return row?.inwoners ? { name: row.name, inwoners: row.inwoners } : undefined;
}

function inwonersMarks(marks: readonly ReferenceMark[], id: AreaId): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { area, indicator, value, document } of marks) {
    if (area !== id || indicator !== 'inwoners') continue;
    if (value.kind === 'exact' || value.kind === 'ongeveer') found.set(document, value.value);
  }
  return found;
}

/** Shares that follow from one text alone: it names both the area and its gemeente. */
function namedSharesOf(
  id: AreaId,
  gemeente: AreaId | undefined,
  marks: readonly ReferenceMark[],
): readonly NamedShare[] {
  if (gemeente === undefined) return [];
  const wholes = inwonersMarks(marks, gemeente);
  return [...inwonersMarks(marks, id)].flatMap(([document, part]) => {
    const whole = wholes.get(document);
    return whole === undefined ? [] : [{ document, part, whole }];
  });
}

function rowOf(area: SheetArea, atlas: Atlas, marks: readonly ReferenceMark[]): OfficersRow {
  const group = area.kind === 'focusgebied' ? (area.place?.row as GroupRow | undefined) : undefined;
  const counted = area.inwoners === null ? null : strength(area.inwoners);
  const named = (group?.named ?? []).map(({ inwoners, document }) => ({ document, ...strength(inwoners) }));
  const outcomes = new Set([...(counted ? [counted] : []), ...named].map(({ officers }) => officers));
  return {
    id: area.id,
    name: area.name,
    counted,
    named,
    differs: outcomes.size > 1,
    gemeente: gemeenteOf(area, atlas),
    namedShares: namedSharesOf(area.id, group?.gemeente, marks),
  };
}

/** Wijkagenten by the rule, for focusgebieden, gemeenten, own areas and the region. */
export function officersModelOf(
  atlas: Atlas,
  own: readonly OwnArea[],
  marks: readonly ReferenceMark[],
): OfficersModel {
  const rowsOf = (ids: readonly AreaId[]) =>
    ids.flatMap((id) => {
      const area = sheetAreaOf(id, atlas, own);
      return area ? [rowOf(area, atlas, marks)] : [];
    });
  const region = sheetAreaOf(REGION, atlas, own)?.inwoners ?? null;
  return {
    focus: rowsOf(atlas.rows('focusgebied').map(({ id }) => id)),
    gemeenten: rowsOf(atlas.rows('gemeente').map(({ id }) => id)),
    own: rowsOf(own.map((_, index) => ownId(index))),
    region: region === null ? null : strength(region),
    year: atlas.file.populationYear,
  };
}
