import { rankingTexts } from '../../catalog/texts/ranking';
import { wordsOf } from '../../catalog/texts/words';
import type { Language } from '../../domain/text';
import { formatNumber, formatValue } from '../../domain/unit';
import type { Unclassed } from '../../domain/view';
import { LookSwatch } from '../../figure/LookSwatch';
import type { ExtraCell, ExtraColumn } from '../../state/extras/extraColumn';
import { stackReason } from '../../state/lens/lensTable';
import type { RankedArea } from '../../state/ranking/ranking';
import type { Scene } from '../../state/scene';

interface Props {
  readonly scene: Scene;
  readonly area: RankedArea;
}

/** The figure, or the word for why there is none. */
export function ValueCell({ scene, area }: Props) {
  const { spec, period, lang } = scene;
  const { cell } = area;
  const marks = { 'data-indicator': spec.id, 'data-year': period ?? '' };
  if (cell.kind === 'absent') {
    const { why, text } = stackReason(scene, area.id) ?? {
      why: cell.why,
      text: wordsOf(lang).absence[cell.why],
    };
    return (
      <td className="number" {...marks} data-absent={cell.why}>
        <span className="why">
          <LookSwatch look={why} />
          {text}
        </span>
      </td>
    );
  }
  return (
    <td className="number" {...marks} data-value={cell.value}>
      {formatValue(cell.value, spec.unit, spec.decimals, lang)}
    </td>
  );
}

/** One more figure of an area, because of what is adjusted; or the word for why there is none. */
export function ExtraTableCell({ column, cell }: { readonly column: ExtraColumn; readonly cell: ExtraCell }) {
  const state =
    cell.absent === undefined ? { 'data-value': cell.value ?? undefined } : { 'data-absent': cell.absent };
  return (
    <td
      className={column.inWords ? undefined : 'number'}
      data-indicator={column.indicator}
      data-year={column.period}
      {...state}
    >
      {cell.absent === undefined ? (
        cell.text
      ) : (
        <span className="why">
          <LookSwatch look={cell.absent} />
          {cell.text}
        </span>
      )}
    </td>
  );
}

/** Why the map gives no class to an area with a figure but without a benchmark; undefined where it does. */
function lookWithout({ scene, area }: Props): Unclassed | undefined {
  const { mode, change, pair } = scene;
  const { benchmark, cell, tooFew } = area;
  if (mode === 'waarde' || change || pair || cell.kind === 'absent' || tooFew) return undefined;
  return benchmark.kind === 'absent' && benchmark.why === 'is-zelf' ? 'is-zelf' : 'geen-vergelijking';
}

/** What the area is compared with, or why there is nothing to compare with. */
export function BenchmarkCell({ scene, area }: Props) {
  const { spec, lang } = scene;
  const { benchmark } = area;
  if (benchmark.kind === 'absent') {
    const look = lookWithout({ scene, area });
    return (
      <td className="number quiet" data-benchmark="">
        <span className="why">
          {look && <LookSwatch look={look} />}
          {wordsOf(lang).noBenchmark[benchmark.why]}
        </span>
      </td>
    );
  }
  return (
    <td
      className="number quiet"
      data-benchmark={benchmark.area}
      title={`${area.benchmarkName}, ${benchmark.period}`}
    >
      {formatValue(benchmark.value, spec.unit, spec.decimals, lang)}
    </td>
  );
}

/** The rank; a dash, and the words for who cannot see it, where the area takes no part. */
export function RankCell({ rank, lang }: { readonly rank: number | null; readonly lang: Language }) {
  if (rank !== null) return <td className="number rank">{rank}</td>;
  return (
    <td className="number rank quiet">
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{rankingTexts(lang).noRank}</span>
    </td>
  );
}

/** How many times the benchmark. */
export function TimesCell({ times, lang }: { readonly times: number | null; readonly lang: Language }) {
  return (
    <td className="number quiet">
      {times !== null && rankingTexts(lang).timesCell(formatNumber(times, 1, lang))}
    </td>
  );
}
