/** What can be stacked: the themes of the baseline study with their indicators, and which indicators overlap. */
import type { Text } from '../domain/text';
import { GROUPINGS } from './groupings';

/** A theme with one vote in a stack. */
export interface StackTheme {
  /** Its number among the themes of the baseline study, from 1. */
  readonly id: number;
  readonly name: Text;
  readonly indicators: readonly string[];
}

/** The six themes of the baseline study of the Regio Deal. */
export const STACK_THEMES: readonly StackTheme[] = GROUPINGS.filter(({ id }) => id === 'nulmeting').flatMap(
  ({ groups }) => groups.map(({ name, indicators }, index) => ({ id: index + 1, name, indicators })),
);

/**
 * Indicators of which one is in the other: a total with its parts, one group of people inside another, and two ways to
 * count the same thing.
 */
const TOTALS: Readonly<Record<string, readonly string[]>> = {
  leefbaarometer: [
    'leefbaarometer-woningvoorraad',
    'leefbaarometer-fysieke-omgeving',
    'leefbaarometer-voorzieningen',
    'leefbaarometer-sociale-samenhang',
    'leefbaarometer-overlast-onveiligheid',
  ],
  'gezondheid-goed': ['gezondheid-goed-tot-2020'],
  overgewicht: ['ernstig-overgewicht'],
};

/** The theme an indicator belongs to; undefined for those outside the baseline study. */
export function themeOf(indicator: string): StackTheme | undefined {
  return STACK_THEMES.find(({ indicators }) => indicators.includes(indicator));
}

function contains(total: string, part: string): boolean {
  return TOTALS[total]?.includes(part) ?? false;
}

/** The first of some indicators that an indicator cannot stand beside, because one is in the other; null for none. */
export function overlapOf(indicator: string, others: readonly string[]): string | null {
  return others.find((other) => contains(other, indicator) || contains(indicator, other)) ?? null;
}
