import { lazy, Suspense, useMemo } from 'react';
import { adjustTexts } from '../../catalog/texts/adjust';
import { legendTexts } from '../../catalog/texts/legend';
import { screenTexts } from '../../catalog/texts/screen';
import { Dots } from '../../figure/Dots';
import { Hatches } from '../../figure/Hatches';
import { showAdjust } from '../../state/adjustActions';
import { legendModelOf } from '../../state/legend/legendModel';
import type { MapModel } from '../../state/mapModel';
import type { Scene } from '../../state/scene';
import { selectExtent, selectLit } from '../../state/selectors';
import { useAtlas } from '../../state/store';
import { Boundary } from '../common/Boundary';
import { ClassTable } from './ClassTable';
import { ColourSwitch } from './ColourSwitch';
import { Folding } from './Folding';
import { heading, meaning } from './heading';
import { Keys } from './Keys';
import { LegendHistogram } from './LegendHistogram';
import { sourceLine } from './sourceLine';

const PairLegend = lazy(() =>
  import('../adjust/pair/PairLegend').then((part) => ({ default: part.PairLegend })),
);
const LitLine = lazy(() => import('./LitLine').then((part) => ({ default: part.LitLine })));

interface Props {
  readonly scene: Scene;
  readonly model: MapModel;
}

/** What the colours mean: a histogram of the areas on screen, classes with their counts, and every other look. */
export function Legend({ scene, model }: Props) {
  const { lang, level } = scene;
  const { legend: texts, levelsPlural } = screenTexts(lang);
  const extent = useAtlas(selectExtent);
  const lit = useAtlas(selectLit);
  const legend = useMemo(() => legendModelOf(scene, model, extent), [scene, model, extent]);
  const { classes, valued, total } = model.legend;
  const plural = levelsPlural[level];
  const counted =
    extent === null
      ? texts.counted(valued, total, plural)
      : legendTexts(lang).inView(legend.seen, valued, plural);
  return (
    <Folding title={texts.title} colours={classes.map(({ colour }) => colour)}>
      <svg width="0" height="0" className="visually-hidden" aria-hidden="true">
        <Hatches scope="legenda" unitsPerPx={1} />
        <Dots scope="legenda" unitsPerPx={1} />
      </svg>
      <h2>{heading(scene)}</h2>
      <p>
        {sourceLine(scene)} · <span className="counted">{counted}</span>
      </p>
      {scene.change && <p>{meaning(scene)}</p>}
      {lit && (
        <Boundary resetOn={scene.spec.id} message={screenTexts(lang).state.broken}>
          <Suspense>
            <LitLine {...{ scene, model, lit }} />
          </Suspense>
        </Boundary>
      )}
      {scene.pair ? (
        <Boundary resetOn={scene.pair.spec.id} message={screenTexts(lang).state.broken}>
          <Suspense>
            <PairLegend scene={scene} model={model} />
          </Suspense>
        </Boundary>
      ) : (
        <>
          {!scene.lens && <LegendHistogram {...{ scene, legend, classes, counted }} />}
          <ClassTable {...{ scene, model, lit }} seen={legend.classes} />
        </>
      )}
      {!scene.lens && (
        <div className="legend-tools">
          {!scene.pair && <ColourSwitch scene={scene} />}
          <button type="button" className="plain-button" onClick={() => showAdjust('klassen')}>
            {adjustTexts(lang).open}
          </button>
        </div>
      )}
      <Keys {...{ scene, model, lit }} seen={legend.reasons} />
    </Folding>
  );
}
