import { indicatorById } from '../../../catalog/indicators';
import { pairTexts } from '../../../catalog/texts/adjustPair';
import { secondRefused } from '../../../catalog/texts/pairNotes';
import { screenTexts } from '../../../catalog/texts/screen';
import { shownPeriod } from '../../../domain/period';
import { capital } from '../../../domain/text';
import { showLevel } from '../../../state/actions';
import { showSecond } from '../../../state/adjustActions';
import { showPair } from '../../../state/pair/pairActions';
import { suggestedPairs } from '../../../state/pair/suggestions';
import type { Scene } from '../../../state/scene';
import { useAtlas } from '../../../state/store';

/** Why the second subject asked for is not shown, and a press to where it is. */
function Refused({ scene }: { readonly scene: Scene }) {
  const { lang, notes } = scene;
  const note = notes.find(({ code }) => code === 'tweede-zonder-cijfers');
  if (note?.code !== 'tweede-zonder-cijfers') return null;
  const { elders, jaren, reden, met } = note.params;
  const texts = pairTexts(lang);
  const { levels } = screenTexts(lang);
  const [newest] = jaren;
  return (
    <>
      <p>{secondRefused(note.params, lang, (id) => indicatorById(id)?.short[lang] ?? id)}</p>
      <p className="pair-actions">
        {reden === 'jaar' && newest !== undefined && (
          <button
            type="button"
            className="button is-quiet"
            onClick={() => showSecond({ indicator: met, period: null })}
          >
            {texts.showPeriod(shownPeriod(newest))}
          </button>
        )}
        {(reden === 'niveau' || reden === 'geen-gebied') &&
          elders.map((level) => (
            <button key={level} type="button" className="button is-quiet" onClick={() => showLevel(level)}>
              {texts.showLevel(levels[level])}
            </button>
          ))}
      </p>
    </>
  );
}

/** What stands here while one subject is on the map: why there is no second, and pairs to begin with. */
export function Begin({ scene }: { readonly scene: Scene }) {
  const { lang, level } = scene;
  const manifest = useAtlas((state) => (state.manifest.status === 'klaar' ? state.manifest.data : null));
  const texts = pairTexts(lang);
  const pairs = suggestedPairs(level, manifest);
  const name = (id: string) => indicatorById(id)?.short[lang] ?? id;
  return (
    <>
      <Refused scene={scene} />
      <p className="quiet">{texts.lead}</p>
      {pairs.length > 0 && (
        <div>
          <h3>{texts.start}</h3>
          <ul className="pair-suggestions">
            {pairs.map(([first, second]) => (
              <li key={`${first} ${second}`}>
                <button type="button" className="text-button" onClick={() => showPair(first, second)}>
                  {capital(`${name(first)} ${texts.and} ${name(second)}`)}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
