import '../../figure/strip.css';
import './sheet.css';
import { lazy, Suspense, useDeferredValue, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { leadSentences } from '../../catalog/texts/lead';
import { isOwn } from '../../domain/ownArea';
import { requestSheet } from '../../state/sheet/requestSheet';
import { selectSheet } from '../../state/sheet/selectSheet';
import type { SheetModel } from '../../state/sheetModel';
import { useAtlas } from '../../state/store';
import { OwnFacts } from '../own/OwnFacts';
import { Figures, type GroupingProps } from './Figures';
import { GroupFacts } from './GroupFacts';
import { LeadText } from './LeadText';
import { Members } from './Members';
import { Neighbours } from './Neighbours';
import { OnMap } from './OnMap';
import { AudienceSwitch, OWN_THEMES } from './Options';
import { OtherMarks } from './OtherMarks';
import { Residents } from './Residents';
import { SheetHead } from './SheetHead';
import type { SheetProps } from './sheetProps';

const SheetScore = lazy(() =>
  import('../adjust/score/SheetScore').then((part) => ({ default: part.SheetScore })),
);

/** The row of the indicator that colours the map. */
function onScreenRow({ groups }: SheetModel) {
  return groups.flatMap(({ rows }) => rows).find(({ onScreen }) => onScreen);
}

interface PartProps extends Pick<SheetProps, 'scene'> {
  readonly model: SheetModel;
}

/** What stands out, and how the area was made. */
function Opening({ scene, model }: PartProps) {
  const { lang, atlas } = scene;
  const words = { lang, benchmark: model.benchmarkName };
  return (
    <>
      {model.waiting === 0 && <LeadText sentences={leadSentences(model.lead, words)} />}
      {model.group && <GroupFacts group={model.group} lang={lang} year={atlas.file.populationYear} />}
    </>
  );
}

/** Every figure, and what lies in and around the area. What is below the first group may come a moment later. */
function ForPlanners({ scene, model, grouping, onGrouping }: PartProps & GroupingProps) {
  const { lang } = scene;
  const late = useDeferredValue<SheetModel | null>(model, null);
  const whole = late?.id === model.id;
  const row = onScreenRow(model);
  return (
    <>
      {row && <OnMap row={row} lang={lang} />}
      {scene.view.score && (
        <Suspense>
          <SheetScore scene={scene} id={model.id} />
        </Suspense>
      )}
      <Figures model={model} lang={lang} whole={whole} grouping={grouping} onGrouping={onGrouping} />
      {whole && (
        <>
          <OtherMarks marks={model.otherMarks} lang={lang} />
          <Members key={model.id} model={model} lang={lang} />
          <Neighbours places={model.neighbours} lang={lang} />
        </>
      )}
    </>
  );
}

/** Everything about one area. */
export function Sheet({ scene, id, onShown }: SheetProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const model = useAtlas((state) => selectSheet(state, id, OWN_THEMES));
  const residents = useAtlas(({ view }) => view.voor === 'bewoners');
  const [grouping, setGrouping] = useState(OWN_THEMES);
  useEffect(() => {
    void requestSheet();
  }, []);
  useLayoutEffect(() => {
    if (heading.current && id) onShown(heading.current);
  }, [id, onShown]);
  if (!model) return null;
  const { lang, comparison } = scene;
  // Without buurten there is nothing to tell but how to get some.
  const empty = isOwn(id) && model.members.length === 0;
  return (
    <article className="sheet" aria-labelledby="gebied-kop">
      <SheetHead model={model} lang={lang} year={scene.atlas.file.populationYear} headingRef={heading} />
      <OwnFacts scene={scene} id={id} />
      {!residents && !empty && <Opening scene={scene} model={model} />}
      {!empty && <AudienceSwitch residents={residents} lang={lang} />}
      {!empty && residents && <Residents model={model} lang={lang} comparison={comparison} />}
      {!empty && !residents && (
        <ForPlanners scene={scene} model={model} grouping={grouping} onGrouping={setGrouping} />
      )}
    </article>
  );
}
