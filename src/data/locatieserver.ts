import type { Address, AddressFault, AddressPlace } from '../domain/address';
import { fetchJson } from './fetchJson';
import { addressesIn, placeIn } from './locatieserverAnswers';
import { PackError } from './packError';

/** The address service did not give a usable answer. */
export class AddressError extends Error {
  readonly fault: AddressFault;

  constructor(fault: AddressFault) {
    super(`${fault.code} (${fault.detail})`);
    this.name = 'AddressError';
    this.fault = fault;
  }
}

/** The part of `fetch` the client uses; tests hand in their own. */
export type FetchAnswer = (url: string, signal: AbortSignal) => Promise<Response>;

/** The two questions the atlas has for the PDOK Locatieserver. Both reject with an AddressError. */
export interface AddressSearch {
  /** Addresses that fit what was typed, nearest to `near` (longitude, latitude) first. */
  suggest(typed: string, near: readonly [number, number], signal: AbortSignal): Promise<readonly Address[]>;
  /** Where a suggested address lies. */
  place(id: string, signal: AbortSignal): Promise<AddressPlace>;
}

/** Milliseconds after which an answer is too late to be of use. */
const PATIENCE = 6000;
const MOST_SUGGESTED = 6;
/** No address is longer than this. */
const MOST_TYPED = 100;

/** What was typed as plain words: the service reads signs and capital AND, OR and NOT as query language. */
function plainWords(typed: string): string {
  return typed
    .slice(0, MOST_TYPED)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}.,' -]/gu, ' ')
    .replace(/(^|\s)-+|-+(?=\s|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function addressError(error: unknown): AddressError {
  if (!(error instanceof PackError)) throw error;
  const { code, detail } = error.fault;
  if (code === 'niet-gevonden') return new AddressError({ code: 'serverfout', detail });
  if (code === 'verkeerde-versie') return new AddressError({ code: 'verkeerde-vorm', detail });
  return new AddressError({ code: code === 'geen-onderdeel' ? 'geen-verbinding' : code, detail });
}

/**
 * Client of the PDOK Locatieserver v3.1 at `base` (ends in a slash); `patience` in milliseconds. Only parameters its
 * description lists are sent, because it refuses all others. Source: github.com/PDOK/locatieserver.
 */
export function createAddressSearch(
  fetchAnswer: FetchAnswer,
  base: string,
  patience: number = PATIENCE,
): AddressSearch {
  const ask = async <T>(question: string, signal: AbortSignal, read: (answer: unknown) => T): Promise<T> => {
    const limit = new AbortController();
    const stop = () => limit.abort();
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      stop();
    }, patience);
    signal.addEventListener('abort', stop);
    if (signal.aborted) stop();
    try {
      return read(await fetchJson(base, question, (url) => fetchAnswer(url, limit.signal)));
    } catch (error) {
      throw late ? new AddressError({ code: 'te-traag', detail: String(patience) }) : addressError(error);
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
    }
  };
  return {
    suggest: (typed, [lon, lat], signal) => {
      const question = new URLSearchParams({
        q: plainWords(typed),
        fq: 'type:adres',
        rows: String(MOST_SUGGESTED),
        lat: lat.toFixed(3),
        lon: lon.toFixed(3),
      });
      return ask(`suggest?${question}`, signal, addressesIn);
    },
    place: (id, signal) => ask(`lookup?${new URLSearchParams({ id })}`, signal, placeIn),
  };
}
