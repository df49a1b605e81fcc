import type { Reach } from './view';

/** Reaches with wijken outside the region. */
export type WideReach = Extract<Reach, 'zuid-limburg' | 'limburg'>;

/** True for a reach that goes beyond the region. */
export function isWide(reach: Reach | null): reach is WideReach {
  return reach === 'zuid-limburg' || reach === 'limburg';
}
