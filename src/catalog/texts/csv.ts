import type { UnitId } from '../../domain/indicator';
import type { Language } from '../../domain/text';

const nl = {
  columns: {
    code: 'code',
    name: 'naam',
    gemeente: 'gemeente',
    level: 'niveau',
    indicator: 'onderwerp',
    period: 'periode',
    value: 'waarde',
    unit: 'eenheid',
    absent: 'reden zonder waarde',
    comparison: 'vergeleken met',
    benchmark: 'vergelijkingswaarde',
    benchmarkPeriod: 'periode vergelijking',
    difference: 'verschil',
    reading: 'duiding',
    inhabitants: 'inwoners',
    basis: 'herkomst',
    source: 'bron',
    rank: 'rang (1 = hoogste waarde)',
    times: 'verhouding (keer)',
    reach: 'bereik',
    zone: 'ligging',
  },
  basis: { gepubliceerd: 'gepubliceerd', berekend: 'berekend uit buurten' },
  units: {
    procent: 'procent',
    aantal: 'aantal',
    'duizend-euro': 'duizend euro',
    kilometer: 'kilometer',
    score: 'score',
    'per-duizend': 'per 1.000 inwoners',
    'per-km2': 'per km²',
    klasse: 'klasse',
    punten: 'punten (0 tot 100)',
  },
  notes: {
    title: 'Toelichting',
    indicator: 'Onderwerp',
    definition: 'Definitie',
    caveat: 'Let op',
    nature: 'Aard van het cijfer',
    period: 'Periode',
    source: 'Bron',
    licence: 'Licentie',
    division: 'Indeling',
    inhabitants: 'Inwoners: stand',
    absent: 'Betekenis van',
  },
} as const satisfies CsvShape;

interface CsvShape {
  readonly columns: Readonly<Record<CsvColumn, string>>;
  readonly basis: Readonly<Record<'gepubliceerd' | 'berekend', string>>;
  readonly units: Readonly<Record<UnitId, string>>;
  readonly notes: Readonly<Record<string, string>>;
}

/** Columns of the file, in order. */
export const CSV_COLUMNS = [
  'code',
  'name',
  'gemeente',
  'level',
  'indicator',
  'period',
  'value',
  'unit',
  'absent',
  'comparison',
  'benchmark',
  'benchmarkPeriod',
  'difference',
  'reading',
  'inhabitants',
  'basis',
  'source',
  'rank',
  'times',
  'reach',
  'zone',
] as const;
export type CsvColumn = (typeof CSV_COLUMNS)[number];

/** Words of the downloaded table in one language. */
export interface CsvTexts extends CsvShape {
  readonly notes: Readonly<Record<keyof typeof nl.notes, string>>;
}

const en: CsvTexts = {
  columns: {
    code: 'code',
    name: 'name',
    gemeente: 'municipality',
    level: 'level',
    indicator: 'subject',
    period: 'period',
    value: 'value',
    unit: 'unit',
    absent: 'reason without value',
    comparison: 'compared with',
    benchmark: 'comparison value',
    benchmarkPeriod: 'comparison period',
    difference: 'difference',
    reading: 'reading',
    inhabitants: 'inhabitants',
    basis: 'origin',
    source: 'source',
    rank: 'rank (1 = highest value)',
    times: 'ratio (times)',
    reach: 'reach',
    zone: 'location',
  },
  basis: { gepubliceerd: 'published', berekend: 'computed from neighbourhoods' },
  units: {
    procent: 'per cent',
    aantal: 'number',
    'duizend-euro': 'thousand euro',
    kilometer: 'kilometre',
    score: 'score',
    'per-duizend': 'per 1,000 inhabitants',
    'per-km2': 'per km²',
    klasse: 'class',
    punten: 'points (0 to 100)',
  },
  notes: {
    title: 'Notes',
    indicator: 'Subject',
    definition: 'Definition',
    caveat: 'Mind',
    nature: 'Kind of figure',
    period: 'Period',
    source: 'Source',
    licence: 'Licence',
    division: 'Division',
    inhabitants: 'Inhabitants: as of',
    absent: 'Meaning of',
  },
};

const TEXTS: Readonly<Record<Language, CsvTexts>> = { nl, en };

/** Words of the downloaded table. */
export function csvTexts(lang: Language): CsvTexts {
  return TEXTS[lang];
}
