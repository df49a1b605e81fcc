import { screenTexts } from '../../../catalog/texts/screen';
import { stackCautionsTexts } from '../../../catalog/texts/stackCautions';
import { newerFirst } from '../../../domain/cells';
import { shownPeriod } from '../../../domain/period';
import { capital, type Language } from '../../../domain/text';
import { formatNumber } from '../../../domain/unit';
import type { StackModel } from '../../../state/lens/stack/stackModel';
import type { Scene } from '../../../state/scene';

/** `a, b en c`. */
function together(names: readonly string[], lang: Language): string {
  const [last = '', ...before] = [...names].reverse();
  const { and } = stackCautionsTexts(lang);
  return before.length === 0 ? last : `${before.reverse().join(', ')} ${and} ${last}`;
}

/** What must be known before drawing conclusions from a stack, one sentence each. */
export function cautionsOf({ stack, themes, twins }: StackModel, { lang, level }: Scene): readonly string[] {
  const texts = stackCautionsTexts(lang);
  const areas = screenTexts(lang).levelsPlural[level];
  const parts = themes.flatMap((theme) => theme.parts);
  const fifth = stack.rule === 'vijfde' || stack.rule === 'inwonersvijfde';
  const say = (count: number) => formatNumber(count, 0, lang);
  const ties = parts.flatMap(({ spec, counted, tied }) =>
    fifth && tied > 0
      ? [texts.ties(capital(spec.short[lang]), say(counted), say(counted - tied), areas)]
      : [],
  );
  const related = twins.map(({ a, b, rho, areas: over }) =>
    texts.twins(
      capital(a.short[lang]),
      b.short[lang],
      formatNumber(Math.abs(rho), 2, lang),
      `${say(over)} ${areas}`,
    ),
  );
  const modelled = parts.flatMap(({ spec }) => (spec.nature === 'modelschatting' ? [spec.short[lang]] : []));
  const periods = [...new Set(parts.map(({ period }) => period))].sort(newerFirst).reverse();
  return [
    ...(fifth ? [texts.fifth(areas)] : []),
    ...related,
    ...ties,
    ...(modelled.length > 0
      ? [texts.modelled(capital(together(modelled, lang)), modelled.length === 1)]
      : []),
    ...(periods.length > 1 ? [texts.years(together(periods.map(shownPeriod), lang))] : []),
  ];
}
