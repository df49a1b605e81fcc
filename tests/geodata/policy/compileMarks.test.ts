import { describe, expect, it } from 'vitest';
import { compileMarks } from '../../../geodata/policy/compileMarks';
import { MARKED_INDICATORS } from '../../../geodata/policy/measures';
import { type PolicyRow, readPolicyRows } from '../../../geodata/policy/rows';
import { DOCUMENTS } from '../../../src/catalog/documents';
import { indicatorById } from '../../../src/catalog/indicators';
import type { AreaId } from '../../../src/domain/area';

const ROW: PolicyRow = {
  label: 'Gemiddelde woningwaarde (WOZ)',
  theme: 'Wonen',
  area: 'Grensdorp',
  level: 'gemeente',
  year: 'niet vermeld',
  value: '135000',
  unit: 'euro',
  document: 'nulmeting',
  cue: 'r. 10-11',
  row: 7,
};
const PLACES = [{ id: 'GM9001' as AreaId, name: 'Grensdorp', level: 'gemeente' as const }];

describe('reference marks', () => {
  it('carry indicator, area, year, printed unit and place in the text', () => {
    const { file, faults } = compileMarks([ROW], PLACES);
    expect(faults).toEqual([]);
    expect(file.marks).toEqual([
      {
        indicator: 'woz',
        label: ROW.label,
        theme: 'Wonen',
        area: 'GM9001',
        areaName: 'Grensdorp',
        areaLevel: 'gemeente',
        year: 'niet vermeld',
        value: { kind: 'exact', value: 135000 },
        unit: 'euro',
        document: 'nulmeting',
        cue: 'r. 10-11',
      },
    ]);
  });

  it('stay without indicator for another measure and without area for an unknown place', () => {
    const { file } = compileMarks(
      [{ ...ROW, label: 'Netto woonquote', unit: '% inkomen', area: 'Elders' }],
      PLACES,
    );
    expect(file.marks[0]).not.toHaveProperty('indicator');
    expect(file.marks[0]).not.toHaveProperty('area');
  });

  it('list everything wrong with every row and go on', () => {
    const bad = { ...ROW, value: '135.000', unit: 'gulden', document: 'krant' };
    const { file, faults } = compileMarks([bad, ROW, { ...ROW, value: '?', row: 9 }], PLACES);
    expect(file.marks).toHaveLength(1);
    expect(faults.map(({ place }) => place)).toEqual(['row 7', 'row 7', 'row 7', 'row 9']);
    expect(faults.map(({ what }) => what).join('\n')).toMatch(/135\.000.*\n.*gulden.*\n.*krant.*\n.*\?/);
    expect(faults[1]?.remedy).toContain('euro');
    expect(faults[2]?.remedy).toContain('nulmeting');
  });
});

describe('the figures that come with the project', () => {
  const { rows, faults } = readPolicyRows();
  const compiled = compileMarks(rows, []);

  it('can all be read', () => {
    expect(faults).toEqual([]);
    expect(compiled.faults).toEqual([]);
    expect(compiled.file.marks).toHaveLength(202);
  });

  it('come from all five documents', () => {
    const used = new Set(compiled.file.marks.map(({ document }) => document));
    expect(DOCUMENTS.filter(({ id }) => !used.has(id))).toEqual([]);
  });

  it('point at a place in the text without quoting it', () => {
    for (const { cue } of compiled.file.marks) {
      expect(cue).toMatch(/^(?:r\. \d+(?:-\d+)?|Tabel \d \(r\. \d+-\d+\), kolom [A-Z ]+)$/);
    }
  });

  it('keep uncertain values uncertain', () => {
    const kinds = compiled.file.marks.map(({ value }) => value.kind);
    const count = (kind: string) => kinds.filter((one) => one === kind).length;
    expect(count('ongeveer')).toBeGreaterThan(20);
    expect(count('grens')).toBeGreaterThan(15);
    expect(count('bereik')).toBe(1);
    expect(count('woord')).toBe(3);
  });

  it('speak of indicators that exist', () => {
    expect(MARKED_INDICATORS.filter((id) => indicatorById(id) === undefined)).toEqual([]);
  });
});
