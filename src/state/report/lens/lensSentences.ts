import { type Phrase, phrase } from '../../../catalog/texts/reportPhrase';
import { lensRefusal } from '../../lens/lensRefusal';
import type { LensScene } from '../../lens/lensScene';
import type { ReportFacts } from '../facts';
import { comparedOf } from '../sentences/compared';
import { endsOf } from '../sentences/ends';
import { groupsSentencesOf } from './groupsTold';
import { spreadSentencesOf } from './spreadTold';
import { stackSentences } from './stackSentences';

/** What a lens says in sentences; where it has nothing to show, why, and what is said of the figure itself. */
export function lensSentences(facts: ReportFacts, lens: LensScene): readonly Phrase[] {
  const refusal = lensRefusal(facts.scene, lens);
  if (refusal !== undefined) {
    const told = /\d/.test(refusal) ? phrase`${{ text: refusal, origin: 'telling' }}` : [refusal];
    return [told, ...comparedOf(facts), endsOf(facts)];
  }
  if (lens.kind === 'stapeling' && lens.stack.status === 'klaar')
    return stackSentences(facts, lens.stack.model);
  if (lens.kind === 'verdeling' && lens.spread.status === 'klaar') {
    return spreadSentencesOf(facts, lens.spread.model);
  }
  return lens.kind === 'groepen' && lens.groups.status === 'klaar'
    ? groupsSentencesOf(facts, lens.groups.model)
    : [];
}
