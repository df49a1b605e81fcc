import { capital } from '../../../domain/text';
import type { Scene } from '../../../state/scene';
import { AreaScore } from './AreaScore';

interface Props {
  readonly scene: Scene;
  readonly id: string;
}

/** In the sheet of an area: its score on the map; nothing for areas of another level. */
export function SheetScore({ scene, id }: Props) {
  const row = scene.rows.findIndex((area) => area.id === id);
  if (row < 0) return null;
  return (
    <section className="sheet-part score-section" aria-labelledby="score-gebied">
      <h3 id="score-gebied">{capital(scene.spec.short[scene.lang])}</h3>
      <AreaScore scene={scene} row={row} named={false} />
    </section>
  );
}
