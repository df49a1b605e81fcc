import { indicatorById } from '../../catalog/indicators';
import { REGION } from '../../domain/area';
import { gemeenteNameOf } from '../../domain/areas';
import { figureOf } from '../../domain/groupCell';
import type { GroupRow } from '../../domain/pack';
import { comparisonLabel } from '../scene';
import { gemeenteOfArea } from './columns';
import type { AreaFacts } from './compareModel';
import type { PlacedColumn } from './placed';
import type { CompareQuestion } from './question';

/** Inwoners of an average larger than the region, in the population year of the areas; null until its file is there. */
function inwonersOfAverage({ atlas, values }: CompareQuestion, { column }: PlacedColumn): number | null {
  const spec = indicatorById('inwoners');
  const file = values[spec?.id ?? ''];
  if (!spec || file?.status !== 'klaar') return null;
  const question = { spec, values: file.data, period: atlas.file.populationYear, areas: atlas, own: [] };
  const cell = figureOf(question, column.id);
  return cell.kind === 'value' ? cell.value : null;
}

function share(part: number | null, whole: number | null | undefined): number | null {
  return part === null || whole === null || whole === undefined || whole <= 0 ? null : part / whole;
}

function regionInwoners({ atlas }: CompareQuestion): number {
  return atlas.rows('gemeente').reduce((sum, { inwoners }) => sum + (inwoners ?? 0), 0);
}

/** Name of what an area is held against, where every area has its own gemeente. */
function ownBenchmark({ atlas, comparison, view }: CompareQuestion, place: PlacedColumn): string | null {
  const { area, column } = place;
  if (comparison !== 'gemeente' || column.role === 'gemiddelde' || !area) return null;
  const gemeente = gemeenteOfArea(area);
  if (gemeente === undefined || gemeente === area.id) return null;
  const row = area.place?.row;
  return (row && gemeenteNameOf(row, atlas)) ?? comparisonLabel(gemeente, atlas, view);
}

function groupOf({ area }: PlacedColumn): GroupRow | undefined {
  const place = area?.place;
  return place && (place.level === 'focusgebied' || place.level === 'stadsdeel')
    ? (place.row as GroupRow)
    : undefined;
}

/** What there is to know of the area of a column, apart from the indicators. */
export function factsOf(question: CompareQuestion, place: PlacedColumn): AreaFacts {
  const { area, column } = place;
  if (!area) {
    const inwoners = inwonersOfAverage(question, place);
    return {
      inwoners,
      buurten: null,
      ofGemeente: null,
      ofRegion: null,
      group: undefined,
      comparedWith: null,
    };
  }
  const gemeente = gemeenteOfArea(area);
  const within = gemeente === undefined || gemeente === area.id ? undefined : question.atlas.find(gemeente);
  return {
    inwoners: area.inwoners,
    buurten: area.buurten.length,
    ofGemeente: share(area.inwoners, within?.row.inwoners),
    ofRegion: column.id === REGION ? null : share(area.inwoners, regionInwoners(question)),
    group: groupOf(place),
    comparedWith: ownBenchmark(question, place),
  };
}
