// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAtlas } from '../../../src/data/atlas';
import { checkAreas } from '../../../src/data/checkAreas';
import { checkTopology } from '../../../src/data/checkTopology';
import { INITIAL_STATE, useAtlas } from '../../../src/state/store';
import { Search } from '../../../src/ui/search/Search';

function json(name: string): unknown {
  return JSON.parse(readFileSync(join(import.meta.dirname, '../../../public/data', name), 'utf8'));
}

const areas = checkAreas(json('areas.json'));
const atlas = createAtlas(areas, checkTopology(json('topology.json'), areas));
const ADDRESS = { type: 'adres', id: 'adr-een', weergavenaam: 'Proefstraat 12, 6411ZZ Heerlen', score: 9 };

/** Answers of the address service: suggestions, and where the address lies. */
function service(place: object, suggest: () => Response = () => docs(ADDRESS)) {
  const fetched = vi.fn(async (url: string) => (url.includes('/suggest') ? suggest() : docs(place)));
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

function docs(...list: readonly object[]): Response {
  return new Response(JSON.stringify({ response: { numFound: list.length, start: 0, docs: list } }));
}

function online(on: boolean): void {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(on);
}

const field = () => screen.getByRole('button', { name: 'Zoek een gebied', hidden: true });
/** Puts text in the field at once. */
const write = (text: string) => fireEvent.change(screen.getByRole('searchbox'), { target: { value: text } });
const names = () => screen.queryAllByRole('option').map((option) => option.textContent);

/** Renders the search, opens it with a click, and types. */
async function searching(typed = '') {
  const onFound = vi.fn();
  const user = userEvent.setup();
  render(
    <>
      <button type="button">elders</button>
      <div className="choropleth" role="listbox" aria-label="de kaart" tabIndex={0} />
      <input aria-label="een veld" />
      <Search lang="nl" onFound={onFound} />
    </>,
  );
  await user.click(field());
  const input = await screen.findByRole('searchbox');
  if (typed !== '') await user.type(input, typed);
  return { user, input, onFound };
}

// What a click loads: here before the first, so that no test waits for it.
beforeAll(() => import('../../../src/ui/search/SearchPopover'));

beforeEach(() => {
  useAtlas.setState({ ...INITIAL_STATE, atlas: { status: 'klaar', data: atlas } }, true);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the search', () => {
  it('opens on a click, and lists the gemeenten before anything is typed', async () => {
    const { input } = await searching();
    expect(input).toHaveFocus();
    expect(screen.getByRole('status')).toHaveTextContent('Typ een naam');
    expect(screen.getAllByRole('option')).toHaveLength(8);
  });

  it('shows hits in the order of the search, each with its gemeente, and says how many', async () => {
    await searching('passart');
    expect(names()).toEqual(['Passartbuurt · Heerlen', 'Heerlerheide-Passartwijk · Heerlen']);
    expect(screen.getByRole('status')).toHaveTextContent('2 gebieden gevonden.');
  });

  it('says why an area was found when its name does not', async () => {
    const { user, input } = await searching('boven het spoor');
    expect(names()[0]).toContain('ook bekend als boven het spoor');
    await user.clear(input);
    await user.type(input, 'slakhorst');
    expect(names()[0]).toContain('Slakhorst ligt hier');
    await user.clear(input);
    await user.type(input, 'wegebeker');
    expect(names()[0]).toContain('lijkt op wat u typte');
  });

  it('tells homonyms in one gemeente apart by their wijk', async () => {
    await searching('verspreide huizen');
    expect(names()).toEqual(
      expect.arrayContaining([
        'Verspreide huizenbuurt · Onderbanken, Beekdaelen',
        'Verspreide huizenbuurt · Heerlen',
      ]),
    );
  });

  it('marks what a postcode gives as approximate, with the reason', async () => {
    await searching('6411');
    expect(names()[0]).toBe('Postcode 6411postcodegebied · Heerlen · benaderd');
    expect(names().every((name) => name?.endsWith('benaderd'))).toBe(true);
    expect(screen.getByRole('status')).toHaveTextContent('Benaderd: een buurt telt bij de postcode');
  });

  it('chooses the first with Enter, another with the arrows, and closes', async () => {
    const { user, onFound } = await searching('passart');
    await user.keyboard('{Enter}');
    expect(onFound).toHaveBeenCalledWith('BU09172100');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.click(field());
    await user.type(await screen.findByRole('searchbox'), 'passart');
    await user.keyboard('{ArrowDown}{Enter}');
    expect(onFound).toHaveBeenLastCalledWith('WK091721');
  });

  it('closes with Escape in one go, gives the focus back, and forgets what was typed', async () => {
    const { user, onFound } = await searching('passart');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(field()).toHaveFocus());
    expect(onFound).not.toHaveBeenCalled();
    await user.click(field());
    expect(await screen.findByRole('searchbox')).toHaveValue('');
  });

  it('opens with / from the map, and from nowhere else', async () => {
    const { user } = await searching();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.type(screen.getByLabelText('een veld'), '1/2');
    expect(screen.getByLabelText('een veld')).toHaveValue('1/2');
    expect(screen.queryByRole('dialog')).toBeNull();
    screen.getByRole('button', { name: 'elders' }).focus();
    await user.keyboard('/');
    expect(screen.queryByRole('dialog')).toBeNull();
    const map = screen.getByRole('listbox', { name: 'de kaart' });
    map.focus();
    await user.keyboard('/');
    expect(await screen.findByRole('searchbox')).toHaveValue('');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(map).toHaveFocus());
  });

  it('takes letters typed on the closed field along', async () => {
    const user = userEvent.setup();
    render(<Search lang="nl" onFound={vi.fn()} />);
    field().focus();
    await user.keyboard('gm');
    const input = await screen.findByRole('searchbox');
    await user.keyboard('s');
    expect(input).toHaveValue('gms');
    expect(names()[0]).toContain('Schandelen-Grasbroek');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.click(field());
    expect(await screen.findByRole('searchbox')).toHaveValue('');
  });

  it('selects the area and goes there when nothing else is asked for, also a second time', async () => {
    const user = userEvent.setup();
    render(<Search lang="nl" />);
    for (const _ of ['first', 'second']) {
      await user.click(field());
      await user.type(await screen.findByRole('searchbox'), 'weggebekker{Enter}');
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
      expect(useAtlas.getState().view.gebied).toEqual(['BU09172000']);
      expect(useAtlas.getState().view.uitsnede).not.toBeNull();
    }
  });

  it('speaks English as well', async () => {
    const user = userEvent.setup();
    render(<Search lang="en" onFound={vi.fn()} />);
    await user.click(screen.getByRole('button', { name: 'Find an area' }));
    await user.type(await screen.findByRole('searchbox'), 'gms');
    expect(names()[0]).toContain('also known as GMS');
  });
});

