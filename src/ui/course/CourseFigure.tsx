import { useRef, useState } from 'react';
import { courseTexts } from '../../catalog/texts/course';
import { screenTexts } from '../../catalog/texts/screen';
import { shownPeriod } from '../../domain/period';
import { CourseChart } from '../../figure/CourseChart';
import { MARKS } from '../../figure/course';
import type { CourseModel } from '../../state/course/courseModel';
import type { Scene } from '../../state/scene';
import type { Chart } from './chartOf';
import { useWidth } from './useWidth';

/** From this width names stand at the ends of the lines. */
const WIDE = 620;

/** Names with the marks of their lines, where there is no room beside the chart. */
function Key({ chart }: { chart: Chart }) {
  return (
    <ul className="course-key">
      {chart.lines.map(({ id, name, colour }, index) => (
        <li key={id}>
          <svg viewBox="-14 -8 28 16" aria-hidden="true" style={{ color: colour }}>
            <path d="M-13 0H13" stroke="currentColor" strokeWidth="2.4" />
            <path d={MARKS[index % MARKS.length]} fill="currentColor" />
          </svg>
          {name}
        </li>
      ))}
      {chart.benchmark && (
        <li>
          <svg viewBox="-14 -8 28 16" aria-hidden="true">
            <g className="course-benchmark">
              <path d="M-14 0H14" />
            </g>
          </svg>
          {chart.benchmark.name}
        </li>
      )}
    </ul>
  );
}

interface Props {
  readonly scene: Scene;
  readonly model: CourseModel;
  readonly chart: Chart;
}

/** The chart with its heading and, on a narrow screen, its key. */
export function CourseFigure({ scene, model, chart }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const width = useWidth(host);
  const [active, setActive] = useState<string | null>(null);
  const texts = courseTexts(scene.lang);
  const named = width >= WIDE;
  const [first = '', last = ''] = [model.periods[0], model.periods.at(-1)];
  return (
    <figure className="course-figure">
      <figcaption>
        {chart.heading}. <span>{screenTexts(scene.lang).panel.direction[scene.spec.direction]}</span>
      </figcaption>
      <div ref={host} className="course-host">
        {width > 0 && (
          <CourseChart
            title={texts.chart(chart.heading, shownPeriod(first), shownPeriod(last))}
            size={{ width, height: named ? 400 : 300 }}
            periods={model.periods.map((period) => ({ period, text: shownPeriod(period) }))}
            lines={chart.lines}
            benchmark={chart.benchmark}
            ticks={chart.ticks}
            range={chart.range}
            active={active}
            onPoint={setActive}
            named={named}
          />
        )}
      </div>
      {!named && <Key chart={chart} />}
    </figure>
  );
}
