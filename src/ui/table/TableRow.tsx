import { memo } from 'react';
import { rankingTexts } from '../../catalog/texts/ranking';
import { screenTexts } from '../../catalog/texts/screen';
import { verdictText, wordsOf } from '../../catalog/texts/words';
import type { Absence } from '../../domain/cell';
import { formatDifference } from '../../domain/difference';
import { formatNumber } from '../../domain/unit';
import { LookSwatch } from '../../figure/LookSwatch';
import { StripMark } from '../../figure/StripMark';
import { selectArea } from '../../state/actions';
import type { ExtraCell, ExtraColumn } from '../../state/extras/extraColumn';
import type { RankedArea } from '../../state/ranking/ranking';
import type { Scene } from '../../state/scene';
import { remarks } from '../common/lines';
import { verdictColour } from '../common/verdictColour';
import { BenchmarkCell, ExtraTableCell, RankCell, TimesCell, ValueCell } from './cells';
import type { TableShape } from './tableShape';

interface Props {
  readonly scene: Scene;
  readonly area: RankedArea;
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
  return (
    <td className="reading">
      {tooFew && <LookSwatch look="te-weinig-inwoners" />}
      {[words, ...remarks(scene, area)].filter(Boolean).join(' · ')}
    </td>
  );
}

/** Where the area stands among all others; nothing where it does not take part. */
function PlaceCell({ area, shape }: Pick<Props, 'area'> & { readonly shape: TableShape }) {
  const { cell, benchmark, rank, verdict } = area;
  return (
    <td className="strip-cell">
      <StripMark
        scale={shape.scale}
        value={cell.kind === 'value' && rank !== null ? cell.value : null}
        benchmark={benchmark.kind === 'value' ? benchmark.value : null}
        colour={verdictColour(verdict)}
      />
    </td>
  );
}

function Name({ scene, area, chosen }: Props & { readonly chosen: boolean }) {
  if (area.zone !== null) return <th scope="row">{area.name}</th>;
  return (
    <th scope="row">
      <button
        type="button"
        aria-pressed={chosen}
        title={screenTexts(scene.lang).tableView.select(area.name)}
        onClick={() => selectArea(area.id, { add: true })}
      >
        {area.name}
      </button>
    </th>
  );
}

function ZoneCell({ scene, area }: Props) {
  const { references } = screenTexts(scene.lang);
  if (area.zone === null) return <td className="zone is-home">{references.parkstad}</td>;
  return (
    <td className="zone quiet" title={references[area.zone]}>
      {rankingTexts(scene.lang).outside}
    </td>
  );
}

/** What the area is compared with, and how it differs. */
function ComparedCells({ scene, area, shape }: Props & { readonly shape: TableShape }) {
  const { spec, lang } = scene;
  return (
    <>
      <BenchmarkCell scene={scene} area={area} />
      <td className="number quiet">
        {area.difference !== null && formatDifference(area.difference, spec.unit, spec.decimals, lang)}
      </td>
      {shape.hasTimes && <TimesCell times={area.times} lang={lang} />}
    </>
  );
}

interface ExtraProps {
  readonly columns: readonly ExtraColumn[];
  /** In the order of the columns; undefined where nothing is worked out. */
  readonly cells: readonly ExtraCell[] | undefined;
}

function ExtraCells({ columns, cells }: ExtraProps) {
  return columns.map((column, index) => {
    const cell = cells?.[index];
    return cell ? <ExtraTableCell key={column.id} column={column} cell={cell} /> : <td key={column.id} />;
  });
}

interface RowProps extends Props {
  readonly shape: TableShape;
  readonly chosen: boolean;
  readonly extraColumns: ExtraProps['columns'];
  readonly extraCells: ExtraProps['cells'];
}

/** One area: its rank, its figure or the reason there is none, what it is compared with, and what that says. */
export const TableRow = memo(function TableRow({
  scene,
  area,
  shape,
  chosen,
  extraColumns,
  extraCells,
}: RowProps) {
  const { spec, lang } = scene;
  return (
    <tr data-code={area.id} data-selected={chosen || undefined} data-outside={area.zone ?? undefined}>
      <Name scene={scene} area={area} chosen={chosen} />
      <td>{area.gemeente ?? ''}</td>
      {shape.hasZones && <ZoneCell scene={scene} area={area} />}
      {shape.compared && <RankCell rank={area.rank} lang={lang} />}
      <ValueCell scene={scene} area={area} />
      <ExtraCells columns={extraColumns} cells={extraCells} />
      {shape.compared && <ComparedCells scene={scene} area={area} shape={shape} />}
      {spec.id !== 'inwoners' && (
        <td className="number quiet">{area.inwoners !== null && formatNumber(area.inwoners, 0, lang)}</td>
      )}
      {shape.compared && (
        <>
          <PlaceCell area={area} shape={shape} />
          <Reading scene={scene} area={area} />
        </>
      )}
    </tr>
  );
});
