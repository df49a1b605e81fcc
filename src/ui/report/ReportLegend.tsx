import { legendTexts } from '../../catalog/texts/legend';
import { reasonText } from '../../catalog/texts/reasons';
import { reportPage } from '../../catalog/texts/reportPage';
import { screenTexts } from '../../catalog/texts/screen';
import type { Absence } from '../../domain/cell';
import { formatNumber } from '../../domain/unit';
import type { Unclassed } from '../../domain/view';
import { dotsOf } from '../../figure/Dots';
import { LookSwatch } from '../../figure/LookSwatch';
import { InkMarks } from '../../figure/print/InkMarks';
import { inkOf } from '../../figure/print/ink';
import { isUnderway } from '../../state/lens/underway';
import type { MapModel, Tally } from '../../state/mapModel';
import type { ReportFacts } from '../../state/report/facts';
import { type LegendLine, legendCounts } from '../../state/report/legendCounts';
import { heading } from '../legend/heading';
import { SWATCH_EDGE } from '../legend/Keys';
import { sourceLine } from '../legend/sourceLine';

const [WIDTH, HEIGHT] = [24, 14];
const EDGE = `M0 0L${WIDTH} 0L${WIDTH} ${HEIGHT}L0 ${HEIGHT}z`;

function Swatch({ line: { index, key, colour } }: { readonly line: LegendLine }) {
  const pattern = dotsOf(index, key);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <path d={EDGE} fill={colour} stroke={SWATCH_EDGE} strokeWidth="0.8" data-dots={pattern} />
      {pattern && <InkMarks inks={inkOf([{ d: EDGE, pattern }], 1, [0, 0, WIDTH, HEIGHT])} />}
    </svg>
  );
}

interface Props {
  readonly facts: ReportFacts;
  readonly model: MapModel;
}

function Counts({ tally, lang }: { readonly tally: Tally; readonly lang: 'nl' | 'en' }) {
  return (
    <>
      <td className="number">{formatNumber(tally.areas, 0, lang)}</td>
      <td className="number">{formatNumber(tally.inwoners, 0, lang)}</td>
    </>
  );
}

function Reason({ why, tally, lang }: { why: Absence | Unclassed; tally: Tally; lang: 'nl' | 'en' }) {
  return (
    <tr>
      <td>
        <LookSwatch look={why} />
      </td>
      <th scope="row">{reasonText(why, lang)}</th>
      <Counts tally={tally} lang={lang} />
    </tr>
  );
}

/** What colours and patterns mean, with how many areas and people; then period, nature and source. */
export function ReportLegend({ facts, model }: Props) {
  const { scene } = facts;
  const { lang } = scene;
  const { classes, reasons } = legendCounts(facts, model);
  const texts = reportPage(lang);
  const { legend } = screenTexts(lang);
  const thin = legendTexts(lang).thin.join('');
  return (
    <div className="report-legend">
      <table>
        <caption>{heading(scene)}</caption>
        <thead>
          <tr>
            <th scope="col" colSpan={2}>
              {texts.shown}
            </th>
            <th scope="col" className="number">
              {legend.areas}
            </th>
            <th scope="col" className="number">
              {legendTexts(lang).inhabitants}
            </th>
          </tr>
        </thead>
        <tbody>
          {classes.map((line) => (
            <tr key={line.key} data-class={line.index}>
              <td>
                <Swatch line={line} />
              </td>
              <th scope="row">{line.label}</th>
              {isUnderway(scene) ? <td colSpan={2} /> : <Counts tally={line} lang={lang} />}
            </tr>
          ))}
          {reasons.map(({ why, ...tally }) => (
            <Reason key={why} why={why} tally={tally} lang={lang} />
          ))}
        </tbody>
      </table>
      {model.legend.thin > 0 && <p>{thin}</p>}
      {scene.level !== 'gemeente' && <p>{legend.focus}</p>}
      {model.areas.some(({ fill }) => fill.pale) && <p>{texts.pale}</p>}
      <p>{sourceLine(scene)}</p>
    </div>
  );
}
