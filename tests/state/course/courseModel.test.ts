import { describe, expect, it } from 'vitest';
import { periodsOf } from '../../../src/domain/cells';
import type { View } from '../../../src/domain/view';
import { courseCsv } from '../../../src/state/course/courseCsv';
import { courseOf, MOST_LINES } from '../../../src/state/course/courseModel';
import { DEFAULT_VIEW } from '../../../src/state/defaultView';
import { sceneOf } from '../../../src/state/scene';
import { id } from '../../fixtures/atlas';
import { figuresOf, snapshotQuestion } from '../../fixtures/snapshotSheet';

const question = await snapshotQuestion();
const { atlas } = question;
const snapshotValues = (indicator: string) => figuresOf(question, indicator);

function course(indicator: string, gebied: readonly string[], part: Partial<View> = {}) {
  const scene = sceneOf({ ...DEFAULT_VIEW, indicator, ...part }, atlas, snapshotValues(indicator));
  return { scene, model: courseOf(scene, gebied.map(id)) };
}

function buurtenOf(gemeente: string): readonly string[] {
  return atlas
    .rows('buurt')
    .filter((row) => row.gemeente === id(gemeente))
    .map((row) => row.id);
}

describe('a course', () => {
  it('shows the health of adults fall while the gap to Nederland hardly moves', () => {
    const { model } = course('gezondheid-goed', ['GM0917', 'GM0928']);
    expect(model.periods).toEqual(['2012', '2016', '2020', '2022', '2024']);
    const [heerlen] = model.lines;
    const values = heerlen?.points.map(({ cell }) => (cell.kind === 'value' ? cell.value : null)) ?? [];
    const gaps = heerlen?.points.map(({ gap }) => gap) ?? [];
    const [first, last] = [values[0] ?? 0, values.at(-1) ?? 0];
    const [gapThen, gapNow] = [gaps[0] ?? 0, gaps.at(-1) ?? 0];
    expect(last).toBeLessThan(first - 2);
    expect(Math.abs(gapNow - gapThen)).toBeLessThanOrEqual(2);
    const land = model.benchmark?.points.map(
      ({ benchmark }) => benchmark.kind === 'value' && benchmark.value,
    );
    expect(land).toEqual([76.3, 75.4, 78.4, 69, 72.8]);
  });

  it('keeps a period without a figure as a reason, never as a number', () => {
    const { model } = course('woz', ['GM0917', 'focus.heerlen-noord']);
    expect(model.periods).toEqual([...periodsOf(snapshotValues('woz'), 'gemeente')].reverse());
    const noord = model.lines[1]?.points.find(({ period }) => period === '2021');
    expect(noord?.cell.kind).toBe('absent');
    expect(noord?.gap).toBeNull();
  });

  it('begins with all focusgebieden, and shows eight of many', () => {
    const { model } = course('woz', []);
    expect(model.byDefault).toBe(true);
    expect(model.lines.map(({ id: area }) => area)).toEqual(atlas.rows('focusgebied').map((row) => row.id));
    const many = course(
      'woz',
      atlas
        .rows('buurt')
        .slice(0, 10)
        .map((row) => row.id),
    ).model;
    expect(many.lines).toHaveLength(MOST_LINES);
    expect(many.leftOut).toHaveLength(2);
  });

  it('has one comparison only where it is the same for every line', () => {
    const own: Partial<View> = { vergelijk: 'gemeente' };
    const [one = '', two = ''] = buurtenOf('GM0917');
    const [elsewhere = ''] = buurtenOf('GM0928');
    expect(course('woz', [one, two], own).model.benchmark?.name).toBe('Heerlen');
    expect(course('woz', [one, elsewhere], own).model.benchmark).toBeNull();
    expect(course('inwoners', ['GM0917']).model.benchmark).toBeNull();
  });

  it('goes into a file with a row per area and period, and a reason for every gap', () => {
    const { scene, model } = course('woz', ['GM0917', 'focus.heerlen-noord']);
    const lines = courseCsv(scene, model).trim().split('\r\n');
    expect(lines).toHaveLength(1 + 2 * model.periods.length);
    const gap = lines.find((line) => line.startsWith('focus.heerlen-noord') && line.includes(';2021;'));
    expect(gap).toContain('niet gemeten');
  });
});
