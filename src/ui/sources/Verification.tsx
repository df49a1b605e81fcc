import { indicatorById } from '../../catalog/indicators';
import type { SourcesTexts } from '../../catalog/texts/sourcesPage';
import type { Manifest } from '../../domain/pack';
import type { Language } from '../../domain/text';
import { formatValue } from '../../domain/unit';

interface Summary {
  readonly indicator: string;
  readonly period: string;
  readonly largest: Manifest['verification'][number];
}

function gap({ published, computed }: Manifest['verification'][number]): number {
  return Math.abs(computed - published);
}

/** One line per indicator and period: the area where the computed figure lies furthest from the published one. */
export function summarise(rows: Manifest['verification']): readonly Summary[] {
  const groups = new Map<string, Manifest['verification'][number][]>();
  for (const row of rows) {
    const key = `${row.indicator} ${row.period}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap((group) => {
    const largest = group.reduce((worst, row) => (gap(row) > gap(worst) ? row : worst));
    return [{ indicator: largest.indicator, period: largest.period, largest }];
  });
}

interface Props {
  readonly manifest: Manifest;
  readonly names: (id: string) => string;
  readonly texts: SourcesTexts;
  readonly language: Language;
}

/** The newest period per indicator. */
function newestOnly(rows: readonly Summary[]): readonly Summary[] {
  const newest = new Map<string, Summary>();
  for (const row of rows) {
    const known = newest.get(row.indicator);
    if (!known || row.period > known.period) newest.set(row.indicator, row);
  }
  return [...newest.values()];
}

function Rows({ rows, names, texts, language }: Omit<Props, 'manifest'> & { rows: readonly Summary[] }) {
  return (
    <div className="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.indicator}</th>
            <th scope="col">{texts.year}</th>
            <th scope="col">{texts.largest}</th>
            <th scope="col" className="number">
              {texts.published}
            </th>
            <th scope="col" className="number">
              {texts.computed}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ indicator, period, largest }) => {
            const spec = indicatorById(indicator);
            if (!spec) return null;
            const figure = (value: number) => formatValue(value, spec.unit, spec.decimals, language);
            return (
              <tr key={`${indicator} ${period}`}>
                <th scope="row">{spec.name[language]}</th>
                <td>{period}</td>
                <td>{names(largest.area)}</td>
                <td className="number">{figure(largest.published)}</td>
                <td className="number">{figure(largest.computed)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** Computed gemeente figures beside the published ones: the largest difference per indicator, newest period first. */
export function Verification({ manifest, ...props }: Props) {
  const rows = summarise(manifest.verification);
  return (
    <>
      <Rows rows={newestOnly(rows)} {...props} />
      <details>
        <summary>
          <h3>{props.texts.allYears}</h3>
        </summary>
        <Rows rows={rows} {...props} />
      </details>
    </>
  );
}
