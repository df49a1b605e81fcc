import { useMemo } from 'react';
import { pairAreasOf } from '../../../state/pair/pairAreas';
import type { PairModel } from '../../../state/pair/pairModel';
import type { Scene } from '../../../state/scene';
import { selectMap } from '../../../state/selectors';
import { useAtlas } from '../../../state/store';
import { Corners } from './Corners';
import { LeftOut } from './LeftOut';
import { LitList } from './LitList';
import { RangeFields } from './RangeFields';
import { RelationText } from './RelationText';
import { Scatter } from './Scatter';

/** Two subjects read together: the plot, parts of it to look at, and whether they go together. */
export function Told({ scene, pair }: { readonly scene: Scene; readonly pair: PairModel }) {
  const map = useAtlas(selectMap);
  const lit = useAtlas((state) => state.view.uitgelicht);
  const areas = useMemo(() => pairAreasOf(scene), [scene]);
  if (map.status !== 'klaar') return null;
  const model = map.data;
  return (
    <>
      <Scatter {...{ scene, pair, areas, model }} />
      <Corners scene={scene} areas={areas} />
      <RangeFields {...{ scene, pair, areas }} />
      {lit && <LitList {...{ scene, pair, model }} />}
      <RelationText {...{ scene, pair, areas }} />
      <LeftOut scene={scene} pair={pair} />
    </>
  );
}
