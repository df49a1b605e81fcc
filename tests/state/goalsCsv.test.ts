import { describe, expect, it } from 'vitest';
import { goalsCsv } from '../../src/state/goals/goalsCsv';
import { areaGoals } from '../../src/state/goals/goalsModel';
import { id } from '../fixtures/atlas';
import { snapshotQuestion } from '../fixtures/snapshotSheet';

const snapshot = await snapshotQuestion();

function linesOf(area: string, taal: 'nl' | 'en' = 'nl') {
  const view = { ...snapshot.view, nulmeting: null, taal };
  const model = areaGoals({ ...snapshot, marks: snapshot.marks.marks, view }, id(area));
  const rows = model?.groups.flatMap((group) => group.rows) ?? [];
  return goalsCsv(rows, taal).slice(1).split('\r\n');
}

describe('distances as a file', () => {
  it('hold figures, benchmarks, periods and the change, each with its own period', () => {
    const line = linesOf('focus.heerlen-noord').find((one) => one.includes('bijstandsuitkering'));
    expect(line).toContain(
      ';2020;5,82;;Nederland;2019;5,92;2,496;2019;3,4;2017;6,77;;2,758;2017;4;-0,6;verschil kleiner;',
    );
  });

  it('say why a figure is missing', () => {
    const line = linesOf('focus.heerlen-noord').find((one) => one.includes('SES-WOA'));
    expect(line).toContain('niet op dit niveau');
  });

  it('are read by English spreadsheets in English', () => {
    const [header, ...lines] = linesOf('GM0917', 'en');
    expect(header?.startsWith('code,area,subject,unit,period now,value now')).toBe(true);
    expect(lines.some((line) => line.includes('2024,199,378,2024,-179,2017,125,,216,2017,-91,-88'))).toBe(
      true,
    );
  });
});
