import type { Language, Text } from '../../domain/text';

/** Short names of the policy texts, for beside a figure; the full titles are in the list of documents. */
const SHORT: Readonly<Record<string, Text>> = {
  'strategische-agenda': { nl: 'Strategische agenda', en: 'Strategic agenda' },
  'convenant-2026': { nl: 'Convenant Regio Deal III', en: 'Regio Deal III agreement' },
  'voorstel-2022': { nl: 'Voorstel Regio Deal 2022', en: 'Regio Deal proposal 2022' },
  omgevingsvisie: { nl: 'Omgevingsvisie Heerlen', en: 'Environmental vision Heerlen' },
  nulmeting: { nl: 'Nulmeting', en: 'Baseline study' },
};

/** Short name of a policy text; its id where it has none. */
export function shortDocumentName(id: string, language: Language): string {
  return SHORT[id]?.[language] ?? id;
}
