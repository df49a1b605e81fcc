import { timeTexts } from '../../../catalog/texts/adjustTime';
import { listed } from '../../../catalog/texts/changeNotes';
import { screenTexts } from '../../../catalog/texts/screen';
import { newerFirst } from '../../../domain/cells';
import { shownPeriod } from '../../../domain/period';
import { followsFigures, moveToYear, readyToPlay } from '../../../state/changes/changeActions';
import { firstToPlay, sparseYears, type Year, yearsOf } from '../../../state/changes/years';
import type { Scene } from '../../../state/scene';
import { Basis } from '../classes/Comparable';
import { PlayBar } from './PlayBar';
import { usePlay } from './usePlay';
import { useReducedMotion } from './useReducedMotion';
import { YearSlider } from './YearSlider';

/** Years with figures of few areas, those with as many together. */
function Sparse({ scene, years }: { scene: Scene; years: readonly Year[] }) {
  const { lang, rows, level } = scene;
  const texts = timeTexts(lang);
  const sparse = sparseYears(years);
  return [...new Set(sparse.map(({ valued }) => valued))].map((count) => {
    const alike = sparse.filter(({ valued }) => valued === count);
    const names = listed(
      alike.map(({ period }) => shownPeriod(period)),
      texts.and,
    );
    return (
      <p key={count} className="adjust-why">
        {texts.sparse(names, count, rows.length, screenTexts(lang).levelsPlural[level])}
      </p>
    );
  });
}

/** What colours of two years have to do with each other. */
function Colours({ scene }: { scene: Scene }) {
  const texts = timeTexts(scene.lang);
  if (followsFigures(scene)) return <Basis scene={scene} />;
  const locked = scene.mode === 'waarde' && !scene.change && !scene.pair;
  return <p className="adjust-why">{locked ? texts.locked : texts.fixed}</p>;
}

/** Which years can be shown: all, or in a change those after its beginning. */
function shownYears(scene: Scene): readonly Year[] {
  const years = yearsOf(scene);
  const since = scene.change?.since;
  return since === undefined ? years : years.filter(({ period }) => newerFirst(period, since) < 0);
}

/** The year on the map: a slider over the real ones, play, and what their colours are made from. */
export function YearPart({ scene }: { scene: Scene }) {
  const texts = timeTexts(scene.lang);
  const years = shownYears(scene);
  const periods = years.map(({ period }) => period);
  const now = scene.period ?? '';
  const still = useReducedMotion();
  const move = (period: string) => moveToYear(scene, period);
  const { playing, start, stop, button } = usePlay({ years: periods, now, show: move });
  const toggle = () => {
    const first = firstToPlay(years, now);
    if (playing || first === undefined) return stop();
    readyToPlay(scene);
    start(first);
  };
  return (
    <section className="adjust-section time-year" data-playing={playing}>
      <h3>{texts.year}</h3>
      <p className="time-now" aria-hidden="true">
        {shownPeriod(now)}
      </p>
      {years.length > 1 && (
        <>
          <YearSlider scene={scene} texts={texts} years={years} now={now} onMove={move} />
          <PlayBar
            {...{ texts, now, playing, still, button }}
            years={periods}
            onToggle={toggle}
            onMove={move}
          />
          {still && <p className="adjust-why">{texts.still}</p>}
        </>
      )}
      {scene.change && <p className="adjust-why">{texts.afterSince(shownPeriod(scene.change.since))}</p>}
      <Sparse scene={scene} years={years} />
      <Colours scene={scene} />
    </section>
  );
}
