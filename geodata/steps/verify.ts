import type { AreasFile, Manifest } from '../../src/domain/pack';
import { computeColumn } from './compute';
import type { Joined } from './join';

type Verification = Manifest['verification'];

/**
 * Computed gemeente figures beside the published ones, where buurten and gemeenten are both published for the
 * same period: the test of the weights. Refused aggregates are left out.
 */
export function verifyWeights({ spec, columns }: Joined, areas: AreasFile): Verification {
  return columns
    .filter(({ level, basis }) => level === 'gemeente' && basis === 'gepubliceerd')
    .flatMap((published) => {
      const parts = columns.find(
        ({ level, basis, period }) =>
          level === 'buurt' && basis === 'gepubliceerd' && period === published.period,
      );
      if (!parts) return [];
      const computed = computeColumn(spec, parts, 'gemeente', areas);
      return areas.levels.gemeente.flatMap((row, place) => {
        const own = published.cells[place];
        const ours = computed.cells[place];
        if (own?.kind !== 'value' || ours?.kind !== 'value') return [];
        const { period } = published;
        return [{ indicator: spec.id, period, area: row.id, published: own.value, computed: ours.value }];
      });
    });
}
