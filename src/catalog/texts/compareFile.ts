import type { Language } from '../../domain/text';
import type { Widen } from './widen';

const nl = {
  name: 'vergelijking',
  columns: {
    role: 'soort',
    code: 'code',
    name: 'naam',
    indicator: 'onderwerp',
    id: 'onderwerp-id',
    period: 'periode',
    value: 'waarde',
    unit: 'eenheid',
    absent: 'reden zonder waarde',
    basis: 'herkomst',
    coverage: 'dekking in procent',
    comparison: 'vergeleken met',
    benchmark: 'vergelijkingswaarde',
    benchmarkPeriod: 'periode vergelijking',
    difference: 'verschil',
    reading: 'duiding',
    nature: 'aard',
    source: 'bron',
  },
  roles: { gebied: 'gebied', samen: 'samen', gemiddelde: 'gemiddelde' },
} as const;

export type CompareFileTexts = Widen<typeof nl>;

const en: CompareFileTexts = {
  name: 'comparison',
  columns: {
    role: 'kind',
    code: 'code',
    name: 'name',
    indicator: 'subject',
    id: 'subject id',
    period: 'period',
    value: 'value',
    unit: 'unit',
    absent: 'reason without value',
    basis: 'origin',
    coverage: 'coverage in per cent',
    comparison: 'compared with',
    benchmark: 'comparison value',
    benchmarkPeriod: 'comparison period',
    difference: 'difference',
    reading: 'reading',
    nature: 'nature',
    source: 'source',
  },
  roles: { gebied: 'area', samen: 'together', gemiddelde: 'average' },
};

const TEXTS: Readonly<Record<Language, CompareFileTexts>> = { nl, en };

/** Words of the downloaded comparison of areas. */
export function compareFileTexts(lang: Language): CompareFileTexts {
  return TEXTS[lang];
}
