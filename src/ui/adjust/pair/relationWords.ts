import { pairTexts } from '../../../catalog/texts/adjustPair';
import { screenTexts } from '../../../catalog/texts/screen';
import type { Level } from '../../../domain/area';
import { capital, type Language } from '../../../domain/text';
import { formatNumber } from '../../../domain/unit';
import { FEWEST_AREAS, type Relation, STRENGTHS } from '../../../state/pair/relation';

interface Asked {
  readonly relation: Relation;
  readonly first: string;
  readonly second: string;
  readonly level: Level;
}

/** Decimals a coefficient is worth: its interval is far wider than a third one. */
const DECIMALS = 2;

/** Whether two subjects go together, in one or two sentences. */
export function relationWords({ relation, first, second, level }: Asked, lang: Language): readonly string[] {
  const texts = pairTexts(lang);
  const { levelsPlural } = screenTexts(lang);
  const plural = levelsPlural[level];
  if (relation.kind === 'te-weinig') return [texts.tooFew(relation.n, plural, FEWEST_AREAS)];
  if (relation.kind === 'overal-gelijk') return [texts.allEqual];
  const { rho, interval, n, strength, opposite } = relation;
  const say = (value: number) => formatNumber(value, DECIMALS, lang);
  const words = texts.strength[strength ?? 'geen'](first, second);
  const how = opposite ? texts.opposite(plural) : texts.same(plural);
  return [
    capital(strength === null ? words : `${words}${how}`),
    texts.figures(say(rho), say(interval[0]), say(interval[1]), n, plural),
  ];
}

/** How it is worked out and where the words begin. */
export function methodWords(lang: Language): string {
  const texts = pairTexts(lang);
  const limits = STRENGTHS.map(
    ([name, least]) => `${texts.limit[name]} ${formatNumber(least, DECIMALS, lang)}`,
  );
  return texts.method(limits.join(', '), String(FEWEST_AREAS));
}
