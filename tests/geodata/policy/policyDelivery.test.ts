import { describe, expect, it } from 'vitest';
import { compileMarks } from '../../../geodata/policy/compileMarks';
import type { Place } from '../../../geodata/policy/places';
import { policyDelivery, qualifyingIndicators } from '../../../geodata/policy/policyDelivery';
import { readPolicyRows } from '../../../geodata/policy/rows';
import { region } from '../../../geodata/regions/parkstad';
import { bindColumn } from '../../../geodata/sources/bind';
import { indicatorById } from '../../../src/catalog/indicators';
import type { AreaId } from '../../../src/domain/area';
import type { ReferenceMark } from '../../../src/domain/pack';

const GEMEENTEN: readonly Place[] = region.gemeenten.map(({ code, name }) => ({
  id: code as AreaId,
  name,
  level: 'gemeente',
}));
const SHIPPED = compileMarks(readPolicyRows().rows, GEMEENTEN).file.marks;

function turnout(area: string, value: ReferenceMark['value'], year = '2022'): ReferenceMark {
  return {
    indicator: 'opkomst-gemeenteraad',
    label: 'Opkomst',
    theme: 'Vertrouwen',
    area: area as AreaId,
    areaName: area,
    areaLevel: 'gemeente',
    year,
    value,
    unit: '% kiesgerechtigden',
    document: 'voorstel-2022',
    cue: 'r. 1',
  };
}

const exact = (value: number) => ({ kind: 'exact', value }) as const;

describe('figures of policy texts as a source', () => {
  it('give the turnout of four gemeenten in 2022', () => {
    const { tables, faults, warnings } = policyDelivery(SHIPPED);
    expect([faults, warnings]).toEqual([[], []]);
    expect(tables.map(({ source, columns }) => [source, columns])).toEqual([
      ['beleidsteksten', [{ key: 'opkomst-gemeenteraad' }]],
    ]);
    const figures = tables[0]?.rows.map(({ code, period, values }) => [
      code,
      period,
      values.get('opkomst-gemeenteraad'),
    ]);
    expect(figures).toEqual([
      ['GM0899', '2022', exactSource(44)],
      ['GM0917', '2022', exactSource(42)],
      ['GM0928', '2022', exactSource(43)],
      ['GM0882', '2022', exactSource(48)],
    ]);
  });

  it('fit the feed that the catalogue declares', () => {
    const [table] = policyDelivery(SHIPPED).tables;
    const reading = indicatorById('opkomst-gemeenteraad')?.feeds[0]?.reading;
    if (!table || reading?.kind !== 'kolom') throw new Error('no table, or a feed of another kind');
    expect(bindColumn(table, reading.column)).toEqual({ key: 'opkomst-gemeenteraad' });
  });

  it('leave no other figure that could have been an indicator', () => {
    expect([...qualifyingIndicators(SHIPPED)].sort()).toEqual(['inwoners', 'opkomst-gemeenteraad']);
  });

  it('need exact figures of one stated year for three gemeenten', () => {
    const two = [turnout('GM0001', exact(40)), turnout('GM0002', exact(41))];
    const doubtful = [
      turnout('GM0003', { kind: 'ongeveer', value: 42 }),
      turnout('GM0003', exact(42), 'niet vermeld'),
      turnout('GM0003', exact(42), '2018'),
      turnout('WK000301', exact(42)),
    ];
    const { tables, warnings } = policyDelivery([...two, ...doubtful]);
    expect(tables).toEqual([]);
    expect(warnings.join()).toContain('opkomst-gemeenteraad');
    expect(policyDelivery([...two, turnout('GM0003', exact(42))]).tables[0]?.rows).toHaveLength(3);
  });
});

function exactSource(value: number) {
  return { kind: 'value', value };
}
