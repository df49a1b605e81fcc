import type { SourceSpec } from '../domain/source';
import { KWB_SOURCES } from './sources-kwb';
import { SERVICE_SOURCES } from './sources-services';
import { SUPPLEMENT_SOURCES } from './sources-supplements';

/** Every table and layer a snapshot can be compiled from. */
export const SOURCES: readonly SourceSpec[] = [...SERVICE_SOURCES, ...KWB_SOURCES, ...SUPPLEMENT_SOURCES];

const BY_ID: ReadonlyMap<string, SourceSpec> = new Map(SOURCES.map((spec) => [spec.id, spec]));

/** The source behind an id, or undefined when there is none. */
export function sourceById(id: string): SourceSpec | undefined {
  return BY_ID.get(id);
}
