import type { Language } from '../../domain/text';

/** Columns of the file with distances, in order. */
export const GOALS_CSV_COLUMNS = [
  'code',
  'area',
  'indicator',
  'unit',
  'nowPeriod',
  'nowValue',
  'nowAbsent',
  'comparison',
  'gapPeriod',
  'gapValue',
  'gapBenchmark',
  'gapBenchmarkPeriod',
  'gap',
  'startPeriod',
  'startValue',
  'startAbsent',
  'startBenchmark',
  'startBenchmarkPeriod',
  'startGap',
  'change',
  'reading',
  'source',
] as const;
export type GoalsCsvColumn = (typeof GOALS_CSV_COLUMNS)[number];

interface GoalsCsvTexts {
  readonly columns: Readonly<Record<GoalsCsvColumn, string>>;
  readonly notes: readonly string[];
}

const nl: GoalsCsvTexts = {
  columns: {
    code: 'code',
    area: 'gebied',
    indicator: 'onderwerp',
    unit: 'eenheid',
    nowPeriod: 'periode nu',
    nowValue: 'waarde nu',
    nowAbsent: 'reden zonder waarde nu',
    comparison: 'vergeleken met',
    gapPeriod: 'periode verschil nu',
    gapValue: 'waarde in die periode',
    gapBenchmark: 'vergelijkingswaarde nu',
    gapBenchmarkPeriod: 'periode vergelijking nu',
    gap: 'verschil nu',
    startPeriod: 'periode begin',
    startValue: 'waarde begin',
    startAbsent: 'reden zonder waarde begin',
    startBenchmark: 'vergelijkingswaarde begin',
    startBenchmarkPeriod: 'periode vergelijking begin',
    startGap: 'verschil begin',
    change: 'verandering van het verschil',
    reading: 'duiding',
    source: 'bron',
  },
  notes: [
    'Toelichting',
    'Verschil: waarde min vergelijkingswaarde van dezelfde periode, met de waarden zoals de atlas ze toont.',
    'Verandering: verschil nu min verschil begin. Of dat gunstig is, hangt af van het onderwerp en staat onder duiding.',
    'Heeft het nieuwste cijfer geen vergelijking, dan is het verschil nu dat van de laatste periode die er wel een heeft.',
    'Bedragen in euro groeien met de prijzen mee: een groter verschil in euro kan in verhouding kleiner zijn.',
  ],
};

const en: GoalsCsvTexts = {
  columns: {
    code: 'code',
    area: 'area',
    indicator: 'subject',
    unit: 'unit',
    nowPeriod: 'period now',
    nowValue: 'value now',
    nowAbsent: 'reason without value now',
    comparison: 'compared with',
    gapPeriod: 'period of difference now',
    gapValue: 'value in that period',
    gapBenchmark: 'comparison value now',
    gapBenchmarkPeriod: 'comparison period now',
    gap: 'difference now',
    startPeriod: 'period start',
    startValue: 'value start',
    startAbsent: 'reason without value start',
    startBenchmark: 'comparison value start',
    startBenchmarkPeriod: 'comparison period start',
    startGap: 'difference start',
    change: 'change of the difference',
    reading: 'reading',
    source: 'source',
  },
  notes: [
    'Notes',
    'Difference: value minus comparison value of the same period, with the values as the atlas shows them.',
    'Change: difference now minus difference at the start. Whether that is favourable depends on the subject; see reading.',
    'Where the newest figure has no comparison, the difference now is that of the last period that has one.',
    'Amounts in euro grow with prices: a larger difference in euro can be smaller in proportion.',
  ],
};

const TEXTS: Readonly<Record<Language, GoalsCsvTexts>> = { nl, en };

/** Words of the downloaded distances. */
export function goalsCsvTexts(lang: Language): GoalsCsvTexts {
  return TEXTS[lang];
}
