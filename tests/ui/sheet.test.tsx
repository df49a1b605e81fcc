// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { verdictThan } from '../../src/catalog/texts/words';
import { readingOf } from '../../src/state/reading';
import { useAtlas } from '../../src/state/store';
import { id } from '../fixtures/atlas';
import { openPanel, sceneNow, selection } from '../fixtures/openPanel';

const row = (indicator: string) =>
  document.querySelector(`.rows [data-indicator="${indicator}"]`) as HTMLElement;

describe('the head of a sheet', () => {
  it('says where the area lies, and leads to what it lies in; the focus follows', async () => {
    const { user, heading } = await openPanel(['BU09172000']);
    expect(heading).toHaveTextContent('Weggebekker');
    expect(screen.getByText('420 inwoners (2024)')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Vrieheide-De Stack kiezen (wijk)' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Heerlen kiezen (gemeente)' }));
    expect(selection()).toEqual(['GM0917']);
    const next = screen.getByRole('heading', { level: 2, name: 'Heerlen' });
    expect(document.activeElement).toBe(next);
    await user.click(screen.getByRole('button', { name: 'Heerlen loslaten' }));
    expect(selection()).toEqual([]);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Focusgebieden' }));
  });

  it('leaves the focus alone when another area is chosen elsewhere', async () => {
    await openPanel(['BU09172000']);
    const before = document.activeElement;
    act(() => useAtlas.setState(({ view }) => ({ view: { ...view, gebied: [id('GM0917')] } })));
    expect(screen.getByRole('heading', { level: 2, name: 'Heerlen' })).toBeInTheDocument();
    expect(document.activeElement).toBe(before);
  });

  it('tells how a focusgebied was made: border, what it rests on, how sure, counted beside named', async () => {
    await openPanel(['focus.heerlen-noord']);
    const made = screen.getByRole('region', { name: 'Hoe dit gebied is gemaakt' });
    expect(made).toHaveTextContent('Indicatieve begrenzing. Veertien CBS-wijken');
    expect(made).toHaveTextContent('Zekerheid: redelijk');
    expect(made).toHaveTextContent('55.320 geteld in 2024; 56.000 genoemd in Voorstel Regio Deal 2022 en');
  });
});

describe('the figures of a sheet', () => {
  it.each(['BU09172000', 'BU09173800', 'focus.heerlen-noord', 'focus.ubachsberg', 'GM0917', 'parkstad'])(
    'of %s begin with that of the map, in the words of the map',
    async (area) => {
      await openPanel([area]);
      const reading = readingOf(sceneNow(), id(area));
      const first = document.querySelector('.sheet [data-indicator]') as HTMLElement;
      expect(first.dataset.indicator).toBe('leefbaarometer');
      expect(within(first).getByRole('heading', { level: 3 })).toHaveTextContent('op de kaart');
      if (!reading?.verdict) throw new Error('no verdict');
      expect(first).toHaveTextContent(verdictThan(reading.verdict, 'Nederland', 'nl'));
    },
  );

  it('go on the map by their name, which keeps the focus', async () => {
    const { user } = await openPanel(['BU09172000']);
    const name = screen.getByRole('button', { name: 'Leegstaande woningen: op de kaart zetten' });
    await user.click(name);
    expect(useAtlas.getState().view.indicator).toBe('leegstand');
    expect(document.activeElement).toBe(name);
    expect(name).toHaveAttribute('aria-current', 'true');
    expect(document.querySelector('.sheet [data-indicator]')).toHaveAttribute('data-indicator', 'leegstand');
    expect(row('leefbaarometer')).toHaveTextContent('−0,38');
  });

  it('explain themselves on demand, with table and year', async () => {
    const { user } = await openPanel(['BU09172000']);
    const button = screen.getByRole('button', { name: 'Uitleg bij Gemiddelde WOZ-waarde van woningen' });
    expect(button).toHaveAttribute('aria-expanded', 'false');
    expect(row('woz')).not.toHaveTextContent('85984NED');
    await user.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(document.getElementById(button.getAttribute('aria-controls') ?? '')).toHaveTextContent('85984NED');
    expect(row('woz')).toHaveTextContent('cijfer over 2024');
  });

  it('stand beside what policy texts named and what came before', async () => {
    await openPanel(['BU09172000']);
    expect(row('sociaal-minimum')).toHaveTextContent('genoemd: 33 % (2018, Nulmeting)');
    expect(row('sociaal-minimum')).toHaveTextContent('2016 32,8 %');
  });

  it('say of a missing figure the word, and the reason on demand', async () => {
    const { user } = await openPanel(['BU09172000']);
    const why = screen.getByRole('button', { name: '(niet op dit niveau)' });
    expect(why.closest('li')).toHaveTextContent('Geen cijfer: SES-WOA-score');
    await user.click(why);
    expect(why.closest('li')).toHaveTextContent('het cijfer bestaat alleen voor gebieden van een andere');
  });

  it('follow the division of a programme, and say where it comes from and what it leaves out', async () => {
    const { user } = await openPanel(['BU09172000']);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Indelen naar' }), 'regio-deal-3');
    expect(screen.getByRole('heading', { level: 3, name: 'Sociale veiligheid' })).toBeInTheDocument();
    expect(screen.queryByRole('heading', { level: 3, name: 'Leefbaarheid' })).toBeNull();
    expect(screen.getByText(/programmalijn 3.*onderwerpen vallen buiten deze indeling/)).toBeInTheDocument();
    act(() => useAtlas.setState(({ view }) => ({ view: { ...view, gebied: [id('GM0917')] } })));
    expect(screen.getByRole('combobox')).toHaveValue('regio-deal-3');
  });

  it('make one calm page of a buurt where nobody lives', async () => {
    await openPanel(['BU08990431']);
    const sheet = screen.getByRole('article');
    expect(sheet).toHaveTextContent('Hier woont niemand.');
    expect(screen.getByText(/^\d+ onderwerpen:/)).toHaveTextContent(
      'niet van toepassing: hier woont niemand.',
    );
    expect(document.querySelectorAll('.sheet .row').length).toBeLessThan(5);
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('say what is still on its way and what did not come', async () => {
    await openPanel(['BU09172000']);
    act(() =>
      useAtlas.setState(({ values: all }) => ({
        values: { ...all, woz: { status: 'laden' }, leegstand: { status: 'mislukt', message: 'weg' } },
      })),
    );
    expect(screen.getByText('nog 1 cijfer onderweg…')).toBeInTheDocument();
    expect(screen.getByText(/Eén cijfer kwam niet aan/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Opnieuw proberen' })).toBeInTheDocument();
  });
});
