// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../../src/state/defaultView';
import type { ExtraColumn } from '../../src/state/extras/extraColumn';
import { rankingOf } from '../../src/state/ranking/ranking';
import { type Scene, sceneOf } from '../../src/state/scene';
import { INITIAL_STATE, useAtlas } from '../../src/state/store';
import { tableCsv } from '../../src/state/tableCsv';
import { TableView } from '../../src/ui/table/TableView';
import { testAtlas, WOZ } from '../fixtures/atlas';

const ATLAS = testAtlas();
const view = { ...DEFAULT_VIEW, indicator: 'woz' };
const scene = sceneOf(view, ATLAS, WOZ);

/** The same view with columns because of something that is adjusted. */
function withColumns(...columns: readonly ExtraColumn[]): Scene {
  return { ...scene, told: { lines: () => [], columns: () => columns } };
}

const FIRST = scene.rows[0]?.id;

/** A figure for the first area, in thousands, and none for the others. */
const EARLIER: ExtraColumn = {
  id: 'woz.toen',
  head: 'WOZ toen',
  indicator: 'woz',
  period: '2020',
  cells: scene.rows.map((_, index) =>
    index === 0
      ? { value: 101, text: '€ 101.000' }
      : { value: null, text: 'niet gemeten', absent: 'niet-gemeten' },
  ),
};

function headings(): readonly (string | null)[] {
  return [...document.querySelectorAll('thead th')].map((heading) => heading.textContent);
}

function csvLines(shown: Scene): readonly (readonly string[])[] {
  const rows = rankingOf(shown, null, { status: 'laden' }).areas;
  return tableCsv(shown, rows)
    .split('\r\n')
    .map((line) => line.split(';'));
}

beforeEach(() => {
  useAtlas.setState({ ...INITIAL_STATE, view, atlas: { status: 'klaar', data: ATLAS } }, true);
});

describe('columns because of what is adjusted', () => {
  it('stand after the figure, by the contract of the table', () => {
    render(<TableView scene={withColumns(EARLIER)} />);
    const names = headings();
    expect(names.indexOf('WOZ toen')).toBe(names.findIndex((name) => name?.startsWith('WOZ-waarde')) + 1);
    const [figure, earlier] = document.querySelectorAll(`tr[data-code="${FIRST}"] [data-indicator="woz"]`);
    expect(figure).toHaveAttribute('data-year', '2024');
    expect(earlier).toHaveAttribute('data-year', '2020');
    expect(earlier).toHaveAttribute('data-value', '101');
    expect(earlier).toHaveTextContent('€ 101.000');
    const missing = document.querySelectorAll('td[data-year="2020"][data-absent="niet-gemeten"]');
    expect(missing).toHaveLength(scene.rows.length - 1);
    expect(missing[0]).toHaveTextContent('niet gemeten');
  });

  it('stand in every row, so that the table stays a rectangle', () => {
    const later = { ...EARLIER, id: 'woz.later', head: 'WOZ later', cells: [] };
    render(<TableView scene={withColumns(EARLIER, later)} />);
    const widths = [...document.querySelectorAll('table.figures tr')].map((row) => row.children.length);
    expect(new Set(widths).size).toBe(1);
  });

  it('close the lines of the file, with the word where there is no figure', () => {
    const plain = csvLines(scene);
    const [header = [], first, second] = csvLines(withColumns(EARLIER));
    expect(header).toEqual([...(plain[0] ?? []), 'WOZ toen (2020)']);
    expect(first?.at(-1)).toBe('101');
    expect(second?.at(-1)).toBe('niet gemeten');
  });

  it('leave table and file as they are where there are none', () => {
    render(<TableView scene={scene} />);
    expect(headings()).not.toContain('WOZ toen');
    expect(csvLines(scene)[0]).not.toContain('WOZ toen');
  });
});

describe('a missing figure in the table', () => {
  it('looks as on the map, beside its word', () => {
    render(<TableView scene={scene} />);
    const cells = [...document.querySelectorAll('td[data-absent]')];
    expect(cells.length).toBeGreaterThan(0);
    for (const cell of cells) {
      expect(cell.querySelector('svg')).toHaveAttribute('data-look', cell.getAttribute('data-absent'));
      expect(cell.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
    }
  });
});
