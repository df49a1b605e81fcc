import { useId } from 'react';
import { indicatorById } from '../../../catalog/indicators';
import { adjustScoreTexts } from '../../../catalog/texts/adjustScore';
import { weightText } from '../../../catalog/texts/scoreWords';
import { screenTexts } from '../../../catalog/texts/screen';
import type { Level } from '../../../domain/area';
import { periodsOf } from '../../../domain/cells';
import type { IndicatorSpec } from '../../../domain/indicator';
import { shownPeriod } from '../../../domain/period';
import { lessFavourableSide } from '../../../domain/score';
import { capital, type Language } from '../../../domain/text';
import { partColour } from '../../../figure/ScoreBar';
import { LEAST_WEIGHT, MOST_WEIGHT } from '../../../state/linkFieldsAdjusted';
import type { DraftPart } from '../../../state/score/draft';
import { useAtlas } from '../../../state/store';

interface Props {
  readonly part: DraftPart;
  /** Its number in the score, from 0. */
  readonly index: number;
  readonly level: Level;
  readonly lang: Language;
  readonly onChange: (part: DraftPart, how?: { readonly moving: boolean }) => void;
  readonly onRemove: () => void;
}

interface FactsProps extends Pick<Props, 'level' | 'lang'> {
  readonly spec: IndicatorSpec;
}

/** `2024 · modelschatting · laag is minder gunstig`. */
function Facts({ spec, level, lang }: FactsProps) {
  const file = useAtlas(({ values }) => values[spec.id]);
  const [period] = file?.status === 'klaar' ? periodsOf(file.data, level) : [];
  const less = lessFavourableSide(spec.direction);
  const facts = [
    period && shownPeriod(period),
    screenTexts(lang).panel.nature[spec.nature],
    less && adjustScoreTexts(lang).lessFavourable[less],
  ];
  return <p className="score-facts">{facts.filter(Boolean).join(' · ')}</p>;
}

interface SidesProps extends Pick<Props, 'part' | 'lang' | 'onChange'> {
  readonly spec: IndicatorSpec;
}

/** Whether high or low figures count. */
function Sides({ part, spec, lang, onChange }: SidesProps) {
  const texts = adjustScoreTexts(lang);
  return (
    <>
      {part.counts === null && <p className="score-hint">{texts.neutral}</p>}
      <fieldset className="segment is-small score-sides">
        <legend className="visually-hidden">{texts.side(spec.short[lang])}</legend>
        {(['laag', 'hoog'] as const).map((side) => (
          <button
            key={side}
            type="button"
            aria-pressed={part.counts === side}
            onClick={() => onChange({ ...part, counts: side })}
          >
            {side === 'laag' ? texts.low : texts.high}
          </button>
        ))}
      </fieldset>
    </>
  );
}

/** One part of the score: what it is, which side counts, and how heavily. */
export function PartRow({ part, index, level, lang, onChange, onRemove }: Props) {
  const id = useId();
  const spec = indicatorById(part.indicator);
  if (!spec) return null;
  const texts = adjustScoreTexts(lang);
  const name = spec.short[lang];
  const heavy = texts.times(weightText(part.weight, lang));
  return (
    <li className="score-part">
      <div className="score-part-head">
        <PartMark index={index} />
        <strong>{capital(name)}</strong>
        <button type="button" className="drop" aria-label={texts.remove(name)} onClick={onRemove}>
          <span aria-hidden="true">×</span>
        </button>
      </div>
      <Facts spec={spec} level={level} lang={lang} />
      <Sides part={part} spec={spec} lang={lang} onChange={onChange} />
      <div className="score-weight">
        <label htmlFor={id}>{texts.weight}</label>
        <input
          id={id}
          type="range"
          min={LEAST_WEIGHT}
          max={MOST_WEIGHT}
          step={0.25}
          value={part.weight}
          aria-label={texts.weightOf(name)}
          aria-valuetext={heavy}
          onChange={({ target }) => onChange({ ...part, weight: Number(target.value) }, { moving: true })}
          onPointerUp={() => onChange(part)}
          onKeyUp={() => onChange(part)}
        />
        <span aria-hidden="true">{heavy}</span>
      </div>
    </li>
  );
}

/** The number of a part on its colour, as in the bars. */
export function PartMark({ index }: Pick<Props, 'index'>) {
  return (
    <svg className="score-mark" width="20" height="20" aria-hidden="true">
      <rect width="20" height="20" rx="3" fill={partColour(index)} />
      <text x="10" y="14.5" textAnchor="middle" fill="#fff">
        {index + 1}
      </text>
    </svg>
  );
}
