import { selectArea } from '../../../state/actions';
import type { Scene } from '../../../state/scene';
import { useAtlas } from '../../../state/store';
import { hoverOf } from '../hoverOf';
import { areaLabel } from './areaLabel';

interface Props {
  readonly scene: Scene;
  readonly rows: readonly number[];
}

/** Names of areas in one running line; a press selects, and what is pointed at shows on the map. */
export function AreaNames({ scene, rows }: Props) {
  const chosen = useAtlas(({ view }) => view.gebied);
  return (
    <ul className="groups-names">
      {rows.map((row) => {
        const id = scene.rows[row]?.id;
        if (id === undefined) return null;
        return (
          <li key={id}>
            <button
              type="button"
              data-code={id}
              aria-pressed={chosen.includes(id)}
              onClick={() => selectArea(id)}
              {...hoverOf(id)}
            >
              {areaLabel(scene, row)}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
