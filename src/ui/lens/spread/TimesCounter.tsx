import '../../rules/rule-settings.css';
import { useId, useMemo } from 'react';
import { timesTexts } from '../../../catalog/texts/rulesTimes';
import { screenTexts } from '../../../catalog/texts/screen';
import { spreadTexts } from '../../../catalog/texts/spread';
import { timesText } from '../../../catalog/texts/spreadWords';
import { formatNumber, formatValue, unitPhrase } from '../../../domain/unit';
import { USUAL_TIMES } from '../../../state/rules/settings';
import { type Beyond, beyondOf, type TimesModel, timesModelOf } from '../../../state/rules/timesModel';
import { comparisonLabel, type Scene } from '../../../state/scene';
import { useAtlas } from '../../../state/store';
import { peopleShare, peopleText } from '../../rules/amounts';
import { TimesSlider } from '../../rules/TimesSlider';
import { timesSentence } from '../../rules/timesSentence';
import { AreaList, type ListedArea } from './AreaList';
import { Claims } from './Claims';

interface CountProps {
  readonly scene: Scene;
  readonly model: TimesModel;
}

function listed({ lang, spec }: Scene, { rows }: Beyond): readonly ListedArea[] {
  const { times: words, half } = spreadTexts(lang);
  return rows.flatMap(({ reading, times, value }) => {
    const { row: area } = reading;
    if (!area) return [];
    const number = formatValue(value, spec.unit, spec.decimals, lang);
    const figure = [number, unitPhrase(spec.unit, lang)].filter(Boolean).join(' ');
    const people = area.inwoners === null ? [] : [words.inwoners(formatNumber(area.inwoners, 0, lang))];
    return [{ area, figure: half.times(timesText(times, lang)), below: [figure, ...people].join(' · ') }];
  });
}

/** How many areas are in the rule, who lives there, and which they are. */
function Counted({ scene, model }: CountProps) {
  const { lang, spec, atlas } = scene;
  const keer = useAtlas(({ view }) => view.keer ?? USUAL_TIMES);
  const beyond = useMemo(() => beyondOf(model, keer, spec.decimals), [model, keer, spec]);
  const items = useMemo(() => listed(scene, beyond), [scene, beyond]);
  const { rows, inwoners, allInwoners, uncounted } = beyond;
  const texts = timesTexts(lang);
  return (
    <>
      <TimesSlider keer={keer} sense={model.sense} unit={spec.unit} lang={lang} />
      <div role="status" className="uneven-counted">
        <p>{timesSentence(scene, model, beyond, keer, null)}</p>
        {rows.length > 0 && allInwoners > 0 && (
          <p className="lens-why">
            {texts.people(
              peopleText(inwoners, rows.length - uncounted, lang),
              peopleShare(inwoners, allInwoners, lang),
              atlas.file.populationYear,
            )}
          </p>
        )}
        {rows.length === 0 && <p className="lens-why">{texts.nothing}</p>}
      </div>
      <AreaList scene={scene} items={items} />
    </>
  );
}

/** In how many areas a figure is so many times what the view compares with; nothing where there is no such number. */
export function TimesCounter({ scene }: { readonly scene: Scene }) {
  const id = useId();
  const model = useMemo(() => timesModelOf(scene, null), [scene]);
  if (model.kind !== 'verhouding') return null;
  const { lang, comparison, atlas, view } = scene;
  const texts = spreadTexts(lang).times;
  const plural = screenTexts(lang).levelsPlural[scene.level];
  return (
    <section className="lens-section uneven-times" aria-labelledby={id}>
      <h3 id={id}>{texts.title(plural, comparisonLabel(comparison, atlas, view))}</h3>
      <Counted scene={scene} model={model} />
      <Claims scene={scene} />
    </section>
  );
}
