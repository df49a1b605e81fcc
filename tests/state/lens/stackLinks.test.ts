/** Links that ask for a stack, also for one that cannot be. */
import { describe, expect, it } from 'vitest';
import { INDICATORS } from '../../../src/catalog/indicators';
import { mapModelOf } from '../../../src/state/mapModel';
import { decodeView } from '../../../src/state/viewCodec';
import { snapshotStacks, stackIn } from '../../fixtures/stacks';

const { sceneOf } = await snapshotStacks();

describe('links', () => {
  const knowledge = {
    indicators: new Set<string>(INDICATORS.map(({ id }) => id)),
    stories: new Set<string>(),
  };
  const links = [
    ...[
      'vijfde:woz',
      'vijfde:',
      'vijfde:leefbaarometer,leefbaarometer',
      'vijfde:misdrijven.9',
      'nee:misdrijven',
    ],
    ...[
      'grens:misdrijven',
      'grens:misdrijven.1.-999999999',
      'grens:gezondheid-goed.3.0.000001',
      'vijfde:stapeling',
    ],
    ...[
      'vijfde:laagopgeleid',
      'inwonersvijfde:inkomen,leegstand',
      'vergelijking:ses-woa',
      '%00',
      'vijfde:__proto__',
    ],
    `vijfde:${INDICATORS.map(({ id }) => id).join(',')}`,
  ];

  it.each(links)('gives a stack or a reason, never a fault: %s', (text) => {
    for (const rest of [
      '',
      '&bereik=GM0917',
      '&bereik=limburg&niveau=wijk',
      '&niveau=postcodegebied',
      '&drempel=99999',
    ]) {
      const { view } = decodeView(`?scherm=concentratie&stapel=${text}${rest}`, knowledge);
      const shown = sceneOf(view);
      expect(shown.lens?.kind).toBe('stapeling');
      expect(mapModelOf(shown, { thinLighter: true, highlight: null }).areas).toHaveLength(shown.rows.length);
      for (const column of shown.told?.columns() ?? []) expect(column.cells).toHaveLength(shown.rows.length);
    }
  });

  it('shows the plain figure with the reason where nothing can be stacked', () => {
    const refused = sceneOf({ stapel: stackIn('vijfde:woz') });
    expect(refused.lens).toEqual({
      kind: 'stapeling',
      stack: { status: 'geweigerd', refusal: { why: 'neutraal', indicator: 'woz' } },
    });
    expect(refused.spec.id).toBe('leefbaarometer');
    expect(refused.told).toBeNull();
  });
});
