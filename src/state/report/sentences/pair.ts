import { pairTexts } from '../../../catalog/texts/adjustPair';
import { reportMore } from '../../../catalog/texts/reportMore';
import { type Phrase, phrase } from '../../../catalog/texts/reportPhrase';
import { screenTexts } from '../../../catalog/texts/screen';
import type { IndicatorSpec } from '../../../domain/indicator';
import { capital } from '../../../domain/text';
import { formatNumber } from '../../../domain/unit';
import { pairAreasOf } from '../../pair/pairAreas';
import { pairIndex } from '../../pair/pairModel';
import { FEWEST_AREAS, relationOf } from '../../pair/relation';
import type { Scene } from '../../scene';
import { areasCited, peopleCited } from '../cited';
import type { ReportFacts } from '../facts';

const LOWEST = 0;
const HIGHEST = 2;
const DECIMALS = 2;

/** The third that is less favourable; of a neutral figure the lowest. */
function lessFavourable({ direction }: IndicatorSpec): number {
  return direction === 'lager-is-gunstig' ? HIGHEST : LOWEST;
}

/** Classes in which both are less favourable, and both favourable. */
export function cornersOf(first: IndicatorSpec, second: IndicatorSpec): readonly [number, number] {
  const [one, other] = [lessFavourable(first), lessFavourable(second)];
  return [pairIndex(one, other), pairIndex(HIGHEST - one, HIGHEST - other)];
}

function cornerOf({ scene, areas }: ReportFacts, index: number): readonly Phrase[] {
  const entry = scene.model.classes[index];
  const there = areas.filter(({ answer }) => answer.kind === 'klasse' && answer.index === index);
  if (!entry || there.length === 0) return [];
  const cited = areasCited(scene, there.length, 'tweetal');
  const label = `${entry.label.slice(0, 1).toLowerCase()}${entry.label.slice(1)}`;
  return [reportMore(scene.lang).both(cited, there.length === 1, label, peopleCited(scene, there))];
}

/** Whether the two go together over the areas. */
function relationTold(scene: Scene, second: IndicatorSpec): Phrase {
  const { lang, spec, level } = scene;
  const texts = pairTexts(lang);
  const plural = screenTexts(lang).levelsPlural[level];
  const relation = relationOf(pairAreasOf(scene));
  if (relation.kind === 'overal-gelijk') return [texts.allEqual];
  if (relation.kind === 'te-weinig') {
    return [{ text: texts.tooFew(relation.n, plural, FEWEST_AREAS), origin: 'samenhang' }];
  }
  const { rho, interval, n, strength, opposite } = relation;
  const say = (value: number) => formatNumber(value, DECIMALS, lang);
  const words = texts.strength[strength ?? 'geen'](spec.short[lang], second.short[lang]);
  const how = strength === null ? '' : opposite ? texts.opposite(plural) : texts.same(plural);
  const figures = texts.figures(say(rho), say(interval[0]), say(interval[1]), n, plural);
  return phrase`${capital(`${words}${how}`)} ${{ text: figures, origin: 'samenhang' }}`;
}

/** Where two subjects are less favourable, or favourable, at once, and whether they go together. */
export function pairOfSentences(facts: ReportFacts, second: IndicatorSpec): readonly Phrase[] {
  const { scene } = facts;
  const corners = cornersOf(scene.spec, second).flatMap((index) => cornerOf(facts, index));
  return [...corners, relationTold(scene, second)];
}
