import type { Fault } from './model';

/** Most places named for the same kind of fault in the same file; the rest is counted. */
const NAMED_PLACES = 20;

/**
 * An answer could not be read as what it should be. Thrown by the readers of one answer; the net layer
 * turns it into a {@link Fault} that names source and address.
 */
export class Unreadable extends Error {
  readonly remedy: string;
  readonly place: string | undefined;

  constructor(what: string, remedy: string, place?: string) {
    super(what);
    this.name = 'Unreadable';
    this.remedy = remedy;
    this.place = place;
  }
}

/** A {@link Fault}, with the place left out when there is none. */
export function faultAt(source: string, where: string, what: string, remedy: string, place?: string): Fault {
  return { source, where, ...(place === undefined ? {} : { place }), what, remedy };
}

/**
 * Every kind of fault of every file, and of each kind the first twenty places with a count of the others,
 * so that one column gone wrong in 14,000 rows does not bury the rest. Order of first appearance is kept.
 */
export function condense(faults: readonly Fault[]): readonly Fault[] {
  const kinds = new Map<string, Fault[]>();
  for (const one of faults) {
    const kind = [one.source, one.where, one.remedy].join('\n');
    kinds.set(kind, [...(kinds.get(kind) ?? []), one]);
  }
  return [...kinds.values()].flatMap(named);
}

function named(same: readonly Fault[]): readonly Fault[] {
  const rest = same.slice(NAMED_PLACES);
  const first = rest[0];
  if (!first) return same;
  const count = `${rest.length} more of the same kind`;
  return [...same.slice(0, NAMED_PLACES), faultAt(first.source, first.where, count, first.remedy)];
}

/** Faults as text for a terminal: one block per fault with source, place, what is wrong and what to do. */
export function describeFaults(faults: readonly Fault[]): string {
  return condense(faults)
    .map(({ source, where, place, what, remedy }) => {
      const at = place === undefined ? where : `${where}, ${place}`;
      return `${source}: ${what}\n  at: ${at}\n  remedy: ${remedy}`;
    })
    .join('\n');
}
