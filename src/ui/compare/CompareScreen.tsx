import { useCallback, useState } from 'react';
import { OWN_THEMES } from '../../catalog/groupings';
import { compareTexts } from '../../catalog/texts/compare';
import { screenTexts } from '../../catalog/texts/screen';
import type { AreaId } from '../../domain/area';
import { areaName, comparisonLabel, type Scene } from '../../state/scene';
import { useEverything } from '../common/useEverything';
import { PageHead } from '../pick/PageHead';
import { GroupingSelect } from '../sheet/Options';
import { Chooser } from './Chooser';
import { CompareTable } from './CompareTable';
import { MODES, type Mode } from './cellWords';
import { downloadCompare } from './downloadCompare';
import { Key } from './Key';
import { Underway } from './Underway';
import { useColumns } from './useColumns';
import { type Switched, useCompare } from './useCompare';

interface ModeProps {
  readonly mode: Mode;
  readonly onMode: (mode: Mode) => void;
  readonly lang: Scene['lang'];
}

function ModeSwitch({ mode, onMode, lang }: ModeProps) {
  const texts = compareTexts(lang).modes;
  return (
    <fieldset className="segment">
      <legend className="visually-hidden">{texts.label}</legend>
      {MODES.map((one) => (
        <button key={one} type="button" aria-pressed={mode === one} onClick={() => onMode(one)}>
          {texts[one]}
        </button>
      ))}
    </fieldset>
  );
}

const NOTHING_SWITCHED: Switched = { averages: new Map(), together: false };

/** Areas and averages beside each other, on every indicator. */
export function CompareScreen({ scene }: { scene: Scene }) {
  useEverything();
  const { lang, atlas, view, comparison } = scene;
  const texts = compareTexts(lang);
  const [mode, setMode] = useState<Mode>('waarde');
  const [grouping, setGrouping] = useState<string>(OWN_THEMES);
  const [switched, setSwitched] = useState(NOTHING_SWITCHED);
  const { model, choices } = useCompare(scene, switched);
  const { screen, said, onColumn, onAdd } = useColumns(model.columns, lang);
  const onAverage = useCallback((id: AreaId, on: boolean) => {
    setSwitched((now) => ({ ...now, averages: new Map([...now.averages, [id, on]]) }));
  }, []);
  return (
    <div className="compare-screen" ref={screen}>
      <PageHead scene={scene} title={screenTexts(lang).pages.vergelijk} lead={texts.lead} compares>
        <ModeSwitch mode={mode} onMode={setMode} lang={lang} />
        <GroupingSelect value={grouping} lang={lang} onChange={setGrouping} />
        <button type="button" className="button" onClick={() => void downloadCompare(model, lang)}>
          {texts.csv}
        </button>
      </PageHead>
      {model.byDefault && <p className="compare-hint">{texts.byDefault}</p>}
      <Chooser
        model={model}
        lang={lang}
        own={view.eigen}
        averages={choices}
        onAverage={onAverage}
        together={switched.together}
        onTogether={(together) => setSwitched((now) => ({ ...now, together }))}
        onAdd={(id) => onAdd(id, areaName(id, atlas, view.eigen) ?? '')}
      />
      <Key benchmarkName={comparisonLabel(comparison, atlas, view)} together={model.together} lang={lang} />
      <Underway model={model} lang={lang} />
      <p role="status" className="visually-hidden">
        {said}
      </p>
      <CompareTable
        model={model}
        grouping={grouping}
        mode={mode}
        lang={lang}
        year={atlas.file.populationYear}
        benchmark={comparison}
        onColumn={onColumn}
      />
      <p className="compare-notes">
        {texts.key.points} {texts.key.coverage}
      </p>
    </div>
  );
}
