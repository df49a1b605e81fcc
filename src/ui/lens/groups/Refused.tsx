import { indicatorById } from '../../../catalog/indicators';
import { groupsPanelTexts } from '../../../catalog/texts/groupsPanel';
import { FEWEST_VALUED, LEAST_COVERAGE } from '../../../domain/spatial';
import { showIndicator, showLevel } from '../../../state/actions';
import { floorAt } from '../../../state/adjustActions';
import type { NoGroups } from '../../../state/lens/groups/groupsModel';
import type { Scene } from '../../../state/scene';

interface Props {
  readonly scene: Scene;
  readonly refusal: NoGroups;
}

interface Help {
  readonly text: string;
  readonly act: () => void;
}

/** Most subjects that are offered in place of one that cannot be used. */
const MOST_OFFERS = 3;

/** True where areas left out only because few people live there would make enough of them. */
function floorInTheWay({ cells, rows, spec }: Scene): boolean {
  const figures = cells.filter(({ kind }) => kind === 'value').length;
  const enough = figures >= FEWEST_VALUED && figures >= rows.length * LEAST_COVERAGE;
  return enough && (spec.populationFloor ?? 0) > 0;
}

/** What would help, in the order to try. */
function helpOf({ scene, refusal }: Props): readonly Help[] {
  const { refused: texts } = groupsPanelTexts(scene.lang);
  if (refusal.why === 'is-aantal') {
    return refusal.better.slice(0, MOST_OFFERS).flatMap((id) => {
      const spec = indicatorById(id);
      return spec ? [{ text: texts.show(spec.short[scene.lang]), act: () => showIndicator(id) }] : [];
    });
  }
  const few = refusal.why === 'te-weinig-gebieden' || refusal.why === 'te-weinig-dekking';
  const floor = few && floorInTheWay(scene) ? [{ text: texts.floor, act: () => floorAt(0) }] : [];
  const onBuurten = scene.level === 'buurt' || refusal.why === 'is-klasse' || refusal.why === 'alles-gelijk';
  return onBuurten ? floor : [...floor, { text: texts.level, act: () => showLevel('buurt') }];
}

/** Why no groups are looked for here, and what would help. */
export function Refused({ scene, refusal, words }: Props & { readonly words: string }) {
  const { refused: texts } = groupsPanelTexts(scene.lang);
  return (
    <section className="lens-section">
      <h3>{texts.title}</h3>
      <p className="groups-said">{words}</p>
      <p className="lens-buttons">
        {helpOf({ scene, refusal }).map(({ text, act }) => (
          <button key={text} type="button" className="lens-button" onClick={act}>
            {text}
          </button>
        ))}
      </p>
    </section>
  );
}
