import { timeTexts } from '../../../catalog/texts/adjustTime';
import { showScreen } from '../../../state/actions';
import type { Scene } from '../../../state/scene';
import { ChangePart } from './ChangePart';
import { OneYear } from './OneYear';
import './time.css';
import { YearPart } from './YearPart';

/** Time: the year on the map, the change between two years, and the way to the page with both in lines. */
export function TimePart({ scene }: { scene: Scene }) {
  const timed = scene.periods.length > 1 && !scene.view.score;
  return (
    <div className="time-part">
      {timed ? (
        <>
          <YearPart scene={scene} />
          <ChangePart scene={scene} />
        </>
      ) : (
        <OneYear scene={scene} />
      )}
      <button type="button" className="text-button time-course" onClick={() => showScreen('verloop')}>
        {timeTexts(scene.lang).course}
      </button>
    </div>
  );
}
