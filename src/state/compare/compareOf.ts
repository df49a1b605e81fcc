import { INDICATORS } from '../../catalog/indicators';
import { type SheetArea, sheetAreaOf } from '../sheet/sheetArea';
import { areaColumn, averageChoices, averageColumn, chosenAreas } from './columns';
import type { CompareModel } from './compareModel';
import { compareRow } from './compareRow';
import { factsOf } from './facts';
import type { PlacedColumn } from './placed';
import type { CompareQuestion } from './question';
import { type TogetherArea, togetherOf } from './together';

/** Areas first, then those taken together, then averages: the order in which a reader compares. */
function placedColumns(
  question: CompareQuestion,
  areas: readonly SheetArea[],
  mix: TogetherArea | null,
): readonly PlacedColumn[] {
  const { atlas, view } = question;
  const { eigen } = view;
  const averages = averageChoices(question, areas).filter(({ on }) => on);
  return [
    ...areas.map((area) => ({ column: areaColumn(area, question), area, eigen })),
    ...(mix ? [{ column: mix.column, area: mix.area, eigen: mix.eigen }] : []),
    ...averages.map((average) => ({
      column: averageColumn(average),
      area: sheetAreaOf(average.id, atlas, eigen),
      eigen,
    })),
  ];
}

/**
 * Areas and averages beside each other on every indicator whose figures are there, in the order of the catalogue. Pure;
 * readings are those of the map and the sheet. Figures still to come are counted in `waiting`.
 */
export function compareOf(question: CompareQuestion): CompareModel {
  const { shown, leftOut, byDefault } = chosenAreas(question);
  const mix = question.together ? togetherOf(question, shown) : null;
  const placed = placedColumns(question, shown, mix);
  const rows = INDICATORS.flatMap((spec) => {
    const file = question.values[spec.id];
    return file?.status === 'klaar' ? [compareRow({ question, spec, values: file.data, placed })] : [];
  });
  const failed = INDICATORS.filter(({ id }) => question.values[id]?.status === 'mislukt');
  return {
    columns: placed.map(({ column }) => column),
    facts: placed.map((place) => factsOf(question, place)),
    leftOut,
    byDefault,
    together: mix?.about ?? null,
    rows,
    waiting: INDICATORS.length - rows.length - failed.length,
    failed,
  };
}
