/** An indicator of the catalogue that a text speaks of, with the units in which it is then printed. */
interface SameMeasure {
  readonly indicator: string;
  readonly units: readonly string[];
}

/**
 * Labels of the policy texts that mean the same measure as an indicator. Left out on purpose: empty homes (the
 * texts use a stricter count than the share without registered residents), all benefits together, and crime of
 * single kinds.
 */
const SAME_MEASURE: ReadonlyMap<string, SameMeasure> = new Map([
  ['Huishoudens rond of onder sociaal minimum', { indicator: 'sociaal-minimum', units: ['% huishoudens'] }],
  [
    'Goed of zeer goed ervaren gezondheid',
    { indicator: 'gezondheid-goed-tot-2020', units: ['% volwassenen'] },
  ],
  [
    'Een of meer langdurige ziekten of aandoeningen',
    { indicator: 'langdurige-aandoeningen', units: ['% volwassenen'] },
  ],
  ['Obesitas', { indicator: 'ernstig-overgewicht', units: ['% volwassenen'] }],
  ['Voldoet aan de beweegrichtlijn', { indicator: 'beweegrichtlijn', units: ['% volwassenen'] }],
  ['Voldoet aan de beweegrichtlijn (18+)', { indicator: 'beweegrichtlijn', units: ['% volwassenen 18+'] }],
  ['Koopwoningen', { indicator: 'koopwoningen', units: ['% woningen'] }],
  ['Particuliere huurwoningen', { indicator: 'particuliere-huur', units: ['% woningen'] }],
  [
    'Corporatiewoningen (verhuur via de woningbouw)',
    { indicator: 'corporatiewoningen', units: ['% woningen'] },
  ],
  ['Woningen met bouwjaar vanaf 2000', { indicator: 'bouwjaar-vanaf-2000', units: ['% woningen'] }],
  ['Gemiddelde woningwaarde (WOZ)', { indicator: 'woz', units: ['euro'] }],
  ['Opkomst gemeenteraadsverkiezingen', { indicator: 'opkomst-gemeenteraad', units: ['% kiesgerechtigden'] }],
  ['Inwoners', { indicator: 'inwoners', units: ['inwoners'] }],
  ['Inwoners (1 januari)', { indicator: 'inwoners', units: ['inwoners'] }],
  ['Inwoners 65 jaar en ouder', { indicator: 'ouderen-65', units: ['% inwoners'] }],
  ['Hoogopgeleid', { indicator: 'hoogopgeleid', units: ['% inwoners'] }],
]);

type MeasureMatch =
  | { readonly kind: 'same'; readonly indicator: string }
  | { readonly kind: 'other' }
  | { readonly kind: 'wrong-unit'; readonly expected: readonly string[] };

/** The indicator a label means, none, or a unit that does not belong to it. */
export function measureOf(label: string, unit: string): MeasureMatch {
  const same = SAME_MEASURE.get(label);
  if (!same) return { kind: 'other' };
  if (!same.units.includes(unit)) return { kind: 'wrong-unit', expected: same.units };
  return { kind: 'same', indicator: same.indicator };
}

/** Every indicator id named here, for checking against the catalogue. */
export const MARKED_INDICATORS: readonly string[] = [
  ...new Set([...SAME_MEASURE.values()].map(({ indicator }) => indicator)),
];
