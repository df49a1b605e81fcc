import { spreadTexts } from '../../../catalog/texts/spread';
import { percentText } from '../../../catalog/texts/spreadWords';
import { formatNumber } from '../../../domain/unit';
import type { SpreadProps } from './spreadProps';

/** Gini, Hoover and dissimilarity, each with what it means in one sentence. */
export function Measures({ scene, model }: SpreadProps) {
  const { lang } = scene;
  const texts = spreadTexts(lang).measures;
  const { gini, hoover, dissimilarity, being } = model;
  const noun = model.concerned[lang];
  const two = (value: number) => formatNumber(value, 2, lang);
  return (
    <details className="lens-fold">
      <summary>{texts.title}</summary>
      <dl className="uneven-measures">
        <dt>
          {texts.gini} <b>{two(gini)}</b>
        </dt>
        <dd>{texts.giniWhy}</dd>
        <dt>
          {texts.hoover} <b>{two(hoover)}</b>
        </dt>
        <dd>{texts.hooverWhy(percentText(hoover, lang), noun, being)}</dd>
        {dissimilarity !== null && (
          <>
            <dt>
              {texts.dissimilarity} <b>{two(dissimilarity)}</b>
            </dt>
            <dd>{texts.dissimilarityWhy(percentText(dissimilarity, lang), noun, being)}</dd>
          </>
        )}
      </dl>
      <p className="lens-why">
        {texts.careful} {texts.coarse}
      </p>
    </details>
  );
}
