import { faultAt } from '../faults';
import type { Delivery, Fault, SourceTable } from '../model';
import { type Job, merge, NOTHING } from './job';
import { followPages, troubleOf } from './paging';
import { buurtOf, type Candidate, candidateOf } from './pdokFeature';
import { type Page, readPage } from './pdokPage';
import { type RawRow, rowTable } from './rowTable';

interface Found extends Candidate {
  readonly where: string;
}

/**
 * Buurten with outline and all properties, per gemeente, from the OGC API Features of PDOK. Rows of water and
 * abroad are dropped and counted. A recording of all gemeenten in one file is read once per gemeente.
 */
export async function fetchBuurten(job: Job): Promise<Delivery> {
  const items = itemsUrl(job);
  const parts = await Promise.all(job.region.gemeenten.map((gemeente) => fetchGemeente(job, gemeente)));
  const trouble = troubleOf(
    job,
    items,
    parts.map(({ chain }) => chain),
  );
  const found = parts.flatMap((part) => part.found);
  const delivery = deliver(
    job,
    found,
    dayOf(parts.flatMap(({ chain }) => chain.pages.map(({ page }) => page))),
  );
  const faults = [...delivery.faults, ...parts.flatMap((part) => part.faults)];
  return trouble.length === 0 ? { ...delivery, faults } : merge([...trouble, { ...NOTHING, faults }]);
}

function itemsUrl({ region }: Job): string {
  return `https://api.pdok.nl/cbs/wijken-en-buurten-${region.division}/ogc/v1/collections/buurten/items`;
}

async function fetchGemeente(job: Job, { code, name }: { readonly code: string; readonly name: string }) {
  const url = `${itemsUrl(job)}?f=json&limit=1000&gemeentecode=${code}`;
  const chain = await followPages(job, url, name, readPage);
  const all = chain.pages.flatMap(({ page, where }) =>
    page.features.map((one) => ({ ...candidateOf(one), where })),
  );
  const found = all.filter(({ gemeente, left }) => gemeente === code || left === 'buitenland');
  const empty = chain.trouble === undefined && !found.some(({ left }) => left === undefined);
  return { chain, found, faults: empty ? [noBuurten(job, chain.pages[0]?.where ?? url, code, name)] : [] };
}

function noBuurten({ source, region }: Job, where: string, code: string, name: string): Fault {
  const remedy = `Check the gemeente in the region file: does ${code} exist in ${region.division}?`;
  return faultAt(source, where, `no buurten for ${name} (${code})`, remedy);
}

function dayOf(pages: readonly Page[]): string | null {
  const days = pages.flatMap(({ stated }) => (stated === null ? [] : [stated]));
  return days.sort().at(-1) ?? null;
}

function deliver(job: Job, found: readonly Found[], stated: string | null): Delivery {
  const kept = found.filter(({ left }) => left === undefined);
  const read = kept.map((candidate) => buurtOf(candidate, job.source, candidate.where));
  const { table, faults } = rowTable({
    source: job.source,
    where: kept[0]?.where ?? itemsUrl(job),
    stated,
    columns: columnsOf(kept),
    rows: kept.map((candidate) => rawRow(job, candidate)),
    wanted: job.wanted,
    names: namesOf(kept),
    dropped: droppedOf(found),
  });
  const buurten = read.flatMap((one) => ('code' in one ? [one] : []));
  const wrong = read.flatMap((one) => ('code' in one ? [] : one));
  return { ...NOTHING, tables: [table], buurten, faults: [...wrong, ...faults] };
}

function columnsOf(kept: readonly Found[]): SourceTable['columns'] {
  const keys = new Set(kept.flatMap(({ properties }) => Object.keys(properties)));
  return [...keys].map((key) => ({ key }));
}

function rawRow(job: Job, { code, properties }: Found): RawRow {
  return { code, period: String(job.region.division), place: `feature ${code}`, cells: properties };
}

function namesOf(kept: readonly Found[]): ReadonlyMap<string, string> {
  const pairs = kept.flatMap(({ properties }) =>
    (['buurt', 'wijk', 'gemeente'] as const).map((level) => [
      properties[`${level}code`],
      properties[`${level}naam`],
    ]),
  );
  const printed = pairs.filter((pair): pair is [string, string] =>
    pair.every((text) => typeof text === 'string'),
  );
  return new Map(printed.map(([code, name]) => [code.trim(), name.trim()]));
}

/** Counts each dropped row once, also when a recording is read once per gemeente. */
function droppedOf(found: readonly Found[]): Readonly<Record<string, number>> {
  const count = (reason: Found['left']) =>
    new Set(found.filter(({ left }) => left === reason).map(({ code }) => code)).size;
  return { water: count('water'), buitenland: count('buitenland') };
}
