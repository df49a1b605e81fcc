import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import { type ScreenTexts, screenTexts } from '../catalog/texts/screen';
import type { Screen } from '../domain/view';
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
const PageScreen = lazy(() => import('./PageScreen').then((part) => ({ default: part.PageScreen })));
const SourcesScreen = lazy(() => import('./SourcesScreen').then((part) => ({ default: part.SourcesScreen })));

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
      <Boundary resetOn={scene.spec.id} message={texts.state.broken}>
        <Legend scene={scene} model={map.data} />
      </Boundary>
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

/** A screen whose code comes when it is asked for; where it does not come, that is said. */
function Later({ screen, texts, children }: { screen: Screen; texts: ScreenTexts; children: ReactNode }) {
  return (
    <Boundary resetOn={screen} message={texts.state.broken}>
      <Suspense fallback={<p className="waiting">{texts.state.loading}…</p>}>{children}</Suspense>
    </Boundary>
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
        <Later screen={screen} texts={texts}>
          <SourcesScreen />
        </Later>
      ) : (
        <Await of={scene} texts={texts} language={language} retry={retry}>
          {(data) =>
            screen === 'kaart' || screen === 'tabel' || screen === 'concentratie' ? (
              <AtlasScreen scene={data} behind={behind} />
            ) : (
              <Later screen={screen} texts={texts}>
                <PageScreen page={screen} scene={data} behind={behind} />
              </Later>
            )
          }
        </Await>
      )}
    </div>
  );
}
