import type { Manifest } from '../../src/domain/pack';
import type { SourceTable } from '../model';
import { compareCodes } from './areaPlan';
import { gemeenteCode, LAND, levelOfCode } from './sourceIndex';

type Summary = Manifest['sources'][number];

/** Which codes count as known when a table is held against the areas. */
export interface KnownCodes {
  /** Areas of the region, at every official level. */
  readonly areas: ReadonlySet<string>;
  /** Gemeenten of the region. */
  readonly gemeenten: ReadonlySet<string>;
  /** Gemeenten of the division that lie in a reference area; their areas are nothing of ours. */
  readonly references: ReadonlySet<string>;
}

/**
 * What each source brought, in the order of their ids: rows, areas per level, codes that fit nothing and rows
 * left out. Of a supplementary table every code outside region and reference areas is listed, as it covers the
 * region only; of a service only codes inside the gemeenten of the region.
 */
export function summariseSources(
  tables: readonly SourceTable[],
  known: KnownCodes,
  isSupplement: (source: string) => boolean,
): Summary[] {
  const ids = [...new Set(tables.map(({ source }) => source))].sort(compareCodes);
  return ids.map((id) => {
    const own = tables.filter(({ source }) => source === id);
    const codes = [...new Set(own.flatMap(({ rows }) => rows.map(({ code }) => code)))].sort(compareCodes);
    const stated = own.flatMap((table) => table.stated ?? []).sort();
    return {
      id,
      rows: own.reduce((sum, { rows }) => sum + rows.length, 0),
      stated: stated.at(-1) ?? null,
      areas: areasPerLevel(codes, known),
      unmatched: codes.filter((code) => isUnmatched(code, known, isSupplement(id))),
      dropped: droppedRows(own),
    };
  });
}

/** Newest date stated inside any input, or null. */
export function inputDate(tables: readonly SourceTable[]): string | null {
  return (
    tables
      .flatMap(({ stated }) => stated ?? [])
      .sort()
      .at(-1) ?? null
  );
}

function areasPerLevel(codes: readonly string[], { areas }: KnownCodes): Summary['areas'] {
  const counts: Partial<Record<keyof Summary['areas'], number>> = {};
  for (const code of codes) {
    const level = levelOfCode(code);
    if (level && (code === LAND || areas.has(code))) counts[level] = (counts[level] ?? 0) + 1;
  }
  return counts;
}

function isUnmatched(code: string, known: KnownCodes, supplement: boolean): boolean {
  if (code === LAND || known.areas.has(code)) return false;
  if (known.gemeenten.has(gemeenteCode(code))) return true;
  return supplement && !known.references.has(gemeenteCode(code));
}

function droppedRows(tables: readonly SourceTable[]): Record<string, number> {
  const dropped: Record<string, number> = {};
  for (const [reason, count] of tables.flatMap((table) => Object.entries(table.dropped)).sort()) {
    if (count > 0) dropped[reason] = (dropped[reason] ?? 0) + count;
  }
  return dropped;
}
