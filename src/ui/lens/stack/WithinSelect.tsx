import { useEffect } from 'react';
import { indicatorById } from '../../../catalog/indicators';
import { rankingTexts } from '../../../catalog/texts/ranking';
import { screenTexts } from '../../../catalog/texts/screen';
import { stackCountsTexts } from '../../../catalog/texts/stackCounts';
import { parseAreaId } from '../../../domain/area';
import { isWide } from '../../../domain/reach';
import { formatNumber } from '../../../domain/unit';
import type { Reach, Stack } from '../../../domain/view';
import { stackWithin } from '../../../state/lens/lensActions';
import { type StackReach, stackReachesOf } from '../../../state/lens/stack/stackReaches';
import { sourcesOf } from '../../../state/lens/stack/stackScene';
import { requestAround } from '../../../state/requests';
import type { Scene } from '../../../state/scene';
import { useAtlas } from '../../../state/store';

interface Props {
  readonly scene: Scene;
  readonly stack: Stack;
  /** What is used now; null for all of the region. */
  readonly within: Reach | null;
}

/** `Heerlen (52 buurten)`, or why it cannot be chosen. */
function optionText({ reach, name, areas, fault, lacking }: StackReach, { lang, level }: Scene): string {
  const texts = stackCountsTexts(lang);
  const { reach: names } = rankingTexts(lang);
  const region = screenTexts(lang).references.parkstad;
  const called = reach === null ? names.all(region) : isWide(reach) ? names.wide[reach] : (name ?? reach);
  if (fault !== null) return `${called} (${texts.reachFault[fault](String(lacking.length))})`;
  const count = areas === null ? '' : formatNumber(areas, 0, lang);
  return `${called} (${count} ${screenTexts(lang).levelsPlural[level]})`;
}

/** Why the areas a link asks for are not compared, and which figures are missing. */
function ignoredText(one: StackReach, scene: Scene): string {
  const { lang } = scene;
  const texts = stackCountsTexts(lang);
  const names = one.lacking.map((id) => indicatorById(id)?.short[lang] ?? id).join(', ');
  return [texts.ignored(optionText(one, scene)), names && texts.lacking(names)].filter(Boolean).join(' ');
}

/** Which areas are compared with each other. Those that cannot be are named with the reason. */
export function WithinSelect({ scene, stack, within }: Props) {
  const { lang, level } = scene;
  const texts = stackCountsTexts(lang);
  const around = useAtlas((state) => (state.around.status === 'klaar' ? state.around.data : null));
  const asked = useAtlas(({ view }) => view.bereik);
  const fifth = stack.rule === 'vijfde' || stack.rule === 'inwonersvijfde';
  useEffect(() => {
    if (level === 'wijk' && fifth) void requestAround();
  }, [level, fifth]);
  const reaches = stackReachesOf(stack, sourcesOf(scene, around)).filter(
    ({ reach }) => !isWide(reach) || (level === 'wijk' && fifth) || reach === asked,
  );
  const ignored =
    within === null ? reaches.find(({ reach }) => reach === asked && reach !== null) : undefined;
  const choose = (text: string) => {
    const found = reaches.find(({ reach }) => (reach ?? '') === text)?.reach;
    stackWithin(found ?? parseAreaId(text) ?? null);
  };
  return (
    <div className="lens-section">
      <label className="stack-field">
        <b>{texts.within}</b>
        <select value={within ?? ''} onChange={({ target }) => choose(target.value)}>
          {reaches.map((one) => (
            <option key={one.reach ?? ''} value={one.reach ?? ''} disabled={one.fault !== null}>
              {optionText(one, scene)}
            </option>
          ))}
        </select>
      </label>
      {ignored && <p className="lens-caution">{ignoredText(ignored, scene)}</p>}
    </div>
  );
}
