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

/** The distance a bar stands for, in metres and in words. */
function distanceOf(camera: Camera, language: Language) {
  const perPixel = metresPerPixel(camera);
  const metres = roundDistance(WIDEST * perPixel);
  const words =
    metres >= 1000
      ? `${formatNumber(metres / 1000, 0, language)}\u00a0km`
      : `${formatNumber(metres, 0, language)}\u00a0m`;
  return { words, pixels: metres / perPixel };
}

interface Props {
  readonly camera: Camera;
  readonly language: Language;
}

/** Length on the map beside length on the ground. */
export function ScaleBar({ camera, language }: Props) {
  const { words, pixels } = distanceOf(camera, language);
  return (
    <div className="scale-bar" role="img" aria-label={mapToolTexts(language).scale(words)}>
      <span aria-hidden="true">{words}</span>
      <svg aria-hidden="true" width={pixels} height="7">
        <path d={`M1 0V6H${pixels - 1}V0`} />
      </svg>
    </div>
  );
}

/** Says how close the map has come to rest, whenever that is another scale. */
export function ZoomWords({ camera, isHome, language }: Props & { readonly isHome: boolean }) {
  const texts = mapToolTexts(language);
  const words = isHome ? texts.wholeRegion : texts.inView(distanceOf(camera, language).words);
  return (
    <p role="status" className="visually-hidden">
      {words}
    </p>
  );
}
