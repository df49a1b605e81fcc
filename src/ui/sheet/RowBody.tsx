import './figures.css';
import { absenceWord } from '../../catalog/texts/absentWords';
import type { Language } from '../../domain/text';
import { formatValue, unitPhrase } from '../../domain/unit';
import { LookSwatch } from '../../figure/LookSwatch';
import { StripPlot } from '../../figure/StripPlot';
import type { SheetRow } from '../../state/sheetModel';
import { verdictColour } from '../common/verdictColour';
import { markLines } from './markWords';
import { RowTrend } from './RowTrend';
import { type Common, comparableWords, comparedWords, factsOf } from './rowWords';

/** The figure of a row with its unit; the word for why where there is none. */
export function RowValue({ row, lang }: { row: SheetRow; lang: Language }) {
  const { spec, reading } = row;
  if (reading.cell.kind === 'absent') {
    return (
      <span className="row-none">
        <LookSwatch look={reading.cell.why} />
        {absenceWord(reading.cell, lang)}
      </span>
    );
  }
  const unit = unitPhrase(spec.unit, lang);
  return (
    <span className="row-value">
      <strong>{formatValue(reading.cell.value, spec.unit, spec.decimals, lang)}</strong>
      {unit && <small> {unit}</small>}
    </span>
  );
}

/** Keeps the dot at the end of a line, never at the start of the next. */
const SEPARATOR = '\u00a0· ';

interface Props {
  readonly row: SheetRow;
  readonly lang: Language;
  readonly common: Common;
}

/** Below the name and figure of a row: its place as a strip and in words, its past, and what policy texts named. */
export function RowBody({ row, lang, common }: Props) {
  const { reading, peers, marks } = row;
  const { cell, benchmark, verdict } = reading;
  const later = comparableWords(row, lang);
  const { verdict: judged, rest } = later ? { verdict: '', rest: later } : comparedWords(row, lang);
  const facts = factsOf(row, lang, common).join(SEPARATOR);
  return (
    <>
      {cell.kind === 'value' && peers.length > 1 && (
        <StripPlot
          peers={peers}
          value={cell.value}
          benchmark={benchmark.kind === 'value' ? benchmark.value : null}
          colour={verdictColour(verdict)}
        />
      )}
      {(judged || rest || facts) && (
        <p className="row-words">
          {judged && <span className="row-verdict">{judged}</span>}
          {judged ? rest : <span className="row-facts">{rest}</span>}
          {(judged || rest) && facts && SEPARATOR}
          {facts && <span className="row-facts">{facts}</span>}
        </p>
      )}
      <RowTrend row={row} lang={lang} />
      {markLines(marks, lang).map((line) => (
        <p className="row-mark" key={line}>
          {line}
        </p>
      ))}
    </>
  );
}
