import { memo } from 'react';
import { timesTexts } from '../../catalog/texts/rulesTimes';
import type { AreaId } from '../../domain/area';
import { partOf } from '../../state/ranking/reach';
import { showReach } from '../../state/ranking/showReach';
import type { Scene } from '../../state/scene';
import { useAtlas } from '../../state/store';
import { AreaOptions } from '../common/AreaOptions';
import { SentencePicks } from '../pick/SentencePicks';

/** The parts of the region a rule can look at. */
function ReachSelect({ scene }: { scene: Scene }) {
  const { atlas, lang } = scene;
  const bereik = useAtlas(({ view }) => view.bereik);
  const texts = timesTexts(lang);
  const groups = [
    [texts.groups.delen, atlas.file.stadsdelen],
    [texts.groups.gemeenten, atlas.rows('gemeente')],
    [texts.groups.focus, atlas.rows('focusgebied')],
  ] as const;
  return (
    <label className="rule-field">
      {texts.within}{' '}
      <select
        className="rule-select"
        value={partOf(bereik, atlas) ?? ''}
        onChange={({ target }) => showReach(target.value === '' ? null : (target.value as AreaId))}
      >
        <option value="">{texts.whole}</option>
        {groups.map(([name, rows]) => (
          <AreaOptions key={name} label={name} rows={rows} />
        ))}
      </select>
    </label>
  );
}

/** What the rule is asked of, as a sentence of pickers. */
export const TimesPicks = memo(function TimesPicks({ scene }: { scene: Scene }) {
  const { lang } = scene;
  const texts = timesTexts(lang);
  const bereik = useAtlas(({ view }) => view.bereik);
  return (
    <div className="rule-settings">
      <p className="sentence">
        {texts.look} <SentencePicks scene={scene} compares />
      </p>
      <ReachSelect scene={scene} />
      {bereik !== null && partOf(bereik, scene.atlas) === null && <p className="quiet">{texts.wide}</p>}
    </div>
  );
});
