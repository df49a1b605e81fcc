import { useId } from 'react';
import { INDICATORS } from '../../../catalog/indicators';
import { filteredTexts } from '../../../catalog/texts/addFiltered';
import { screenTexts } from '../../../catalog/texts/screen';
import { THEMES } from '../../../catalog/themes';
import type { Manifest } from '../../../domain/pack';
import { shownPeriod } from '../../../domain/period';
import { SIDES, type Side } from '../../../state/own/filteredAreas';
import type { Scene } from '../../../state/scene';
import { useAtlas } from '../../../state/store';
import { AreaOptions } from '../../common/AreaOptions';
import { Choice, Value } from './FilterParts';
import type { FilterState } from './useFilter';

/** Indicators with figures per buurt; all of them until the manifest says which. */
function perBuurt(manifest: Manifest | null): (id: string) => boolean {
  if (manifest === null) return () => true;
  const there = manifest.coverage.filter(({ level, valued }) => level === 'buurt' && valued > 0);
  const ids = new Set(there.map(({ indicator }) => indicator));
  return (id) => ids.has(id);
}

interface Props {
  readonly scene: Scene;
  readonly state: FilterState;
}

function IndicatorOptions({ scene, state }: Props) {
  const manifest = useAtlas(({ manifest: one }) => (one.status === 'klaar' ? one.data : null));
  const isThere = perBuurt(manifest);
  const { lang } = scene;
  return THEMES.map((theme) => {
    const specs = INDICATORS.filter(
      (spec) => spec.theme === theme.id && (isThere(spec.id) || spec === state.spec),
    );
    return (
      specs.length > 0 && (
        <optgroup key={theme.id} label={theme.name[lang]}>
          {specs.map((spec) => (
            <option key={spec.id} value={spec.id}>
              {spec.name[lang]}
            </option>
          ))}
        </optgroup>
      )
    );
  });
}

/** The rule as a sentence of fields: all buurten with this, on this side of that value, in a year, somewhere. */
export function FilterFields({ scene, state }: Props) {
  const { atlas, lang } = scene;
  const texts = filteredTexts(lang);
  const { levels } = screenTexts(lang);
  const { spec, typed, type, year, periods } = state;
  const id = useId();
  return (
    <div className="filter-fields">
      <p className="filter-lead">{texts.lead}</p>
      <Choice label={texts.indicator} value={spec.id} onPick={state.setIndicator} wide>
        <IndicatorOptions scene={scene} state={state} />
      </Choice>
      <Choice label={texts.side} value={typed.side} onPick={(side) => type({ side: side as Side })}>
        {SIDES.map((side) => (
          <option key={side} value={side}>
            {texts.sides[side]}
          </option>
        ))}
      </Choice>
      <Value
        label={texts.value}
        hintId={`${id}-eenheid`}
        value={typed.from}
        onType={(from) => type({ from })}
      />
      {typed.side === 'tussen' && (
        <Value label={texts.to} hintId={`${id}-eenheid`} value={typed.to} onType={(to) => type({ to })} />
      )}
      <p id={`${id}-eenheid`} className="add-hint filter-unit">
        {texts.units[spec.unit]}
      </p>
      <Choice
        label={texts.period}
        value={year ?? ''}
        onPick={state.setPeriod}
        disabled={periods.length === 0}
      >
        {periods.map((period) => (
          <option key={period} value={period}>
            {shownPeriod(period)}
          </option>
        ))}
      </Choice>
      <Choice label={texts.within} value={state.within ?? ''} onPick={state.pickWithin}>
        <option value="">{texts.everywhere}</option>
        <AreaOptions label={levels.gemeente} rows={atlas.rows('gemeente')} />
        <AreaOptions label={levels.focusgebied} rows={atlas.rows('focusgebied')} />
        <AreaOptions label={levels.stadsdeel} rows={atlas.file.stadsdelen} />
      </Choice>
    </div>
  );
}
