// @vitest-environment jsdom
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ownId } from '../../src/domain/ownArea';
import type { OwnArea } from '../../src/domain/view';
import { selectScene } from '../../src/state/selectors';
import { INITIAL_STATE, useAtlas } from '../../src/state/store';
import { paperFile } from '../../src/ui/report/paperFile';
import { ReportScreen } from '../../src/ui/report/ReportScreen';
import { ADJUSTER } from '../fixtures/adjuster';
import { id } from '../fixtures/atlas';
import { viewOf } from '../fixtures/report';
import { snapshotQuestion } from '../fixtures/snapshotSheet';

const { atlas, values } = await snapshotQuestion();
const HOSTILE = '<img src=x onerror=alert(1)>';

function Page() {
  const scene = useAtlas(selectScene);
  return scene.status === 'klaar' ? <ReportScreen scene={scene.data} /> : null;
}

function open(link: string, eigen: readonly OwnArea[] = []) {
  const asked = viewOf(link);
  const view = { ...asked, eigen, gebied: [...asked.gebied, ...eigen.map((_, index) => ownId(index))] };
  const state = { view, values, adjuster: ADJUSTER, atlas: { status: 'klaar', data: atlas } } as const;
  useAtlas.setState({ ...INITIAL_STATE, ...state }, true);
  const user = userEvent.setup();
  render(<Page />);
  return user;
}

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});

describe('the page of a summary', () => {
  it('leads from every number to its note and back', () => {
    open('gebied=focus.heerlen-noord');
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.report sup a')];
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) {
      const note = document.querySelector(link.getAttribute('href') ?? '');
      expect(note?.querySelector(`[href="#${link.id}"]`)).not.toBeNull();
    }
  });

  it('keeps to the table contract, with a caption on every table', () => {
    open('gebied=focus.heerlen-noord');
    const row = document.querySelector('.report-table tr[data-code="BU09172000"]');
    expect(row?.querySelector('[data-indicator="leefbaarometer"][data-year="2024"]')).toHaveAttribute(
      'data-value',
    );
    expect(row?.querySelector('[data-benchmark="nederland"]')).not.toBeNull();
    for (const table of document.querySelectorAll('table')) expect(table.caption?.textContent).toBeTruthy();
  });

  it('says that the text was copied, and selects it where the browser refuses', async () => {
    const user = open('');
    await user.click(screen.getByRole('button', { name: 'Kopieer tekst' }));
    expect(await navigator.clipboard.readText()).toContain('Waar elk getal vandaan komt');
    expect(screen.getByText('De tekst is gekopieerd.')).toHaveAttribute('role', 'status');
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    await user.click(screen.getByRole('button', { name: 'Kopieer tekst' }));
    const field = screen.getByRole<HTMLTextAreaElement>('textbox');
    expect(field).toHaveFocus();
    expect(field.selectionEnd).toBe(field.value.length);
  });

  it('hands out nothing while a lens is being worked out, and says so', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => {});
    const user = open('lens=groepen');
    const tools = within(screen.getByRole('region', { name: 'Bewaren en delen' }));
    await user.click(tools.getByRole('button', { name: 'Print' }));
    expect(print).not.toHaveBeenCalled();
    expect(tools.getByRole('status')).toHaveTextContent('zodra alles er is');
    expect(document.querySelector('.report-table')).toBeNull();
    act(() => useAtlas.setState({ view: viewOf('') }));
    await user.click(tools.getByRole('button', { name: 'Print' }));
    expect(print).toHaveBeenCalledOnce();
  });
});

describe('the file of a summary', () => {
  it('is one page without scripts or controls, in which a hostile name is a name', () => {
    const own = { name: HOSTILE, members: [id('BU09172004')], colour: 0, from: null } as const;
    open('indicator=woz', [own]);
    const article = document.querySelector('article');
    if (!article) throw new Error('no article');
    const file = paperFile(article, `Titel </title>${HOSTILE}`, 'nl');
    const page = new DOMParser().parseFromString(file, 'text/html');
    expect(page.querySelectorAll('script, img, button, link, iframe')).toHaveLength(0);
    expect(page.body.textContent).toContain(HOSTILE);
    expect(page.title).toContain(HOSTILE);
    expect(page.querySelectorAll('svg .shape').length).toBe(201);
    expect(page.body.textContent).toContain('CC BY 4.0');
    expect(page.querySelector('.report-link a')?.textContent).toContain('?scherm=samenvatting');
    expect(page.querySelector('[http-equiv="Content-Security-Policy"]')?.getAttribute('content')).toContain(
      "default-src 'none'",
    );
  });
});
