import { memo } from 'react';
import { screenTexts } from '../../catalog/texts/screen';
import { verdictText, wordsOf } from '../../catalog/texts/words';
import type { Absence } from '../../domain/cell';
import { formatDifference } from '../../domain/difference';
import { formatNumber, formatValue } from '../../domain/unit';
import { selectArea } from '../../state/actions';
import type { AreaReading } from '../../state/reading';
import type { Scene } from '../../state/scene';
import { remarks } from '../common/lines';

interface Props {
  readonly scene: Scene;
  readonly area: AreaReading;
}

function ValueCell({ scene, area }: Props) {
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

function BenchmarkCell({ scene, area }: Props) {
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

/** The reason in full, without the word that already stands in the figure's place. */
function reasonOf(scene: Scene, why: Absence): string {
  const [, reason = ''] = wordsOf(scene.lang).absenceReason[why].split(': ');
  return reason;
}

function Reading({ scene, area }: Props) {
  const { cell, verdict, tooFew } = area;
  if (cell.kind === 'absent') return <td className="reading why">{reasonOf(scene, cell.why)}</td>;
  const words = verdict ? verdictText(verdict, scene.lang) : tooFew && wordsOf(scene.lang).tooFewPeople;
  return <td className="reading">{[words, ...remarks(scene, area)].filter(Boolean).join(' · ')}</td>;
}

/** One area: its figure or the reason there is none, what it is compared with, and what that says. */
export const TableRow = memo(function TableRow({
  scene,
  area,
  chosen,
}: Props & { readonly chosen: boolean }) {
  const { spec, lang } = scene;
  const inwoners = area.row?.inwoners;
  return (
    <tr data-code={area.id} data-selected={chosen || undefined}>
      <th scope="row">
        <button
          type="button"
          aria-pressed={chosen}
          title={screenTexts(lang).tableView.select(area.name)}
          onClick={() => selectArea(area.id, { add: true })}
        >
          {area.name}
        </button>
      </th>
      <td>{area.gemeente ?? ''}</td>
      <ValueCell scene={scene} area={area} />
      <BenchmarkCell scene={scene} area={area} />
      <td className="number quiet">
        {area.difference !== null && formatDifference(area.difference, spec.unit, spec.decimals, lang)}
      </td>
      <Reading scene={scene} area={area} />
      {spec.id !== 'inwoners' && (
        <td className="number quiet">
          {inwoners !== null && inwoners !== undefined && formatNumber(inwoners, 0, lang)}
        </td>
      )}
    </tr>
  );
});
