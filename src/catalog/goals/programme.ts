import type { Text } from '../../domain/text';
import type { Place } from './goal';

/** Year in whose spring the Regio Deal maps its baseline (convenant, art. 6.1). */
export const BASELINE_YEAR = '2026';

/** A stretch of the programme. */
interface Stretch extends Place {
  readonly id: string;
  /** Length in years, for the drawing. */
  readonly years: number;
  readonly when: Text;
  readonly what: Text;
  /** Average the deal aims at. */
  readonly aims: 'limburg' | 'nederland' | null;
  readonly more?: Text;
}

/** From the first baseline figures to the end of the third deal. */
export const STRETCHES: readonly Stretch[] = [
  {
    id: 'nulmeting',
    years: 4,
    when: { nl: '2015 – 2019', en: '2015 – 2019' },
    what: { nl: 'Cijfers van de eerste nulmeting', en: 'Figures of the first baseline study' },
    aims: null,
    document: 'nulmeting',
    cue: 'tabel 2 en 3',
  },
  {
    id: 'deal-1',
    years: 3.5,
    when: { nl: 'juli 2019 – 2022', en: 'July 2019 – 2022' },
    what: { nl: 'Regio Deal I', en: 'Regio Deal I' },
    aims: 'limburg',
    document: 'voorstel-2022',
    cue: 'r. 1635-1642',
  },
  {
    id: 'deal-2',
    years: 3,
    when: { nl: '2023 – 2025', en: '2023 – 2025' },
    what: { nl: 'Regio Deal II', en: 'Regio Deal II' },
    aims: 'nederland',
    document: 'voorstel-2022',
    cue: 'r. 1993-2000',
  },
  {
    id: 'deal-3',
    years: 5,
    when: { nl: '2026 – 2030', en: '2026 – 2030' },
    what: { nl: 'Regio Deal III', en: 'Regio Deal III' },
    aims: 'nederland',
    more: {
      nl: 'nulmeting voorjaar 2026, elk jaar vóór 15 juni een verslag',
      en: 'baseline in spring 2026, a report each year before 15 June',
    },
    document: 'convenant-2026',
    cue: 'art. 1.3, 6.1, 6.3 en 18',
  },
];
