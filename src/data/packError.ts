import type { LoadFault } from '../domain/loadable';

/** A file of the snapshot that could not be fetched or does not have the agreed shape. */
export class PackError extends Error {
  readonly fault: LoadFault;

  constructor(fault: LoadFault) {
    super(`${fault.file}: ${fault.code} (${fault.detail})`);
    this.name = 'PackError';
    this.fault = fault;
  }
}
