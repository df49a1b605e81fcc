import { STRETCHES } from '../../catalog/goals/programme';
import { shortDocumentName } from '../../catalog/texts/documentNames';
import { goalsTexts } from '../../catalog/texts/goals';
import type { Scene } from '../../state/scene';

/** The deals in a row, as long as they last, with the average each aims at. */
export function Programme({ scene }: { scene: Scene }) {
  const { lang, comparison } = scene;
  const texts = goalsTexts(lang);
  return (
    <section className="programme" aria-labelledby="van-deal-tot-deal">
      <h2 id="van-deal-tot-deal">{texts.programme}</h2>
      <ol>
        {STRETCHES.map(({ id, years, when, what, aims, more, document, cue }) => (
          <li
            key={id}
            style={{ flexGrow: years }}
            className={aims === (comparison as string) ? 'is-aimed' : undefined}
          >
            <p className="programme-what">
              <b>{what[lang]}</b> <span>{when[lang]}</span>
            </p>
            <p className="programme-more">
              {[aims && texts.aims[aims], more?.[lang]].filter(Boolean).join(' · ')}{' '}
              <span className="programme-cue">
                {shortDocumentName(document, lang)}, <span lang="nl">{cue}</span>
              </span>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
