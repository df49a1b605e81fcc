import type { IndicatorSpec } from '../../domain/indicator';
import { ARMOEDE } from './armoede';
import { BEVOLKING } from './bevolking';
import { EIGENDOM } from './eigendom';
import { GEZONDHEID } from './gezondheid';
import { LEEFBAARHEID } from './leefbaarheid';
import { ONDERWIJS } from './onderwijs';
import { SAMENSTELLING } from './samenstelling';
import { SES } from './ses';
import { VEILIGHEID } from './veiligheid';
import { VERTROUWEN } from './vertrouwen';
import { VOORZIENINGEN } from './voorzieningen';
import { WONEN } from './wonen';

/** Every indicator of the atlas, in the order of the picker. */
export const INDICATORS: readonly IndicatorSpec[] = [
  ...LEEFBAARHEID,
  ...SES,
  ...ONDERWIJS,
  ...ARMOEDE,
  ...GEZONDHEID,
  ...WONEN,
  ...EIGENDOM,
  ...VEILIGHEID,
  ...VOORZIENINGEN,
  ...BEVOLKING,
  ...SAMENSTELLING,
  ...VERTROUWEN,
];

/** What the map shows when the link names no indicator. */
export const DEFAULT_INDICATOR = 'leefbaarometer';

const BY_ID: ReadonlyMap<string, IndicatorSpec> = new Map(INDICATORS.map((spec) => [spec.id, spec]));

/** The declaration behind an id, or undefined when there is none. */
export function indicatorById(id: string): IndicatorSpec | undefined {
  return BY_ID.get(id);
}
