import { sourceById } from '../../catalog/sources';
import { screenTexts } from '../../catalog/texts/screen';
import { showScreen } from '../../state/actions';
import type { Scene } from '../../state/scene';

/** What the figure on screen means: plain words, definition, caveat, direction, source. */
export function About({ scene }: { scene: Scene }) {
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
