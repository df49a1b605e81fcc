import { listed, type Phrase, phrase } from '../../../catalog/texts/reportPhrase';
import { type EndWords, reportSentences } from '../../../catalog/texts/reportSentences';
import { isWide } from '../../../domain/reach';
import { type Extreme, extremesOf } from '../../ranking/extremes';
import type { Scene } from '../../scene';
import { areasCited, countCited, figureText, placeName, whenOf } from '../cited';
import type { ReportFacts } from '../facts';

function endWords(scene: Scene, end: Extreme): EndWords {
  return {
    name: placeName(end),
    value: { text: figureText(scene, end.value), origin: 'cijfer' },
    alike: end.alike > 0 ? countCited(scene, end.alike) : null,
  };
}

/**
 * The areas at both ends, with what takes no part there. Empty where no two areas differ, for residents, who are not
 * shown an order of places, and beyond the region, where the ends are those of the map alone.
 */
export function endsOf({ scene, reach, voor }: ReportFacts): Phrase {
  if (voor !== null || isWide(reach)) return [];
  const [found] = extremesOf(scene, reach);
  if (!found || found.level !== scene.level || found.lowest.value === found.highest.value) return [];
  const { spec, lang, period } = scene;
  const texts = reportSentences(lang);
  const [low, high] = [endWords(scene, found.lowest), endWords(scene, found.highest)];
  const ends = texts.ends(low, high, spec.direction, whenOf(scene, period));
  const out = [
    ...(found.tooFew > 0 ? [texts.tooFew(areasCited(scene, found.tooFew))] : []),
    ...(found.visitors > 0 ? [texts.visitors(areasCited(scene, found.visitors))] : []),
  ];
  return out.length === 0 ? ends : phrase`${ends}${texts.leftOut(listed(out, texts.and))}`;
}
