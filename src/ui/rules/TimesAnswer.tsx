import { useMemo } from 'react';
import { timesTexts } from '../../catalog/texts/rulesTimes';
import { screenTexts } from '../../catalog/texts/screen';
import { limitOf } from '../../domain/rules/times';
import { formatNumber } from '../../domain/unit';
import type { Reach } from '../../domain/view';
import { TimesPlot } from '../../figure/TimesPlot';
import { timesEnd } from '../../figure/timesDots';
import { type Beyond, beyondOf, type TimesModel } from '../../state/rules/timesModel';
import { comparisonLabel, type Scene } from '../../state/scene';
import { verdictColour } from '../common/verdictColour';
import { peopleShare, peopleText } from './amounts';
import { LeftOutLines } from './LeftOutLines';
import { TimesActions } from './TimesActions';
import { TimesSlider } from './TimesSlider';
import { TimesTable } from './TimesTable';
import { timesSentence } from './timesSentence';

interface Props {
  readonly scene: Scene;
  readonly model: TimesModel;
  readonly keer: number;
  readonly reach: Reach | null;
}

function People({ scene, beyond }: { scene: Scene; beyond: Beyond }) {
  const { lang, atlas } = scene;
  const texts = timesTexts(lang);
  const counted = beyond.rows.length - beyond.uncounted;
  if (beyond.rows.length === 0) return <p className="quiet">{texts.nothing}</p>;
  const count = peopleText(beyond.inwoners, counted, lang);
  const share = peopleShare(beyond.inwoners, beyond.allInwoners, lang);
  return (
    <p>
      {beyond.allInwoners > 0 && texts.people(count, share, atlas.file.populationYear)}
      {beyond.uncounted > 0 && ` ${texts.uncounted(beyond.uncounted)}`}
    </p>
  );
}

/** Less favourable is one hue everywhere; the rule looks at that side, except for neutral subjects. */
function toneOf({ spec }: Scene): string {
  return verdictColour(
    spec.direction === 'neutraal' ? null : { sense: 'minder-gunstig', strength: 'gewoon' },
  );
}

function Plot({ scene, model, keer, inRule }: Omit<Props, 'reach'> & { readonly inRule: number }) {
  const { lang } = scene;
  const texts = timesTexts(lang);
  const times = useMemo(() => model.rows.map((row) => row.times), [model]);
  const limit = limitOf(keer, model.sense);
  const end = timesEnd(times, limit);
  const outside = times.filter((one) => one > end).length;
  return (
    <figure className="rule-figure">
      <TimesPlot
        times={times}
        inRule={inRule}
        limit={limit}
        colour={toneOf(scene)}
        axis={(value) => texts.axis(formatNumber(value, 0, lang))}
      />
      <figcaption>
        {texts.plot(screenTexts(lang).levelsPlural[scene.level])}{' '}
        {texts.lines(
          model.benchmark ? model.benchmarkName : comparisonLabel(scene.comparison, scene.atlas, scene.view),
        )}
        {outside > 0 && ` ${texts.beyondEnd(outside, formatNumber(end, 0, lang))}`}
      </figcaption>
    </figure>
  );
}

/** What comes out of the rule: a sentence with a number, a drawing, and the list behind it. */
export function TimesAnswer({ scene, model, keer, reach }: Props) {
  const { lang, spec } = scene;
  const texts = timesTexts(lang);
  const beyond = useMemo(() => beyondOf(model, keer, spec.decimals), [model, keer, spec]);
  return (
    <>
      <TimesSlider keer={keer} sense={model.sense} unit={spec.unit} lang={lang} />
      <div role="status" className="rule-answer">
        <p className="rule-number">{timesSentence(scene, model, beyond, keer, reach)}</p>
        <People scene={scene} beyond={beyond} />
      </div>
      <Plot scene={scene} model={model} keer={keer} inRule={beyond.rows.length} />
      {spec.direction !== 'lager-is-gunstig' && (
        <p className="quiet">{spec.direction === 'neutraal' ? texts.neutral : texts.low}</p>
      )}
      {beyond.rows.length > 0 && (
        <>
          <TimesTable scene={scene} rows={beyond.rows} />
          <TimesActions scene={scene} beyond={beyond} keer={keer} reach={reach} />
        </>
      )}
      <LeftOutLines scene={scene} left={model.left} reach={reach} />
    </>
  );
}
