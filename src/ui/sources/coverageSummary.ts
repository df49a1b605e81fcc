import { LEVELS, type Level } from '../../domain/area';
import type { Manifest } from '../../domain/pack';

type Entry = Manifest['coverage'][number];

/** The years in which an indicator has figures at a level, and how complete the newest of them is. */
export interface LevelCoverage {
  readonly level: Level;
  /** `2012, 2016, 2020` or `2020 – 2025` for an unbroken series. */
  readonly periods: string;
  readonly valued: number;
  readonly of: number;
  readonly computed: boolean;
  readonly supplement: boolean;
}

function unbroken(years: readonly number[]): boolean {
  return years.every((year, index) => index === 0 || year === (years[index - 1] ?? 0) + 1);
}

/** A list of periods in words: a run of three or more single years becomes a range. */
export function periodsInWords(periods: readonly string[]): string {
  const sorted = [...periods].sort();
  const years = sorted.map(Number);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (sorted.length >= 3 && years.every(Number.isInteger) && unbroken(years)) return `${first} – ${last}`;
  return sorted.map((period) => period.replace('-', ' – ')).join(', ');
}

/** Coverage per level of one indicator, in the order of the levels. */
export function coverageSummary(entries: readonly Entry[]): readonly LevelCoverage[] {
  return LEVELS.flatMap((level) => {
    const here = entries.filter((entry) => entry.level === level);
    const newest = [...here].sort((a, b) => a.period.slice(-4).localeCompare(b.period.slice(-4))).at(-1);
    if (!newest) return [];
    return [
      {
        level,
        periods: periodsInWords(here.map((entry) => entry.period)),
        valued: newest.valued,
        of: newest.of,
        computed: here.every((entry) => entry.basis === 'berekend'),
        supplement: here.some((entry) => entry.supplement),
      },
    ];
  });
}
