import { groupsPanelTexts } from '../../../catalog/texts/groupsPanel';
import type { GroupClass } from '../../../domain/spatial';
import { formatNumber } from '../../../domain/unit';
import type { FoundGroup } from '../../../state/lens/groups/groupsModel';
import { areasSaid } from '../../../state/lens/groups/said';
import { isSelected, selectGroup } from '../../../state/lens/groups/selectGroup';
import type { Scene } from '../../../state/scene';
import { useAtlas } from '../../../state/store';
import { AreaNames } from './AreaNames';
import { areaLabel } from './areaLabel';
import { ClassMark } from './ClassMark';

interface Props {
  readonly scene: Scene;
  readonly group: FoundGroup;
}

/** `6 buurten kern, 5 rand · 14.200 inwoners`. */
function sizeWords(scene: Scene, { core, rim, inwoners }: FoundGroup): string {
  const texts = groupsPanelTexts(scene.lang);
  const sizes = [
    core.length > 0 && texts.coreSize(areasSaid(scene, core.length)),
    rim.length > 0 && texts.rimSize(rim.length, core.length > 0 ? '' : areasSaid(scene, rim.length)),
  ].filter(Boolean);
  return `${sizes.join(', ')} · ${texts.people(formatNumber(inwoners, 0, scene.lang))}`;
}

/** The class on the map of the core or rim of a group. */
export function classIn({ side }: FoundGroup, part: 'kern' | 'rand'): GroupClass {
  return side === 'hoog' ? `hoog-hoog-${part}` : `laag-laag-${part}`;
}

/** A group: where it is, how large, and which areas; a press selects them all. */
export function GroupItem({ scene, group }: Props) {
  const texts = groupsPanelTexts(scene.lang);
  const ids = [...group.core, ...group.rim].flatMap((row) => scene.rows[row]?.id ?? []);
  const pressed = useAtlas(({ view }) => isSelected(view.gebied, ids));
  const first = group.core[0] ?? group.rim[0] ?? 0;
  const parts = [
    { part: 'kern', name: texts.core, rows: group.core },
    { part: 'rand', name: texts.rim, rows: group.rim },
  ] as const;
  return (
    <li className="groups-item">
      <button type="button" className="groups-press" aria-pressed={pressed} onClick={() => selectGroup(ids)}>
        <strong>{texts.around(areaLabel(scene, first))}</strong> <span>{sizeWords(scene, group)}</span>
      </button>
      {parts.map(
        ({ part, name, rows }) =>
          rows.length > 0 && (
            <div key={part} className="groups-part">
              <span className="groups-part-name">
                <ClassMark scene={scene} kind={classIn(group, part)} /> {name}
              </span>
              <AreaNames scene={scene} rows={rows} />
            </div>
          ),
      )}
      {group.core.length === 0 && <p className="lens-why">{texts.noCore}</p>}
    </li>
  );
}
