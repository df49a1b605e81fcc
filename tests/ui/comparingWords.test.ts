import { describe, expect, it } from 'vitest';
import { comparingWords } from '../../src/ui/sources/comparingWords';

const MEAN = { aggregate: { kind: 'gewogen', weight: 'inwoners' } } as const;

describe('comparingWords', () => {
  it('names averages with the same years together, and those that cannot be with the reason', () => {
    const available = {
      nederland: ['2024'],
      limburg: 'niet-in-bron',
      'zuid-limburg': 'niet-in-bron',
      parkstad: ['2024'],
    } as const;
    expect(comparingWords(MEAN, available, 'nl')).toBe(
      'Vergelijken kan met Nederland en Parkstad (2024); niet met Limburg en Zuid-Limburg: de bron geeft dit gemiddelde niet.',
    );
    expect(comparingWords(MEAN, available, 'en')).toBe(
      'Comparing is possible with the Netherlands and Parkstad (2024); not with Limburg and South Limburg: the source does not give this average.',
    );
  });

  it('keeps averages apart that exist in other years', () => {
    const available = { nederland: ['2019', '2017'], limburg: ['2024'], parkstad: ['2022', '2021', '2020'] };
    expect(comparingWords(MEAN, available, 'nl')).toBe(
      'Vergelijken kan met Nederland (2017, 2019), met Limburg (2024) en met Parkstad (2020 – 2022).',
    );
  });

  it('gives every reason of its own where nothing can be compared', () => {
    const available = { nederland: 'niet-in-bron', parkstad: 'te-weinig-dekking' } as const;
    expect(comparingWords(MEAN, available, 'nl')).toBe(
      'Vergelijken kan niet met Nederland: de bron geeft dit gemiddelde niet; niet met Parkstad: te weinig gebieden hebben een cijfer.',
    );
  });

  it('refuses counts, whatever the source gives, and is silent where there are no averages', () => {
    const count = { aggregate: { kind: 'som' } } as const;
    expect(comparingWords(count, { nederland: ['2024'] }, 'nl')).toBe(
      'Vergelijken kan niet met een gemiddelde: een aantal is niet te vergelijken met dat van een groter gebied.',
    );
    expect(comparingWords(MEAN, {}, 'nl')).toBe('');
  });
});
