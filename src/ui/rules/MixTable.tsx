import { memo } from 'react';
import { absenceWord } from '../../catalog/texts/absentWords';
import { mixTexts } from '../../catalog/texts/rulesMix';
import { verdictText, wordsOf } from '../../catalog/texts/words';
import { formatDifference } from '../../domain/difference';
import { shownPeriod } from '../../domain/period';
import type { Language } from '../../domain/text';
import { formatValue } from '../../domain/unit';
import { LookSwatch } from '../../figure/LookSwatch';
import { MixPlot, MixSign } from '../../figure/MixPlot';
import type { AreaReading } from '../../state/reading';
import type { MixModel, MixRow } from '../../state/rules/mixModel';
import { comparisonLabel, type Scene } from '../../state/scene';
import { coverageText, detailsOf, leastSpanOf } from './mixWords';
import { TableFrame } from './TableFrame';

interface CellProps {
  readonly row: MixRow;
  readonly reading: AreaReading;
  readonly lang: Language;
  /** Said instead of the usual reason. */
  readonly refusal?: string | undefined;
  readonly code: string;
}

function FigureCell({ row, reading, lang, refusal, code }: CellProps) {
  const { spec, period } = row;
  const { cell } = reading;
  const marks = { 'data-code': code, 'data-indicator': spec.id, 'data-year': period ?? '' };
  if (cell.kind === 'absent') {
    return (
      <td className="number" {...marks} data-absent={cell.why}>
        <span className="why">
          <LookSwatch look={cell.why} />
          {refusal ?? absenceWord(cell, lang)}
        </span>
      </td>
    );
  }
  const coverage = coverageText(reading, lang);
  return (
    <td className="number" {...marks} data-value={cell.value}>
      {formatValue(cell.value, spec.unit, spec.decimals, lang)}
      {coverage && <small>{coverage}</small>}
    </td>
  );
}

/** The two together beside the benchmark, in words, or why that cannot be said. */
function Judged({ row, lang }: { row: MixRow; lang: Language }) {
  const { spec, mix } = row;
  const { benchmark, difference, verdict, cell, tooFew } = mix;
  if (cell.kind === 'absent') return <td />;
  if (benchmark.kind === 'absent') {
    return (
      <td data-benchmark="">
        <span className="why">{wordsOf(lang).noBenchmark[benchmark.why]}</span>
      </td>
    );
  }
  const words = tooFew ? wordsOf(lang).tooFewPeople : verdict && verdictText(verdict, lang);
  const value = formatValue(benchmark.value, spec.unit, spec.decimals, lang);
  const own = benchmark.period === row.period ? '' : ` (${shownPeriod(benchmark.period)})`;
  return (
    <td data-benchmark={benchmark.area}>
      {words}
      <small>
        {value}
        {own} · {difference !== null && formatDifference(difference, spec.unit, spec.decimals, lang)}
      </small>
    </td>
  );
}

function figureOf({ cell }: AreaReading): number | null {
  return cell.kind === 'value' ? cell.value : null;
}

const Row = memo(function Row({ row, lang }: { row: MixRow; lang: Language }) {
  const { spec, partners, mix, refusal } = row;
  const [first, second] = partners;
  const benchmark = mix.benchmark.kind === 'value' ? mix.benchmark.value : null;
  return (
    <tr>
      <th scope="row" className="mix-subject">
        {spec.name[lang]} <small>{detailsOf(row, lang)}</small>
      </th>
      <FigureCell row={row} reading={first} lang={lang} code={first.id} />
      <FigureCell row={row} reading={second} lang={lang} code={second.id} />
      <FigureCell row={row} reading={mix} lang={lang} code="samen" refusal={refusal?.[lang]} />
      <td className="mix-cell">
        <MixPlot
          leastSpan={leastSpanOf(spec, benchmark)}
          first={figureOf(first)}
          second={figureOf(second)}
          mix={figureOf(mix)}
          benchmark={benchmark}
        />
      </td>
      <Judged row={row} lang={lang} />
    </tr>
  );
});

/** Every indicator of both partners and of the two together, in the order in which the partners were picked. */
export function MixTable({ model, scene }: { model: MixModel; scene: Scene }) {
  const { lang, atlas, view } = scene;
  const texts = mixTexts(lang);
  const [first, second] = model.partners;
  const than = comparisonLabel(model.comparison, atlas, view);
  return (
    <TableFrame title={texts.table(first.name, second.name)}>
      <thead>
        <tr>
          <th scope="col">{texts.subject}</th>
          <th scope="col" className="number">
            <MixSign of="first" /> {first.name}
          </th>
          <th scope="col" className="number">
            <MixSign of="second" /> {second.name}
          </th>
          <th scope="col" className="number">
            <MixSign of="mix" /> {texts.mix}
          </th>
          <th scope="col">{texts.place}</th>
          <th scope="col">{texts.judged(than)}</th>
        </tr>
      </thead>
      <tbody>
        {model.rows.map((row) => (
          <Row key={row.spec.id} row={row} lang={lang} />
        ))}
      </tbody>
    </TableFrame>
  );
}
