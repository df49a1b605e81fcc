import { kindOf, LEVELS } from '../../src/domain/area';
import type { AreasFile } from '../../src/domain/pack';
import type { Place } from '../policy/places';

/** The areas a policy text can mean, with the gemeente that tells namesakes apart. */
export function placesOf({ levels, stadsdelen }: AreasFile): Place[] {
  const gemeenten = new Map(levels.gemeente.map(({ id, name }) => [id, name]));
  const rows = [...LEVELS.flatMap((level) => levels[level]), ...stadsdelen];
  return rows.map(({ id, name, gemeente }) => {
    const gemeenteName = gemeente && gemeenten.get(gemeente);
    return { id, name, level: kindOf(id), ...(gemeenteName === undefined ? {} : { gemeenteName }) };
  });
}
