/** A period as people write it: `2024`, `2021 – 2025` with narrow spaces. */
export function shownPeriod(period: string): string {
  return period.replace('-', '\u2009–\u2009');
}
