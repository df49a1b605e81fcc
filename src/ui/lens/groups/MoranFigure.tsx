import { useMemo } from 'react';
import { cornerWords, groupsFiguresTexts } from '../../../catalog/texts/groupsFigures';
import { formatNumber } from '../../../domain/unit';
import { MoranPlot } from '../../../figure/moran/MoranPlot';
import { moranAxes, moranLine } from '../../../figure/moran/moranPlaces';
import { toneOf } from '../../../state/lens/groups/classing';
import { useAtlas } from '../../../state/store';
import { moranDots } from './moranDots';
import { useDotSteps } from './useDotSteps';
import type { Found } from './useFound';

/** Two of the four parts of the plot, with how many areas are in each. */
function Corners({ found, at }: { readonly found: Found; readonly at: 'above' | 'below' }) {
  const { scene, model } = found;
  const words = cornerWords(toneOf(scene.spec.direction), scene.lang);
  const kinds =
    at === 'above' ? (['laag-hoog', 'hoog-hoog'] as const) : (['laag-laag', 'hoog-laag'] as const);
  return (
    <p className="moran-corners">
      {kinds.map((kind) => (
        <span key={kind}>
          {words[kind]} ({model.findings.filter((finding) => finding?.quadrant === kind).length})
        </span>
      ))}
    </p>
  );
}

/** Every area by its own figure and the mean of its neighbours; pointer and arrow keys go along the dots. */
export function MoranFigure({ found }: { readonly found: Found }) {
  const { scene, model } = found;
  const { lang, spec } = scene;
  const texts = groupsFiguresTexts(lang);
  const active = useAtlas((state) => state.hovered);
  const selected = useAtlas((state) => state.view.gebied);
  const dots = useMemo(() => moranDots(found), [found]);
  const { axes, line } = useMemo(() => {
    const fitted = moranAxes(dots);
    return { axes: fitted, line: moranLine(dots, model.global.i, fitted) };
  }, [dots, model]);
  const { stepProps, plotProps } = useDotSteps(found, dots, axes);
  const say = (value: number) => formatNumber(value, Number.isInteger(value) ? 0 : 1, lang);
  return (
    <section className="lens-section">
      <h3>{texts.scatter}</h3>
      <p className="moran-axis">↑ {texts.neighbours}</p>
      <Corners found={found} at="above" />
      <div className="moran-field">
        <MoranPlot
          title={texts.scatterPlot(dots.length, formatNumber(model.global.i, 2, lang))}
          {...{ dots, axes, line, say, active, selected, plotProps }}
        />
        <div className="moran-steps" {...stepProps} />
      </div>
      <p className="moran-axis is-below">{texts.own} →</p>
      <Corners found={found} at="below" />
      <p className="lens-why">
        {toneOf(spec.direction) === 'neutraal' ? texts.scatterWhyPlain : texts.scatterWhy}
      </p>
    </section>
  );
}
