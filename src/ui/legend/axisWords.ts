import { legendTexts } from '../../catalog/texts/legend';
import { screenTexts } from '../../catalog/texts/screen';
import { formatAmount, timesText } from '../../domain/difference';
import { formatNumber, formatValue } from '../../domain/unit';
import type { Histogram } from '../../figure/histogram';
import type { LegendAxis } from '../../state/legend/axis';
import { comparisonLabel, type Scene } from '../../state/scene';

/** Decimals in which a number of times is written. */
const TIMES_SHOWN = 2;

/** A place on the axis as it is read: `€ 125.000`, `−0,25`; for a difference `+€ 8.000`, `−3`; `0,5 keer`. */
function placeWords(place: number, { kind }: Pick<LegendAxis, 'kind'>, scene: Scene): string {
  const { spec, lang } = scene;
  if (kind === 'waarde') return formatValue(place, spec.unit, spec.decimals, lang);
  if (kind === 'keer') return timesText(formatNumber(place, TIMES_SHOWN, lang), lang);
  if (spec.unit === 'procent' || spec.unit === 'score')
    return formatValue(place, 'score', spec.decimals, lang);
  const sign = place > 0 ? '+' : place < 0 ? '−' : '';
  return `${sign}${formatAmount(place, spec.unit, spec.decimals, lang)}`;
}

/** The ends of the axis; `96 of meer` where outliers are gathered. */
export function endWords(spread: Histogram, axis: LegendAxis, scene: Scene): readonly [string, string] {
  const texts = legendTexts(scene.lang);
  const [low, high] = [placeWords(spread.low, axis, scene), placeWords(spread.high, axis, scene)];
  return [spread.under ? texts.orLess(low) : low, spread.over ? texts.orMore(high) : high];
}

/** What the ends of the axis mean, in its direction; nothing where neither end is favourable, or the classes say it. */
export function senseWords({ spec, lang, change }: Scene): readonly [string, string] {
  const { less, more } = screenTexts(lang).legend;
  if (change || spec.direction === 'neutraal') return ['', ''];
  return spec.direction === 'hoger-is-gunstig' ? [less, more] : [more, less];
}

/** Name and place of the line in the histogram: of the benchmark, or of no difference. */
export function benchmarkWords(axis: LegendAxis, scene: Scene): string {
  const texts = legendTexts(scene.lang);
  if (scene.change) return texts.unchanged;
  const name = comparisonLabel(scene.comparison, scene.atlas, scene.view);
  if (axis.kind !== 'waarde') return texts.sameAs(name);
  return `${name} ${placeWords(axis.benchmark ?? 0, axis, scene)}`;
}

/** The histogram in one sentence. */
export function spreadWords(
  axis: LegendAxis,
  places: readonly number[],
  counted: string,
  scene: Scene,
): string {
  const texts = legendTexts(scene.lang);
  const sorted = [...places].sort((a, b) => a - b);
  const say = (share: number) =>
    placeWords(sorted[Math.round((sorted.length - 1) * share)] ?? 0, axis, scene);
  const [low, high] = [say(0), say(1)];
  const what =
    low === high
      ? [`${counted}, ${texts.only(low)}`]
      : [texts.spread(counted, low, high), texts.middle(say(0.25), say(0.75))];
  const line = axis.benchmark === null ? [] : [benchmarkWords(axis, scene)];
  return `${[...what, ...line].join('; ')}.`;
}
