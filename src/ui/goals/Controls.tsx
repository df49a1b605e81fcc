import { BASELINE_YEAR } from '../../catalog/goals/programme';
import { goalsTexts } from '../../catalog/texts/goals';
import { screenTexts } from '../../catalog/texts/screen';
import { type AreaId, parseAreaId } from '../../domain/area';
import { showAreaGoals, showBaseline, showSubjectGoals } from '../../state/goals/goalActions';
import type { Scene } from '../../state/scene';
import { useAtlas } from '../../state/store';
import { AreaOptions } from '../common/AreaOptions';
import { Pick } from '../pick/Pick';
import { areaOptions } from './areaOptions';

interface Props {
  readonly scene: Scene;
  /** The area on screen; undefined while one subject is shown for all focusgebieden. */
  readonly area: AreaId | undefined;
}

/** One area on all subjects, or all focusgebieden on one subject. */
export function ModeSwitch({ scene, area }: Props) {
  const texts = goalsTexts(scene.lang);
  const first = scene.atlas.rows('focusgebied').find(({ id }) => id === 'focus.heerlen-noord');
  const toArea = first ?? scene.atlas.rows('focusgebied')[0];
  return (
    <fieldset className="segment">
      <legend className="visually-hidden">{texts.show}</legend>
      <button
        type="button"
        aria-pressed={area !== undefined}
        onClick={() => area === undefined && toArea && showAreaGoals(toArea.id)}
      >
        {texts.perArea}
      </button>
      <button
        type="button"
        aria-pressed={area === undefined}
        onClick={() => area !== undefined && showSubjectGoals(scene.spec.id)}
      >
        {texts.perSubject}
      </button>
    </fieldset>
  );
}

/** The area, or the subject. */
export function Subject({ scene, area }: Props) {
  const texts = goalsTexts(scene.lang);
  const selected = useAtlas((state) => state.view.gebied);
  if (area === undefined) {
    const { sentence, pick } = screenTexts(scene.lang);
    return (
      <p className="sentence">
        {`${sentence.show} `}
        <Pick
          scene={scene}
          list="IndicatorList"
          word={scene.spec.short[scene.lang]}
          purpose={pick.indicator}
        />
      </p>
    );
  }
  const choose = (text: string) => {
    const id = parseAreaId(text);
    if (id) showAreaGoals(id);
  };
  return (
    <label className="goals-field">
      <span>{texts.area}</span>
      <select value={area} onChange={(event) => choose(event.target.value)}>
        {areaOptions(scene, selected).map(({ name, options }) => (
          <AreaOptions key={name} label={name} rows={options} />
        ))}
      </select>
    </label>
  );
}

/** The year that counts as the start. */
export function BaselineSelect({ scene, years }: { scene: Scene; years: readonly string[] }) {
  const texts = goalsTexts(scene.lang);
  const chosen = useAtlas((state) => state.view.nulmeting);
  const all = [...new Set([...years, BASELINE_YEAR, ...(chosen === null ? [] : [chosen])])].sort();
  const newest = years.at(-1) ?? '';
  return (
    <label className="goals-field">
      <span>{texts.baseline}</span>
      <select value={chosen ?? ''} onChange={(event) => showBaseline(event.target.value || null)}>
        <option value="">{texts.firstYear}</option>
        {all.map((year) => (
          <option key={year} value={year}>
            {year === BASELINE_YEAR && newest < year ? texts.dealYear(year) : year}
          </option>
        ))}
      </select>
    </label>
  );
}
