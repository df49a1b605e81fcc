import { memo, useState } from 'react';
import { rulesTexts } from '../../catalog/texts/rules';
import { timesTexts } from '../../catalog/texts/rulesTimes';
import { shownPeriod } from '../../domain/period';
import { formatNumber, formatValue, unitPhrase } from '../../domain/unit';
import type { TimesRow } from '../../state/rules/timesModel';
import type { Scene } from '../../state/scene';
import { remarks } from '../common/lines';
import { TableFrame } from './TableFrame';

/** Rows shown until the reader asks for all. */
const FEW = 10;

interface RowProps {
  readonly scene: Scene;
  readonly row: TimesRow;
}

const Row = memo(function Row({ scene, row }: RowProps) {
  const { spec, lang, period } = scene;
  const { reading, benchmark, value, times } = row;
  const inwoners = reading.row?.inwoners ?? null;
  const notes = remarks(scene, reading);
  return (
    <tr data-code={reading.id}>
      <th scope="row">
        {reading.name}
        {notes.length > 0 && <small>{notes.join(' · ')}</small>}
      </th>
      <td>{reading.gemeente ?? ''}</td>
      <td className="number" data-indicator={spec.id} data-year={period ?? ''} data-value={value}>
        {formatValue(value, spec.unit, spec.decimals, lang)}
      </td>
      <td className="number is-strong">{formatNumber(times, 1, lang)}</td>
      <td className="number" data-benchmark={benchmark.area}>
        {formatValue(benchmark.value, spec.unit, spec.decimals, lang)}
      </td>
      <td className="number">{inwoners === null ? '' : formatNumber(inwoners, 0, lang)}</td>
    </tr>
  );
});

/** The areas in the rule, furthest first. */
export function TimesTable({ scene, rows }: { scene: Scene; rows: readonly TimesRow[] }) {
  const [all, setAll] = useState(false);
  const { lang, spec } = scene;
  const common = rulesTexts(lang);
  const texts = timesTexts(lang);
  const subject = [spec.short[lang], unitPhrase(spec.unit, lang)].filter(Boolean).join(' ');
  const title = texts.table(subject, shownPeriod(scene.period ?? ''));
  return (
    <>
      <TableFrame title={title}>
        <thead>
          <tr>
            <th scope="col">{common.area}</th>
            <th scope="col">{common.municipality}</th>
            <th scope="col" className="number">
              {shownPeriod(scene.period ?? '')}
            </th>
            <th scope="col" className="number">
              {texts.times}
            </th>
            <th scope="col" className="number">
              {texts.compared}
            </th>
            <th scope="col" className="number">
              {common.inhabitants} {scene.atlas.file.populationYear}
            </th>
          </tr>
        </thead>
        <tbody>
          {(all ? rows : rows.slice(0, FEW)).map((row) => (
            <Row key={row.reading.id} scene={scene} row={row} />
          ))}
        </tbody>
      </TableFrame>
      {rows.length > FEW && (
        <button type="button" className="text-button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? common.fewer : common.more(rows.length)}
        </button>
      )}
    </>
  );
}
