import { describe, expect, it } from 'vitest';
import { checkCompleteness } from '../../../geodata/checks/completeness';
import { checkEmptyIndicators } from '../../../geodata/checks/emptyIndicators';
import { missingRows } from '../../../geodata/checks/missingRows';
import { checkTopologyIds } from '../../../geodata/checks/topologyIds';
import { GEOMETRY } from '../../../geodata/config';
import type { RegionConfig } from '../../../geodata/regions/region';
import { planAreas } from '../../../geodata/steps/areaPlan';
import { buildTopology } from '../../../geodata/steps/buildTopology';
import { readCounts } from '../../../geodata/steps/counts';
import { compileGeometry } from '../../../geodata/steps/geometry';
import { joinIndicator } from '../../../geodata/steps/join';
import { indexSources } from '../../../geodata/steps/sourceIndex';
import type { Feed } from '../../../src/domain/indicator';
import { BUURTEN, indicator, POPULATION, plane, REGION, table } from '../steps/plane';
import { box, buurt } from '../steps/tiles';

function completeness(
  buurten = BUURTEN,
  region: RegionConfig = REGION,
  provinces?: ReadonlyMap<string, string>,
) {
  const sources = indexSources([POPULATION], new Set());
  const { counts } = readCounts(sources, '2024');
  const plan = planAreas(buurten, region, sources.nameOf);
  const input = { region, plan, counts, sources, ...(provinces ? { provinces } : {}) };
  return checkCompleteness(input).map(({ place, what }) => `${place}: ${what}`);
}

describe('checkCompleteness', () => {
  it('has nothing to say when areas and data are the same', () => {
    expect(completeness()).toEqual([]);
  });

  it('finds an area without data', () => {
    expect(completeness([...BUURTEN, buurt('BU99020001', box(3, 3))])).toEqual([
      'BU99020001 Buurt 01: an area of the map has no count of inwoners',
    ]);
  });

  it('finds data without an area, at every level', () => {
    expect(completeness(BUURTEN.filter(({ code }) => code !== 'BU99010101'))).toEqual([
      'WK990101: data for an area that is not on the map',
      'BU99010101: data for an area that is not on the map',
    ]);
  });

  it('finds a gemeente without buurten, or under another name', () => {
    const gemeenten = [
      { code: 'GM9901', name: 'Vlakte' },
      { code: 'GM9902', name: 'Eiland' },
      { code: 'GM9909', name: 'Ver weg' },
    ];
    expect(completeness(BUURTEN, { ...REGION, gemeenten })).toEqual([
      'GM9902: is called "Enclave" by the source, not "Eiland"',
      'GM9909: Ver weg has no buurten in pdok-buurten',
    ]);
  });

  it('finds members of policy areas that do not exist', () => {
    const [area] = REGION.policyAreas;
    if (!area) throw new Error('the plane has a policy area');
    const region = { ...REGION, policyAreas: [{ ...area, members: ['WK990100', 'BU99019999'] }] };
    expect(completeness(BUURTEN, region)).toEqual([
      'focus.vlakte: member BU99019999 is not a buurt, wijk or gemeente of the map',
    ]);
  });

  it('holds the list of a province against the official one', () => {
    const [land, limburg, parkstad] = REGION.references;
    if (!land || !limburg || !parkstad) throw new Error('the plane has three references');
    const region = { ...REGION, references: [land, { ...limburg, province: 'PV99' }, parkstad] };
    const official = [
      ['GM9901', 'PV99'],
      ['GM9902', 'PV99'],
      ['GM9904', 'PV99'],
      ['GM9903', 'PV98'],
    ] as const;
    expect(completeness(BUURTEN, region, new Map(official))).toEqual([
      'limburg: GM9904 of PV99 is not in the list',
      'limburg: GM9903 does not lie in PV99',
    ]);
  });
});

describe('checkTopologyIds', () => {
  const plan = planAreas(BUURTEN, REGION, () => undefined);
  const { topology } = compileGeometry(buildTopology(plan.buurten), plan, GEOMETRY);
  const { areas } = plane([]);

  it('accepts a drawing with the same areas in the same order', () => {
    expect(checkTopologyIds(topology, areas)).toEqual([]);
  });

  it('finds an area that is not drawn, and a drawing in another order', () => {
    const [first, ...others] = areas.levels.buurt;
    if (!first) throw new Error('the plane has buurten');
    const less = { ...areas, levels: { ...areas.levels, buurt: others } };
    const turned = { ...areas, levels: { ...areas.levels, buurt: [...others, first] } };
    expect(checkTopologyIds(topology, less)).toMatchObject([
      { place: 'buurt', what: `${first.id} is drawn, but not an area` },
    ]);
    expect(checkTopologyIds(topology, turned)).toMatchObject([{ what: 'rows and drawing differ in order' }]);
  });
});

describe('missingRows', () => {
  it('warns of areas a service leaves out, at the levels it has', () => {
    const { sources, areas } = plane([table('dienst', [['BU99010001', '2024', { x: 1 }]])]);
    expect(missingRows(['dienst'], sources, areas)).toEqual([
      'dienst: no row for 3 of level buurt: BU99010002 BU99010101 BU99020000',
    ]);
  });
});

describe('checkEmptyIndicators', () => {
  const feed: Feed = {
    source: 'dienst',
    levels: ['buurt'],
    periods: ['2024'],
    reading: { kind: 'kolom', column: { name: 'x' } },
  };
  const elsewhere = table('dienst', [['BU00010001', '2024', { x: 1 }]]);

  it('faults an indicator whose source was read in vain', () => {
    const context = plane([elsewhere]);
    const result = checkEmptyIndicators([joinIndicator(indicator([feed]), context)], context.sources);
    expect(result.faults).toMatchObject([{ source: 'dienst', place: 'proef' }]);
    expect(result.warnings).toEqual([]);
  });

  it('only warns when no source was at hand', () => {
    const context = plane([]);
    const result = checkEmptyIndicators([joinIndicator(indicator([feed]), context)], context.sources);
    expect(result).toMatchObject({ faults: [], warnings: [expect.stringContaining('proef: left out')] });
  });
});
