import { type AreaId, LEVELS, type Level } from '../../domain/area';
import { gemeenteNameOf } from '../../domain/areas';
import type { Basis } from '../../domain/cell';
import { cellAt, columnOf, periodsOf } from '../../domain/cells';
import type { AreaRow, Column } from '../../domain/pack';
import { isWide } from '../../domain/reach';
import type { Reach } from '../../domain/view';
import { roundTo } from '../../stats/rounding';
import type { Scene } from '../scene';
import { underFloor } from '../sceneBase';
import { insideOf } from './reach';

/** The area at one end of a level. */
export interface Extreme {
  readonly id: AreaId;
  readonly name: string;
  readonly gemeente: string | undefined;
  readonly value: number;
  /** Other areas that show the same value. */
  readonly alike: number;
}

/** Lowest and highest value of one level. */
export interface LevelExtremes {
  readonly level: Level;
  readonly period: string;
  readonly basis: Basis;
  readonly lowest: Extreme;
  readonly highest: Extreme;
  /** Areas the two were found among, of all areas looked at. */
  readonly among: number;
  readonly of: number;
  /** Areas left out because what is counted there mostly concerns visitors. */
  readonly visitors: number;
  /** Areas left out because too few people live there. */
  readonly tooFew: number;
}

type Question = Pick<Scene, 'spec' | 'values' | 'atlas' | 'level' | 'period'>;

interface Found {
  readonly row: AreaRow;
  readonly value: number;
}

/** Periods in which a level may be looked at: that on screen, and for another level its own newest after that. */
function periodsAt({ values, level: shown, period }: Question, level: Level): readonly string[] {
  const [newest] = periodsOf(values, level);
  const wanted = level === shown ? [period] : [period, newest];
  return wanted.filter((one) => one !== null && one !== undefined);
}

function extreme(scene: Question, all: readonly Found[], found: Found): Extreme {
  const shown = (value: number) => roundTo(value, scene.spec.decimals);
  const alike = all.filter(({ value }) => shown(value) === shown(found.value)).length - 1;
  const { row, value } = found;
  return { id: row.id, name: row.name, gemeente: gemeenteNameOf(row, scene.atlas), value, alike };
}

function extremesAt(
  scene: Question,
  column: Column,
  rows: ReadonlySet<AreaId> | null,
): LevelExtremes | undefined {
  const found: Found[] = [];
  let [visitors, tooFew, of] = [0, 0, 0];
  scene.atlas.rows(column.level).forEach((row, index) => {
    if (rows && !rows.has(row.id)) return;
    of += 1;
    const cell = cellAt(column, index);
    if (cell.kind === 'absent') return;
    if (underFloor(scene.spec, row)) tooFew += 1;
    else if (cell.manyVisitors) visitors += 1;
    else found.push({ row, value: cell.value });
  });
  const rising = found.sort((a, b) => a.value - b.value);
  const [first, last] = [rising[0], rising.at(-1)];
  if (!first || !last || first === last) return undefined;
  return {
    level: column.level,
    period: column.period,
    basis: column.basis,
    lowest: extreme(scene, rising, first),
    highest: extreme(scene, rising, last),
    among: rising.length,
    of,
    visitors,
    tooFew,
  };
}

/**
 * Lowest and highest value per level that has figures, the level on screen first: they differ per level, because a
 * large area levels out what lies in it. Areas with too few inwoners or mostly visitors do not take part. Levels with
 * fewer than two areas to choose from are left out. A reach beyond the region counts as the whole region.
 */
export function extremesOf(scene: Question, reach: Reach | null): readonly LevelExtremes[] {
  const order = [scene.level, ...LEVELS.filter((level) => level !== scene.level)];
  return order.flatMap((level) => {
    const inside = reach === null || isWide(reach) ? undefined : insideOf(reach, level, scene.atlas);
    const found = periodsAt(scene, level).flatMap((period) => {
      const column = columnOf(scene.values, level, period);
      return (column && extremesAt(scene, column, inside?.ids ?? null)) ?? [];
    });
    return found.slice(0, 1);
  });
}
