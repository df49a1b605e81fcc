import { useState } from 'react';
import { rulesTexts } from '../../catalog/texts/rules';
import { rentTexts } from '../../catalog/texts/rulesRent';
import { screenTexts } from '../../catalog/texts/screen';
import { formatDifference } from '../../domain/difference';
import { shownPeriod } from '../../domain/period';
import type { Side } from '../../domain/rules/band';
import type { Language } from '../../domain/text';
import { formatNumber, formatValue } from '../../domain/unit';
import type { RentLevel, RentModel, RentRow } from '../../state/rules/rentModel';
import { TableFrame } from './TableFrame';

interface Props {
  readonly model: RentModel;
  readonly level: RentLevel;
  readonly lang: Language;
}

/** Rows shown until the reader asks for all: every wijk of a city, not all its buurten. */
const FEW = 25;

function SideCell({ side, lang }: { side: Side | null; lang: Language }) {
  return (
    <td className="rule-side" data-side={side ?? ''}>
      {side !== null && rentTexts(lang).side[side]}
    </td>
  );
}

/** `+38 %`, `−16 %`. */
function signed(percent: number, lang: Language): string {
  return `${percent > 0 ? '+' : ''}${formatValue(percent, 'procent', 0, lang)}`;
}

function Row({ row, model, lang }: { row: RentRow } & Omit<Props, 'level'>) {
  const { spec, period } = model;
  const { reading, value, points, relative, bySide } = row;
  const inwoners = reading.row?.inwoners ?? null;
  return (
    <tr data-code={reading.id}>
      <th scope="row">{reading.name}</th>
      <td className="number is-strong" data-indicator={spec.id} data-year={period} data-value={value}>
        {formatValue(value, spec.unit, spec.decimals, lang)}
      </td>
      <td className="number">{formatDifference(points, spec.unit, spec.decimals, lang)}</td>
      <SideCell side={bySide.points} lang={lang} />
      <td className="number">{relative !== null && signed(relative, lang)}</td>
      <SideCell side={bySide.relative} lang={lang} />
      <td className="number">{inwoners === null ? '' : formatNumber(inwoners, 0, lang)}</td>
    </tr>
  );
}

/** Every part of the gemeente, highest share first, with where it stands in both readings. */
export function RentTable({ model, level, lang }: Props) {
  const [all, setAll] = useState(false);
  const texts = rentTexts(lang);
  const common = rulesTexts(lang);
  const { columns } = texts;
  const shown = all ? model.rows : model.rows.slice(0, FEW);
  const heads = [
    columns.share(shownPeriod(model.period)),
    columns.points,
    columns.byPoints,
    columns.relative,
    columns.byRelative,
  ];
  return (
    <>
      <TableFrame title={texts.table(screenTexts(lang).levelsPlural[level], model.gemeente.name)}>
        <thead>
          <tr>
            <th scope="col">{common.area}</th>
            {heads.map((head, index) => (
              <th key={head} scope="col" className={index === 2 || index === 4 ? undefined : 'number'}>
                {head}
              </th>
            ))}
            <th scope="col" className="number">
              {common.inhabitants}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <Row key={row.reading.id} row={row} model={model} lang={lang} />
          ))}
        </tbody>
      </TableFrame>
      {model.rows.length > FEW && (
        <button type="button" className="text-button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? common.fewer : common.more(model.rows.length)}
        </button>
      )}
    </>
  );
}
