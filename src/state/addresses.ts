/** Searching for an address at the PDOK Locatieserver. Only runs while the reader has allowed it, see `actions`. */
import { buurtAt } from '../data/buurtAt';
import { AddressError, createAddressSearch } from '../data/locatieserver';
import type { Address, AddressFault } from '../domain/address';
import type { AreaId } from '../domain/area';
import { useAtlas } from './store';

const LOCATIESERVER = 'https://api.pdok.nl/bzk/locatieserver/search/v3_1/';

/** An answer, or why there is none. */
export type Asked<T> =
  | { readonly ok: true; readonly data: T }
  | { readonly ok: false; readonly fault: AddressFault };

const service = createAddressSearch(
  (url, signal) => fetch(url, { signal, credentials: 'omit', referrerPolicy: 'no-referrer' }),
  LOCATIESERVER,
);

function asked<T>(answer: Promise<T>): Promise<Asked<T>> {
  return answer.then(
    (data) => ({ ok: true, data }) as const,
    (error: unknown) => {
      if (error instanceof AddressError) return { ok: false, fault: error.fault } as const;
      throw error;
    },
  );
}

/** Addresses that fit what was typed, those nearest to the region first; none until the areas are there. */
export function suggestAddresses(typed: string, signal: AbortSignal): Promise<Asked<readonly Address[]>> {
  const { atlas, addressSearch } = useAtlas.getState();
  if (atlas.status !== 'klaar' || !addressSearch) return Promise.resolve({ ok: true, data: [] });
  const [west, south, east, north] = atlas.data.extent;
  return asked(service.suggest(typed, [(west + east) / 2, (south + north) / 2], signal));
}

/**
 * The buurt an address lies in; null when it lies outside the region. The code the service gives is used where the
 * atlas knows it; a newer code is looked up on the map.
 */
export function buurtOfAddress(id: string, signal: AbortSignal): Promise<Asked<AreaId | null>> {
  const { atlas } = useAtlas.getState();
  const find = async (): Promise<AreaId | null> => {
    const { buurt, point } = await service.place(id, signal);
    if (atlas.status !== 'klaar') return null;
    if (buurt !== null && atlas.data.find(buurt)) return buurt;
    return (point && buurtAt(atlas.data, point[0], point[1])) ?? null;
  };
  return asked(find());
}
