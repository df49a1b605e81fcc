import { adjustClassesTexts } from '../../catalog/texts/adjustClasses';
import { edgesOf, type Scale } from '../../domain/compare';
import { labelDecimals } from '../../domain/deviation';
import { formatAmount } from '../../domain/difference';
import { formatNumber, isInTimes } from '../../domain/unit';
import { decimalsOf } from '../../stats/rounding';
import type { Scene } from '../scene';

/** Where a step around a benchmark ends, in words: 0 is about equal, 1 slight, 2 plain. */
export function edgeText(
  { spec, lang }: Pick<Scene, 'spec' | 'lang'>,
  step: 0 | 1 | 2,
  scale: Scale = spec,
): string {
  const edge = edgesOf(scale)[step];
  if (isInTimes(scale.unit)) {
    return adjustClassesTexts(lang).fixed.times(formatNumber(edge, decimalsOf(edge), lang));
  }
  return formatAmount(edge, scale.unit, labelDecimals(scale), lang);
}
