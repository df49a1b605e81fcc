import { screenTexts } from '../../../catalog/texts/screen';
import { stackPanelTexts } from '../../../catalog/texts/stackPanel';
import { isWide } from '../../../domain/reach';
import { formatNumber, formatValue } from '../../../domain/unit';
import { kindOf } from '../../../state/lens/stack/stackFile';
import type { StackModel } from '../../../state/lens/stack/stackModel';
import { inwonersOf } from '../../../state/lens/stack/stackPeople';
import { areaName, comparisonLabel, type Scene } from '../../../state/scene';

interface Props {
  readonly scene: Scene;
  readonly model: StackModel;
  /** Rows of stacked areas. */
  readonly rows: readonly number[];
  /** Opens what counts. */
  readonly onAdjust: () => void;
}

/** Rows that are compared: all, or those inside the areas of the model. */
function comparedRows({ readings }: StackModel): readonly number[] {
  return readings.flatMap(({ why }, row) => (why === 'buiten-vergelijking' ? [] : [row]));
}

/** The name of the areas a fifth is taken among. */
function whereName({ within }: StackModel, { lang, atlas, view }: Scene): string {
  if (isWide(within)) return screenTexts(lang).references[within];
  return (within && areaName(within, atlas, view.eigen)) ?? screenTexts(lang).references.parkstad;
}

/** When a theme counts, in one sentence. */
function ruleText(model: StackModel, scene: Scene): string {
  const { lang, level, comparison, atlas, view } = scene;
  const { rule } = stackPanelTexts(lang);
  const areas = screenTexts(lang).levelsPlural[level];
  const name = model.stack.rule;
  if (name === 'grens') return rule.grens;
  if (name === 'vergelijking') return rule.vergelijking(comparisonLabel(comparison, atlas, view));
  return rule[name](areas, whereName(model, scene));
}

/** Of how many areas where people live too little is known; empty for none. */
function unknownText(model: StackModel, compared: readonly number[], { lang, level }: Scene): string {
  const texts = stackPanelTexts(lang);
  const { levels, levelsPlural } = screenTexts(lang);
  const isMissing = (row: number) => {
    const reading = model.readings[row];
    return reading?.klass === null && reading.why !== 'niet-van-toepassing';
  };
  const missing = compared.filter(isMissing).length;
  if (missing === 0) return '';
  if (missing === 1) return texts.oneUnknown(levels[level]);
  return texts.unknown(formatNumber(missing, 0, lang), levelsPlural[level]);
}

/** Figures that nothing can be compared with, in words; empty where there are none. */
function lackingText({ stack, themes }: StackModel, { lang, comparison, atlas, view }: Scene): string {
  const lacking = themes.flatMap(({ parts }) => parts).filter(({ known }) => known === 0);
  if (stack.rule !== 'vergelijking' || lacking.length === 0) return '';
  const names = lacking.map(({ spec }) => spec.short[lang]).join(', ');
  return stackPanelTexts(lang).noComparison(comparisonLabel(comparison, atlas, view), names);
}

/** In how many areas themes come together, and how many people live there. */
function Answer({ scene, model, rows }: Omit<Props, 'onAdjust'>) {
  const { lang, level } = scene;
  const texts = stackPanelTexts(lang);
  const say = (value: number) => formatNumber(value, 0, lang);
  const compared = comparedRows(model);
  const of = model.themes.reduce((sum, { weight }) => sum + weight, 0);
  const [stacked, all] = [inwonersOf(scene, rows), inwonersOf(scene, compared)];
  const areas = screenTexts(lang).levelsPlural[level];
  if (compared.every((row) => model.readings[row]?.klass === null)) return <>{texts.nothingKnown(areas)}</>;
  const count =
    rows.length === 0
      ? texts.noneOf(say(compared.length), areas)
      : texts.someOf(say(rows.length), say(compared.length), areas);
  const share = formatValue(all > 0 ? (stacked / all) * 100 : 0, 'procent', 0, lang);
  return (
    <>
      {texts.inSo} <strong>{count}</strong> {texts.together[kindOf(model)](say(model.stackedFrom), say(of))}
      {rows.length > 0 && `; ${texts.people(say(stacked), share, scene.atlas.file.populationYear)}`}.{' '}
      {unknownText(model, compared, scene)}
    </>
  );
}

/** The answer in a sentence or two, and when a theme counts. */
export function Lead({ scene, model, rows, onAdjust }: Props) {
  const texts = stackPanelTexts(scene.lang);
  const lacking = lackingText(model, scene);
  return (
    <>
      <p className="lens-lead stack-lead">
        {model.themes.length === 1 ? texts.oneTheme : <Answer {...{ scene, model, rows }} />}
      </p>
      {lacking !== '' && <p className="lens-caution">{lacking}</p>}
      <p className="lens-why">
        {ruleText(model, scene)}{' '}
        <button type="button" className="text-button stack-adjust" onClick={onAdjust}>
          {texts.adjust}
        </button>
      </p>
    </>
  );
}
