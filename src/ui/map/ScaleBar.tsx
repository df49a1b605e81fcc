import { mapToolTexts } from '../../catalog/texts/mapTools';
import type { Language } from '../../domain/text';
import { formatNumber } from '../../domain/unit';
import { type Camera, metresPerPixel } from '../../figure/camera';

/** Widest bar in pixels. */
const WIDEST = 110;

/** The longest round distance (1, 2 or 5 times a power of ten metres) that fits the bar. */
export function roundDistance(mostMetres: number): number {
  const power = 10 ** Math.floor(Math.log10(mostMetres));
  const step = [5, 2, 1].find((times) => times * power <= mostMetres) ?? 1;
  return step * power;
}

/** Length on the map beside length on the ground. */
export function ScaleBar({ camera, language }: { camera: Camera; language: Language }) {
  const perPixel = metresPerPixel(camera);
  const metres = roundDistance(WIDEST * perPixel);
  const words =
    metres >= 1000
      ? `${formatNumber(metres / 1000, 0, language)}\u00a0km`
      : `${formatNumber(metres, 0, language)}\u00a0m`;
  return (
    <div className="scale-bar" role="img" aria-label={mapToolTexts(language).scale(words)}>
      <span aria-hidden="true">{words}</span>
      <svg aria-hidden="true" width={metres / perPixel} height="7">
        <path d={`M1 0V6H${metres / perPixel - 1}V0`} />
      </svg>
    </div>
  );
}
