// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useAtlas } from '../../src/state/store';
import { atlas, openPanel, selection } from '../fixtures/openPanel';

describe('what lies in and around an area', () => {
  it('lists members with inhabitants, and their figure and colour where the map shows them', async () => {
    const { user } = await openPanel(['focus.heerlen-noord']);
    const members = screen.getByRole('table', { name: '34 buurten in Heerlen-Noord' });
    expect(within(members).getAllByRole('row')).toHaveLength(9);
    await user.click(screen.getByRole('button', { name: 'toon alle 34' }));
    expect(within(members).getAllByRole('row')).toHaveLength(35);
    const one = within(members).getByRole('row', { name: /Weggebekker/ });
    expect(one).toHaveTextContent(/−0,38420$/);
    expect(one.querySelector('rect')).toHaveAttribute('fill', expect.stringMatching(/^#/));
    await user.click(within(one).getByRole('button'));
    expect(selection()).toEqual(['BU09172000']);
  });

  it('leads to the neighbours', async () => {
    const { user } = await openPanel(['BU09172000']);
    const around = screen.getByRole('region', { name: 'Grenst aan' });
    await user.click(within(around).getAllByRole('button')[0] as HTMLElement);
    expect(selection()).toHaveLength(1);
    expect(selection()).not.toEqual(['BU09172000']);
  });

  it('keeps what policy texts name besides under one closed heading, by theme', async () => {
    await openPanel(['GM0917']);
    const closed = screen.getByText('Genoemd in beleidsteksten').closest('details');
    expect(closed).not.toHaveAttribute('open');
    expect(closed?.querySelectorAll('h4').length).toBeGreaterThan(3);
    expect(closed).toHaveTextContent('Nulmeting Regio Deal Parkstad Limburg (Neimed), r. 548-549');
  });
});

describe('the sheet for residents', () => {
  it('is two facts and a comparison, without a list', async () => {
    const { user } = await openPanel(['BU09172000'], { voor: 'bewoners' });
    const sheet = screen.getByRole('article');
    expect(sheet.querySelectorAll('.resident-fact')).toHaveLength(2);
    expect(sheet.querySelectorAll('.row')).toHaveLength(0);
    expect(sheet).not.toHaveTextContent(/andere buurten/);
    const country = screen.getByRole('button', { name: 'Nederland' });
    expect(country).toHaveAttribute('aria-pressed', 'true');
    await user.click(screen.getByRole('button', { name: 'Heerlen' }));
    expect(useAtlas.getState().view.vergelijk).toBe('gemeente');
    expect(sheet).toHaveTextContent(/gunstiger dan Heerlen/);
    await user.click(screen.getByRole('button', { name: 'Alle cijfers van dit gebied' }));
    expect(useAtlas.getState().view.voor).toBeNull();
    expect(sheet.querySelectorAll('.row').length).toBeGreaterThan(20);
  });

  it('never loses the focus on the way to the figures and back', async () => {
    const { user, heading } = await openPanel(['BU09172000']);
    const residents = screen.getByRole('button', { name: 'Voor bewoners' });
    await user.click(residents);
    expect(document.activeElement).toBe(residents);
    await user.click(screen.getByRole('button', { name: 'Alle cijfers van dit gebied' }));
    expect(document.activeElement).toBe(heading);
  });

  it('says of a buurt where nobody lives that there is nothing to say', async () => {
    await openPanel(['BU08990431'], { voor: 'bewoners' });
    expect(screen.getByRole('article')).toHaveTextContent('Hier woont niemand.');
    expect(document.querySelectorAll('.resident-fact')).toHaveLength(0);
  });
});

describe('several areas', () => {
  it('are cards, also fifty of them, each to drop or to open alone', async () => {
    const fifty = atlas.rows('buurt').slice(0, 50);
    const { user } = await openPanel(fifty.map((buurt) => buurt.id));
    const list = screen.getByRole('region', { name: '50 gebieden gekozen' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(50);
    const [first, second] = fifty;
    if (!first || !second) throw new Error('no buurten');
    await user.click(
      within(list).getAllByRole('button', { name: `${first.name} loslaten` })[0] as HTMLElement,
    );
    expect(selection()).toHaveLength(49);
    await user.click(screen.getByRole('button', { name: `${second.name}: alle cijfers van dit gebied` }));
    expect(selection()).toEqual([second.id]);
    const heading = await screen.findByRole('heading', { level: 2, name: second.name });
    expect(document.activeElement).toBe(heading);
  });
});

describe('every sheet', () => {
  it.each([
    'BU09172000',
    'BU08990431',
    'WK091720',
    'GM0917',
    'focus.ubachsberg',
    'deel.hoensbroek',
    'parkstad',
  ])('of %s has its headings in order and no id twice', async (area) => {
    await openPanel([area]);
    const levels = screen.getAllByRole('heading').map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels[0]).toBe(2);
    for (const [index, level] of levels.entries()) {
      expect(level - (levels[index - 1] ?? 1)).toBeLessThanOrEqual(1);
    }
    const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('speaks English, too', async () => {
    await openPanel(['BU09172000'], { taal: 'en' });
    expect(screen.getByRole('article')).toHaveTextContent(
      'clearly less favourable than the Netherlands (0.00)',
    );
    expect(screen.getByRole('button', { name: 'Heerlen: select this municipality' })).toBeInTheDocument();
  });

  it('of the region is one press away while nothing is selected', async () => {
    const { user } = await openPanel([]);
    await user.click(screen.getByRole('button', { name: 'Parkstad als geheel' }));
    expect(await screen.findByRole('heading', { level: 2, name: 'Parkstad' })).toBeInTheDocument();
  });
});
