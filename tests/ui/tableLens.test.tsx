// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Reach } from '../../src/domain/view';
import { DEFAULT_VIEW } from '../../src/state/defaultView';
import { NO_INPUT } from '../../src/state/lens/lensInput';
import { rankingOf } from '../../src/state/ranking/ranking';
import type { Scene } from '../../src/state/scene';
import { INITIAL_STATE, useAtlas } from '../../src/state/store';
import { csvFileName, tableCsv } from '../../src/state/tableCsv';
// Fetched by the table when there is a lens; here so that no test waits for it.
import '../../src/ui/lens/LensLine';
import { TableView } from '../../src/ui/table/TableView';
import { groupsScene } from '../fixtures/groupsScene';
import { snapshotStacks, stackIn } from '../fixtures/stacks';

const { atlas, sceneOf } = await snapshotStacks();

beforeEach(() => {
  const view = { ...DEFAULT_VIEW, scherm: 'tabel' } as const;
  useAtlas.setState({ ...INITIAL_STATE, view, atlas: { status: 'klaar', data: atlas } }, true);
});

afterEach(cleanup);

const heads = () => [...document.querySelectorAll('thead th')].map((head) => head.textContent ?? '');

/** The words a table has for a buurt in place of its count. */
const word = (name: string, gemeente: string) =>
  [...document.querySelectorAll('tbody tr')]
    .find((row) => row.querySelector('th')?.textContent === name && row.textContent?.includes(gemeente))
    ?.querySelector('[data-indicator="stapeling"]')?.textContent;

function csvHead(shown: Scene): readonly string[] {
  const rows = rankingOf(shown, null, { status: 'laden' }).areas;
  return tableCsv(shown, rows).split('\r\n')[0]?.split(';') ?? [];
}

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

  it('gives the reason of the map where too little is known, and where an area is not compared', () => {
    render(<TableView scene={sceneOf({ bereik: 'GM0917' as Reach })} />);
    expect(screen.queryByText('niet gemeten')).toBeNull();
    cleanup();
    render(<TableView scene={sceneOf()} />);
    expect(word('Imstenrade', 'Heerlen')).not.toBe('niet gepubliceerd');
    expect(screen.getAllByText('niet genoeg bekend')).toHaveLength(32);
  });

  it('has no ranks and comparisons in the file either, and names the lens', () => {
    const scene = groupsScene({ indicator: 'misdrijven' });
    const head = csvHead(scene);
    expect(head).toContain('Naast de buren (2021-2025)');
    for (const gone of ['rang (1 = hoogste waarde)', 'verschil', 'vergeleken met', 'duiding']) {
      expect(head).not.toContain(gone);
    }
    expect(csvFileName(scene)).toBe('misdrijven-groepen-buurt-2021-2025.csv');
    expect(tableCsv(scene, [])).toMatch(/Lens;"?Groepen\. Liggen gebieden/);
  });

  it('shows the figure itself where the lens has nothing to show, and says why', async () => {
    const refused = sceneOf({ stapel: stackIn('vijfde:misdrijven,woz') });
    render(<TableView scene={refused} />);
    expect(
      await screen.findByText(/niet gunstig of ongunstig.*De tabel toont het cijfer zelf/),
    ).toBeVisible();
    expect(heads()).toContain('Rang');
    expect(csvHead(refused)).toContain('rang (1 = hoogste waarde)');
  });

  it('says that groups are not there as long as they are being worked out', async () => {
    render(<TableView scene={groupsScene({}, NO_INPUT)} />);
    expect(await screen.findByText(/Zolang er geen antwoord is/)).toBeVisible();
    expect(heads()).not.toContain('Rang');
    expect(document.querySelector('[data-benchmark]')).toBeNull();
  });
});