describe('addresses', () => {
  const theSwitch = () => screen.getByRole('switch', { name: 'Ook zoeken op adres' });

  it('are off at first: nothing is asked, and a pasted address says how to go on', async () => {
    const fetched = service({});
    await searching();
    write('Proefstraat 12, 6411 ZZ Heerlen');
    expect(theSwitch()).toHaveAttribute('aria-checked', 'false');
    expect(theSwitch()).toHaveAccessibleDescription(/PDOK \(Kadaster\)/);
    expect(screen.getByRole('status')).toHaveTextContent('Dit lijkt op een adres.');
    expect(screen.getByRole('status')).not.toHaveTextContent(/adressen/i);
    expect(screen.getAllByRole('option')).toHaveLength(7);
    expect(fetched).not.toHaveBeenCalled();
  });

  it('once switched on lead to their buurt', async () => {
    service({ buurtcode: 'BU09173300', centroide_ll: 'POINT(5.98 50.888)' });
    const { user, onFound } = await searching();
    await user.click(theSwitch());
    write('proefstraat 12');
    await user.click(await screen.findByRole('option', { name: /Proefstraat 12/ }));
    await waitFor(() => expect(onFound).toHaveBeenCalledWith('BU09173300'));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('outside the region are named as such, and the search stays open', async () => {
    service({ buurtcode: 'BU03630000', centroide_ll: 'POINT(4.9 52.37)' });
    const { user, onFound } = await searching();
    await user.click(theSwitch());
    write('proefstraat 12');
    await user.click(await screen.findByRole('option', { name: /Proefstraat 12/ }));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('ligt buiten Parkstad.'));
    expect(onFound).not.toHaveBeenCalled();
  });

  it('wait for a pause in typing before they are asked', async () => {
    const fetched = service({});
    const { user } = await searching();
    await user.click(theSwitch());
    for (const text of ['pro', 'proef', 'proefstraat', 'proefstraat 12']) write(text);
    await screen.findByRole('option', { name: /Proefstraat 12/ });
    expect(fetched).toHaveBeenCalledOnce();
    expect(fetched.mock.calls[0]?.[0]).toContain('q=proefstraat+12');
  });

  it('say what is wrong with the service, and leave the areas', async () => {
    service({}, () => new Response('boem', { status: 500 }));
    const { user } = await searching();
    await user.click(theSwitch());
    write('passart');
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('PDOK antwoordt met fout 500.'));
    expect(names()).toHaveLength(2);
  });

  it('are greyed out with the reason while there is no network', async () => {
    online(false);
    const { user } = await searching();
    expect(theSwitch()).toHaveAttribute('aria-disabled', 'true');
    expect(theSwitch()).toHaveAccessibleDescription(/geen internet/);
    await user.click(theSwitch());
    expect(useAtlas.getState().addressSearch).toBe(false);
    online(true);
    window.dispatchEvent(new Event('online'));
    await waitFor(() => expect(theSwitch()).toHaveAttribute('aria-disabled', 'false'));
  });

  it('are greyed out after a lost connection, until tried again', async () => {
    let there = false;
    service({}, () => {
      if (!there) throw new TypeError('no connection');
      return docs(ADDRESS);
    });
    const { user } = await searching();
    await user.click(theSwitch());
    write('proefstraat 12');
    const again = await screen.findByRole('button', { name: 'Opnieuw proberen' });
    expect(theSwitch()).toHaveAccessibleDescription(/geen verbinding met PDOK/);
    there = true;
    await user.click(again);
    expect(theSwitch()).toHaveFocus();
    expect(await screen.findByRole('option', { name: /Proefstraat 12/ })).toBeInTheDocument();
  });

  it('are in a list of their own, under their source', async () => {
    service({});
    const { user } = await searching();
    await user.click(theSwitch());
    write('heerlen');
    const group = await screen.findByRole('group', { name: 'Adressen, van PDOK' });
    expect(within(group).getAllByRole('option')).toHaveLength(1);
  });
});
