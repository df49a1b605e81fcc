import { screenTexts } from '../../../catalog/texts/screen';
import { spreadTexts } from '../../../catalog/texts/spread';
import { percentText } from '../../../catalog/texts/spreadWords';
import { capital } from '../../../domain/text';
import { formatNumber } from '../../../domain/unit';
import { lorenzSteps } from '../../../figure/lorenz/lorenzPlaces';
import type { SpreadProps } from './spreadProps';

/** Shares of those concerned at which the curve is read. */
const SHARES = [0.1, 0.25, 0.5, 0.75, 0.9];

/** The curve at a few places, for who rather reads than looks. */
export function CurveTable({ scene, model }: SpreadProps) {
  const { lang, level } = scene;
  const texts = spreadTexts(lang).curve;
  const plural = screenTexts(lang).levelsPlural[level];
  return (
    <details className="lens-fold">
      <summary>{texts.table}</summary>
      <table className="uneven-table">
        <thead>
          <tr>
            <th scope="col">{capital(plural)}</th>
            <th scope="col">{capital(model.among[lang])}</th>
            <th scope="col">{capital(model.concerned[lang])}</th>
          </tr>
        </thead>
        <tbody>
          {lorenzSteps(model.curve, SHARES).map(({ areas, base, concerned }) => (
            <tr key={areas}>
              <th scope="row">{formatNumber(areas, 0, lang)}</th>
              <td>{percentText(base, lang)}</td>
              <td>{percentText(concerned, lang)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
