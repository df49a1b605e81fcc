import { useState } from 'react';
import { timesTexts } from '../../catalog/texts/rulesTimes';
import { screenTexts } from '../../catalog/texts/screen';
import type { Reach } from '../../domain/view';
import { MOST_AREAS } from '../../state/linkFields';
import { membersOfAll } from '../../state/membersWithin';
import { addOwn } from '../../state/ownActions';
import { rankingOf } from '../../state/ranking/ranking';
import { partOf } from '../../state/ranking/reach';
import { showOnMap } from '../../state/rules/settings';
import type { Beyond } from '../../state/rules/timesModel';
import type { Scene } from '../../state/scene';
import { download } from '../table/download';
import { timesText } from './amounts';

interface Props {
  readonly scene: Scene;
  readonly beyond: Beyond;
  readonly keer: number;
  readonly reach: Reach | null;
}

/** What can be done with the areas in the rule: show them, keep them as an own area, take them along. */
export function TimesActions({ scene, beyond, keer, reach }: Props) {
  const [made, setMade] = useState('');
  const { lang, spec, atlas } = scene;
  const texts = timesTexts(lang);
  const ids = beyond.rows.map(({ reading }) => reading.id);
  const makeOwn = () => {
    const name = texts.ownName(timesText(keer, lang), spec.short[lang]);
    if (addOwn({ name, members: membersOfAll(ids, atlas) })) setMade(texts.made(name));
  };
  const takeAlong = () => {
    const part = partOf(reach, atlas);
    const { areas } = rankingOf(scene, part, { status: 'laden' });
    void download(
      scene,
      ids.flatMap((id) => areas.find((area) => area.id === id) ?? []),
      part,
    );
  };
  return (
    <>
      <div className="rule-actions">
        <button type="button" className="button" onClick={() => showOnMap(ids)}>
          {texts.onMap}
        </button>
        <button type="button" className="button is-plain" onClick={makeOwn}>
          {texts.makeOwn}
        </button>
        <button type="button" className="button is-plain" onClick={takeAlong}>
          {screenTexts(lang).tableView.csv}
        </button>
      </div>
      {ids.length > MOST_AREAS && <p className="quiet">{texts.firstOnly(MOST_AREAS)}</p>}
      <p role="status">{made}</p>
    </>
  );
}
