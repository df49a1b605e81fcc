import { UNCLASSED } from '../../../catalog/palettes';
import { pairTexts } from '../../../catalog/texts/adjustPair';
import { screenTexts } from '../../../catalog/texts/screen';
import { wordsOf } from '../../../catalog/texts/words';
import { ABSENCES } from '../../../domain/cell';
import { Hatches } from '../../../figure/Hatches';
import { hatchFill } from '../../../figure/hatchFill';
import { type PairLeftOut, pairLeftOut } from '../../../state/pair/pairAreas';
import type { PairModel } from '../../../state/pair/pairModel';
import type { Scene } from '../../../state/scene';

const SCOPE = 'twee';

function absenceOf(why: PairLeftOut['why']) {
  return ABSENCES.find((one) => one === why);
}

/** The reason and which of the two has no figure: `niet gepubliceerd: WOZ-waarde`. */
function reasonWords({ why, lacks }: PairLeftOut, scene: Scene, pair: PairModel): string {
  const { lang } = scene;
  const absence = absenceOf(why);
  const words = wordsOf(lang);
  if (absence === undefined || lacks === null) return words.tooFewPeople;
  const [eerste, tweede] = [scene.spec.short[lang], pair.spec.short[lang]];
  const which = { eerste, tweede, beide: pairTexts(lang).both };
  return `${words.absence[absence]}: ${which[lacks]}`;
}

/** Areas without a class by reason, with the look they have on the map; their names on demand. */
export function LeftOut({ scene, pair }: { readonly scene: Scene; readonly pair: PairModel }) {
  const groups = pairLeftOut(scene);
  const { levels, levelsPlural } = screenTexts(scene.lang);
  const total = groups.reduce((sum, { areas }) => sum + areas.length, 0);
  if (total === 0) return null;
  const noun = total === 1 ? levels[scene.level] : levelsPlural[scene.level];
  return (
    <section className="pair-left">
      <svg width="0" height="0" className="visually-hidden" aria-hidden="true">
        <Hatches scope={SCOPE} unitsPerPx={1} />
      </svg>
      <h3>{pairTexts(scene.lang).leftOut(total, noun)}</h3>
      {groups.map((group) => {
        const absence = absenceOf(group.why);
        return (
          <details key={`${group.why} ${group.lacks}`}>
            <summary>
              <svg viewBox="0 0 24 16" aria-hidden="true">
                <rect width="24" height="16" fill={absence ? hatchFill(SCOPE, absence) : UNCLASSED} />
              </svg>
              <span>
                {reasonWords(group, scene, pair)} ({group.areas.length})
              </span>
            </summary>
            <p>{group.areas.map(({ name }) => name).join(', ')}</p>
          </details>
        );
      })}
    </section>
  );
}
