import { useMemo } from 'react';
import { USUAL_TIMES } from '../../state/rules/settings';
import { timesModelOf } from '../../state/rules/timesModel';
import type { Scene } from '../../state/scene';
import { useAtlas } from '../../state/store';
import { TimesAnswer } from './TimesAnswer';
import { TimesPicks } from './TimesPicks';
import { PrintedOffer, TimesPrinted } from './TimesPrinted';
import { TimesRefused } from './TimesRefused';

/** Where a figure is so many times its benchmark, for any subject, period, level and comparison. */
export function TimesRule({ scene }: { scene: Scene }) {
  const bereik = useAtlas(({ view }) => view.bereik);
  const keer = useAtlas(({ view }) => view.keer ?? USUAL_TIMES);
  const model = useMemo(() => timesModelOf(scene, bereik), [scene, bereik]);
  return (
    <>
      <TimesPicks scene={scene} />
      <PrintedOffer scene={scene} model={model} keer={keer} reach={bereik} />
      {model.kind === 'verhouding' ? (
        <TimesAnswer scene={scene} model={model} keer={keer} reach={bereik} />
      ) : (
        <TimesRefused scene={scene} refusal={model} />
      )}
      <TimesPrinted scene={scene} model={model} keer={keer} reach={bereik} />
    </>
  );
}
