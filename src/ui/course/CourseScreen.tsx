import '../../figure/course.css';
import './course.css';
import { useMemo } from 'react';
import { citationOf } from '../../catalog/tables';
import { courseTexts } from '../../catalog/texts/course';
import { screenTexts } from '../../catalog/texts/screen';
import { shownPeriod } from '../../domain/period';
import { type CourseModel, courseOf } from '../../state/course/courseModel';
import type { Scene } from '../../state/scene';
import { useAtlas } from '../../state/store';
import { saveFile } from '../common/saveFile';
import { CourseFigure } from './CourseFigure';
import { CoursePicks } from './CoursePicks';
import { CourseTable } from './CourseTable';
import { canDiffer, chartOf, shownOf } from './chartOf';
import { GapSwitch } from './GapSwitch';
import { LineChoice } from './LineChoice';
import { YearMaps } from './YearMaps';

async function download(scene: Scene, model: CourseModel): Promise<void> {
  const { courseCsv } = await import('../../state/course/courseCsv');
  const name = `${courseTexts(scene.lang).file}-${scene.spec.id}.csv`;
  saveFile(courseCsv(scene, model), name, 'text/csv');
}

/** Nature of the figures and every table behind them. */
function sourcesOf({ spec, values, lang }: Scene): string {
  const tables = values.columns.flatMap(({ sources }) => sources.map(citationOf));
  return [screenTexts(lang).panel.nature[spec.nature], [...new Set(tables)].join(', ')].join(' · ');
}

/** What keeps a course from being one: no figures, or of one period only. */
function Remark({ scene, model }: { scene: Scene; model: CourseModel }) {
  const texts = courseTexts(scene.lang);
  const [only, more] = model.periods;
  if (only === undefined) return <p className="course-remark">{texts.none}</p>;
  if (more === undefined) return <p className="course-remark">{texts.one(shownPeriod(only))}</p>;
  const refused = scene.view.kleur === 'afwijking' && !canDiffer(model);
  return refused ? <p className="course-remark">{texts.noGap}</p> : null;
}

/** Figures through time: lines of up to eight areas, the same as a table, and a small map of every year. */
export function CourseScreen({ scene }: { scene: Scene }) {
  const gebied = useAtlas((state) => state.view.gebied);
  const model = useMemo(() => courseOf(scene, gebied), [scene, gebied]);
  const chart = useMemo(() => chartOf(scene, model), [scene, model]);
  const { lang } = scene;
  const texts = courseTexts(lang);
  return (
    <div className="course-screen">
      <header className="page-head">
        <h1>{screenTexts(lang).pages.verloop}</h1>
        <p className="lead">{texts.lead}</p>
        <div className="page-controls">
          <CoursePicks scene={scene} />
          {canDiffer(model) && <GapSwitch scene={scene} of={shownOf(scene, model)} />}
          <button type="button" className="button" onClick={() => void download(scene, model)}>
            {texts.csv}
          </button>
        </div>
      </header>
      <LineChoice scene={scene} model={model} />
      <Remark scene={scene} model={model} />
      {chart && model.periods.length > 1 && <CourseFigure scene={scene} model={model} chart={chart} />}
      {model.periods.length > 0 && <CourseTable scene={scene} model={model} of={shownOf(scene, model)} />}
      <p className="course-source">{sourcesOf(scene)}</p>
      {scene.periods.length > 1 && <YearMaps scene={scene} />}
    </div>
  );
}
