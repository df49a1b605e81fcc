import { rankingTexts } from '../../catalog/texts/ranking';
import { wordsOf } from '../../catalog/texts/words';
import type { Language } from '../../domain/text';
import { formatNumber, formatValue } from '../../domain/unit';
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
    return (
      <td className="number" {...marks} data-absent={cell.why}>
        <span className="why">{wordsOf(lang).absence[cell.why]}</span>
      </td>
    );
  }
  return (
    <td className="number" {...marks} data-value={cell.value}>
      {formatValue(cell.value, spec.unit, spec.decimals, lang)}
    </td>
  );
}

/** What the area is compared with, or why there is nothing to compare with. */
export function BenchmarkCell({ scene, area }: Props) {
  const { spec, lang } = scene;
  const { benchmark } = area;
  if (benchmark.kind === 'absent') {
    return (
      <td className="number quiet" data-benchmark="">
        <span className="why">{wordsOf(lang).noBenchmark[benchmark.why]}</span>
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
