import { roundTo } from '../stats/rounding';
import type { Bounds, ClassSpec } from './classes';
import type { Language } from './text';
import { formatRange, formatValue } from './unit';

const UP_TO: Readonly<Record<Language, (value: string) => string>> = {
  nl: (value) => `minder dan ${value}`,
  en: (value) => `less than ${value}`,
};
const AND_UP: Readonly<Record<Language, (value: string) => string>> = {
  nl: (value) => `${value} of meer`,
  en: (value) => `${value} or more`,
};
const ALL: Readonly<Record<Language, string>> = { nl: 'alle waarden', en: 'all values' };

/** Bounds per class in values as shown; `outer` are those of the first and the last. */
export function boundsBetween(breaks: readonly number[], outer: Bounds, decimals: number): readonly Bounds[] {
  const justBelow = (value: number) => roundTo(value - 10 ** -decimals, decimals);
  return Array.from({ length: breaks.length + 1 }, (_, index) => {
    const next = breaks[index];
    return { from: breaks[index - 1] ?? outer.from, to: next === undefined ? outer.to : justBelow(next) };
  });
}

/** Bounds in words: `minder dan € 100.000`, `€ 100.000 – 149.000`, `€ 200.000 of meer`. */
export function boundsLabel(
  { from, to }: Bounds,
  { unit, decimals }: Pick<ClassSpec, 'unit' | 'decimals'>,
  lang: Language,
): string {
  const say = (value: number) => formatValue(value, unit, decimals, lang);
  if (from === null)
    return to === null ? ALL[lang] : UP_TO[lang](say(roundTo(to + 10 ** -decimals, decimals)));
  return to === null ? AND_UP[lang](say(from)) : formatRange([from, to], unit, decimals, lang);
}
