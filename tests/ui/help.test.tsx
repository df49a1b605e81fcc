// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { helpTexts } from '../../src/catalog/texts/help';
import { HELP_WORD } from '../../src/catalog/texts/helpWord';
import { SEARCH_KEY } from '../../src/catalog/texts/searchField';
import { LANGUAGES } from '../../src/domain/text';
import { showHelp } from '../../src/state/actions';
import { INITIAL_STATE, useAtlas } from '../../src/state/store';
import { HelpButton } from '../../src/ui/help/HelpButton';
import { mapCommandOf } from '../../src/ui/map/mapCommands';

// The dialog is fetched by the first press; here it is at hand, so that waiting for it does not depend on the machine.
beforeAll(() => import('../../src/ui/help/HelpDialog'));
beforeEach(() => useAtlas.setState(INITIAL_STATE, true));

async function opened(lang: 'nl' | 'en' = 'nl') {
  render(<HelpButton lang={lang} />);
  const button = screen.getByRole('button', { name: HELP_WORD[lang] });
  await userEvent.click(button);
  return { button, dialog: await screen.findByRole('dialog', { name: helpTexts(lang).title }) };
}

describe('the help', () => {
  it('is not there until it is asked for', () => {
    render(<HelpButton lang="nl" />);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('button', { name: 'Hulp' })).toHaveAttribute('aria-expanded', 'false');
  });

  it.each(LANGUAGES)('names every key in a table: %s', async (lang) => {
    const { dialog } = await opened(lang);
    const { title, rows } = helpTexts(lang).keys;
    const table = within(dialog).getByRole('table', { name: title });
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map((cell) => cell.textContent),
    ).toEqual(rows.map(([key]) => key));
    expect(within(dialog).getAllByRole('heading', { level: 3 })).toHaveLength(5);
  });

  it('has the focus inside, keeps it there, and gives it back on Escape', async () => {
    const { button, dialog } = await opened();
    expect(dialog).toContainElement(document.activeElement as HTMLElement);
    for (let i = 0; i < 6; i++) {
      await userEvent.tab();
      expect(dialog).toContainElement(document.activeElement as HTMLElement);
    }
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    await expect.poll(() => document.activeElement).toBe(button);
    expect(useAtlas.getState().help).toBe(false);
  });

  it('closes with its own button', async () => {
    const { dialog } = await opened();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Hulp sluiten' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('starts the tour and makes way for it', async () => {
    const { dialog } = await opened();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Begin de rondleiding' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(useAtlas.getState()).toMatchObject({ help: false, tour: 1 });
  });

  it('opens for whoever asks, such as a key on the map', async () => {
    render(<HelpButton lang="nl" />);
    showHelp(true);
    await screen.findByRole('dialog', { name: 'Hulp' });
  });
});

describe('the table of keys', () => {
  const key = (name: string, more = {}) =>
    mapCommandOf(
      { key: name, shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, ...more },
      false,
    );

  it('tells of every thing a key on the map can ask, and of no other', () => {
    const told = [
      [key('ArrowUp')],
      [key('v')],
      [key('Home'), key('End')],
      [key('Enter'), key(' ')],
      [key('Enter', { shiftKey: true })],
      [key('Enter', { altKey: true })],
      [key('+'), key('-')],
      [key('0')],
      [key('Escape')],
      [key('?')],
    ];
    for (const commands of told) for (const command of commands) expect(command).toBeDefined();
    expect(new Set(told.flat().map((command) => command?.ask)).size).toBe(11);
    // The search listens to its own key, which the map leaves alone.
    expect(key(SEARCH_KEY)).toBeUndefined();
    for (const lang of LANGUAGES) {
      const { rows } = helpTexts(lang).keys;
      expect(rows).toHaveLength(told.length + 1);
      expect(rows.filter(([name]) => name === SEARCH_KEY)).toHaveLength(1);
    }
  });
});
