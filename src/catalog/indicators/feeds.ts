import type { ColumnRef, DataLevel, Feed, Reading } from '../../domain/indicator';

/** Levels of the yearly core figures (KWB) in the tables of CBS. */
const KWB_LEVELS: readonly DataLevel[] = ['buurt', 'wijk', 'gemeente', 'land'];

/** Editions before the one the snapshot is built on, oldest first. */
const EARLIER_EDITIONS = [2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023] as const;

/** The column itself is the figure. */
export function column(ref: ColumnRef): Reading {
  return { kind: 'kolom', column: ref };
}

/** A count as percentage of another count in the same row, or of several together. */
export function percentage(count: ColumnRef, base: ColumnRef | readonly ColumnRef[]): Reading {
  return { kind: 'aandeel', count, base, per: 100 };
}

/** Kerncijfers wijken en buurten 2024 (85984NED), at every level of the table. */
export function kwb2024(reading: Reading): Feed {
  return { source: 'kwb-2024', levels: KWB_LEVELS, periods: ['2024'], reading };
}

/** Kerncijfers of earlier years; which measures an edition carries differs, so each is optional. */
export function kwbEarlier(reading: Reading): readonly Feed[] {
  return EARLIER_EDITIONS.map((year) => kwbEdition(year, reading)).reverse();
}

/** The measure in every edition that has it, without promising that any edition does. */
export function kwbWherePresent(reading: Reading): readonly Feed[] {
  return [{ ...kwb2024(reading), optional: true }, ...kwbEarlier(reading)];
}

function kwbEdition(year: number, reading: Reading): Feed {
  return { source: `kwb-${year}`, levels: KWB_LEVELS, periods: [String(year)], reading, optional: true };
}

/** Years in which the counts of people and households of Heerlen are filled. */
export const HEERLEN_COUNT_YEARS = ['2016', '2017', '2018', '2019', '2020'] as const;

/** Years in which the figures on homes of Heerlen are filled. */
export const HEERLEN_HOUSING_YEARS = ['2016', '2017', '2018', '2019'] as const;

/** Supplement: the buurten, wijken and gemeente of Heerlen in the years the column is filled. */
export function kwbHeerlen(reading: Reading, periods: readonly string[]): Feed {
  return { source: 'kwb-heerlen', levels: ['buurt', 'wijk', 'gemeente'], periods, reading };
}

/** Supplement: the seven gemeenten, 2020 to 2025. */
export function kwbGemeenten(name: string): Feed {
  return {
    source: 'kwb-gemeenten',
    levels: ['gemeente'],
    periods: ['2020', '2021', '2022', '2023', '2024', '2025'],
    reading: column({ name }),
  };
}

/** Supplement: Nederland as a whole in 2017 and 2019. */
export function kwbNederland(reading: Reading): Feed {
  return { source: 'kwb-nederland', levels: ['land'], periods: ['2017', '2019'], reading };
}

/** Supplement: the seven gemeenten in 2020, in a wide table. */
export function kwbGemeenten2020(reading: Reading): Feed {
  return { source: 'kwb-gemeenten-2020', levels: ['gemeente'], periods: ['2020'], reading };
}

/** Supplement: the wijken of the region in 2022. */
export function kwbWijken2022(name: string): Feed {
  return { source: 'kwb-wijken-2022', levels: ['wijk'], periods: ['2022'], reading: column({ name }) };
}

/** Supplement: part of the buurten in 2017. */
export function kwb2017Deel(name: string): Feed {
  return { source: 'kwb-2017-deel', levels: ['buurt'], periods: ['2017'], reading: column({ name }) };
}

/** Property of the PDOK layer with the buurten of 2024. */
export function pdokBuurten(name: string): Feed {
  return { source: 'pdok-buurten', levels: ['buurt'], periods: ['2024'], reading: column({ name }) };
}

/** Counts of inwoners as each table calls them, for shares. */
export const INWONERS_KWB: ColumnRef = { code: 'T001036', title: 'Aantal inwoners', unit: 'aantal' };
export const INWONERS_HEERLEN: ColumnRef = { name: 'Bevolking_Aantal_inwoners' };
export const INWONERS_NEDERLAND: ColumnRef = { name: 'Bevolking.Aantal.inwoners..aantal.' };
