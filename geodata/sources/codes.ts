import { parseAreaId } from '../../src/domain/area';
import type { RegionConfig } from '../regions/region';

/** Nederland in every table, whatever the table calls it. */
export const LAND = 'NL00';

/**
 * An area code as the pipeline writes it: trimmed, upper case, letters inside allowed, Nederland as `NL00`.
 * Undefined for areas that are not buurt, wijk, gemeente or land (province, part of the country).
 */
export function areaCode(raw: unknown): string | undefined {
  const text = String(raw ?? '')
    .trim()
    .toUpperCase();
  if (/^NL(0[01])?$/.test(text)) return LAND;
  return /^(BU|WK|GM)/.test(text) ? parseAreaId(text) : undefined;
}

/** Gemeente of a code by substring; undefined for Nederland. */
export function gemeenteOfCode(code: string): string | undefined {
  return code === LAND ? undefined : `GM${code.slice(2, 6)}`;
}

/** Rows for "somewhere in the country" or "somewhere in the gemeente", such as BU00000000. */
export function isCatchAll(code: string): boolean {
  return gemeenteOfCode(code) === 'GM0000';
}

/** Period of a row: `2024` for `2024JJ00`; other periods (months, quarters) stay as they are. */
export function yearOf(raw: string): string {
  return /^\s*(\d{4})JJ00\s*$/.exec(raw)?.[1] ?? raw.trim();
}

/** Accepts Nederland and everything in the gemeenten of the region and of the averages it is compared with. */
export function scopeOf(region: RegionConfig): (code: string) => boolean {
  const lists = [
    region.gemeenten.map(({ code }) => code),
    ...region.references.map(({ gemeenten }) => gemeenten),
  ];
  const gemeenten = new Set(lists.flat());
  return (code) => code === LAND || gemeenten.has(gemeenteOfCode(code) ?? '');
}
