import { screenTexts } from '../../catalog/texts/screen';
import type { AreaId } from '../../domain/area';
import { isWide } from '../../domain/reach';
import type { Audience, Reach } from '../../domain/view';
import type { ClassAnswer } from '../classing/classing';
import type { RankedArea, Ranking } from '../ranking/ranking';
import type { Scene } from '../scene';

/** An area of the summary, with its class on the map. */
export interface ReportArea extends RankedArea {
  readonly answer: ClassAnswer;
  /** Row of the level; -1 for wijken outside the region, which the map does not show. */
  readonly index: number;
}

/** Everything the summary of a view is written from. */
export interface ReportFacts {
  readonly scene: Scene;
  /** Those of the reach in row order, those outside the region after them. */
  readonly areas: readonly ReportArea[];
  /** The reach that is shown; null for the whole region. */
  readonly reach: Reach | null;
  readonly selection: readonly AreaId[];
  readonly voor: Audience | null;
}

/** The class of an area that is not on the map, by the rules of those that are. */
function outsideAnswer({ model }: Scene, { cell, benchmark, tooFew }: RankedArea): ClassAnswer {
  if (cell.kind === 'absent') return { kind: 'absent', why: cell.why };
  if (tooFew) return { kind: 'zonder-klasse', why: 'te-weinig-inwoners' };
  const against = benchmark.kind === 'value' ? benchmark.value : null;
  const index = model.classOf(cell.value, { benchmark: against, ...cell });
  return index === null ? { kind: 'zonder-klasse', why: 'geen-vergelijking' } : { kind: 'klasse', index };
}

/** Lays the ranking of a view beside the classes of its map. */
export function reportFacts(
  scene: Scene,
  ranking: Pick<Ranking, 'areas' | 'reach'>,
  asked: Pick<ReportFacts, 'selection' | 'voor'>,
): ReportFacts {
  const rows = new Map(scene.rows.map(({ id }, index) => [id, index]));
  const areas = ranking.areas.map((area): ReportArea => {
    const index = rows.get(area.id) ?? -1;
    return { ...area, index, answer: index < 0 ? outsideAnswer(scene, area) : scene.classAt(index) };
  });
  return { ...asked, scene, areas, reach: ranking.reach };
}

/** Name of the part of the region, or of what is around it, that the summary is about. */
export function reachName({ scene, reach }: Pick<ReportFacts, 'scene' | 'reach'>): string {
  const { references } = screenTexts(scene.lang);
  if (isWide(reach)) return references[reach];
  return (reach !== null && scene.atlas.find(reach)?.row.name) || references.parkstad;
}

/** How many people live in areas together, as far as counted. */
export function peopleIn(areas: readonly Pick<ReportArea, 'inwoners'>[]): number {
  return areas.reduce((sum, { inwoners }) => sum + (inwoners ?? 0), 0);
}

/** Areas under each key, keys in the order in which they first occur. */
export function groupedBy<A, K>(
  areas: readonly A[],
  keyOf: (area: A) => K | null,
): readonly (readonly [K, readonly A[]])[] {
  const groups = new Map<K, A[]>();
  for (const area of areas) {
    const key = keyOf(area);
    if (key === null) continue;
    groups.set(key, [...(groups.get(key) ?? []), area]);
  }
  return [...groups];
}
