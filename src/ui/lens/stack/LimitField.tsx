import { useId } from 'react';
import { stackCountsTexts } from '../../../catalog/texts/stackCounts';
import { type BreakSetting, readBreakNumbers } from '../../../domain/breakNumbers';
import type { IndicatorSpec } from '../../../domain/indicator';
import { lessFavourableSide } from '../../../domain/score';
import type { Language } from '../../../domain/text';
import { formatNumber } from '../../../domain/unit';
import { decimalsOf } from '../../../stats/rounding';
import { useTyped } from '../../common/useTyped';

interface Props {
  readonly spec: IndicatorSpec;
  /** Null as long as there is none. */
  readonly limit: number | null;
  /** Lowest and highest figure there are, in the declared unit. */
  readonly ends: readonly [number, number];
  readonly lang: Language;
  readonly onLimit: (limit: number) => void;
}

/** What is wrong with what was typed, in words with what to do; or the limit it says. */
function readLimit(text: string, setting: BreakSetting, say: (value: number) => string) {
  const { fault } = stackCountsTexts(setting.lang);
  const read = readBreakNumbers(text, setting);
  const [limit] = read;
  if (limit === undefined) return { fault: fault.empty };
  if (typeof limit !== 'number' || read.length > 1) return { fault: fault['not-a-number'](text.trim()) };
  const { lowest, highest } = setting;
  return limit < lowest || limit > highest ? { fault: fault.outside(say(lowest), say(highest)) } : { limit };
}

/** The figure from which an indicator counts, typed in its unit. What is not right yet leaves the map as it is. */
export function LimitField({ spec, limit, ends: [lowest, highest], lang, onLimit }: Props) {
  const texts = stackCountsTexts(lang);
  const id = useId();
  const { typed, fieldProps } = useTyped();
  const say = (value: number) => formatNumber(value, Math.max(spec.decimals, decimalsOf(value)), lang);
  const text = typed ?? (limit === null ? '' : say(limit));
  const { unit, decimals } = spec;
  const read = readLimit(text, { unit, decimals, lang, lowest, highest }, say);
  const fault = typed !== null || limit === null ? read.fault : undefined;
  const use = () => {
    if (read.limit === undefined) return false;
    if (read.limit !== limit) onLimit(read.limit);
    return true;
  };
  return (
    <div className="stack-limit">
      <label htmlFor={id}>
        {texts.limit[lessFavourableSide(spec.direction) ?? 'hoog']}
        <span className="visually-hidden"> ({texts.limitOf(spec.short[lang])})</span>
      </label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        maxLength={16}
        value={text}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-eenheid ${id}-fout`}
        {...fieldProps(use)}
      />
      <span id={`${id}-eenheid`}>{texts.units[unit]}</span>
      <p id={`${id}-fout`} className="lens-caution">
        {fault !== undefined && `${fault}${limit === null ? '' : ` ${texts.fault.kept}`}`}
      </p>
    </div>
  );
}
