/** Reads breaks that somebody typed, and says exactly what is wrong with them. */
import { roundTo } from '../stats/rounding';
import { type BreakSetting, readBreakNumbers } from './breakNumbers';
import { isBeside } from './classBreaks';

/** Fewest and most breaks: three to nine classes. */
export const FEWEST_BREAKS = 2;
const MOST_BREAKS = 8;

/** What is wrong with typed breaks. Numbers are in the declared unit, `tekst` is as typed. */
export type BreakFault =
  | { readonly code: 'geen-getal'; readonly params: { readonly tekst: string } }
  /** A break is lower than the one before it. */
  | { readonly code: 'volgorde'; readonly params: { readonly eerst: number; readonly dan: number } }
  /** Two breaks in a row are the same in the decimals shown; `getoond` is what both look like. */
  | {
      readonly code: 'gelijk';
      readonly params: { readonly eerst: number; readonly dan: number; readonly getoond: number };
    }
  | { readonly code: 'te-weinig'; readonly params: { readonly aantal: number; readonly minst: number } }
  | { readonly code: 'te-veel'; readonly params: { readonly aantal: number; readonly meest: number } }
  /** All figures would be in the first or all in the last class. */
  | {
      readonly code: 'alle-buiten';
      readonly params: { readonly laagste: number; readonly hoogste: number };
    };

/** Breaks that no figure reaches, or that all figures have reached: the class beyond them is empty. */
export interface BreakWarning {
  readonly code: 'buiten-cijfers';
  readonly params: {
    readonly grenzen: readonly number[];
    readonly laagste: number;
    readonly hoogste: number;
  };
}

/** Breaks in the declared unit and the decimals shown, strictly rising; or all that is wrong. */
export type OwnBreaks =
  | { readonly breaks: readonly number[]; readonly warnings: readonly BreakWarning[] }
  | { readonly faults: readonly BreakFault[] };

function orderFaults(numbers: readonly number[], decimals: number): readonly BreakFault[] {
  return numbers.slice(1).flatMap((dan, index): readonly BreakFault[] => {
    const eerst = numbers[index] ?? dan;
    const getoond = roundTo(dan, decimals);
    if (getoond === roundTo(eerst, decimals)) return [{ code: 'gelijk', params: { eerst, dan, getoond } }];
    return dan < eerst ? [{ code: 'volgorde', params: { eerst, dan } }] : [];
  });
}

function countFaults(aantal: number): readonly BreakFault[] {
  if (aantal < FEWEST_BREAKS) return [{ code: 'te-weinig', params: { aantal, minst: FEWEST_BREAKS } }];
  return aantal > MOST_BREAKS ? [{ code: 'te-veel', params: { aantal, meest: MOST_BREAKS } }] : [];
}

/**
 * Breaks from text such as `100; 150; 200`, `0,5; 1`, `€ 100.000, € 150.000` or `10 % 20 %`; see
 * {@link readBreakNumbers} for what counts as a number. Anything wrong refuses all; breaks outside the figures are kept,
 * with a warning, as long as the figures are not all on one side of them.
 */
export function readOwnBreaks(text: string, setting: BreakSetting): OwnBreaks {
  const { decimals } = setting;
  const read = readBreakNumbers(text, setting);
  const numbers = read.flatMap((one) => (typeof one === 'number' ? [one] : []));
  const strange = read.flatMap((one): readonly BreakFault[] =>
    typeof one === 'number' ? [] : [{ code: 'geen-getal', params: { tekst: one.tekst } }],
  );
  const faults = [...strange, ...orderFaults(numbers, decimals), ...countFaults(read.length)];
  if (faults.length > 0) return { faults };
  const breaks = numbers.map((one) => roundTo(one, decimals));
  const [laagste, hoogste] = [roundTo(setting.lowest, decimals), roundTo(setting.highest, decimals)];
  const ends = { laagste, hoogste };
  if (isBeside(breaks, laagste, hoogste)) return { faults: [{ code: 'alle-buiten', params: ends }] };
  const grenzen = breaks.filter((one) => one <= laagste || one > hoogste);
  const warnings =
    grenzen.length > 0 ? [{ code: 'buiten-cijfers', params: { grenzen, ...ends } } as const] : [];
  return { breaks, warnings };
}
