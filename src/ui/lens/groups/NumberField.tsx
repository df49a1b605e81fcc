import { useId } from 'react';
import { groupsPanelTexts } from '../../../catalog/texts/groupsPanel';
import type { Language } from '../../../domain/text';
import { formatNumber } from '../../../domain/unit';
import { useTyped } from '../../common/useTyped';

interface Props {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly lang: Language;
  readonly onValue: (value: number) => void;
}

/** A whole number as typed, points between thousands left out; undefined where it is none within the bounds. */
function wholeIn(text: string, least: number, most: number): number | undefined {
  const digits = text.trim().replace(/(?<=\d)[.,](?=\d{3}$)/, '');
  const value = /^\d{1,6}$/.test(digits) ? Number(digits) : Number.NaN;
  return value >= least && value <= most ? value : undefined;
}

/** A whole number, used once it is right and the field is left or Enter is pressed; what is wrong is said at once. */
export function NumberField({ label, value, least, most, lang, onValue }: Props) {
  const { how: texts } = groupsPanelTexts(lang);
  const id = useId();
  const { typed, fieldProps } = useTyped();
  const read = typed === null ? value : wholeIn(typed, least, most);
  const use = () => {
    if (read === undefined) return false;
    if (read !== value) onValue(read);
    return true;
  };
  return (
    <div className="groups-number">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        maxLength={7}
        value={typed ?? String(value)}
        aria-invalid={read === undefined}
        aria-describedby={`${id}-fout`}
        {...fieldProps(use)}
      />
      <p id={`${id}-fout`} role="status" className={read === undefined ? 'lens-caution' : undefined}>
        {read === undefined && texts.fault(formatNumber(least, 0, lang), formatNumber(most, 0, lang))}
      </p>
    </div>
  );
}
