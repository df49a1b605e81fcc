import { describe, expect, it } from 'vitest';
import { indicatorById } from '../../../src/catalog/indicators';
import { REGION } from '../../../src/domain/area';
import { marksOf } from '../../../src/state/goals/marksOf';
import { sentencesOf } from '../../../src/ui/goals/MarkLines';
import { id } from '../../fixtures/atlas';
import { snapshotLoader } from '../../fixtures/snapshotSheet';

const { marks } = await snapshotLoader().marks();

function sentences(indicator: string) {
  const spec = indicatorById(indicator);
  if (!spec) throw new Error(`no ${indicator}`);
  return sentencesOf(marksOf(marks, spec, REGION, id('nederland')), 'nl');
}

describe('figures of policy texts beside the region', () => {
  it('stand together per document and year, with a place they share said once', () => {
    const [first] = sentences('sociaal-minimum');
    expect(first).toEqual({
      document: 'nulmeting',
      year: '2018',
      figures: [
        { area: 'Limburg', value: '7,1\u00a0%', unit: '', place: '' },
        { area: 'Parkstad Limburg', value: '8,4\u00a0%', unit: '', place: '' },
        { area: 'Nederland', value: '7,1\u00a0%', unit: 'huishoudens', place: 'Tabel 2 (r. 424-530)' },
      ],
    });
  });

  it('say so where the text gives no year', () => {
    const later = sentences('gezondheid-goed-tot-2020').find(({ document }) => document === 'voorstel-2022');
    expect(later?.year).toBe('jaar niet vermeld (2022 gepubliceerd)');
    expect(later?.figures.map(({ value, place }) => [value, place])).toEqual([
      ['70,3\u00a0%', 'r. 1925-1926'],
      ['79,1\u00a0%', 'r. 1926'],
    ]);
  });
});
