import { sourceById } from '../../catalog/sources';
import { absenceReason, weightWord } from '../../catalog/texts/absentWords';
import { compareTexts } from '../../catalog/texts/compare';
import { screenTexts } from '../../catalog/texts/screen';
import { verdictThan } from '../../catalog/texts/words';
import type { IndicatorSpec } from '../../domain/indicator';
import { shownPeriod } from '../../domain/period';
import { capital, type Language } from '../../domain/text';
import type { CompareCell, CompareRow } from '../../state/compare/compareModel';
import { remarks } from '../common/lines';
import { figureText } from './cellWords';

/** By which rule the figure of a larger area follows from its buurten; empty where it does not. */
function ruleWords(spec: IndicatorSpec, lang: Language): string {
  const { weights, floor } = compareTexts(lang).details;
  const { kind } = spec.aggregate;
  if (kind === 'geen') return '';
  const whom = weightWord(spec.aggregate, lang);
  const rule = kind === 'gewogen' || kind === 'telling' ? `${weights[kind]} ${whom}` : weights[kind];
  return `${capital(rule)}. ${floor}`;
}

/** Official name of the sources of a figure, and whether a supplementary table stands in. */
function sourceWords({ sources, supplement }: CompareCell, lang: Language): string {
  const named = sources.flatMap((id) => {
    const source = sourceById(id);
    return source ? [`${source.publisher}, ${source.title[lang]} (${source.table})`] : [];
  });
  return [...named, ...(supplement ? [compareTexts(lang).details.supplement] : [])].join('; ');
}

/** Everything one column says, in whole words. */
function cellLine(row: CompareRow, cell: CompareCell, lang: Language): string {
  const { spec, period } = row;
  const told = { spec, lang, period };
  const { cell: own, reading } = cell;
  if (own.kind === 'absent') return absenceReason({ id: cell.column.id, cell: own }, spec, lang);
  const verdict = reading?.verdict ? verdictThan(reading.verdict, reading.benchmarkName, lang) : '';
  const over = shownPeriod(own.ownPeriod ?? period ?? '');
  return [
    `${figureText(own.value, told)} (${over})`,
    verdict,
    ...remarks(told, cell),
    sourceWords(cell, lang),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** What an indicator means, how it is computed, and where every figure of the row comes from. */
export function Details({ row, lang }: { row: CompareRow; lang: Language }) {
  const { spec, cells } = row;
  const { panel } = screenTexts(lang);
  const texts = compareTexts(lang).details;
  const rule = ruleWords(spec, lang);
  return (
    <dl className="compare-details">
      <dt>{panel.definition}</dt>
      <dd>
        {spec.definition[lang]} {panel.direction[spec.direction]}
      </dd>
      {spec.caveat && (
        <>
          <dt>{panel.caveat}</dt>
          <dd>{spec.caveat[lang]}</dd>
        </>
      )}
      <dt>{spec.aggregate.kind === 'geen' ? texts.refused : texts.weight}</dt>
      <dd>{spec.aggregate.kind === 'geen' ? spec.aggregate.why[lang] : rule}</dd>
      <dt>{texts.cells}</dt>
      <dd>
        <ul>
          {cells.map((cell) => (
            <li key={`${cell.column.role} ${cell.column.id}`}>
              <strong>{cell.column.name}</strong>: {cellLine(row, cell, lang)}
            </li>
          ))}
        </ul>
      </dd>
    </dl>
  );
}
