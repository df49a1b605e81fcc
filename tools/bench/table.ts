import type { Measure } from './measure';

/** Values of an earlier run, by id of the measure. */
export type Baseline = Readonly<Record<string, number>>;

const HEADINGS = ['meting', 'nu', 'eerder', 'verschil', 'mag', 'oordeel'];

function show(value: number, unit: Measure['unit']): string {
  return `${Math.round(value).toLocaleString('nl-NL')} ${unit}`;
}

function difference(now: number, before: number): string {
  const percent = Math.round((now / before - 1) * 100);
  return `${percent > 0 ? '+' : ''}${percent} %`;
}

/** False when a measure exceeds its budget. */
export function withinBudget({ value, budget }: Measure): boolean {
  return budget === undefined || value <= budget;
}

function row(measure: Measure, before: number | undefined): readonly string[] {
  const { name, unit, value, budget } = measure;
  return [
    name,
    show(value, unit),
    before === undefined ? '' : show(before, unit),
    before === undefined ? '' : difference(value, before),
    budget === undefined ? '' : show(budget, unit),
    budget === undefined ? '' : withinBudget(measure) ? 'goed' : 'BOVEN BUDGET',
  ];
}

/** The measures as a table in plain text, beside an earlier run where there is one. */
export function formatTable(measures: readonly Measure[], baseline: Baseline): string {
  const rows = [HEADINGS, ...measures.map((measure) => row(measure, baseline[measure.id]))];
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ');
  return rows.map(line).join('\n');
}
