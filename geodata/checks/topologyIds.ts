import { LEVELS } from '../../src/domain/area';
import type { AreasFile } from '../../src/domain/pack';
import type { Fault } from '../model';
import type { AtlasTopology } from '../steps/rings';

/** Every area is drawn and everything drawn is an area, in the same order, at every level. */
export function checkTopologyIds(topology: AtlasTopology, areas: AreasFile): Fault[] {
  return LEVELS.flatMap((level) => {
    const rows: readonly string[] = areas.levels[level].map(({ id }) => id);
    const drawn = (topology.objects[level]?.geometries ?? []).map(({ id }) => id);
    const wrong = [
      ...rows.filter((id) => !drawn.includes(id)).map((id) => `${id} is not drawn`),
      ...drawn.filter((id) => !rows.includes(id)).map((id) => `${id} is drawn, but not an area`),
    ];
    if (wrong.length === 0 && rows.some((id, i) => drawn[i] !== id))
      wrong.push('rows and drawing differ in order');
    return wrong.map((what) => ({
      source: 'topology',
      where: 'topology.json',
      place: level,
      what,
      remedy: 'a mistake in the pipeline: see geodata/steps/geometry.ts',
    }));
  });
}
