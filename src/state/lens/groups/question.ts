import type { Direction } from '../../../domain/indicator';
import type { AreaRow, Column, NeighboursFile } from '../../../domain/pack';
import { groupSettings } from '../../../domain/spatial';
import type { NeighbourRule, View } from '../../../domain/view';
import { nearestLists, withinLists } from '../../../stats/spatial/distances';
import { listsOf, type Restricted, restricted } from '../../../stats/spatial/neighbours';
import type { NeighbourLists, SpatialQuestion } from '../../../stats/spatial/question';
import { lastAnswer } from '../../lastAnswer';
import { type SceneBase, underFloor } from '../../sceneBase';
import { rulesOf } from './rules';

/** What is asked about the figures of a view, and what is needed to read the answer. */
export interface GroupsQuestion {
  readonly question: SpatialQuestion;
  /** Row of the level of each value, rising. */
  readonly rows: readonly number[];
  /** In the order of the rules of the question; the first is that of the view. */
  readonly rules: readonly NeighbourRule[];
  /** Per value, under the rule of the view: rows of its neighbours with a value, and of those without. */
  readonly neighbours: NeighbourLists;
  readonly unscored: NeighbourLists;
}

/** Figures that take part, with the row of each. */
interface Figures {
  readonly values: readonly number[];
  readonly rows: readonly number[];
}

/** High is the less favourable side; a neutral indicator stays as it is. Areas under the population floor are left out. */
function figuresOf(
  column: Column | undefined,
  areas: readonly AreaRow[],
  direction: Direction,
  populationFloor: number | undefined,
): Figures {
  const sign = direction === 'hoger-is-gunstig' ? -1 : 1;
  const floor = populationFloor === undefined ? {} : { populationFloor };
  const found = areas.flatMap((area, row) => {
    const value = column?.values[row] ?? null;
    return value === null || underFloor(floor, area) ? [] : [{ row, value: value === 0 ? 0 : sign * value }];
  });
  return { values: found.map(({ value }) => value), rows: found.map(({ row }) => row) };
}

/** Neighbours under a rule among areas with a figure; the nearest are the nearest of those. */
function listsUnder(
  rule: NeighbourRule,
  rows: readonly number[],
  areas: readonly AreaRow[],
  { queen, rook }: NeighboursFile,
): Restricted {
  const points = areas.map(({ point }) => point);
  switch (rule.kind) {
    case 'grens':
      return restricted(listsOf(queen, areas.length), rows);
    case 'lijn':
      return restricted(listsOf(rook, areas.length), rows);
    case 'afstand':
      return restricted(withinLists(points, rule.metres), rows);
    case 'naaste': {
      const kept = new Set(rows);
      const valued = points.filter((_, row) => kept.has(row));
      return { lists: nearestLists(valued, rule.count), unscored: rows.map(() => []) };
    }
  }
}

const made = lastAnswer(
  (
    column: Column | undefined,
    areas: readonly AreaRow[],
    direction: Direction,
    populationFloor: number | undefined,
    file: NeighboursFile,
    chosen: NeighbourRule,
    permutations: number,
    seed: number,
  ): GroupsQuestion => {
    const { values, rows } = figuresOf(column, areas, direction, populationFloor);
    const rules = rulesOf(chosen);
    const under = rules.map((rule) => listsUnder(rule, rows, areas, file));
    const own = under[0] ?? { lists: [], unscored: [] };
    return {
      question: { values, rules: under.map(({ lists }) => lists), permutations, seed },
      rows,
      rules,
      neighbours: own.lists.map((list) => list.flatMap((place) => rows[place] ?? [])),
      unscored: own.unscored,
    };
  },
);

/**
 * Puts the figures of a view as a question of spatial statistics. The same view and files give the same question, so it
 * can be made again to read an answer; the last one is remembered.
 *
 * @param neighbours of the level of the figures
 */
export function questionOf(
  { column, rows, spec }: Pick<SceneBase, 'column' | 'rows' | 'spec'>,
  neighbours: NeighboursFile,
  view: Pick<View, 'buren' | 'trekkingen' | 'toeval'>,
): GroupsQuestion {
  const { direction, populationFloor } = spec;
  const { rule, shuffles, seed } = groupSettings(view);
  return made(column, rows, direction, populationFloor, neighbours, rule, shuffles, seed);
}
