import { useId } from 'react';
import type { TimeTexts } from '../../../catalog/texts/adjustTime';
import { screenTexts } from '../../../catalog/texts/screen';
import { shownPeriod } from '../../../domain/period';
import type { Year } from '../../../state/changes/years';
import type { Scene } from '../../../state/scene';

/** More years than this have no room for a word each. */
const MOST_WORDS = 6;

interface Props {
  readonly scene: Scene;
  readonly texts: TimeTexts;
  /** Oldest first. */
  readonly years: readonly Year[];
  readonly now: string;
  readonly onMove: (period: string) => void;
}

/** Where a year stands along the slider, from 0 to 1. */
function placeOf(index: number, years: readonly Year[]): number {
  return index / Math.max(1, years.length - 1);
}

function Ticks({ years, now }: Pick<Props, 'years' | 'now'>) {
  const all = years.length <= MOST_WORDS;
  return (
    <ol className="time-ticks" aria-hidden="true">
      {years.map(({ period }, index) => (
        <li key={period} style={{ left: `${placeOf(index, years) * 100}%` }} data-now={period === now}>
          {(all || index === 0 || index === years.length - 1) && <span>{shownPeriod(period)}</span>}
        </li>
      ))}
    </ol>
  );
}

/** The real years of subject and level, one step each. */
export function YearSlider({ scene, texts, years, now, onMove }: Props) {
  const id = useId();
  const { rows, lang, level } = scene;
  const index = years.findIndex(({ period }) => period === now);
  const year = years[index];
  const areas = screenTexts(lang).levelsPlural[level];
  return (
    <div className="time-slider">
      <label htmlFor={id} className="visually-hidden">
        {texts.year}
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={years.length - 1}
        step={1}
        value={index}
        aria-valuetext={texts.valueText(shownPeriod(now), year?.valued ?? 0, rows.length, areas)}
        onChange={({ target }) => {
          const chosen = years[Number(target.value)];
          if (chosen) onMove(chosen.period);
        }}
      />
      <Ticks years={years} now={now} />
    </div>
  );
}
