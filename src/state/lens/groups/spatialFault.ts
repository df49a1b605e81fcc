/**
 * Why the shuffling has no answer.
 *
 * - `geen-worker`: the browser cannot calculate beside the page
 * - `rekenfout`: it began and broke off
 * - `zonder-buren`: under the rule of the view nobody has a neighbour
 */
export type SpatialFaultCode = 'geen-worker' | 'rekenfout' | 'zonder-buren';

/** Spatial statistics that could not be worked out; the message is for whoever repairs it. */
export class SpatialFault extends Error {
  readonly code: SpatialFaultCode;

  constructor(code: SpatialFaultCode, detail = '') {
    super(`${code} (${detail})`);
    this.name = 'SpatialFault';
    this.code = code;
  }
}
