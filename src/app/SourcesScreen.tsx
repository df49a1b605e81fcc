import { lazy, Suspense, useEffect } from 'react';
import { screenTexts } from '../catalog/texts/screen';
import type { AreaId } from '../domain/area';
import { retry } from '../state/actions';
import { useAtlas } from '../state/store';
import { Await } from '../ui/common/Await';

const SourcesPage = lazy(() =>
  import('../ui/sources/SourcesPage').then((part) => ({ default: part.SourcesPage })),
);

/** Where every figure comes from; it needs no map. */
export function SourcesScreen() {
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
