import { REGION } from '../../domain/area';
import type { IndicatorSpec } from '../../domain/indicator';
import { sheetAreaOf } from '../sheet/sheetArea';
import { goalsFor } from './goalsFor';
import { type GapGroup, type GoalsModel, type GoalsQuestion, modelOf, rowIn } from './goalsModel';

/** Names of the headings over areas. */
export type AreaHeadings = Readonly<Record<'stedelijk' | 'landelijk' | 'regio', string>>;

/** One indicator for the eight focusgebieden, urban before rural, and the region. */
export function indicatorGoals(
  question: GoalsQuestion,
  spec: IndicatorSpec,
  headings: AreaHeadings,
): GoalsModel {
  const { atlas, view } = question;
  const focus = atlas.file.levels.focusgebied;
  const ids = {
    stedelijk: focus.filter(({ kind }) => kind === 'stedelijk').map((row) => row.id),
    landelijk: focus.filter(({ kind }) => kind === 'landelijk').map((row) => row.id),
    regio: [REGION],
  };
  const all = goalsFor(undefined, atlas);
  const about = all.filter(({ themes }) => themes.includes(spec.theme));
  const groups = (['stedelijk', 'landelijk', 'regio'] as const).map((key): GapGroup => {
    const areas = ids[key].flatMap((id) => sheetAreaOf(id, atlas, view.eigen) ?? []);
    const rows = areas.flatMap((area) => rowIn(question, spec, area) ?? []);
    return { id: key, name: headings[key], goals: key === 'stedelijk' ? about : [], rows };
  });
  const general = all.filter(({ themes }) => themes.length === 0);
  return modelOf(groups, general, [spec], question);
}
