import type { Ref } from 'react';
import { rankingTexts } from '../../catalog/texts/ranking';
import { screenTexts } from '../../catalog/texts/screen';
import { type AreaId, parseAreaId } from '../../domain/area';
import { isWide } from '../../domain/reach';
import type { Reach } from '../../domain/view';
import { showReach } from '../../state/ranking/showReach';
import type { Scene } from '../../state/scene';
import { AreaOptions } from '../common/AreaOptions';

interface Props {
  readonly scene: Scene;
  /** What was asked for; null for the whole region. */
  readonly reach: Reach | null;
  readonly ref: Ref<HTMLSelectElement>;
}

const WIDE = ['zuid-limburg', 'limburg'] as const;

function reachOf(text: string): Reach | null {
  const wide = WIDE.find((one) => one === text);
  return wide ?? parseAreaId(text) ?? null;
}

/** Which areas the table is about. */
export function ReachSelect({ scene, reach, ref }: Props) {
  const { lang, atlas } = scene;
  const { reach: texts } = rankingTexts(lang);
  const region = screenTexts(lang).references.parkstad;
  const groups = [
    [texts.within.gemeente, atlas.rows('gemeente')],
    [texts.within.focusgebied, atlas.rows('focusgebied')],
    [texts.within.deel, atlas.file.stadsdelen],
  ] as const;
  const known = reach === null || isWide(reach) || atlas.find(reach as AreaId) !== undefined;
  return (
    <label className="field">
      {texts.label}
      <select
        ref={ref}
        className="reach"
        value={known ? (reach ?? '') : ''}
        onChange={(event) => showReach(reachOf(event.target.value))}
      >
        <option value="">{texts.all(region)}</option>
        <optgroup label={texts.beyond(region)}>
          {WIDE.map((one) => (
            <option key={one} value={one}>
              {texts.wide[one]}
            </option>
          ))}
        </optgroup>
        {groups.map(([name, rows]) => (
          <AreaOptions key={name} label={name} rows={rows} />
        ))}
      </select>
    </label>
  );
}
