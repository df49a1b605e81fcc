import { screenTexts } from '../../catalog/texts/screen';
import { sheetTexts } from '../../catalog/texts/sheet';
import type { Language } from '../../domain/text';
import type { SheetRow } from '../../state/sheetModel';
import { verdictColour } from '../common/verdictColour';
import { breakable } from './breakable';
import { RowBody, RowValue } from './RowBody';
import { NOTHING_IN_COMMON } from './rowWords';
import { useRowDetails } from './useRowDetails';

/** What dot, line and ticks of the strips stand for. */
function StripKey({ row, lang }: { row: SheetRow; lang: Language }) {
  const { reading, peers, peerKind } = row;
  if (reading.cell.kind === 'absent' || !peerKind || peers.length < 2) return null;
  const { key } = sheetTexts(lang);
  return (
    <ul className="strip-key" aria-hidden="true">
      <li>
        <svg width="11" height="11" aria-hidden="true">
          <circle cx="5.5" cy="5.5" r="5.5" fill={verdictColour(reading.verdict)} />
        </svg>
        {key.here}
      </li>
      {reading.benchmark.kind === 'value' && <li className="is-benchmark">{reading.benchmarkName}</li>}
      <li className="is-peers">{key.others(screenTexts(lang).levelsPlural[peerKind])}</li>
    </ul>
  );
}

/** The indicator that colours the map, in full and before all others. */
export function OnMap({ row, lang }: { row: SheetRow; lang: Language }) {
  const { button, details } = useRowDetails(row, lang);
  const texts = sheetTexts(lang);
  const name = row.spec.name[lang];
  return (
    <section className="sheet-on-map row" data-indicator={row.spec.id}>
      <div className="row-line">
        <h3 className="row-title">
          {breakable(name)} <span className="on-map">{texts.onMap}</span>
        </h3>
        {button}
        <RowValue row={row} lang={lang} />
      </div>
      <RowBody row={row} lang={lang} common={NOTHING_IN_COMMON} />
      {details}
      <StripKey row={row} lang={lang} />
    </section>
  );
}
