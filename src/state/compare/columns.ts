import { screenTexts } from '../../catalog/texts/screen';
import { type AreaId, kindOf, REFERENCES } from '../../domain/area';
import { areaName } from '../scene';
import { type SheetArea, sheetAreaOf } from '../sheet/sheetArea';
import { type CompareColumn, type LeftOut, MOST_COLUMNS } from './compareModel';
import type { CompareQuestion } from './question';

/** The areas beside each other, and what did not fit. */
export interface ChosenAreas {
  readonly shown: readonly SheetArea[];
  readonly leftOut: readonly LeftOut[];
  readonly byDefault: boolean;
}

type Chosen = Pick<CompareQuestion, 'atlas' | 'view'>;

/** The areas of the link that exist. */
export function chosenIds({ atlas, view }: Chosen): readonly AreaId[] {
  return view.gebied.filter((id) => areaName(id, atlas, view.eigen) !== undefined);
}

/** Ids of the areas to compare: those of the link, or all focusgebieden when it names none that exist. */
export function comparedIds(question: Chosen): readonly AreaId[] {
  const chosen = chosenIds(question);
  return chosen.length > 0 ? chosen : question.atlas.rows('focusgebied').map(({ id }) => id);
}

/** The areas to compare, in the order of the link: that is the order of the columns. */
export function chosenAreas(question: Chosen): ChosenAreas {
  const { atlas, view } = question;
  const areas = comparedIds(question).flatMap((id) => sheetAreaOf(id, atlas, view.eigen) ?? []);
  return {
    shown: areas.slice(0, MOST_COLUMNS),
    leftOut: areas.slice(MOST_COLUMNS).map(({ id, name }) => ({ id, name })),
    byDefault: chosenIds(question).length === 0,
  };
}

/** The gemeente all buurten of an area lie in; undefined when there are several, or none. */
export function gemeenteOfArea({ buurten }: SheetArea): AreaId | undefined {
  const first = buurten[0]?.gemeente;
  return buurten.every(({ gemeente }) => gemeente === first) ? first : undefined;
}

/** The one gemeente all areas lie in. */
function commonGemeente(areas: readonly SheetArea[]): AreaId | undefined {
  const [first, ...others] = areas.map(gemeenteOfArea);
  return others.every((gemeente) => gemeente === first) ? first : undefined;
}

const BY_DEFAULT: ReadonlySet<string> = new Set(['nederland', 'limburg', 'parkstad']);

/** An average that can stand beside the areas. */
export interface AverageChoice {
  readonly id: AreaId;
  readonly name: string;
  readonly on: boolean;
}

/** Name of an average or an area; undefined when there is none. */
function averageName(id: AreaId, { atlas, view }: Chosen): string | undefined {
  const reference = REFERENCES.find((one) => one === (id as string));
  return reference ? screenTexts(view.taal).references[reference] : areaName(id, atlas, view.eigen);
}

/**
 * Averages to choose from: the four fixed ones, the gemeente all areas lie in, and what is compared with where that is
 * another area. None that is an area of the table already. On by default: Nederland, Limburg, Parkstad, and what is
 * compared with.
 */
export function averageChoices(
  question: CompareQuestion,
  areas: readonly SheetArea[],
): readonly AverageChoice[] {
  const { comparison, switched } = question;
  const gemeente = commonGemeente(areas);
  const compared = comparison === 'gemeente' ? gemeente : comparison;
  const ids = [...REFERENCES.map((id) => id as string as AreaId), gemeente, compared];
  const present = new Set(areas.map(({ id }) => id));
  return [...new Set(ids)].flatMap((id) => {
    const name = id === undefined || present.has(id) ? undefined : averageName(id, question);
    if (id === undefined || name === undefined) return [];
    const on = switched.get(id) ?? (BY_DEFAULT.has(id) || id === compared);
    return [{ id, name, on }];
  });
}

/** An area as a column. */
export function areaColumn(area: SheetArea, { atlas }: Chosen): CompareColumn {
  const gemeente = gemeenteOfArea(area);
  return {
    id: area.id,
    role: 'gebied',
    name: area.name,
    kind: area.kind,
    gemeente: gemeente === undefined || gemeente === area.id ? undefined : atlas.find(gemeente)?.row.name,
  };
}

/** An average as a column. */
export function averageColumn({ id, name }: AverageChoice): CompareColumn {
  return { id, role: 'gemiddelde', name, kind: kindOf(id), gemeente: undefined };
}
