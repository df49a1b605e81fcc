import type { Text } from '../domain/text';

/** A policy text whose figures serve as reference marks. */
interface PolicyDocument {
  readonly id: string;
  readonly title: string;
  /** As precise as the text itself is: a year or a period. */
  readonly date: string;
  /** What the atlas uses it for. */
  readonly role: Text;
}

/** The five policy texts behind the atlas. */
export const DOCUMENTS = [
  {
    id: 'strategische-agenda',
    title: 'Strategische agenda Parkstad Limburg 2021-2030',
    date: '2021',
    role: {
      nl: 'Ambities van de regio en enkele regionale cijfers.',
      en: 'Ambitions of the region and a few regional figures.',
    },
  },
  {
    id: 'convenant-2026',
    title: 'Convenant Regio Deal Parkstad Limburg III, 2026-2030',
    date: '2026',
    role: {
      nl: 'Noemt de acht focusgebieden met hun aantal inwoners en het gemiddelde van Nederland als doel.',
      en: 'Names the eight focus areas with their population and the Dutch average as goal.',
    },
  },
  {
    id: 'voorstel-2022',
    title: 'Voorstel Regio Deal Parkstad Limburg 2023-2025',
    date: '2022',
    role: {
      nl: 'Focusgebieden met eerdere aantallen inwoners en cijfers over de afstand tot Nederland.',
      en: 'Focus areas with earlier populations and figures on the distance to the Netherlands.',
    },
  },
  {
    id: 'omgevingsvisie',
    title: 'Omgevingsvisie Heerlen 2050',
    date: '2024-2025',
    role: {
      nl: 'Doelen tot 2050 voor Heerlen, met Heerlen-Noord en de thema’s van het Nationaal Programma.',
      en: 'Goals to 2050 for Heerlen, with Heerlen-Noord and the themes of the National Programme.',
    },
  },
  {
    id: 'nulmeting',
    title: 'Nulmeting Regio Deal Parkstad Limburg (Neimed)',
    date: '2021',
    role: {
      nl: 'Lijst van indicatoren met waarden voor Nederland, Limburg, Parkstad en gemeenten.',
      en: 'List of indicators with values for the Netherlands, Limburg, Parkstad and municipalities.',
    },
  },
] as const satisfies readonly PolicyDocument[];
