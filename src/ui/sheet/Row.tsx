import { memo } from 'react';
import { sheetTexts } from '../../catalog/texts/sheet';
import type { Language } from '../../domain/text';
import { showIndicator } from '../../state/actions';
import type { SheetRow } from '../../state/sheetModel';
import { breakable } from './breakable';
import { RowBody, RowValue } from './RowBody';
import type { Common } from './rowWords';
import { useRowDetails } from './useRowDetails';

interface Props {
  readonly row: SheetRow;
  readonly lang: Language;
  readonly common: Common;
}

/**
 * One indicator of an area. Its name puts it on the map. The one that is there already stands in full above the
 * groups, so here it is a single line: the name keeps its place and the focus.
 */
export const Row = memo(function Row({ row, lang, common }: Props) {
  const { button, details } = useRowDetails(row, lang);
  const texts = sheetTexts(lang);
  const { spec, onScreen } = row;
  const shown = breakable(spec.name[lang]);
  return (
    <li className={onScreen ? 'row is-on-map' : 'row'} data-indicator={spec.id}>
      <div className="row-line">
        <button
          type="button"
          className="row-name"
          aria-current={onScreen ? 'true' : undefined}
          aria-label={onScreen ? undefined : texts.toMap(shown)}
          onClick={() => showIndicator(spec.id)}
        >
          {shown}
          {onScreen && ' '}
          {onScreen && <span className="on-map">{texts.onMap}</span>}
        </button>
        {!onScreen && button}
        <RowValue row={row} lang={lang} />
      </div>
      {!onScreen && <RowBody row={row} lang={lang} common={common} />}
      {!onScreen && details}
    </li>
  );
});
