import { describe, expect, it } from 'vitest';
import type { NeighbourRule } from '../../../src/domain/view';
import { questionOf } from '../../../src/state/lens/groups/question';
import { rulesOf } from '../../../src/state/lens/groups/rules';
import { underFloor } from '../../../src/state/sceneBase';
import { figuresFile, groupsBase, neighboursFile } from '../../fixtures/groups';

const BUURTEN = neighboursFile('buurt');
const FILE = figuresFile('leefbaarometer');
const BASE = groupsBase({}, FILE);
const USUAL = { buren: null, trekkingen: null, toeval: null };

function rowOf(name: string): number {
  return BASE.rows.findIndex((row) => row.name === name);
}

const names: readonly [NeighbourRule, readonly string[]][] = [
  [{ kind: 'grens' }, ['grens', 'lijn', 'naaste 6']],
  [{ kind: 'lijn' }, ['lijn', 'grens', 'naaste 6']],
  [{ kind: 'naaste', count: 6 }, ['naaste 6', 'grens', 'lijn']],
  [{ kind: 'naaste', count: 4 }, ['naaste 4', 'grens', 'lijn', 'naaste 6']],
  [{ kind: 'afstand', metres: 1500 }, ['afstand 1500', 'grens', 'lijn', 'naaste 6']],
];

describe('the rules a group is held against', () => {
  it.each(names)('are those of %o first, then the others, each once', (chosen, expected) => {
    const found = rulesOf(chosen).map((rule) => Object.values(rule).join(' '));
    expect(found).toEqual(expected);
  });
});

describe('the question about the figures of a view', () => {
  const { question, rows, rules, neighbours, unscored } = questionOf(BASE, BUURTEN, USUAL);

  it('asks about every area with a figure, in row order, with the usual chance', () => {
    const valued = BASE.cells.flatMap((cell, row) => (cell.kind === 'value' ? [row] : []));
    expect(rows).toEqual(valued);
    expect(rows).toHaveLength(176);
    expect(question).toMatchObject({ permutations: 9999, seed: 2026 });
    expect(rules).toHaveLength(question.rules.length);
    for (const lists of question.rules) expect(lists).toHaveLength(rows.length);
  });

  it('turns figures so that high is less favourable, and leaves neutral ones', () => {
    rows.forEach((row, place) => {
      const cell = BASE.cells[row];
      expect(question.values[place]).toBeCloseTo(cell?.kind === 'value' ? -cell.value : Number.NaN, 12);
    });
    const crime = groupsBase({ indicator: 'misdrijven' });
    const asked = questionOf(crime, BUURTEN, USUAL);
    const first = crime.cells[asked.rows[0] ?? -1];
    expect(first).toMatchObject({ kind: 'value', value: asked.question.values[0] });
    const neutral = groupsBase({ indicator: 'woz' });
    expect(Math.min(...questionOf(neutral, BUURTEN, USUAL).question.values)).toBeGreaterThan(0);
  });

  it('never asks about minus zero', () => {
    const columns = FILE.columns.map((column) => ({
      ...column,
      values: column.values.map((value) => (value === null ? null : 0)),
    }));
    const zero = groupsBase({}, { ...FILE, columns });
    expect(Object.is(questionOf(zero, BUURTEN, USUAL).question.values[0], 0)).toBe(true);
  });

  it('leaves out areas under the population floor', () => {
    const crime = groupsBase({ indicator: 'misdrijven' });
    const asked = questionOf(crime, BUURTEN, USUAL);
    expect(crime.rows.some((row) => underFloor(crime.spec, row))).toBe(true);
    for (const row of asked.rows) expect(crime.rows[row]?.inwoners ?? 0).toBeGreaterThanOrEqual(250);
  });

  it('has every pair of the file between areas with a figure, both ways, and six nearest each', () => {
    const [border = [], line = [], nearest = []] = question.rules;
    const links = (lists: typeof border) => lists.reduce((sum, list) => sum + list.length, 0);
    const between = (pairs: typeof BUURTEN.queen) =>
      pairs.filter((pair) => pair.every((row) => rows.includes(row))).length;
    expect([links(border) / 2, links(line) / 2]).toEqual([between(BUURTEN.queen), between(BUURTEN.rook)]);
    expect([links(border) / 2, links(line) / 2]).toEqual([436, 419]);
    expect(nearest.every((list) => list.length === 6)).toBe(true);
  });

  it('tells the neighbours of the rule of the view as rows, those without a figure apart', () => {
    rows.forEach((row, place) => {
      const pairs = BUURTEN.queen.filter((pair) => pair.includes(row)).map(([a, b]) => (a === row ? b : a));
      const told = [...(neighbours[place] ?? []), ...(unscored[place] ?? [])];
      expect(told.sort((a, b) => a - b)).toEqual(pairs.sort((a, b) => a - b));
      for (const other of neighbours[place] ?? []) expect(rows).toContain(other);
      for (const other of unscored[place] ?? []) expect(rows).not.toContain(other);
    });
    const place = rows.indexOf(rowOf('Vrieheide'));
    const own = question.rules[0]?.[place]?.map((other) => rows[other]);
    expect(neighbours[place]).toEqual(own);
  });

  it('takes rule, shuffles and seed from the view', () => {
    const view = { buren: { kind: 'afstand', metres: 1500 }, trekkingen: 999, toeval: 7 } as const;
    const asked = questionOf(BASE, BUURTEN, view);
    expect(asked.question).toMatchObject({ permutations: 999, seed: 7 });
    expect(asked.rules[0]).toEqual(view.buren);
    expect(asked.question.rules).toHaveLength(4);
    expect(asked.unscored.some((list) => list.length > 0)).toBe(true);
    const nearest = questionOf(BASE, BUURTEN, { ...view, buren: { kind: 'naaste', count: 4 } });
    expect(nearest.neighbours.every((list) => list.length === 4)).toBe(true);
    expect(nearest.unscored.flat()).toEqual([]);
  });

  it('is worked out once for the same view and files, and the same when made again', () => {
    const before = questionOf(BASE, BUURTEN, USUAL);
    expect(questionOf(groupsBase({}, FILE), BUURTEN, USUAL)).toBe(before);
    questionOf(BASE, BUURTEN, { ...USUAL, toeval: 1 });
    const again = questionOf(BASE, BUURTEN, USUAL);
    expect(again).not.toBe(before);
    expect(again).toEqual(before);
  });
});
