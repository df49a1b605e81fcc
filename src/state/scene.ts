import { indicatorById } from '../catalog/indicators';
import { screenTexts } from '../catalog/texts/screen';
import { comparisonName } from '../catalog/texts/spoken';
import type { Atlas } from '../data/atlas';
import { type AreaId, REGION } from '../domain/area';
import { type AreaIndex, gemeenteNameOf } from '../domain/areas';
import { absent, type Cell } from '../domain/cell';
import { cellsOf, columnOf } from '../domain/cells';
import { type ClassModel, valueClasses } from '../domain/classes';
import { deviationClasses } from '../domain/deviation';
import type { IndicatorSpec } from '../domain/indicator';
import { isOwn, ownAreaOf } from '../domain/ownArea';
import type { AreaRow, Column, ValuesFile } from '../domain/pack';
import { type FigureView, type Resolved, resolveView } from '../domain/resolve';
import type { Language } from '../domain/text';
import type { ClassMethod, Comparison, OwnArea, View } from '../domain/view';

/** Everything the screens show of one view, worked out once: map, legend, table and sentence read from here. */
export interface Scene extends Resolved {
  readonly view: FigureView;
  readonly spec: IndicatorSpec;
  readonly values: ValuesFile;
  readonly atlas: Atlas;
  readonly lang: Language;
  readonly rows: readonly AreaRow[];
  /** A figure or a reason per row, in row order. */
  readonly cells: readonly Cell[];
  /** Undefined when the indicator has no figures at all. */
  readonly column: Column | undefined;
  readonly model: ClassModel;
}

const DEFAULT_METHOD: ClassMethod = { kind: 'kwantiel', count: 5 };

/** True when an area has too few inwoners for a class or a verdict on this indicator. */
export function underFloor(
  spec: Pick<IndicatorSpec, 'populationFloor'>,
  row: Pick<AreaRow, 'inwoners'>,
): boolean {
  return spec.populationFloor !== undefined && (row.inwoners ?? 0) < spec.populationFloor;
}

function classable(spec: IndicatorSpec, rows: readonly AreaRow[], cells: readonly Cell[]): readonly number[] {
  return rows.flatMap((row, index) => {
    const cell = cells[index];
    return cell?.kind === 'value' && !underFloor(spec, row) ? [cell.value] : [];
  });
}

/** Works out a view from the data. Pure; unknown indicators cannot reach it because links are checked. */
export function sceneOf(view: FigureView, atlas: Atlas, values: ValuesFile): Scene {
  const spec = indicatorById(view.indicator);
  if (!spec) throw new Error(`no indicator ${view.indicator}`);
  const resolved = resolveView(view, { spec, values, areas: atlas });
  const { level, period, mode } = resolved;
  const rows = atlas.rows(level);
  const cells =
    period === null ? rows.map(() => absent('niet-gemeten')) : cellsOf(values, level, period, rows.length);
  const model =
    mode === 'afwijking'
      ? deviationClasses(spec, view.taal)
      : valueClasses(classable(spec, rows, cells), view.klassen ?? DEFAULT_METHOD, spec, view.taal);
  const column = period === null ? undefined : columnOf(values, level, period);
  return { ...resolved, view, spec, values, atlas, lang: view.taal, rows, cells, column, model };
}

/** The region is a name, not a word: the same in every language. */
const REGION_NAME = screenTexts('nl').references.parkstad;

/** Name of an area as text: of the snapshot, of the region, or of the reader's own. Undefined when there is none. */
export function areaName(id: AreaId, areas: AreaIndex, own: readonly OwnArea[]): string | undefined {
  if (id === REGION) return REGION_NAME;
  if (isOwn(id)) return ownAreaOf(id, own)?.name;
  return areas.find(id)?.row.name;
}

/** Name of a comparison in running text: `Nederland`, `de eigen gemeente`, `Vrieheide (Heerlen)`. */
export function comparisonLabel(
  comparison: Comparison,
  areas: AreaIndex,
  view: Pick<View, 'eigen' | 'taal'>,
): string {
  return comparisonName(comparison, view.taal, (id) => {
    const name = areaName(id, areas, view.eigen);
    const row = areas.find(id)?.row;
    const gemeente = row && gemeenteNameOf(row, areas);
    return name !== undefined && gemeente !== undefined ? `${name} (${gemeente})` : name;
  });
}
