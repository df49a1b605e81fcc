import { useId } from 'react';
import { groupsPanelTexts } from '../../../catalog/texts/groupsPanel';
import { groupSettings, USUAL_NEAREST, USUAL_RULE } from '../../../domain/spatial';
import type { NeighbourRule } from '../../../domain/view';
import { neighboursBy } from '../../../state/lens/lensActions';
import { LEAST_DISTANCE, MOST_DISTANCE, MOST_NEAREST } from '../../../state/linkFieldsLens';
import type { Scene } from '../../../state/scene';
import { NumberField } from './NumberField';

/** Metres between middles within which most buurten have a few neighbours. */
const USUAL_DISTANCE = 1500;

const STARTS: readonly NeighbourRule[] = [
  USUAL_RULE,
  { kind: 'lijn' },
  { kind: 'naaste', count: USUAL_NEAREST },
  { kind: 'afstand', metres: USUAL_DISTANCE },
];

function choose(rule: NeighbourRule): void {
  neighboursBy(rule.kind === USUAL_RULE.kind ? null : rule);
}

/** The number of a rule that has one. */
function RuleNumber({ rule, lang }: { readonly rule: NeighbourRule; readonly lang: Scene['lang'] }) {
  const { how: texts } = groupsPanelTexts(lang);
  if (rule.kind === 'naaste') {
    const onValue = (count: number) => choose({ kind: 'naaste', count });
    return (
      <NumberField
        {...{ label: texts.count, value: rule.count, least: 1, most: MOST_NEAREST, lang, onValue }}
      />
    );
  }
  if (rule.kind !== 'afstand') return null;
  const onValue = (metres: number) => choose({ kind: 'afstand', metres });
  const bounds = { least: LEAST_DISTANCE, most: MOST_DISTANCE };
  return <NumberField {...{ label: texts.metres, value: rule.metres, ...bounds, lang, onValue }} />;
}

/** Who counts as a neighbour. */
export function RuleChoice({ scene: { lang, view } }: { readonly scene: Scene }) {
  const { how: texts } = groupsPanelTexts(lang);
  const id = useId();
  const { rule: now } = groupSettings(view);
  return (
    <fieldset className="lens-section">
      <legend>{texts.rule}</legend>
      {STARTS.map((start) => {
        const { name, why } = texts.kinds[start.kind];
        return (
          <div key={start.kind} className="groups-choice">
            <label>
              <input
                type="radio"
                name={id}
                value={start.kind}
                checked={now.kind === start.kind}
                aria-describedby={`${id}-${start.kind}`}
                onChange={() => choose(start)}
              />
              {name}
            </label>
            <p id={`${id}-${start.kind}`} className="lens-why">
              {why}
            </p>
            {now.kind === start.kind && <RuleNumber rule={now} lang={lang} />}
          </div>
        );
      })}
    </fieldset>
  );
}
