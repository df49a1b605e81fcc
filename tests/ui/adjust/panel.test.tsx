// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { showAdjust } from '../../../src/state/adjustActions';
import { useAtlas } from '../../../src/state/store';
import { openPanel } from '../../fixtures/openPanel';

// Opened once before, as its code comes when it is asked for.
beforeAll(() => import('../../../src/ui/adjust/AdjustPanel'));

/** The panel with the button of the legend beside it. */
async function beside() {
  const { user } = await openPanel([], { indicator: 'woz' });
  const opener = document.createElement('button');
  opener.textContent = 'Aanpassen';
  opener.addEventListener('click', () => act(() => showAdjust('klassen')));
  document.body.append(opener);
  opener.focus();
  await user.keyboard('{Enter}');
  const heading = await screen.findByRole('heading', { name: 'Kaart aanpassen' });
  return { user, opener, heading };
}

const tab = (name: string) => screen.getByRole('tab', { name });

describe('the panel in which the map is adjusted', () => {
  it('takes the focus when it is opened, and gives it back when it is closed', async () => {
    const { user, opener, heading } = await beside();
    expect(heading).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Klaar' }));
    expect(useAtlas.getState().adjusting).toBeNull();
    expect(opener).toHaveFocus();
    opener.remove();
  });

  it('closes with Escape, from any place in it', async () => {
    const { user, opener } = await beside();
    screen.getByRole('radio', { name: 'Gelijke aantallen' }).focus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('heading', { name: 'Kaart aanpassen' })).toBeNull();
    expect(opener).toHaveFocus();
    opener.remove();
  });

  it('leaves the focus where it is when a link opens it', async () => {
    await openPanel([], { indicator: 'woz' });
    const { view } = useAtlas.getState();
    act(() => useAtlas.setState({ view: { ...view, jaar: '2019' }, adjusting: 'klassen' }));
    await screen.findByRole('heading', { name: 'Kaart aanpassen' });
    expect(document.body).toHaveFocus();
  });

  it('keeps the focus when what had it goes without a press, as after a file arrived', async () => {
    const { heading, opener } = await beside();
    screen.getByRole('radio', { name: 'Gelijke aantallen' }).focus();
    act(() => showAdjust('score'));
    expect(heading).toHaveFocus();
    opener.focus();
    act(() => showAdjust('klassen'));
    expect(opener).toHaveFocus();
    opener.remove();
  });

  it('goes from part to part with the arrow keys, round and round', async () => {
    const { user, opener } = await beside();
    expect(tab('Klassen')).toHaveAttribute('aria-selected', 'true');
    tab('Klassen').focus();
    await user.keyboard('{ArrowLeft}');
    expect(useAtlas.getState().adjusting).toBe('score');
    expect(tab('Score')).toHaveFocus();
    expect(tab('Score')).toHaveAttribute('aria-selected', 'true');
    expect(tab('Klassen')).toHaveAttribute('tabindex', '-1');
    expect(screen.getByRole('tabpanel', { name: 'Score' })).toBeVisible();
    await user.keyboard('{ArrowRight}');
    expect(useAtlas.getState().adjusting).toBe('klassen');
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(tab('Twee onderwerpen')).toHaveFocus();
    await user.keyboard('{Home}');
    expect(tab('Klassen')).toHaveFocus();
    opener.remove();
  });
});
