import { useId } from 'react';
import { adjustClassesTexts } from '../../../catalog/texts/adjustClasses';
import { ownBreaksText } from '../../../catalog/texts/ownBreaks';
import { readOwnBreaks } from '../../../domain/ownBreaks';
import { formatNumber } from '../../../domain/unit';
import { classBy } from '../../../state/adjustActions';
import type { Scene } from '../../../state/scene';
import { decimalsOf } from '../../../stats/rounding';
import { useTyped } from '../../common/useTyped';
import { BreakHandles } from './BreakHandles';
import { endsOf } from './figures';

interface Props {
  readonly scene: Scene;
  readonly breaks: readonly number[];
}

/** Breaks as the reader wants them: typed, or moved over the figures. What is not right yet leaves the map as it is. */
export function OwnBreaks({ scene, breaks }: Props) {
  const { spec, lang } = scene;
  const texts = adjustClassesTexts(lang).own;
  const id = useId();
  const { typed, forget, fieldProps } = useTyped();
  const [lowest, highest] = endsOf(scene);
  const say = (value: number) => formatNumber(value, decimalsOf(value), lang);
  const text = typed ?? breaks.map((one) => formatNumber(one, spec.decimals, lang)).join('; ');
  const read = readOwnBreaks(text, { unit: spec.unit, decimals: spec.decimals, lang, lowest, highest });
  const faults = 'faults' in read ? read.faults : [];
  const said = 'faults' in read ? read.faults : read.warnings;
  const use = () => {
    if ('faults' in read) return false;
    classBy({ kind: 'eigen', breaks: read.breaks });
    return true;
  };
  return (
    <div className="own-breaks">
      <label htmlFor={id}>{texts.label}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={text}
        aria-invalid={faults.length > 0}
        aria-describedby={`${id}-hoe ${id}-fout`}
        {...fieldProps(use)}
      />
      <div id={`${id}-fout`} className={faults.length > 0 ? 'adjust-fault' : 'adjust-why'} role="status">
        {said.map((one) => (
          <p key={JSON.stringify(one)}>{ownBreaksText(one, lang, say)}</p>
        ))}
        {faults.length > 0 && typed !== null && <p>{texts.kept}</p>}
      </div>
      <p id={`${id}-hoe`} className="adjust-why">
        {texts.hint(texts.units[spec.unit])}
      </p>
      <BreakHandles scene={scene} breaks={breaks} onMoved={forget} />
    </div>
  );
}
