// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../../src/state/defaultView';
import { INITIAL_STATE, useAtlas } from '../../src/state/store';
import { TableView } from '../../src/ui/table/TableView';
import { groupsScene } from '../fixtures/groupsScene';
import { snapshotStacks } from '../fixtures/stacks';

const { atlas, sceneOf } = await snapshotStacks();

beforeEach(() => {
  const view = { ...DEFAULT_VIEW, scherm: 'tabel' } as const;
  useAtlas.setState({ ...INITIAL_STATE, view, atlas: { status: 'klaar', data: atlas } }, true);
});

const figures = () =>
  [...document.querySelectorAll('tbody tr')].map((row) =>
    row.querySelector('[data-value]:not([data-value=""])'),
  );

describe('table of a lens', () => {
  it('begins where most themes come together, and ends with buurten of which too little is known', () => {
    render(<TableView scene={sceneOf()} />);
    const counts = figures().map((cell) => Number(cell?.getAttribute('data-value')));
    expect(counts.slice(0, 11)).toEqual(Array.from({ length: 11 }, () => 4));
    const last = document.querySelector('tbody tr:last-child');
    expect(last?.querySelector('[data-indicator="stapeling"]')?.hasAttribute('data-absent')).toBe(true);
  });

  it('tells of the neighbours, not of the distance to a benchmark', () => {
    render(<TableView scene={groupsScene()} />);
    expect(document.querySelector('[data-benchmark]')).toBeNull();
    expect(document.querySelector('.strip-cell')).toBeNull();
    expect(document.querySelector('thead')?.textContent).toContain('Lokale Moran');
  });
});
