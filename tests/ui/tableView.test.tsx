// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../../src/state/defaultView';
import { sceneOf } from '../../src/state/scene';
import { INITIAL_STATE, useAtlas } from '../../src/state/store';
import { TableView } from '../../src/ui/table/TableView';
import { testAtlas, WOZ } from '../fixtures/atlas';

const ATLAS = testAtlas();
const view = { ...DEFAULT_VIEW, indicator: 'woz' };
const scene = sceneOf(view, ATLAS, WOZ);

/** Codes of the rows in the order on screen. */
function codes(): readonly (string | null)[] {
  return screen
    .getAllByRole('row')
    .map((row) => row.getAttribute('data-code'))
    .filter((code) => code !== null);
}

beforeEach(() => {
  useAtlas.setState({ ...INITIAL_STATE, view, atlas: { status: 'klaar', data: ATLAS } }, true);
});

describe('TableView', () => {
  it('gives every area a figure in the declared unit, or the word for why there is none', () => {
    render(<TableView scene={scene} />);
    const cells = screen
      .getAllByRole('row')
      .flatMap((row) => [...row.querySelectorAll('[data-indicator="woz"]')]);
    expect(cells).toHaveLength(scene.rows.length);
    for (const [index, cell] of scene.cells.entries()) {
      const shown = document.querySelector(`tr[data-code="${scene.rows[index]?.id}"] [data-indicator="woz"]`);
      if (cell.kind === 'value') expect(shown?.getAttribute('data-value')).toBe(String(cell.value));
      else expect(shown?.getAttribute('data-absent')).toBe(cell.why);
    }
  });

  it('says which way it is sorted, and turns on a second press', async () => {
    const user = userEvent.setup();
    render(<TableView scene={scene} />);
    const heading = screen.getByRole('columnheader', { name: /Inwoners/ });
    await user.click(within(heading).getByRole('button'));
    expect(heading).toHaveAttribute('aria-sort', 'descending');
    expect(screen.getByRole('status')).toHaveTextContent('Gesorteerd op Inwoners, aflopend.');
    const falling = codes();
    await user.click(within(heading).getByRole('button'));
    expect(heading).toHaveAttribute('aria-sort', 'ascending');
    expect(codes()[0]).not.toBe(falling[0]);
  });

  it('counts what a filter leaves, and clears it again', async () => {
    const user = userEvent.setup();
    render(<TableView scene={scene} />);
    await user.type(screen.getByRole('searchbox'), 'zzz');
    expect(screen.getByRole('status')).toHaveTextContent(`0 van ${scene.rows.length} rijen`);
    await user.click(screen.getByRole('button', { name: 'Filter wissen' }));
    expect(codes()).toHaveLength(scene.rows.length);
  });

  it('marks a chosen row for eyes and screen reader alike', async () => {
    const user = userEvent.setup();
    render(<TableView scene={scene} />);
    const name = screen.getByRole('button', { name: 'Aldorp' });
    await user.click(name);
    expect(name).toHaveAttribute('aria-pressed', 'true');
    expect(name.closest('tr')).toHaveAttribute('data-selected');
  });
});
