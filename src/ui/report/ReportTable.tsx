import { rankingTexts } from '../../catalog/texts/ranking';
import { type ReportPageTexts, reportPage } from '../../catalog/texts/reportPage';
import { screenTexts } from '../../catalog/texts/screen';
import { verdictText, wordsOf } from '../../catalog/texts/words';
import { formatDifference } from '../../domain/difference';
import { shownPeriod } from '../../domain/period';
import { capital } from '../../domain/text';
import { formatNumber } from '../../domain/unit';
import type { RankedArea } from '../../state/ranking/ranking';
import type { RowsGroup } from '../../state/report/rowsGroup';
import { comparisonLabel, type Scene } from '../../state/scene';
import type { TableExtras } from '../../state/tableExtras';
import { BenchmarkCell, ExtraTableCell, RankCell, ValueCell } from '../table/cells';
import { extrasOf } from './extrasOf';

/** A region that scrolls must be reachable by keyboard. */
const SCROLLS = { tabIndex: 0 } as const;

/** Which columns there are. */
interface Shape {
  readonly extras: TableExtras;
  /** False where no row has a rank. */
  readonly ranked: boolean;
  readonly compared: boolean;
}

interface RowProps {
  readonly scene: Scene;
  readonly area: RankedArea;
  readonly shape: Shape;
}

function readingWords(scene: Scene, { cell, verdict, tooFew }: RankedArea): string {
  if (cell.kind === 'absent') return '';
  if (verdict) return verdictText(verdict, scene.lang);
  return tooFew ? wordsOf(scene.lang).tooFewPeople : '';
}

function Row({ scene, area, shape: { extras, ranked, compared } }: RowProps) {
  const { spec, lang } = scene;
  const cells = extras.cellsOf(area.id);
  return (
    <tr data-code={area.id}>
      <th scope="row">
        {area.name}
        {area.gemeente !== undefined && <span className="report-place"> {area.gemeente}</span>}
      </th>
      {ranked && <RankCell rank={area.rank} lang={lang} />}
      <ValueCell scene={scene} area={area} />
      {extras.columns.map((column, index) => {
        const cell = cells?.[index];
        return cell ? <ExtraTableCell key={column.id} column={column} cell={cell} /> : <td key={column.id} />;
      })}
      {compared && (
        <>
          <BenchmarkCell scene={scene} area={area} />
          <td className="number quiet">
            {area.difference !== null && formatDifference(area.difference, spec.unit, spec.decimals, lang)}
          </td>
          <td>{readingWords(scene, area)}</td>
        </>
      )}
      {spec.id !== 'inwoners' && (
        <td className="number quiet">{area.inwoners !== null && formatNumber(area.inwoners, 0, lang)}</td>
      )}
    </tr>
  );
}

interface HeadProps {
  readonly scene: Scene;
  readonly shape: Shape;
}

function Head({ scene, shape: { extras, ranked, compared } }: HeadProps) {
  const { spec, lang, period, atlas, view, comparison } = scene;
  const { tableView } = screenTexts(lang);
  const number = (words: string, inWords = false) => (
    <th key={words} scope="col" className={inWords ? undefined : 'number'}>
      {words}
    </th>
  );
  return (
    <thead>
      <tr>
        <th scope="col">{tableView.area}</th>
        {ranked && number(rankingTexts(lang).rank)}
        {number(`${capital(spec.short[lang])} ${shownPeriod(period ?? '')}`)}
        {extras.columns.map(({ head, inWords }) => number(capital(head), inWords))}
        {compared && (
          <>
            {number(capital(comparisonLabel(comparison, atlas, view)))}
            {number(tableView.difference)}
            <th scope="col">{tableView.reading}</th>
          </>
        )}
        {spec.id !== 'inwoners' && number(tableView.inhabitants)}
      </tr>
    </thead>
  );
}

/** What the rows of a group have in common. */
function groupTitle(scene: Scene, { kind, label }: RowsGroup, texts: ReportPageTexts): string {
  if (label !== undefined) return label;
  if (scene.change && (kind === 'minder' || kind === 'gunstig')) return texts.changed[kind];
  if (scene.change && (kind === 'laag' || kind === 'hoog')) return texts.changedNeutral[kind];
  return texts.rows[kind];
}

interface Props {
  readonly scene: Scene;
  readonly caption: string;
  readonly groups: readonly RowsGroup[];
}

/** Some rows of the view in groups, by the contract of the table. */
export function ReportTable({ scene, caption, groups }: Props) {
  const texts = reportPage(scene.lang);
  const all = extrasOf(scene);
  const areas = groups.flatMap((group) => group.areas);
  const told = areas.some(({ id }) => all.cellsOf(id) !== undefined);
  const extras: TableExtras = { ...all, columns: told ? all.columns : [] };
  const compared = (!scene.lens || !told) && areas.some(({ benchmark }) => benchmark.kind === 'value');
  const ranked = areas.some(({ rank }) => rank !== null);
  const shape: Shape = { extras, ranked, compared };
  const more = [ranked, scene.spec.id !== 'inwoners'].filter(Boolean).length;
  const width = 2 + extras.columns.length + (compared ? 3 : 0) + more;
  return (
    <section className="scroll" aria-label={caption} {...SCROLLS}>
      <table className="report-table">
        <caption>{caption}</caption>
        <Head scene={scene} shape={shape} />
        {groups.map((group) => (
          <tbody key={`${group.kind} ${group.label ?? ''}`}>
            {groups.length > 1 && (
              <tr>
                <th scope="rowgroup" colSpan={width}>
                  {groupTitle(scene, group, texts)}
                </th>
              </tr>
            )}
            {group.areas.map((area) => (
              <Row key={area.id} {...{ scene, area, shape }} />
            ))}
            {group.alike > 0 && (
              <tr className="alike">
                <td colSpan={width}>{texts.alike(group.alike)}</td>
              </tr>
            )}
          </tbody>
        ))}
      </table>
    </section>
  );
}
