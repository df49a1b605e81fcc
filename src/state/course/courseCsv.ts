import { sourceById } from '../../catalog/sources';
import { absenceWord } from '../../catalog/texts/absentWords';
import { courseTexts } from '../../catalog/texts/course';
import { csvTexts } from '../../catalog/texts/csv';
import { columnOf } from '../../domain/cells';
import { roundTo } from '../../stats/rounding';
import { csvText } from '../csvText';
import { comparisonLabel, type Scene } from '../scene';
import type { CourseModel } from './courseModel';

/** Decimals of figures in the file: enough to compute with, without the noise of floating point. */
const DECIMALS = 6;

/** The lines on screen in long form: a row per area and period, with what it is compared with. */
export function courseCsv(scene: Scene, { lines }: CourseModel): string {
  const { lang, spec, values, level, atlas, view } = scene;
  const { columns } = courseTexts(lang);
  const rows = lines.flatMap(({ id, name, points }) =>
    points.map(({ period, cell, benchmark, gap }) => {
      const compared = benchmark.kind === 'value';
      const sources = columnOf(values, level, period)?.sources ?? [];
      return [
        id,
        name,
        spec.name[lang],
        period,
        cell.kind === 'value' ? roundTo(cell.value, DECIMALS) : null,
        csvTexts(lang).units[spec.unit],
        cell.kind === 'value' ? '' : absenceWord(cell, lang),
        comparisonLabel(compared ? benchmark.area : scene.comparison, atlas, view),
        compared ? roundTo(benchmark.value, DECIMALS) : null,
        gap === null ? null : roundTo(gap, DECIMALS),
        sources.map((source) => sourceById(source)?.table ?? source).join(' + '),
      ];
    }),
  );
  return csvText([Object.values(columns), ...rows], lang);
}
