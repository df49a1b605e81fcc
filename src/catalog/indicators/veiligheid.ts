import type { IndicatorSpec } from '../../domain/indicator';

/** Safety: registered crime. */
export const VEILIGHEID = [
  {
    id: 'misdrijven',
    theme: 'veiligheid',
    name: { nl: 'Geregistreerde misdrijven', en: 'Registered crimes' },
    short: { nl: 'misdrijven', en: 'crime' },
    plain: {
      nl: 'Hoe vaak de politie hier in een jaar een strafbaar feit vastlegt, per duizend inwoners.',
      en: 'How often the police record a crime here in a year, per thousand inhabitants.',
    },
    definition: {
      nl: 'Gemiddeld aantal geregistreerde misdrijven per jaar over de hele periode, per 1.000 inwoners van 2024. Hier berekend.',
      en: 'Mean number of registered crimes per year over the whole period, per 1,000 inhabitants of 2024. Computed here.',
    },
    caveat: {
      nl: 'Geteld waar het gebeurde, niet waar daders of slachtoffers wonen: winkelgebieden en een ziekenhuis trekken bezoekers. Nederland loopt tot en met 2024. Onder 250 inwoners geen klasse of rang.',
      en: 'Counted where it happened, not where offenders or victims live: shopping areas and a hospital draw visitors. The Netherlands runs to 2024. No class or rank below 250 inhabitants.',
    },
    unit: 'per-duizend',
    decimals: 1,
    direction: 'lager-is-gunstig',
    // A share. Beside Nederland 4.4 per 1,000: more than the chance variation of five years among 1,000 inwoners (3).
    band: 0.1,
    aggregate: { kind: 'telling', weight: 'inwoners', per: 1000 },
    nature: 'gemeten',
    populationFloor: 250,
    // A station or shopping centre with a handful of inwoners reaches many thousands per 1,000.
    range: [0, 200000],
    colour: 'afwijking',
    feeds: [
      {
        source: 'politie',
        levels: ['buurt', 'gemeente', 'land'],
        periods: ['2021-2025'],
        landPeriod: '2021-2024',
        reading: { kind: 'per-inwoner', count: { name: 'GeregistreerdeMisdrijven' }, per: 1000 },
      },
    ],
  },
] as const satisfies readonly IndicatorSpec[];
