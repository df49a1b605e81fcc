import { indicatorById } from '../../../catalog/indicators';
import { reportLens } from '../../../catalog/texts/reportLens';
import { type Phrase, phrase } from '../../../catalog/texts/reportPhrase';
import { stackRefusals } from '../../../catalog/texts/stackRefusals';
import { capital } from '../../../domain/text';
import { refusalText } from '../../lens/groups/notices';
import type { LensScene } from '../../lens/lensScene';
import type { NoStack } from '../../lens/stack/stackModel';
import type { Scene } from '../../scene';
import type { ReportFacts } from '../facts';
import { comparedOf } from '../sentences/compared';
import { endsOf } from '../sentences/ends';
import { groupsSentencesOf } from './groupsTold';
import { spreadSentencesOf } from './spreadTold';
import { stackSentences } from './stackSentences';

function stackRefusal({ why, indicator }: NoStack, { lang }: Scene): string {
  const texts = stackRefusals(lang);
  const name = indicator === null ? texts.something : (indicatorById(indicator)?.short[lang] ?? indicator);
  return texts[why](capital(name));
}

/** Why a lens has nothing to show; undefined where it has. */
function lensRefusal(scene: Scene, lens: LensScene): string | undefined {
  if (lens.kind === 'stapeling') {
    return lens.stack.status === 'geweigerd' ? stackRefusal(lens.stack.refusal, scene) : undefined;
  }
  if (lens.kind === 'verdeling') {
    return lens.spread.status === 'geweigerd' ? reportLens(scene.lang).noSpread[lens.spread.why] : undefined;
  }
  return lens.groups.status === 'geweigerd' ? refusalText(lens.groups.refusal, scene.lang) : undefined;
}

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
