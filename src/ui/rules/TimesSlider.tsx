import { useId } from 'react';
import { limitWords, timesTexts } from '../../catalog/texts/rulesTimes';
import type { UnitId } from '../../domain/indicator';
import type { TimesSense } from '../../domain/rules/times';
import type { Language } from '../../domain/text';
import { LEAST_TIMES, MOST_TIMES } from '../../state/linkFields';
import { setTimes } from '../../state/rules/settings';
import { partText, timesText } from './amounts';

interface Props {
  readonly keer: number;
  readonly sense: TimesSense;
  readonly unit: UnitId;
  readonly lang: Language;
}

/** The limit of the rule as a number in words: `2`, or `0,5` where low figures are looked for. */
export function limitText(keer: number, sense: TimesSense, lang: Language): string {
  return sense === 'minstens' ? timesText(keer, lang) : partText(keer, lang);
}

/** How many times the benchmark counts. */
export function TimesSlider({ keer, sense, unit, lang }: Props) {
  const id = useId();
  const { slider } = timesTexts(lang);
  const limit = limitWords(limitText(keer, sense, lang), unit, lang);
  const words = slider[sense](limit, timesText(keer, lang));
  return (
    <div className="rule-slider">
      <label htmlFor={id}>{words}</label>
      <input
        id={id}
        type="range"
        min={LEAST_TIMES}
        max={MOST_TIMES}
        step={0.1}
        value={keer}
        aria-valuetext={limit}
        onChange={({ target }) => setTimes(Number(target.value))}
      />
    </div>
  );
}
