import { lazy, Suspense, useEffect } from 'react';
import { screenTexts } from '../catalog/texts/screen';
import type { Scene } from '../state/scene';
import type { ShownScene } from '../state/selectors';
import { Behind } from '../ui/common/Behind';
import { Boundary } from '../ui/common/Boundary';
import { Notes } from '../ui/common/Notes';

const PAGES = {
  verloop: lazy(() => import('../ui/course/CourseScreen').then((part) => ({ default: part.CourseScreen }))),
  vergelijk: lazy(() =>
    import('../ui/compare/CompareScreen').then((part) => ({ default: part.CompareScreen })),
  ),
  doelen: lazy(() => import('../ui/goals/GoalsScreen').then((part) => ({ default: part.GoalsScreen }))),
  regels: lazy(() => import('../ui/rules/RulesScreen').then((part) => ({ default: part.RulesScreen }))),
  samenvatting: lazy(() =>
    import('../ui/report/ReportScreen').then((part) => ({ default: part.ReportScreen })),
  ),
};

interface PageProps {
  readonly page: keyof typeof PAGES;
  readonly scene: Scene;
  readonly behind: ShownScene['behind'];
}

/** A screen of its own: one reading page without map and panel. */
export function PageScreen({ page, scene, behind }: PageProps) {
  const texts = screenTexts(scene.lang);
  const Page = PAGES[page];
  useEffect(() => {
    document.title = `${texts.pages[page]} · ${texts.product}`;
  }, [texts, page]);
  return (
    <main
      className="page-screen"
      id="inhoud"
      tabIndex={-1}
      aria-busy={behind?.status === 'laden' || undefined}
    >
      <div className="stage-notes">
        <Behind behind={behind} lang={scene.lang} />
        <Notes />
      </div>
      <Boundary resetOn={page} message={texts.state.broken}>
        <Suspense fallback={<p className="waiting">{texts.state.loading}…</p>}>
          <Page scene={scene} />
        </Suspense>
      </Boundary>
    </main>
  );
}
