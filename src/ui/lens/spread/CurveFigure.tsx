import { useId } from 'react';
import { screenTexts } from '../../../catalog/texts/screen';
import { spreadTexts } from '../../../catalog/texts/spread';
import { percentText } from '../../../catalog/texts/spreadWords';
import { gemeenteNameOf } from '../../../domain/areas';
import { formatNumber, formatValue } from '../../../domain/unit';
import { LorenzPlot } from '../../../figure/lorenz/LorenzPlot';
import { CurveTable } from './CurveTable';
import { moreColour, type SpreadProps } from './spreadProps';
import { useCurve } from './useCurve';

/** The place read off in words: how many areas, who lives there, who is concerned, and which area came last. */
function readingAt({ scene, model }: SpreadProps, at: number): string {
  const { lang, level, rows, atlas } = scene;
  const { curve: texts } = spreadTexts(lang);
  const { levels, levelsPlural } = screenTexts(lang);
  const point = model.curve[at];
  if (!point || at === 0) return texts.start(levelsPlural[level]);
  const base = texts.of(
    percentText(point.base, lang),
    texts.theAmong(model.among[lang], model.amongId === 'land'),
  );
  const concerned = texts.of(
    percentText(point.concerned, lang),
    texts.theAmong(model.concerned[lang], false),
  );
  const count = formatNumber(at, 0, lang);
  const first =
    at === 1
      ? texts.one(levels[level], base, concerned)
      : texts.first(count, levelsPlural[level], base, concerned);
  const row = point.row === null ? undefined : rows[point.row];
  if (!row) return first;
  const gemeente = gemeenteNameOf(row, atlas);
  const name = gemeente === undefined ? row.name : `${row.name} (${gemeente})`;
  return `${first} ${texts.last(count, name)}`;
}

/** The curve of the spread with its axes in words; a place on it can be read off by pointer and keyboard. */
export function CurveFigure(props: SpreadProps) {
  const { scene, model } = props;
  const { lang, level } = scene;
  const { at, last, handlers } = useCurve(props);
  const id = useId();
  const texts = spreadTexts(lang).curve;
  const noun = model.concerned[lang];
  const among = texts.theAmong(model.among[lang], model.amongId === 'land');
  const plural = screenTexts(lang).levelsPlural[level];
  const reading = readingAt(props, at);
  const { base, concerned } = model.half;
  const drawn = texts.drawn(noun, percentText(concerned, lang), texts.of(percentText(base, lang), among));
  return (
    <section className="lens-section" aria-labelledby={id}>
      <h3 id={id}>{texts.title}</h3>
      <figure className="uneven-curve" style={{ color: moreColour(scene) }}>
        <p className="uneven-axis">↑ {texts.up(noun)}</p>
        <div className="uneven-field">
          <LorenzPlot
            title={drawn}
            curve={model.curve}
            half={model.half}
            active={model.curve[at] ?? null}
            evenWord={texts.even}
            halfWord={texts.half}
            say={(share) => formatValue(share * 100, 'procent', 0, lang)}
          />
          <div
            className="uneven-reader"
            role="slider"
            tabIndex={0}
            aria-label={texts.reader}
            aria-valuemin={0}
            aria-valuemax={last}
            aria-valuenow={at}
            aria-valuetext={reading}
            {...handlers}
          />
        </div>
        <p className="uneven-axis is-below">→ {texts.right(among)}</p>
        <figcaption>
          <p className="uneven-reading">{reading}</p>
          <p className="lens-why">{texts.hint(plural)}</p>
        </figcaption>
      </figure>
      <CurveTable scene={scene} model={model} />
    </section>
  );
}
