import { describe, expect, it } from 'vitest';
import { GEOMETRY } from '../../geodata/config';
import { describeSnapshot } from '../../geodata/report';
import { compile } from '../../geodata/steps/compile';
import type { Feed } from '../../src/domain/indicator';
import { BUURTEN, indicator, POPULATION, REGION, table } from './steps/plane';

const FEED: Feed = {
  source: 'dienst',
  levels: ['buurt', 'gemeente'],
  periods: ['2024'],
  reading: { kind: 'kolom', column: { name: 'x' } },
};

describe('describeSnapshot', () => {
  const figures = table('dienst', [
    ['BU99010001', '2024', { x: 10 }],
    ['BU99010002', '2024', { x: 20 }],
    ['BU99010009', '2024', { x: 20 }],
    ['BU99020000', '2024', { x: 40 }],
    ['GM9901', '2024', { x: 18 }],
    ['GM9902', '2024', { x: 40 }],
  ]);
  const { snapshot, faults } = compile({
    region: REGION,
    delivery: { tables: [POPULATION, figures], buurten: BUURTEN, faults: [], warnings: ['let op'] },
    indicators: [indicator([FEED])],
    supplements: new Set(),
    policy: { rows: [], faults: [] },
    limits: GEOMETRY,
  });
  if (!snapshot) throw new Error(JSON.stringify(faults));
  const report = describeSnapshot(snapshot, [{ path: 'a.json', text: '12\n' }]);

  it.each([
    [
      'areas per level',
      'Vlakte, division 2024: 4 buurt, 3 wijk, 2 gemeente, 1 focusgebied, 1 postcodegebied',
    ],
    [
      'rows, areas and unmatched codes per source',
      'dienst: 6 rows, no date, 3 buurt, 2 gemeente, 1 unmatched: BU99010009',
    ],
    ['coverage per indicator', 'proef: buurt 2024 3/4, wijk 2024 2/3 (computed), gemeente 2024 2/2'],
    ['computed against published', 'proef 2024: 2 gemeenten, mean -0.25, largest -0.5 (GM9901)'],
    ['warnings', 'let op'],
    ['size', '1 files, 3 bytes'],
  ])('tells %s', (_, line) => {
    expect(report).toContain(line);
  });
});
