import { useId } from 'react';
import { screenTexts } from '../../../catalog/texts/screen';
import { stackCountsTexts } from '../../../catalog/texts/stackCounts';
import { STACK_RULES, type StackRule } from '../../../domain/view';
import { comparisonLabel, type Scene } from '../../../state/scene';
import { ComparisonSelect } from './ComparisonSelect';

interface Props {
  readonly scene: Scene;
  readonly rule: StackRule;
  readonly onRule: (rule: StackRule) => void;
}

/** When a figure counts: four rules, each with what it does; that of a comparison with what is compared with. */
export function RuleChoice({ scene, rule, onRule }: Props) {
  const { lang, level, comparison, atlas, view } = scene;
  const texts = stackCountsTexts(lang);
  const areas = screenTexts(lang).levelsPlural[level];
  const id = useId();
  const nameOf = (one: StackRule) =>
    texts.rules[one].name(one === 'vergelijking' ? comparisonLabel(comparison, atlas, view) : areas);
  return (
    <fieldset className="lens-section stack-rules">
      <legend>{texts.rule}</legend>
      {STACK_RULES.map((one) => (
        <label key={one} className="stack-rule">
          <input
            type="radio"
            name={id}
            checked={one === rule}
            aria-labelledby={`${id}-${one}`}
            aria-describedby={`${id}-${one}-hoe`}
            onChange={() => onRule(one)}
          />
          <span id={`${id}-${one}`} className="stack-rule-name">
            {nameOf(one)}
          </span>
          <span id={`${id}-${one}-hoe`} className="lens-why">
            {texts.rules[one].why(areas)}
          </span>
        </label>
      ))}
      {rule === 'vergelijking' && <ComparisonSelect scene={scene} />}
    </fieldset>
  );
}
