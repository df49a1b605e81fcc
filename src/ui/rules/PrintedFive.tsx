import { memo } from 'react';
import { indicatorById } from '../../catalog/indicators';
import { absenceWord } from '../../catalog/texts/absentWords';
import { timesMoreTexts } from '../../catalog/texts/rulesTimesMore';
import { formatNumber, formatValue } from '../../domain/unit';
import { LookSwatch } from '../../figure/LookSwatch';
import { type NamedBuurt, PRINTED_INDICATOR, type PrintedTimes } from '../../state/rules/printed';
import type { Scene } from '../../state/scene';
import { markFigure } from '../sheet/markWords';
import { TableFrame } from './TableFrame';

function FiveRow({ buurt, scene, year }: { buurt: NamedBuurt; scene: Scene; year: string }) {
  const { lang } = scene;
  const { cell, mark, times, name, id } = buurt;
  const spec = indicatorById(PRINTED_INDICATOR);
  const marks = { 'data-indicator': PRINTED_INDICATOR, 'data-year': year };
  return (
    <tr data-code={id}>
      <th scope="row">{name}</th>
      <td className="number">{markFigure(mark, lang).value}</td>
      {cell.kind === 'value' ? (
        <td className="number" {...marks} data-value={cell.value}>
          {formatValue(cell.value, 'procent', spec?.decimals ?? 0, lang)}
        </td>
      ) : (
        <td className="number" {...marks} data-absent={cell.why}>
          <LookSwatch look={cell.why} />
          {absenceWord(cell, lang)}
        </td>
      )}
      <td className="number is-strong">{times === null ? '' : formatNumber(times, 1, lang)}</td>
    </tr>
  );
}

/** The five buurten the study names, as printed and as in the snapshot, both beside the printed benchmark. */
export const PrintedFive = memo(function PrintedFive({
  scene,
  printed,
}: {
  scene: Scene;
  printed: PrintedTimes;
}) {
  const { lang } = scene;
  const texts = timesMoreTexts(lang).printed;
  const country = formatValue(printed.country, 'procent', 1, lang);
  const title = texts.five(markFigure(printed.five, lang).value, country);
  return (
    <>
      <TableFrame title={title} narrow>
        <thead>
          <tr>
            <th scope="col">{texts.buurt}</th>
            <th scope="col" className="number">
              {texts.asPrinted(printed.year)}
            </th>
            <th scope="col" className="number">
              {texts.inAtlas(printed.year)}
            </th>
            <th scope="col" className="number">
              {texts.timesPrinted(country)}
            </th>
          </tr>
        </thead>
        <tbody>
          {printed.named.map((buurt) => (
            <FiveRow key={buurt.id} buurt={buurt} scene={scene} year={printed.year} />
          ))}
        </tbody>
      </TableFrame>
      <p className="quiet">{texts.fiveNote}</p>
    </>
  );
});
