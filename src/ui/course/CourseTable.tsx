import { absenceWord } from '../../catalog/texts/absentWords';
import { courseTexts } from '../../catalog/texts/course';
import { formatDifference, shownDifference, tellingTimes } from '../../domain/difference';
import { shownPeriod } from '../../domain/period';
import { formatValue, isInTimes } from '../../domain/unit';
import { LookSwatch } from '../../figure/LookSwatch';
import type { CourseModel, CoursePoint } from '../../state/course/courseModel';
import type { Scene } from '../../state/scene';
import type { ChartOf } from './chartOf';

/** A region that scrolls must be reachable by keyboard. */
const SCROLLS = { tabIndex: 0 } as const;

/** The difference with the comparison, in the same words as elsewhere. */
function gapWords({ spec, lang }: Scene, { cell, benchmark }: CoursePoint): string {
  if (cell.kind === 'absent' || benchmark.kind === 'absent') return '';
  if (isInTimes(spec.unit)) return tellingTimes(cell.value, benchmark.value, spec, lang);
  const unit = spec.unit === 'procent' ? 'score' : spec.unit;
  const difference = shownDifference(cell.value, benchmark.value, spec.decimals);
  return formatDifference(difference, unit, spec.decimals, lang);
}

function PointCell({ scene, point, of }: { scene: Scene; point: CoursePoint; of: ChartOf }) {
  const { spec, lang } = scene;
  const { cell, period } = point;
  const marks = { 'data-indicator': spec.id, 'data-year': period };
  if (cell.kind === 'absent') {
    return (
      <td className="why" {...marks} data-absent={cell.why}>
        <LookSwatch look={cell.why} /> {absenceWord(cell, lang)}
      </td>
    );
  }
  return (
    <td className="number" {...marks} data-value={cell.value}>
      {formatValue(cell.value, spec.unit, spec.decimals, lang)}
      {of === 'verschil' && <small>{gapWords(scene, point)}</small>}
    </td>
  );
}

/** The figures behind the lines: a row per area, a column per period, reasons where there is none. */
export function CourseTable({ scene, model, of }: { scene: Scene; model: CourseModel; of: ChartOf }) {
  const { spec, lang } = scene;
  const texts = courseTexts(lang);
  return (
    <section className="course-scroll" aria-label={texts.table} {...SCROLLS}>
      <table className="course-table">
        <caption className="visually-hidden">{texts.table}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.area}</th>
            {model.periods.map((period) => (
              <th key={period} scope="col" className="number">
                {shownPeriod(period)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {model.lines.map((line) => (
            <tr key={line.id} data-code={line.id}>
              <th scope="row">{line.name}</th>
              {line.points.map((point) => (
                <PointCell key={point.period} scene={scene} point={point} of={of} />
              ))}
            </tr>
          ))}
          {model.benchmark && (
            <tr className="is-benchmark" data-code={scene.comparison}>
              <th scope="row">{model.benchmark.name}</th>
              {model.benchmark.points.map(({ period, benchmark }) => (
                <td key={period} className="number" data-benchmark={scene.comparison} data-year={period}>
                  {benchmark.kind === 'value'
                    ? formatValue(benchmark.value, spec.unit, spec.decimals, lang)
                    : '–'}
                </td>
              ))}
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}
