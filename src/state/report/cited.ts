/** Numbers of the summary as they are read, each with the name of its origin. */
import type { Cited } from '../../catalog/texts/reportPhrase';
import { reportSentences } from '../../catalog/texts/reportSentences';
import { screenTexts } from '../../catalog/texts/screen';
import { shownPeriod } from '../../domain/period';
import { formatNumber, formatValue, unitPhrase } from '../../domain/unit';
import type { Scene } from '../scene';
import { peopleIn, type ReportArea } from './facts';

/** `58 buurten`, `1 buurt`. */
export function areasCited(scene: Pick<Scene, 'lang' | 'level'>, count: number, origin = 'telling'): Cited {
  const { levels, levelsPlural } = screenTexts(scene.lang);
  const noun = count === 1 ? levels[scene.level].replace(/ \(.*/, '') : levelsPlural[scene.level];
  return { text: `${formatNumber(count, 0, scene.lang)} ${noun}`, origin };
}

/** A bare number of areas. */
export function countCited({ lang }: Pick<Scene, 'lang'>, count: number, origin = 'telling'): Cited {
  return { text: formatNumber(count, 0, lang), origin };
}

/** `92.340 inwoners`. */
export function peopleCited({ lang }: Pick<Scene, 'lang'>, areas: readonly Pick<ReportArea, 'inwoners'>[]) {
  const text = reportSentences(lang).inhabitants(formatNumber(peopleIn(areas), 0, lang));
  return { text, origin: 'inwoners' } satisfies Cited;
}

/** A figure with its unit. */
export function figureText({ spec, lang }: Pick<Scene, 'spec' | 'lang'>, value: number): string {
  const figure = formatValue(value, spec.unit, spec.decimals, lang);
  return [figure, unitPhrase(spec.unit, lang)].filter(Boolean).join(' ');
}

/** `in 2024`, `over 2021–2025`. */
export function whenOf({ lang }: Pick<Scene, 'lang'>, period: string | null): string {
  const { sentence } = screenTexts(lang);
  const text = period ?? '';
  return `${text.includes('-') ? sentence.over : sentence.in} ${shownPeriod(text)}`;
}

/** `Vrieheide (Heerlen)`. */
export function placeName({ name, gemeente }: Pick<ReportArea, 'name' | 'gemeente'>): string {
  return gemeente === undefined ? name : `${name} (${gemeente})`;
}
