/** Who lives where themes come together. */
import type { AreaId } from '../../../domain/area';
import { membersOf } from '../../../domain/areas';
import { ownId } from '../../../domain/ownArea';
import type { Scene } from '../../scene';
import type { StackModel } from './stackModel';

/** Inwoners of an area of buurten, by what is known of where they live. */
export interface StackShare {
  readonly kind: 'focusgebied' | 'eigen' | 'rest';
  /** Both null for the rest of the region. */
  readonly id: AreaId | null;
  readonly name: string | null;
  /** All of them, and those in buurten that are stacked. */
  readonly inwoners: number;
  readonly stacked: number;
  /** In buurten without a class: nothing is said of them. */
  readonly unclassed: number;
  /** In buurten that are not stacked, but would be if all that is not known there counted. */
  readonly open: number;
  /** `stacked` as a share (0 to 1) of those in buurten with a class; null where there are none. */
  readonly share: number | null;
  /** Share (0 to 1) of the inwoners who live in buurten with a class. */
  readonly coverage: number;
  /** Rows of its buurten that are stacked, and how many buurten it has. */
  readonly rows: readonly number[];
  readonly buurten: number;
}

/** True for an area where as many themes count as make a stack. */
export function isStacked({ readings, stackedFrom }: StackModel, row: number): boolean {
  const reading = readings[row];
  return reading !== undefined && reading.klass !== null && reading.count >= stackedFrom;
}

/** Rows of the stacked areas: most votes first, of those the one with least unknown, then in row order. */
export function stackedAreas(model: StackModel): readonly number[] {
  const { readings } = model;
  const rows = readings.map((_, row) => row).filter((row) => isStacked(model, row));
  return rows.sort((a, b) => {
    const [first, second] = [readings[a], readings[b]];
    return (
      (second?.count ?? 0) - (first?.count ?? 0) || (first?.unknown ?? 0) - (second?.unknown ?? 0) || a - b
    );
  });
}

/** Inwoners of some rows of the level together; of those whose number is not published none. */
export function inwonersOf({ rows }: Pick<Scene, 'rows'>, indices: readonly number[]): number {
  return indices.reduce((sum, row) => sum + (rows[row]?.inwoners ?? 0), 0);
}

type Group = Pick<StackShare, 'kind' | 'id' | 'name'> & { readonly members: ReadonlySet<AreaId> };

function shareOf(model: StackModel, scene: Pick<Scene, 'rows'>, { members, ...group }: Group): StackShare {
  const all = scene.rows.flatMap(({ id }, row) => (members.has(id) ? [row] : []));
  const lives = (holds: (row: number) => boolean) => inwonersOf(scene, all.filter(holds));
  const classed = (row: number) => (model.readings[row]?.klass ?? null) !== null;
  const rows = all.filter((row) => isStacked(model, row));
  const [inwoners, unclassed] = [inwonersOf(scene, all), lives((row) => !classed(row))];
  const known = inwoners - unclassed;
  const stacked = inwonersOf(scene, rows);
  const open = lives((row) => {
    const reading = model.readings[row];
    if (!reading || !classed(row) || isStacked(model, row)) return false;
    return reading.count + reading.unknown >= model.stackedFrom;
  });
  const share = known > 0 ? stacked / known : null;
  const coverage = inwoners > 0 ? known / inwoners : 0;
  return { ...group, inwoners, stacked, unclassed, open, share, coverage, rows, buurten: all.length };
}

/**
 * Per focusgebied, for the rest of the region, and per own area of the view: the share of the inwoners who live in
 * stacked buurten. Only at the level of buurten, because other areas lie in these for a part; empty elsewhere.
 */
export function focusShares(
  model: StackModel,
  scene: Pick<Scene, 'rows' | 'level' | 'atlas' | 'view'>,
): readonly StackShare[] {
  if (scene.level !== 'buurt') return [];
  const focus = scene.atlas.rows('focusgebied').map((row): Group => {
    const members = new Set(membersOf(row));
    return { kind: 'focusgebied', id: row.id, name: row.name, members };
  });
  const taken = new Set(focus.flatMap(({ members }) => [...members]));
  const left = new Set(scene.rows.flatMap(({ id }) => (taken.has(id) ? [] : [id])));
  const rest: Group = { kind: 'rest', id: null, name: null, members: left };
  const own = scene.view.eigen.map(
    ({ name, members }, index): Group => ({
      kind: 'eigen',
      id: ownId(index),
      name,
      members: new Set(members),
    }),
  );
  return [...focus, rest, ...own].map((group) => shareOf(model, scene, group));
}
