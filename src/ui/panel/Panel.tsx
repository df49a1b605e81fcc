import { useEffect, useRef } from 'react';
import { sourceById } from '../../catalog/sources';
import { screenTexts } from '../../catalog/texts/screen';
import type { AreaId } from '../../domain/area';
import { clearSelection, showScreen } from '../../state/actions';
import { readingOf } from '../../state/reading';
import type { Scene } from '../../state/scene';
import { selectSelection } from '../../state/selectors';
import { useAtlas } from '../../state/store';
import { AreaCard } from './AreaCard';
import { FocusList } from './FocusList';

function Selection({ scene, selection }: { scene: Scene; selection: readonly AreaId[] }) {
  const texts = screenTexts(scene.lang).panel;
  return (
    <section aria-labelledby="keuze-kop">
      <div className="panel-head">
        <h2 id="keuze-kop" className="visually-hidden">
          {texts.selection}
        </h2>
        <button type="button" className="text-button" onClick={clearSelection}>
          {texts.clear}
        </button>
      </div>
      <ul className="areas">
        {selection.map((id) => {
          const area = readingOf(scene, id);
          return area && <AreaCard key={id} scene={scene} area={area} />;
        })}
      </ul>
    </section>
  );
}

/** What the figure on screen means: plain words, definition, caveat, direction, source. */
function About({ scene }: { scene: Scene }) {
  const { spec, lang, column } = scene;
  const texts = screenTexts(lang);
  const sources = (column?.sources ?? [])
    .map((id) => sourceById(id))
    .filter((source) => source !== undefined);
  return (
    <section className="about" aria-labelledby="over-kop">
      <h2 id="over-kop">{texts.panel.about}</h2>
      <dl>
        <dt>{texts.panel.plain}</dt>
        <dd>{spec.plain[lang]}</dd>
        <dt>{texts.panel.definition}</dt>
        <dd>
          {spec.definition[lang]} {texts.panel.direction[spec.direction]}
        </dd>
        {spec.caveat && (
          <>
            <dt>{texts.panel.caveat}</dt>
            <dd>{spec.caveat[lang]}</dd>
          </>
        )}
        <dt>{texts.panel.source}</dt>
        <dd>
          {sources.map(({ publisher, title, table }) => `${publisher}, ${title[lang]} (${table})`).join('; ')}{' '}
          <button type="button" className="text-button" onClick={() => showScreen('bronnen')}>
            {texts.sourcesPage}
          </button>
        </dd>
      </dl>
    </section>
  );
}

/** Beside the map: the selected areas, or the focusgebieden while nothing is selected, and what the figure means. */
export function Panel({ scene }: { scene: Scene }) {
  const selection = useAtlas(selectSelection);
  const ref = useRef<HTMLElement>(null);
  const pressed = useRef(false);
  // A press here can take the pressed control away: then the panel itself keeps the focus.
  useEffect(() => {
    if (pressed.current && document.activeElement === document.body) ref.current?.focus();
    pressed.current = false;
  });
  return (
    <aside
      ref={ref}
      className="panel"
      tabIndex={-1}
      aria-label={screenTexts(scene.lang).panel.label}
      onClickCapture={() => {
        pressed.current = true;
      }}
    >
      {selection.length > 0 ? <Selection scene={scene} selection={selection} /> : <FocusList scene={scene} />}
      <About scene={scene} />
      <p className="credits">{screenTexts(scene.lang).credits}</p>
    </aside>
  );
}
