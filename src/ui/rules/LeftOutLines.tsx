import { memo } from 'react';
import { rankingTexts } from '../../catalog/texts/ranking';
import { timesTexts } from '../../catalog/texts/rulesTimes';
import { screenTexts } from '../../catalog/texts/screen';
import { wordsOf } from '../../catalog/texts/words';
import { formatNumber } from '../../domain/unit';
import type { Reach } from '../../domain/view';
import type { AreaReading } from '../../state/reading';
import type { LeftOut } from '../../state/rules/timesModel';
import type { Scene } from '../../state/scene';
import { reachName } from './timesSentence';

/** `64 niet gemeten, 3 niet van toepassing`; empty where all have a figure. */
function reasons(areas: readonly AreaReading[], { lang }: Scene): string {
  const counts = new Map<string, number>();
  for (const { cell } of areas) {
    if (cell.kind === 'absent') counts.set(cell.why, (counts.get(cell.why) ?? 0) + 1);
  }
  const words: Readonly<Record<string, string>> = wordsOf(lang).absence;
  return [...counts].map(([why, count]) => `${count} ${words[why]}`).join(', ');
}

function named({ name, gemeente }: AreaReading): string {
  return gemeente === undefined ? name : `${name} (${gemeente})`;
}

/** The areas that take no part in the rule, counted and named. */
export const LeftOutLines = memo(function LeftOutLines({
  scene,
  left,
  reach,
}: {
  scene: Scene;
  left: LeftOut;
  reach: Reach | null;
}) {
  const { lang } = scene;
  const texts = timesTexts(lang);
  const { levels, levelsPlural } = screenTexts(lang);
  const kinds = (['absent', 'tooFew', 'noBenchmark'] as const).filter((kind) => left[kind].length > 0);
  return (
    <div className="rule-left">
      {kinds.map((kind) => {
        const areas = left[kind];
        const noun = areas.length === 1 ? levels[scene.level] : levelsPlural[scene.level];
        const why = reasons(areas, scene);
        return (
          <details key={kind}>
            <summary>
              {texts.left[kind](formatNumber(areas.length, 0, lang), noun)}
              {why && ` (${why})`}
            </summary>
            <p>{areas.map(named).join(', ')}</p>
          </details>
        );
      })}
      {left.partly > 0 && (
        <p className="quiet">{rankingTexts(lang).notice.partly(left.partly, reachName(reach, scene))}</p>
      )}
    </div>
  );
});
