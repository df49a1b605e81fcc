import { describe, expect, it } from 'vitest';
import { gemeentenWithParts, type RentLevel, rentModelOf } from '../../../src/state/rules/rentModel';
import { id } from '../../fixtures/atlas';
import { figuresOf, snapshotQuestion } from '../../fixtures/snapshotSheet';

const question = await snapshotQuestion();
const { atlas } = question;
const values = figuresOf(question, 'corporatiewoningen');

function rent(gemeente: string, level: RentLevel = 'wijk') {
  return rentModelOf({ atlas, values, gemeente: id(gemeente), level, taal: 'nl' });
}

function heerlen(level: RentLevel = 'wijk') {
  const model = rent('GM0917', level);
  if (model?.kind !== 'verdeling') throw new Error('no wijken');
  return model;
}

describe('social rent in Heerlen, 2019', () => {
  it('stands beside the mean of the city, 37 %', () => {
    expect(heerlen()).toMatchObject({ period: '2019', mean: 37 });
    expect(heerlen().rows).toHaveLength(23);
    expect(heerlen().rows[0]).toMatchObject({
      value: 78,
      points: 41,
      reading: { name: 'Heerlerbaan-Centrum' },
    });
  });

  it('falls outside in 9 wijken by percentage points, in 15 by percent of the mean', () => {
    expect(heerlen().points).toEqual({ binnen: 14, hoger: 2, lager: 7 });
    expect(heerlen().relative).toEqual({ binnen: 8, hoger: 5, lager: 10 });
  });

  it('keeps Molenberg, exactly 15 points above, inside one reading and not the other', () => {
    const molenberg = heerlen().rows.find(({ reading }) => reading.name === 'Molenberg');
    expect(molenberg).toMatchObject({
      value: 52,
      points: 15,
      bySide: { points: 'binnen', relative: 'hoger' },
    });
  });

  it('can be read per buurt, naming those without a figure', () => {
    const model = heerlen('buurt');
    expect(model.rows).toHaveLength(54);
    expect(model.absent).toHaveLength(3);
  });
});

describe('other gemeenten', () => {
  it('have only a figure of their own', () => {
    expect(gemeentenWithParts(atlas, values)).toEqual(['GM0917']);
    expect(rent('GM0928')).toMatchObject({
      kind: 'alleen-gemeente',
      period: '2025',
      cell: { kind: 'value' },
    });
  });

  it('may have none at all, or not exist', () => {
    const none = { ...values, columns: [] };
    const model = rentModelOf({ atlas, values: none, gemeente: id('GM0928'), level: 'wijk', taal: 'nl' });
    expect(model).toMatchObject({ kind: 'alleen-gemeente', period: null, cell: null });
    expect(rent('GM9999')).toBeUndefined();
  });
});
