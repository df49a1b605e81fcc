import type { AreaId } from '../../domain/area';
import { gemeenteNameOf } from '../../domain/areas';
import type { Absence } from '../../domain/cell';
import type { Unclassed } from '../../domain/view';
import type { MapModel, PaintedArea } from '../mapModel';
import type { Scene } from '../scene';

/** An area with both figures and a class. */
export interface PairArea {
  readonly id: AreaId;
  readonly name: string;
  readonly gemeente: string | undefined;
  /** In the unit of the first and of the second subject. */
  readonly first: number;
  readonly second: number;
  readonly classIndex: number;
}

/** Areas that take part, in row order; none without a second subject. */
export function pairAreasOf(scene: Scene): readonly PairArea[] {
  const { pair, atlas } = scene;
  if (!pair) return [];
  return scene.rows.flatMap((row, index): readonly PairArea[] => {
    const [one, other, answer] = [scene.cells[index], pair.cells[index], scene.classAt(index)];
    if (one?.kind !== 'value' || other?.kind !== 'value' || answer.kind !== 'klasse') return [];
    const { id, name } = row;
    const gemeente = gemeenteNameOf(row, atlas);
    return [{ id, name, gemeente, first: one.value, second: other.value, classIndex: answer.index }];
  });
}

/** The areas in the light on the map, in row order: all of them while nothing else stands out. */
export function litAreas({ areas }: MapModel): readonly PaintedArea[] {
  return areas.filter(({ fill }) => !fill.pale);
}

/** Areas that take no part for one reason; `lacks` tells which subject has no figure. */
export interface PairLeftOut {
  readonly why: Absence | Unclassed;
  readonly lacks: 'eerste' | 'tweede' | 'beide' | null;
  readonly areas: readonly { readonly id: AreaId; readonly name: string }[];
}

function lacksAt({ cells, pair }: Scene, index: number): PairLeftOut['lacks'] {
  const [first, second] = [cells[index]?.kind === 'value', pair?.cells[index]?.kind === 'value'];
  if (first && second) return null;
  if (first) return 'tweede';
  return second ? 'eerste' : 'beide';
}

/** Areas that take no part, by reason, the largest group first; the reason is the one the map shows. */
export function pairLeftOut(scene: Scene): readonly PairLeftOut[] {
  const groups = new Map<string, PairLeftOut & { areas: { id: AreaId; name: string }[] }>();
  scene.rows.forEach((row, index) => {
    const answer = scene.classAt(index);
    if (answer.kind === 'klasse') return;
    const lacks = lacksAt(scene, index);
    const key = `${answer.why} ${lacks}`;
    const group = groups.get(key) ?? { why: answer.why, lacks, areas: [] };
    const gemeente = gemeenteNameOf(row, scene.atlas);
    group.areas.push({ id: row.id, name: gemeente === undefined ? row.name : `${row.name} (${gemeente})` });
    groups.set(key, group);
  });
  return [...groups.values()].toSorted((a, b) => b.areas.length - a.areas.length);
}
