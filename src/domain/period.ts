/** A period as people write it: `2024`, `2021 – 2025` with narrow spaces that do not break. */
export function shownPeriod(period: string): string {
  return period.replace('-', '\u202f–\u202f');
}
