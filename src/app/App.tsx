import { lazy, Suspense, useEffect } from 'react';
import { screenTexts } from '../catalog/texts/screen';
import type { AreaId } from '../domain/area';
import { fetchWorker } from '../map/worker';
import { retry } from '../state/actions';
import type { Scene } from '../state/scene';
import { type ShownScene, selectMap, selectShownScene } from '../state/selectors';
import { useAtlas } from '../state/store';
import { Announcer } from '../ui/common/Announcer';
import { Await } from '../ui/common/Await';
import { Behind } from '../ui/common/Behind';
import { Boundary } from '../ui/common/Boundary';
import { mapTitle } from '../ui/common/mapTitle';
import { Notes } from '../ui/common/Notes';
import { ScreenSwitch } from '../ui/common/ScreenSwitch';
import { Top } from '../ui/common/Top';
import { Legend } from '../ui/legend/Legend';
import { MapView } from '../ui/map/MapView';
import { BottomSheet } from '../ui/panel/BottomSheet';
import { LazyPanel } from '../ui/panel/LazyPanel';
import { useSheetState } from '../ui/panel/useSheetState';
import { Sentence } from '../ui/pick/Sentence';
import { Search } from '../ui/search/Search';
import { AskHome, LazyTour } from '../ui/visit/LazyVisit';

const TableView = lazy(() => import('../ui/table/TableView').then((part) => ({ default: part.TableView })));
const PAGES = {
  vergelijk: lazy(() =>
    import('../ui/compare/CompareScreen').then((part) => ({ default: part.CompareScreen })),
  ),
  doelen: lazy(() => import('../ui/goals/GoalsScreen').then((part) => ({ default: part.GoalsScreen }))),
  regels: lazy(() => import('../ui/rules/RulesScreen').then((part) => ({ default: part.RulesScreen }))),
};
const SourcesPage = lazy(() =>
  import('../ui/sources/SourcesPage').then((part) => ({ default: part.SourcesPage })),
);

/** The map that moves, fetched after the first picture. */
async function loadLiveMap() {
  const [part] = await Promise.all([import('../map/openLiveMap'), fetchWorker()]);
  return part.openLiveMap;
}

function Drawn({ scene }: { scene: Scene }) {
  const map = useAtlas(selectMap);
  const texts = screenTexts(scene.lang);
  if (map.status !== 'klaar') return null;
  return (
    <>
      <Boundary resetOn={scene.spec.id} message={texts.state.broken}>
        <MapView scene={scene} model={map.data} loadLive={loadLiveMap} />
      </Boundary>
      <Legend scene={scene} model={map.data} />
    </>
  );
}

function AtlasScreen({ scene, behind }: { scene: Scene; behind: ShownScene['behind'] }) {
  const table = useAtlas((state) => state.view.scherm === 'tabel');
  const [sheet, setSheet] = useSheetState();
  const texts = screenTexts(scene.lang);
  useEffect(() => {
    const title = mapTitle(scene);
    document.title = `${title} · ${texts.product}`;
  }, [scene, texts]);
  return (
    <main
      className={table ? 'atlas has-table' : 'atlas'}
      data-sheet={sheet}
      aria-busy={behind?.status === 'laden' || undefined}
    >
      <div className={table ? 'stage is-table' : 'stage'}>
        <AskHome scene={scene} />
        <div className="head">
          <Sentence scene={scene} />
          <Search lang={scene.lang} />
          <ScreenSwitch />
        </div>
        <div className="stage-notes">
          <Behind behind={behind} lang={scene.lang} />
          <Notes />
        </div>
        <Announcer scene={scene} />
        {table ? (
          <Suspense fallback={<p className="waiting">{texts.state.loading}…</p>}>
            <TableView scene={scene} />
          </Suspense>
        ) : (
          <Drawn scene={scene} />
        )}
      </div>
      <Boundary resetOn={scene.spec.id} message={texts.state.broken}>
        <BottomSheet scene={scene} state={sheet} onChange={setSheet}>
          <LazyPanel scene={scene} />
        </BottomSheet>
      </Boundary>
      <LazyTour />
    </main>
  );
}

interface PageProps {
  readonly page: keyof typeof PAGES;
  readonly scene: Scene;
  readonly behind: ShownScene['behind'];
}

/** A screen of its own: one reading page without map and panel. */
function PageScreen({ page, scene, behind }: PageProps) {
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

function Sources() {
  const manifest = useAtlas((state) => state.manifest);
  const atlas = useAtlas((state) => state.atlas);
  const language = useAtlas((state) => state.view.taal);
  const texts = screenTexts(language);
  const names = (id: string) => (atlas.status === 'klaar' && atlas.data.find(id as AreaId)?.row.name) || id;
  useEffect(() => {
    document.title = `${texts.sourcesPage} · ${texts.product}`;
  }, [texts]);
  return (
    <Await of={manifest} texts={texts} language={language} retry={retry}>
      {(data) => (
        <Suspense fallback={<p className="waiting">{texts.state.loading}…</p>}>
          <SourcesPage manifest={data} names={names} language={language} />
        </Suspense>
      )}
    </Await>
  );
}

/** The whole page: top bar and the screen the view asks for. */
export function App() {
  const screen = useAtlas((state) => state.view.scherm);
  const language = useAtlas((state) => state.view.taal);
  const { scene, behind } = useAtlas(selectShownScene);
  const texts = screenTexts(language);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <div className="page">
      <Top />
      {screen === 'bronnen' ? (
        <Sources />
      ) : (
        <Await of={scene} texts={texts} language={language} retry={retry}>
          {(data) =>
            screen === 'kaart' || screen === 'tabel' ? (
              <AtlasScreen scene={data} behind={behind} />
            ) : (
              <PageScreen page={screen} scene={data} behind={behind} />
            )
          }
        </Await>
      )}
    </div>
  );
}
