import type { DOCUMENTS } from './documents';

/**
 * A name people use that is not the official name of an area. `naam`: another name for the whole area. `deel`: a
 * smaller place that has no area of its own and lies in this one. More than one area means that the name itself is
 * ambiguous. `from` is the policy text that uses it, where one does; without it the name is in general local use.
 */
export interface Alias {
  readonly name: string;
  readonly kind: 'naam' | 'deel';
  readonly areas: readonly [string, ...string[]];
  readonly from?: (typeof DOCUMENTS)[number]['id'];
}

const NAMES: readonly Alias[] = [
  { name: 'boven het spoor', kind: 'naam', areas: ['focus.heerlen-noord'], from: 'omgevingsvisie' },
  { name: 'NPHN', kind: 'naam', areas: ['focus.heerlen-noord'], from: 'omgevingsvisie' },
  { name: 'NPHLN', kind: 'naam', areas: ['focus.heerlen-noord'], from: 'convenant-2026' },
  { name: 'NPLV-gebied', kind: 'naam', areas: ['focus.heerlen-noord'], from: 'omgevingsvisie' },
  { name: 'stedelijk lint', kind: 'naam', areas: ['focus.landgraaf-lint'], from: 'voorstel-2022' },
  { name: 'Simpelveld (kern)', kind: 'naam', areas: ['focus.simpelveld'], from: 'convenant-2026' },
  { name: 'Ubachsberg (kern)', kind: 'naam', areas: ['focus.ubachsberg'], from: 'convenant-2026' },
  { name: 'Parkstad Limburg', kind: 'naam', areas: ['parkstad'], from: 'strategische-agenda' },
  { name: 'Oostelijke Mijnstreek', kind: 'naam', areas: ['parkstad'] },
  { name: 'GMS', kind: 'naam', areas: ['WK091731'], from: 'omgevingsvisie' },
  { name: 'Grasbroek-Musschemig-Schandelen', kind: 'naam', areas: ['WK091731'] },
  { name: 'MSP', kind: 'naam', areas: ['WK091732'] },
  {
    name: 'Meezenbroek-Schaesbergerveld-Palemig',
    kind: 'naam',
    areas: ['WK091732'],
    from: 'omgevingsvisie',
  },
  // The official name of this wijk is "Wijk 05".
  { name: 'Schinnen', kind: 'naam', areas: ['WK195405'] },
  // Four areas share the heath, in three gemeenten.
  {
    name: 'Brunssummerheide',
    kind: 'naam',
    areas: ['WK091723', 'BU08990441', 'BU08820220', 'BU08820120'],
    from: 'omgevingsvisie',
  },
];

/** Names in the dialects of the region. */
const DIALECT: readonly Alias[] = [
  { name: 'Heële', kind: 'naam', areas: ['GM0917'] },
  { name: 'Kirchroa', kind: 'naam', areas: ['GM0928'] },
  { name: 'Broensem', kind: 'naam', areas: ['GM0899'] },
  { name: 'Zumpelveld', kind: 'naam', areas: ['GM0965'] },
  { name: 'Voelender', kind: 'naam', areas: ['GM0986'] },
  { name: 'Gebrook', kind: 'naam', areas: ['deel.hoensbroek'] },
  { name: 'Sjpekhei', kind: 'naam', areas: ['BU09280000'] },
];

const PARTS: readonly Alias[] = [
  { name: 'Slakhorst', kind: 'deel', areas: ['WK091712'], from: 'omgevingsvisie' },
  { name: 'Saffierflat', kind: 'deel', areas: ['WK091731'], from: 'voorstel-2022' },
  { name: 'Oude Egge', kind: 'deel', areas: ['WK089903'], from: 'voorstel-2022' },
  { name: 'Nuinhof', kind: 'deel', areas: ['WK195401'] },
  { name: 'Nuinhofwijk', kind: 'deel', areas: ['WK195401'], from: 'voorstel-2022' },
  { name: 'Treebeek', kind: 'deel', areas: ['WK089901'], from: 'strategische-agenda' },
  { name: 'Eygelshoven', kind: 'deel', areas: ['WK092802'] },
  { name: 'De Wieër', kind: 'deel', areas: ['deel.heerlerheide'] },
];

/** Everyday names of areas and of places inside them. Spelling variants that differ only in accents need no entry. */
export const ALIASES: readonly Alias[] = [...NAMES, ...DIALECT, ...PARTS];
