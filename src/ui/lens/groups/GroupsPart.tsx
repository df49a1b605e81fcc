import './groups.css';
import './groupsHow.css';
import { groupsFiguresTexts } from '../../../catalog/texts/groupsFigures';
import { groupsPanelTexts } from '../../../catalog/texts/groupsPanel';
import { countsSentence, overallSentence } from '../../../state/lens/groups/mapSentences';
import { cautionText, refusalText } from '../../../state/lens/groups/notices';
import type { Scene } from '../../../state/scene';
import { AreaTold, isTold } from './AreaTold';
import { Care, ReachOffer } from './Care';
import { SeedChoice, ShufflesChoice } from './ChanceChoice';
import { Fold } from './Fold';
import { GroupFigures } from './GroupFigures';
import { GroupList } from './GroupList';
import { Refused } from './Refused';
import { RuleChoice } from './RuleChoice';
import { RunLine } from './RunLine';
import { type Found, useFound } from './useFound';
import { useRows } from './useRows';
import { useRun } from './useRun';

/** What was found, in words: of the chosen area first. */
function Answer({ found }: { readonly found: Found }) {
  const { scene, model } = found;
  const told = isTold(useRows(scene));
  return (
    <>
      {told && <AreaTold found={found} />}
      <p className="lens-lead">{overallSentence(model, scene)}</p>
      <p className="lens-why">{countsSentence(model, scene)}</p>
      {model.cautions.map((caution) => (
        <p key={caution} className="lens-caution">
          {cautionText(caution, scene.lang)}
        </p>
      ))}
      <ReachOffer found={found} />
      <GroupList found={found} />
      {!told && <AreaTold found={found} />}
    </>
  );
}

/** Whether areas that are alike lie together: words first, then how it was worked out, then the figures. */
export function GroupsPart({ scene }: { readonly scene: Scene }) {
  const texts = groupsPanelTexts(scene.lang);
  const { run, busy, late } = useRun(scene);
  const groups = scene.lens?.kind === 'groepen' ? scene.lens.groups : null;
  const found = useFound(scene, busy && !late);
  if (groups?.status === 'geweigerd') {
    return (
      <Refused {...{ scene, refusal: groups.refusal, words: refusalText(groups.refusal, scene.lang) }} />
    );
  }
  return (
    <div className="groups">
      {found && <Answer found={found} />}
      <RunLine {...{ scene, run, busy, late }} />
      <Fold title={texts.how.title}>
        <RuleChoice scene={scene} />
        <ShufflesChoice scene={scene} />
        <SeedChoice scene={scene} />
        {found && <Care found={found} />}
      </Fold>
      <Fold title={groupsFiguresTexts(scene.lang).title}>{found && <GroupFigures found={found} />}</Fold>
    </div>
  );
}
