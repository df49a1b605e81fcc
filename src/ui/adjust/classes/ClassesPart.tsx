import type { Scene } from '../../../state/scene';
import './classes.css';
import { Comparable } from './Comparable';
import { Methods } from './Methods';
import { Reset } from './Reset';
import { SmallAreas } from './SmallAreas';

/** How figures become colours: classes, what they are made from, and how much small areas count. */
export function ClassesPart({ scene }: { scene: Scene }) {
  return (
    <div className="classes-part">
      <Methods scene={scene} />
      <Comparable scene={scene} />
      <SmallAreas scene={scene} />
      <Reset lang={scene.lang} />
    </div>
  );
}
