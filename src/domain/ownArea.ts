import type { AreaId } from './area';
import type { OwnArea } from './view';

const PREFIX = 'eigen.';

/** True for ids of areas put together by the reader, whether they exist or not. */
export function isOwn(id: AreaId): boolean {
  return id.startsWith(PREFIX);
}

/** The area put together by the reader that an id means: `eigen.1` is the first. Undefined for any other id. */
export function ownAreaOf(id: AreaId, own: readonly OwnArea[]): OwnArea | undefined {
  return isOwn(id) ? own[Number(id.slice(PREFIX.length)) - 1] : undefined;
}
