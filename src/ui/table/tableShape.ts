import { type StripScale, stripScale } from '../../figure/strip';
import type { RankedArea, Ranking } from '../../state/ranking/ranking';
import type { Scene } from '../../state/scene';

/** What all rows of a table have in common, besides the scene. */
export interface TableShape {
  /** One scale for the strips of all rows. */
  readonly scale: StripScale;
  /** The one benchmark of all rows; null where each row has its own. */
  readonly benchmark: number | null;
  readonly peers: readonly number[];
  /** False through a lens, which tells of something else than rank and distance to a benchmark. */
  readonly compared: boolean;
  /** True where times the benchmark can be told. */
  readonly hasTimes: boolean;
  /** True where areas outside the region stand between those inside it. */
  readonly hasZones: boolean;
}

function benchmarksOf(areas: readonly RankedArea[]): readonly number[] {
  return [
    ...new Set(areas.flatMap(({ benchmark }) => (benchmark.kind === 'value' ? [benchmark.value] : []))),
  ];
}

/** Works out the columns of a ranking and the scale of its strips. */
export function tableShapeOf({ areas, peers }: Ranking, { lens }: Pick<Scene, 'lens'>): TableShape {
  const benchmarks = benchmarksOf(areas);
  const [only = null, ...others] = benchmarks;
  return {
    scale: stripScale(peers, benchmarks),
    benchmark: others.length > 0 ? null : only,
    peers,
    compared: lens === null,
    hasTimes: areas.some(({ times }) => times !== null),
    hasZones: areas.some(({ zone }) => zone !== null),
  };
}
