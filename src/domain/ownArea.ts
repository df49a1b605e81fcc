import type { AreaId } from './area';
import type { OwnArea } from './view';

const PREFIX = 'eigen.';

/** True for ids of areas put together by the reader, whether they exist or not. */
export function isOwn(id: AreaId): boolean {
  return id.startsWith(PREFIX);
}

/** Id of the own area at a place (from 0) in the list. */
export function ownId(index: number): AreaId {
  return `${PREFIX}${index + 1}` as AreaId;
}

/** Place (from 0) of an own area in the list; undefined for any other id. */
export function ownIndexOf(id: AreaId): number | undefined {
  return isOwn(id) ? Number(id.slice(PREFIX.length)) - 1 : undefined;
}

/** The area put together by the reader that an id means: `eigen.1` is the first. Undefined for any other id. */
export function ownAreaOf(id: AreaId, own: readonly OwnArea[]): OwnArea | undefined {
  const index = ownIndexOf(id);
  return index === undefined ? undefined : own[index];
}
