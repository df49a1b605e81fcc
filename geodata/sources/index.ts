import { sourceById } from '../../src/catalog/sources';
import type { Delivery } from '../model';
import type { Net } from '../net/net';
import type { RegionConfig } from '../regions/region';
import { adapterOf, REQUIRED } from './adapters';
import { type Job, merge } from './job';
import { readSupplements } from './supplements';
import type { Wanted } from './wanted';

export { alsoWanted, type Wanted, wantedBy } from './wanted';

export interface Collection {
  readonly region: RegionConfig;
  /** Columns asked of each source; those that weights need belong here too. */
  readonly wanted: Wanted;
  readonly net: Net;
  /** Folder with supplementary tables, or null. */
  readonly supplements: string | null;
}

/** Read for its list of provinces, which no indicator asks for. */
const MEMBERSHIP = 'gebieden';

/**
 * Fetches everything the region needs and gives all of it together with everything that was wrong: one fault
 * does not keep the other sources from being read. Rejects only when the run is stopped; by then no request
 * is under way any more.
 */
export async function collect(collection: Collection): Promise<Delivery> {
  const { wanted, net, supplements } = collection;
  const sources = [...new Set([...REQUIRED, ...[...wanted.keys()].sort(), MEMBERSHIP])];
  const fetching = sources.flatMap((source) => fetchSource(collection, source) ?? []);
  const settled = await Promise.allSettled([...fetching, readSupplements(supplements, wanted)]);
  const stopped = settled.find((result) => result.status === 'rejected');
  if (stopped) throw stopped.reason;
  const delivery = merge(settled.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])));
  await Promise.all(delivery.faults.map(({ where }) => net.discard(where)));
  await net.finish();
  return delivery;
}

function fetchSource({ region, wanted, net }: Collection, source: string): Promise<Delivery> | undefined {
  const adapter = adapterOf(source);
  const tableId = sourceById(source)?.table ?? '';
  const job: Job = {
    source,
    tableId,
    region,
    wanted: wanted.get(source) ?? [],
    net,
    required: REQUIRED.includes(source),
  };
  return adapter?.(job);
}
