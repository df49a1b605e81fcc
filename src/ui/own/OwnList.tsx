import './own.css';
import { ownAreaTexts } from '../../catalog/texts/ownAreas';
import { ownId } from '../../domain/ownArea';
import { newOwn, showOwnOnMap } from '../../state/ownActions';
import { MOST_OWN_AREAS } from '../../state/ownAreas';
import { readingOf } from '../../state/reading';
import type { Scene } from '../../state/scene';
import { useAtlas } from '../../state/store';
import { downloadOwnAreas } from './add/exportOwn';
import { LazyAddOwn } from './add/LazyAddOwn';
import { OwnLine } from './OwnLine';
import { ReadyAreas } from './ReadyAreas';

/** The areas the reader has put together, on the figure of the map, and ways to make another. */
export function OwnList({ scene }: { scene: Scene }) {
  const { lang, view } = scene;
  const texts = ownAreaTexts(lang);
  const onMap = useAtlas(({ ownOnMap }) => ownOnMap);
  const { eigen } = view;
  const differences = eigen.map((_, index) => readingOf(scene, ownId(index))?.difference ?? 0);
  const largest = Math.max(0, ...differences.map(Math.abs));
  return (
    <>
      <ReadyAreas scene={scene} />
      <section className="own" aria-labelledby="eigen-kop">
        <h2 id="eigen-kop" tabIndex={-1}>
          {texts.title}
        </h2>
        <p className="lead">{texts.lead}</p>
        {eigen.length > 0 && (
          <>
            <ul className="areas">
              {eigen.map((area, index) => (
                <OwnLine key={ownId(index)} scene={scene} area={area} index={index} largest={largest} />
              ))}
            </ul>
            <label className="own-switch">
              <input
                type="checkbox"
                checked={onMap}
                onChange={({ target }) => showOwnOnMap(target.checked)}
              />
              {texts.onMap}
            </label>
            <button
              type="button"
              className="text-button"
              onClick={() => void downloadOwnAreas(eigen, scene.atlas)}
            >
              {texts.saveAll}
            </button>
          </>
        )}
        <button type="button" className="own-new" onClick={newOwn}>
          {texts.newOne}
        </button>
        <LazyAddOwn scene={scene} />
        {eigen.length >= MOST_OWN_AREAS && <p className="own-full">{texts.full(MOST_OWN_AREAS)}</p>}
      </section>
    </>
  );
}
