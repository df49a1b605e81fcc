import { reportMore } from '../../catalog/texts/reportMore';
import { type Phrase, phrase } from '../../catalog/texts/reportPhrase';
import { reportSentences } from '../../catalog/texts/reportSentences';
import { isChanged } from '../changes/changeSaid';
import { isUnderway } from '../lens/underway';
import type { ReportFacts } from './facts';
import { lensSentences } from './lens/lensSentences';
import { changedOf } from './sentences/changed';
import { chosenOf } from './sentences/chosen';
import { comparedOf } from './sentences/compared';
import { coverageOf, missingOf, withinOf } from './sentences/coverage';
import { endsOf } from './sentences/ends';
import { focusOf } from './sentences/focus';
import { pairOfSentences } from './sentences/pair';
import { scoredOf } from './sentences/scored';

/** What is said of the figures themselves, depending on what the view shows of them. */
function figuresTold(facts: ReportFacts): readonly Phrase[] {
  const { scene } = facts;
  if (scene.lens) {
    if (isUnderway(scene)) return [phrase`${reportMore(scene.lang).pending}`];
    return lensSentences(facts, scene.lens);
  }
  if (isChanged(scene)) return changedOf(facts, scene);
  if (scene.pair) return pairOfSentences(facts, scene.pair.spec);
  if (scene.view.score && scene.spec.relative) return [...scoredOf(facts), endsOf(facts)];
  return [...comparedOf(facts), endsOf(facts)];
}

/** True where the lens has sentences of its own about what is selected. */
function tellsChosen({ scene: { lens } }: ReportFacts): boolean {
  if (lens?.kind === 'groepen') return lens.groups.status === 'klaar';
  return lens?.kind === 'verdeling' && lens.spread.status === 'klaar';
}

/** What the view says in plain sentences, most general first. */
export function sentencesOf(facts: ReportFacts): readonly Phrase[] {
  const { scene } = facts;
  const about = scene.lens?.kind === 'stapeling' ? [] : focusOf(facts);
  const all = [
    withinOf(facts),
    coverageOf(facts),
    ...figuresTold(facts),
    ...(tellsChosen(facts) ? [] : chosenOf(facts)),
    about,
    missingOf(facts),
    phrase`${reportSentences(scene.lang).nature[scene.spec.nature]}`,
  ];
  return all.filter(({ length }) => length > 0);
}
