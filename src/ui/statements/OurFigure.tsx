import { absenceWord } from '../../catalog/texts/absentWords';
import { statementTexts } from '../../catalog/texts/statements';
import { shownPeriod } from '../../domain/period';
import type { Language } from '../../domain/text';
import { formatValue } from '../../domain/unit';
import { LookSwatch } from '../../figure/LookSwatch';
import type { Recounted } from '../../state/statements';

/** The figure of the atlas with its own year, or why there is none. */
export function OurFigure({ ours, lang }: { ours: Recounted; lang: Language }) {
  const { cell, unit, decimals, period, indicator, counted } = ours;
  const texts = statementTexts(lang);
  const marks = { 'data-indicator': indicator?.id ?? 'inwoners', 'data-year': period };
  if (cell.kind === 'onderweg') return <td className="statement-year">{texts.underway}…</td>;
  if (cell.kind === 'absent') {
    return (
      <td {...marks} data-absent={cell.why}>
        <LookSwatch look={cell.why} />
        {absenceWord(cell, lang)} <span className="statement-year">{shownPeriod(period)}</span>
      </td>
    );
  }
  const remarks = [
    shownPeriod(cell.ownPeriod ?? period),
    cell.basis === 'berekend' && texts.computed,
    counted && texts.counted(counted.reach, counted.of),
  ];
  return (
    <td {...marks} data-value={cell.value}>
      {formatValue(cell.value, unit, decimals, lang)}{' '}
      <span className="statement-year">{remarks.filter(Boolean).join(' · ')}</span>
    </td>
  );
}
