import { rentTexts } from '../../catalog/texts/rulesRent';
import { shownPeriod } from '../../domain/period';
import type { Language } from '../../domain/text';
import { formatValue } from '../../domain/unit';
import type { RentWhole as Model } from '../../state/rules/rentModel';

/** A gemeente without figures for its parts: why the rule cannot be checked there. */
export function RentWhole({ model, lang }: { model: Model; lang: Language }) {
  const { gemeente, period, cell, spec } = model;
  const texts = rentTexts(lang);
  if (period === null || cell?.kind !== 'value') return <p role="status">{texts.none(gemeente.name)}</p>;
  const value = formatValue(cell.value, spec.unit, spec.decimals, lang);
  return (
    <p role="status" className="rule-answer">
      {texts.whole(gemeente.name, shownPeriod(period), value)}
    </p>
  );
}
