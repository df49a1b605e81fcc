import { memo, useId, useState } from 'react';
import { sheetTexts } from '../../catalog/texts/sheet';
import type { Language } from '../../domain/text';
import type { CompareRow } from '../../state/compare/compareModel';
import { breakable } from '../sheet/breakable';
import { InfoButton } from '../sheet/InfoButton';
import { Cell } from './Cell';
import type { Mode } from './cellWords';
import { Details } from './Details';
import { rowFacts, rowNotes } from './rowWords';

/** How the table is drawn. */
export interface TableStyle {
  readonly lang: Language;
  readonly mode: Mode;
  readonly roomy: boolean;
  /** True where the name of a row stands in a line above its figures, for narrow screens. */
  readonly stacked: boolean;
  /** Ids of the column headings, in order. */
  readonly headings: readonly string[];
}

interface Props extends TableStyle {
  readonly row: CompareRow;
}

/** One indicator: its name and what holds for the whole row, a figure per column, and on demand what it means. */
export const Row = memo(function Row({ row, stacked, headings, ...style }: Props) {
  const { lang } = style;
  const { spec, period, cells } = row;
  const [open, setOpen] = useState(false);
  const id = useId();
  const details = useId();
  const name = spec.name[lang];
  const words = breakable(name).split(' ');
  const last = words.pop();
  const span = cells.length + (stacked ? 0 : 1);
  const heading = (
    <th scope="row" id={id} colSpan={stacked ? span : undefined} aria-label={name}>
      <div className="row-heading">
        <span className="row-title">
          {words.join(' ')}{' '}
          <span className="together">
            {last}
            <InfoButton
              label={sheetTexts(lang).explain(name)}
              open={open}
              controls={details}
              onPress={() => setOpen(!open)}
            />
          </span>
        </span>
        <span className="row-facts">{rowFacts(row, lang)}</span>
        {rowNotes(row, lang).map((note) => (
          <span className="row-note" key={note}>
            {note}
          </span>
        ))}
      </div>
    </th>
  );
  const figures = cells.map((cell, index) => (
    <Cell
      key={`${cell.column.role} ${cell.column.id}`}
      cell={cell}
      spec={spec}
      period={period}
      {...(stacked && { headers: `${headings[index] ?? ''} ${id}` })}
      {...style}
    />
  ));
  return (
    <>
      {stacked && <tr className="line-above">{heading}</tr>}
      <tr className="row-figures" data-row={spec.id}>
        {!stacked && heading}
        {figures}
      </tr>
      {open && (
        <tr className="details-line">
          <td colSpan={span} id={details}>
            <Details row={row} lang={lang} />
          </td>
        </tr>
      )}
    </>
  );
});
