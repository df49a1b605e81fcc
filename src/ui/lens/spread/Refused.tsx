import { concernedBy, SPREAD_SUBJECTS } from '../../../catalog/concerned';
import { indicatorById } from '../../../catalog/indicators';
import { screenTexts } from '../../../catalog/texts/screen';
import { spreadTexts } from '../../../catalog/texts/spread';
import { percentText } from '../../../catalog/texts/spreadWords';
import { shownPeriod } from '../../../domain/period';
import { capital } from '../../../domain/text';
import { formatNumber } from '../../../domain/unit';
import { showIndicator } from '../../../state/actions';
import { showElsewhere } from '../../../state/lens/spread/spreadActions';
import type { RefusedSpread } from '../../../state/lens/spread/spreadModel';
import type { Scene } from '../../../state/scene';

interface Props {
  readonly scene: Scene;
  readonly refusal: RefusedSpread;
}

function reason({ scene, refusal }: Props): string {
  const { lang, level, spec } = scene;
  const texts = spreadTexts(lang).refused;
  const plural = screenTexts(lang).levelsPlural[level];
  const { why, covered } = refusal;
  const subject = spec.short[lang];
  if (why === 'geen-aantal') return texts[why](subject);
  if (why === 'niveau') return texts[why](capital(plural));
  if (why === 'geen-cijfers' || !covered) return texts['geen-cijfers'];
  const say = (count: number) => formatNumber(count, 0, lang);
  const { valued, total, coverage } = covered;
  return texts[why](subject, say(valued), say(total), plural, percentText(coverage, lang));
}

/** Why nothing is spread here: where the same subject can be, and which subjects can. */
export function Refused({ scene, refusal }: Props) {
  const { lang, view } = scene;
  const texts = spreadTexts(lang).refused;
  const { levels } = screenTexts(lang);
  const subjects = SPREAD_SUBJECTS.filter((id) => id !== view.indicator);
  return (
    <div className="uneven-refused">
      <p className="lens-caution">{reason({ scene, refusal })}</p>
      {refusal.elsewhere.length > 0 && (
        <p className="lens-buttons">
          {refusal.elsewhere.map((one) => (
            <button key={one.level} type="button" className="lens-button" onClick={() => showElsewhere(one)}>
              {texts.elsewhere(levels[one.level], shownPeriod(one.period))}
            </button>
          ))}
        </p>
      )}
      {refusal.why !== 'geen-aantal' && <p>{texts.subjects}</p>}
      <ul className="lens-buttons">
        {subjects.map((id) => {
          const spec = indicatorById(id);
          const concerned = spec && concernedBy(spec);
          return (
            concerned && (
              <li key={id}>
                <button type="button" className="lens-button" onClick={() => showIndicator(id)}>
                  {capital(concerned.noun[lang])}
                </button>
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}
