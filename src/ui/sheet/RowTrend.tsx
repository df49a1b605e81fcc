import { bandNear } from '../../domain/bands';
import { shownPeriod } from '../../domain/period';
import type { Language } from '../../domain/text';
import { formatValue } from '../../domain/unit';
import { Trend } from '../../figure/Trend';
import type { SheetRow } from '../../state/sheetModel';

/** Bands of "about equal" the height of a line stands for at least: a smaller change is drawn small. */
const LEAST_BANDS = 4;

/** The line through time with its ends in words: `2016 62 % → 2024 58 %`. Nothing with fewer than two figures. */
export function RowTrend({ row, lang }: { row: SheetRow; lang: Language }) {
  const { spec, trend } = row;
  const [first, last] = [trend[0], trend.at(-1)];
  if (!first || !last || first === last) return null;
  const show = (value: number) => formatValue(value, spec.unit, spec.decimals, lang);
  return (
    <p className="row-trend">
      <Trend points={trend} leastSpan={LEAST_BANDS * bandNear(last.value, spec)} />
      <span>
        {shownPeriod(first.period)} <b>{show(first.value)}</b> <span aria-hidden="true">→ </span>
        <span className="visually-hidden">, </span>
        {shownPeriod(last.period)} <b>{show(last.value)}</b>
      </span>
    </p>
  );
}
