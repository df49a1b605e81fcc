import type { Misbehaviour } from './faults';

/** One thing that goes wrong, and what the run must say about it. */
export interface FaultCase {
  readonly name: string;
  /** Part of the address that goes wrong. */
  readonly part: string;
  readonly misbehaviour: Misbehaviour;
  readonly source: string;
  readonly what: RegExp;
  /** Row, feature or column, where the fault has one. */
  readonly place?: RegExp;
}

/** Addresses of the services the cases are about, and the sources behind them. */
export const PDOK = { part: 'api.pdok.nl', source: 'pdok-buurten' };
export const KWB = { part: '85984NED', source: 'kwb-2024' };
export const SCORES = { part: 'buurtscore24', source: 'leefbaarometer' };
export const CRIME = { part: '47018NED/TypedDataSet', source: 'politie' };
export const HEALTH = { part: '50150NED/TypedDataSet', source: 'rivm' };
export const OBSERVATIONS = /Observations/;
export const MEASURES = /MeasureCodes/;
