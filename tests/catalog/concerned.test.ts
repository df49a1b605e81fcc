import { describe, expect, it } from 'vitest';
import { concernedBy, isCounted, SPREAD_SUBJECTS } from '../../src/catalog/concerned';
import { INDICATORS, indicatorById } from '../../src/catalog/indicators';

describe('those concerned', () => {
  it.each(INDICATORS.filter(isCounted).map((spec) => [spec.id, spec] as const))(
    'have words for %s',
    (_, spec) => {
      const concerned = concernedBy(spec);
      expect(concerned?.noun.nl).toMatch(/^[a-z0-9]/);
      expect(concerned?.noun.en).toMatch(/^[a-z0-9]/);
      const { aggregate } = spec;
      if (concerned?.amongId !== 'woningen' && 'weight' in aggregate) {
        expect(concerned?.amongId).toBe(aggregate.weight);
      }
    },
  );

  it.each(['leefbaarometer', 'woz', 'inkomen', 'afstand-huisarts', 'stedelijkheid', 'dichtheid', 'ses-woa'])(
    'are nobody for %s',
    (id) => {
      const spec = indicatorById(id);
      expect(spec && concernedBy(spec)).toBeUndefined();
    },
  );

  it('are those who lack it, where a share is favourable', () => {
    const favourable = INDICATORS.filter((spec) => isCounted(spec) && spec.direction === 'hoger-is-gunstig');
    expect(favourable.length).toBeGreaterThan(2);
    for (const spec of favourable) expect(concernedBy(spec)?.noun.nl).toMatch(/ (niet|zonder) /);
  });

  it('are offered for subjects that have them', () => {
    for (const id of SPREAD_SUBJECTS) {
      const spec = indicatorById(id);
      expect(spec && concernedBy(spec)).toBeDefined();
    }
  });
});
