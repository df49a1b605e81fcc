import { useEffect, useId } from 'react';
import { indicatorById } from '../../../catalog/indicators';
import { isJoinedByName } from '../../../catalog/series';
import { type TimeTexts, timeTexts } from '../../../catalog/texts/adjustTime';
import { refusalReason } from '../../../catalog/texts/changeNotes';
import { screenTexts } from '../../../catalog/texts/screen';
import { columnOf } from '../../../domain/cells';
import { shownPeriod } from '../../../domain/period';
import { capital } from '../../../domain/text';
import { showSince } from '../../../state/adjustActions';
import { showChangeOf } from '../../../state/changes/changeActions';
import { otherSeries, type SinceChoice, sinceChoices } from '../../../state/changes/sinceChoices';
import { requestValues } from '../../../state/requests';
import { comparisonLabel, type Scene } from '../../../state/scene';
import { useAtlas } from '../../../state/store';
import { Choice } from '../classes/Choice';
import { SinceChips } from './SinceChips';

/** Years to begin with, those of older tables about the subject as well once their figures are there. */
function useChoices(scene: Scene): readonly SinceChoice[] {
  const ids = otherSeries(scene.spec.id);
  const values = useAtlas((state) => state.values);
  const asked = ids.join();
  useEffect(() => {
    for (const id of asked.split(',').filter(Boolean)) void requestValues(id);
  }, [asked]);
  const there = ids.flatMap((id) => {
    const file = values[id];
    return file?.status === 'klaar' ? [[id, file.data] as const] : [];
  });
  return sinceChoices(scene, Object.fromEntries(there));
}

/** Why some years cannot be chosen, years with one reason together. */
function Reasons({ scene, choices }: { scene: Scene; choices: readonly SinceChoice[] }) {
  const { lang, level, period, atlas, view } = scene;
  const texts = timeTexts(lang);
  const names = {
    areaOf: (comparison: typeof scene.comparison) => comparisonLabel(comparison, atlas, view),
    subjectOf: (id: string) => indicatorById(id)?.short[lang] ?? id,
  };
  const told = choices.flatMap(({ since, reason }) =>
    reason
      ? [refusalReason({ reden: reason, niveau: level, sinds: since, jaar: period ?? '' }, lang, names)]
      : [],
  );
  return [...new Set(told)].map((reason) => (
    <p key={reason} className="adjust-why">
      {texts.cannot}: {reason}.
    </p>
  ));
}

/** Of the gap to the benchmark, or of the figure itself. */
function OfChoice({ scene, texts }: { scene: Scene; texts: TimeTexts }) {
  const { comparison, atlas, view, spec } = scene;
  const group = useId();
  if (spec.aggregate.kind === 'som') return <p className="adjust-why">{texts.counts}</p>;
  const ofValue = view.kleur === 'waarde';
  const gap = texts.gap(comparisonLabel(comparison, atlas, view));
  return (
    <fieldset className="adjust-section">
      <legend>{texts.of}</legend>
      <Choice
        {...{ group, name: gap, why: texts.gapWhy, checked: !ofValue }}
        onChoose={() => showChangeOf('afstand')}
      />
      <Choice
        {...{ group, name: texts.value, why: texts.valueWhy, checked: ofValue }}
        onChoose={() => showChangeOf('waarde')}
      />
    </fieldset>
  );
}

/** How many areas take part; the others say why on the map. */
function TakingPart({ scene, texts }: { scene: Scene; texts: TimeTexts }) {
  const { change, lang, rows, level, values } = scene;
  if (!change) return null;
  const both = change.areas.filter(({ before, after }) => before.kind === 'value' && after.kind === 'value');
  if (both.length === rows.length) return null;
  const sources = columnOf(values, level, change.since)?.sources ?? [];
  const areas = screenTexts(lang).levelsPlural[level];
  return (
    <p className="adjust-why">
      {texts.missing(both.length, rows.length, areas)} {isJoinedByName(sources) && texts.renamed}
    </p>
  );
}

/** The change between two years in place of the figures of one. */
export function ChangePart({ scene }: { scene: Scene }) {
  const { lang, view, period } = scene;
  const texts = timeTexts(lang);
  const choices = useChoices(scene);
  return (
    <section className="adjust-section time-change">
      <h3>{texts.change}</h3>
      <p className="adjust-why">
        {choices.length > 0 ? capital(texts.sinceWhy(shownPeriod(period ?? ''))) : texts.noEarlier}
      </p>
      {choices.length > 0 && (
        <SinceChips texts={texts} choices={choices} chosen={view.sinds} onChoose={showSince} />
      )}
      <Reasons scene={scene} choices={choices} />
      {view.sinds && <OfChoice scene={scene} texts={texts} />}
      <TakingPart scene={scene} texts={texts} />
      {view.sinds && (
        <button type="button" className="adjust-button" onClick={() => showSince(null)}>
          {texts.back}
        </button>
      )}
    </section>
  );
}
