import type { AreaId } from './area';

/** An address as the address service suggests it. `id` means something to that service only. */
export interface Address {
  readonly id: string;
  readonly name: string;
}

/** Where an address lies, as far as the service says: its buurt, a point (longitude, latitude), or both. */
export interface AddressPlace {
  readonly buurt: AreaId | null;
  readonly point: readonly [number, number] | null;
}

/** Why the address service gave no usable answer. */
export interface AddressFault {
  readonly code: 'geen-verbinding' | 'te-traag' | 'serverfout' | 'geen-json' | 'verkeerde-vorm';
  /** The status, field or text that was wrong. */
  readonly detail: string;
}
