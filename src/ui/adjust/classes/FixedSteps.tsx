import { adjustClassesTexts } from '../../../catalog/texts/adjustClasses';
import { edgesOf } from '../../../domain/compare';
import { labelDecimals } from '../../../domain/deviation';
import { formatAmount } from '../../../domain/difference';
import { formatNumber, isInTimes } from '../../../domain/unit';
import { showColour } from '../../../state/actions';
import { comparisonLabel, type Scene } from '../../../state/scene';
import { decimalsOf } from '../../../stats/rounding';

/** Where the steps around the benchmark end, in words, nearest first. */
function edgeWords({ spec, lang }: Scene): readonly string[] {
  const { times } = adjustClassesTexts(lang).fixed;
  const say = (edge: number) =>
    isInTimes(spec.unit)
      ? times(formatNumber(edge, decimalsOf(edge), lang))
      : formatAmount(edge, spec.unit, labelDecimals(spec), lang);
  return edgesOf(spec).map(say);
}

/** Says, while the map shows no values, which steps it has instead and how to get the values. */
export function FixedSteps({ scene }: { scene: Scene }) {
  const { lang, comparison, atlas, view, change, pair } = scene;
  const texts = adjustClassesTexts(lang).fixed;
  if (change || pair) return <p className="adjust-note">{change ? texts.change : texts.pair}</p>;
  const [equal = '', some = '', plain = ''] = edgeWords(scene);
  const name = comparisonLabel(comparison, atlas, view);
  return (
    <div className="adjust-note">
      <p>{texts.steps({ name, equal, some, plain })}</p>
      <button type="button" className="text-button" onClick={() => showColour('waarde')}>
        {texts.showValue}
      </button>
    </div>
  );
}
