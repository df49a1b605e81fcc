// @vitest-environment jsdom
import { cleanup, configure, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { View } from '../../../src/domain/view';
import { DEFAULT_VIEW } from '../../../src/state/defaultView';
import { beginSession } from '../../../src/state/requests';
import { selectScene } from '../../../src/state/selectors';
import { INITIAL_STATE, useAtlas } from '../../../src/state/store';
import { SpreadPart } from '../../../src/ui/lens/spread/SpreadPart';
import { ADJUSTER } from '../../fixtures/adjuster';
import { snapshotQuestion } from '../../fixtures/snapshotSheet';
import { world } from '../../fixtures/world';

const { atlas, values } = await snapshotQuestion();

// Nothing here is hidden but what is marked so; asking the style of every element takes most of the time.
configure({ defaultHidden: true });

const viewNow = () => useAtlas.getState().view;

function Connected() {
  const scene = useAtlas(selectScene);
  return scene.status === 'klaar' ? <SpreadPart scene={scene.data} /> : null;
}

/** Shows the part on the shipped snapshot; hands over the links it leaves behind. */
function open(view: Partial<View>) {
  const { env, entries } = world();
  beginSession(env);
  const shown: View = { ...DEFAULT_VIEW, scherm: 'concentratie', lens: 'verdeling', ...view };
  const state = { view: shown, atlas: { status: 'klaar', data: atlas }, values, adjuster: ADJUSTER } as const;
  useAtlas.setState({ ...INITIAL_STATE, ...state }, true);
  const user = userEvent.setup();
  render(<Connected />);
  return { user, entries };
}

afterEach(cleanup);

describe('the panel of the spread', () => {
  it('reads the curve by keyboard, from the half on', async () => {
    const { user } = open({ indicator: 'misdrijven' });
    const reader = screen.getByRole('slider', { name: 'Lees de kromme af' });
    expect(reader.getAttribute('aria-valuenow')).toBe('73');
    expect(reader.getAttribute('aria-valuetext')).toContain('De eerste 73 buurten: 25');
    reader.focus();
    await user.keyboard('{ArrowLeft}');
    expect(reader.getAttribute('aria-valuenow')).toBe('72');
    expect(useAtlas.getState().hovered).toMatch(/^BU/);
    await user.keyboard('{Home}');
    expect(reader.getAttribute('aria-valuetext')).toBe('Nog geen buurten.');
    await user.keyboard('{End}{PageDown}');
    expect(reader.getAttribute('aria-valuenow')).toBe('191');
    await user.tab();
    expect(useAtlas.getState().hovered).toBeNull();
  });

  it('lists the areas that hold half, ten at first, and selects the one that is pressed', async () => {
    const { user } = open({ indicator: 'moeite-met-rondkomen' });
    const list = screen.getByRole('region', { name: 'De buurten die samen de helft hebben' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(10);
    await user.click(within(list).getByRole('button', { name: 'Toon alle 52' }));
    expect(within(list).getAllByRole('listitem')).toHaveLength(52);
    await user.click(within(list).getByRole('button', { name: /^Weggebekker/ }));
    expect(viewNow().gebied).toHaveLength(1);
    expect(screen.getByText(/^In Weggebekker woont/)).toBeDefined();
  });

  it('counts how often the comparison is exceeded, by the rule of the page of rules', () => {
    const { entries } = open({ indicator: 'misdrijven' });
    const counter = screen.getByRole('region', { name: 'In hoeveel buurten zo veel keer Nederland?' });
    const before = within(counter).getByText(/minstens 2 keer zo hoog/).textContent;
    fireEvent.change(within(counter).getByRole('slider'), { target: { value: '3' } });
    expect(within(counter).getByText(/minstens 3 keer zo hoog/).textContent).not.toBe(before);
    expect(entries.at(-1)).toContain('keer=3');
    const links = within(counter).getAllByRole('link', { hidden: true });
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      expect.stringMatching(/scherm=tabel.*sociaal-minimum.*jaar=2018/),
      expect.stringMatching(/scherm=regels.*bereik=deel\.stedelijk-parkstad/),
      expect.stringMatching(/scherm=regels#uitspraken$/),
    ]);
  });

  it('says why a score has no spread, offers subjects that have one, and goes there', async () => {
    const { user } = open({ indicator: 'leefbaarometer' });
    expect(screen.getByText(/zit geen aantal/)).toBeDefined();
    expect(screen.queryByRole('slider')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Geregistreerde misdrijven' }));
    expect(viewNow()).toMatchObject({ indicator: 'misdrijven', lens: 'verdeling' });
    expect(screen.getByText(/^De helft van de geregistreerde misdrijven/)).toBeDefined();
  });

  it('offers the level and year that do cover the region', async () => {
    const { user } = open({ indicator: 'lage-inkomens' });
    await user.click(screen.getByRole('button', { name: 'Wel per wijk in 2022' }));
    expect(viewNow()).toMatchObject({ niveau: 'wijk', jaar: '2022' });
    expect(screen.getByText(/in 19 van de 47 wijken/)).toBeDefined();
  });

  it('speaks English', () => {
    open({ indicator: 'moeite-met-rondkomen', taal: 'en' });
    expect(screen.getByText(/^By estimate, half of the adults who find it hard/)).toBeDefined();
    expect(screen.getByRole('slider', { name: 'Read the curve' })).toBeDefined();
  });
});
