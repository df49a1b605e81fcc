import type { Theme } from '../domain/indicator';

/** Groups of the picker, in order. Every indicator names one of these. */
export const THEMES = [
  { id: 'leefbaarheid', name: { nl: 'Leefbaarheid', en: 'Liveability' } },
  { id: 'ses', name: { nl: 'Inkomen en positie', en: 'Income and position' } },
  { id: 'onderwijs', name: { nl: 'Onderwijs', en: 'Education' } },
  { id: 'armoede', name: { nl: 'Armoede en uitkeringen', en: 'Poverty and benefits' } },
  { id: 'gezondheid', name: { nl: 'Gezondheid', en: 'Health' } },
  { id: 'wonen', name: { nl: 'Wonen', en: 'Housing' } },
  { id: 'veiligheid', name: { nl: 'Veiligheid', en: 'Safety' } },
  { id: 'voorzieningen', name: { nl: 'Voorzieningen', en: 'Amenities' } },
  { id: 'bevolking', name: { nl: 'Bevolking', en: 'Population' } },
  { id: 'vertrouwen', name: { nl: 'Vertrouwen', en: 'Trust' } },
] as const satisfies readonly Theme[];
