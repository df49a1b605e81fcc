// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import type { View } from '../../../src/domain/view';
import { DEFAULT_VIEW } from '../../../src/state/defaultView';
import { exportOwnAreas } from '../../../src/state/own/exported';
import { selectScene } from '../../../src/state/selectors';
import { INITIAL_STATE, useAtlas } from '../../../src/state/store';
import { AddOwn } from '../../../src/ui/own/add/AddOwn';
import { ownArea } from '../../fixtures/ownArea';
import { snapshotAtlas } from '../../fixtures/snapshot';
import { snapshotLoader } from '../../fixtures/snapshotSheet';

const atlas = snapshotAtlas();
const loader = snapshotLoader();
const values = Object.fromEntries(
  await Promise.all(
    ['woz', 'misdrijven'].map(
      async (name) => [name, { status: 'klaar', data: await loader.values(name) }] as const,
    ),
  ),
);

// The dialogs are fetched by the first press; here they are at hand, so that waiting does not depend on the machine.
beforeAll(() =>
  Promise.all([
    import('../../../src/ui/own/add/PasteDialog'),
    import('../../../src/ui/own/add/ImportDialog'),
    import('../../../src/ui/own/add/FilterDialog'),
  ]),
);

function Beside() {
  const scene = useAtlas(selectScene);
  return scene.status === 'klaar' && <AddOwn scene={scene.data} />;
}

/** Opens one of the dialogs on the shipped snapshot. */
async function opened(button: RegExp, view: Partial<View> = {}) {
  useAtlas.setState(
    {
      ...INITIAL_STATE,
      view: { ...DEFAULT_VIEW, indicator: 'woz', jaar: '2024', ...view },
      atlas: { status: 'klaar', data: atlas },
      values,
    },
    true,
  );
  const user = userEvent.setup({ applyAccept: false });
  render(<Beside />);
  await user.click(screen.getByRole('button', { name: button }));
  return { user, dialog: await screen.findByRole('dialog') };
}

const own = () => useAtlas.getState().view.eigen;
const twelve = Array.from({ length: 12 }, (_, at) => ownArea(`Eigen ${at}`, ['BU09172200']));

/** A file; that of jsdom cannot be read by itself. */
function geojson(name: string, text: string): File {
  const file = new File([text], name, { type: 'application/geo+json' });
  Object.defineProperty(file, 'text', { configurable: true, value: async () => text });
  return file;
}

const fixture = (name: string) =>
  geojson(name, readFileSync(join(import.meta.dirname, '../../fixtures/geojson', name), 'utf8'));

describe('pasting a list', () => {
  const open = (view: Partial<View> = {}) => opened(/lijst/, view);

  async function paste(text: string, view: Partial<View> = {}) {
    const { user, dialog } = await open(view);
    await user.click(within(dialog).getByRole('textbox', { name: 'Codes of namen' }));
    await user.paste(text);
    return { user, dialog };
  }

  it('adds what was found, names what was not, and takes a suggestion', async () => {
    const { user, dialog } = await paste('BU09172200\nVriehede\nBU09510001');
    expect(dialog).toHaveTextContent('2 regels zijn niet gevonden');
    expect(dialog).toHaveTextContent('Vriehede (regel 2): geen gebied met deze naam');
    expect(dialog).toHaveTextContent('BU09510001 (regel 3): deze code bestaat niet');
    const near = within(dialog).getByRole('button', { name: 'Vrieheide (Heerlen)' });
    await user.click(near);
    expect(near).toHaveAttribute('aria-pressed', 'true');
    expect(document.activeElement).toBe(near);
    await user.click(within(dialog).getByRole('button', { name: 'Toevoegen' }));
    expect(own()).toMatchObject([
      { name: 'Lijst van 2 buurten', members: expect.arrayContaining(['BU09172200']) },
    ]);
    expect(useAtlas.getState().view.gebied).toEqual(['eigen.1']);
  });

  it('lets the reader choose among areas with the same name', async () => {
    const { user, dialog } = await paste('Verspreide huizen');
    expect(within(dialog).getByRole('button', { name: 'Toevoegen' })).toBeDisabled();
    await user.click(within(dialog).getByRole('checkbox', { name: 'Verspreide huizen (Simpelveld)' }));
    await user.click(within(dialog).getByRole('checkbox', { name: /Beekdaelen, Wijk 05/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Toevoegen' }));
    expect(own()).toMatchObject([{ members: ['BU09650009', 'BU19540509'] }]);
  });

  it('reads a shared name as the buurt until the reader says otherwise', async () => {
    const { user, dialog } = await paste('Simpelveld');
    const name = within(dialog).getByRole('textbox', { name: 'Naam van het gebied' });
    expect(name).toHaveValue('Simpelveld');
    const which = within(dialog).getByRole('combobox', { name: 'Wat bedoelt u met Simpelveld?' });
    await user.selectOptions(which, 'GM0965');
    await user.clear(name);
    await user.type(name, 'Heel Simpelveld');
    await user.click(within(dialog).getByRole('button', { name: 'Toevoegen' }));
    const all = atlas.rows('buurt').filter(({ gemeente }) => gemeente === ('GM0965' as string));
    expect(own()).toMatchObject([{ name: 'Heel Simpelveld', members: all.map(({ id }) => id) }]);
  });

  it('keeps the list while the dialog is closed, and has no room beyond twelve', async () => {
    const { user, dialog } = await paste('Heksenberg', { eigen: twelve });
    expect(within(dialog).getByRole('button', { name: 'Toevoegen' })).toBeDisabled();
    expect(dialog).toHaveTextContent('U heeft 12 eigen gebieden');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    const button = screen.getByRole('button', { name: /lijst/ });
    await expect.poll(() => document.activeElement).toBe(button);
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('textbox', { name: 'Codes of namen' })).toHaveValue('Heksenberg');
    expect(own()).toBe(twelve);
  });
});

describe('importing a file', () => {
  const open = (view: Partial<View> = {}) => opened(/bestand/, view);

  async function choose(file: File, view: Partial<View> = {}) {
    const { user, dialog } = await open(view);
    await user.upload(within(dialog).getByLabelText('Kies een bestand'), file);
    return { user, dialog };
  }

  it('shows an area before it is added, and adds it under its own name', async () => {
    const { user, dialog } = await choose(fixture('square.geojson'));
    const add = await within(dialog).findByRole('button', { name: 'Eén gebied toevoegen' });
    expect(dialog).toHaveTextContent(/\d+ buurten, [\d.]+ inwoners \(2024\)/);
    expect(dialog).toHaveTextContent(/\d+\s% van het getekende vlak/);
    expect(own()).toEqual([]);
    await user.click(add);
    expect(own()).toMatchObject([{ name: 'Vierkant in Heerlen', from: null }]);
    expect(own()[0]?.members.length).toBeGreaterThan(3);
  });

  it('shows a name as text, cut to what a link can hold', async () => {
    const { dialog } = await choose(fixture('script.geojson'));
    await within(dialog).findByRole('button', { name: '3 gebieden toevoegen' });
    const names = within(dialog).getAllByRole<HTMLInputElement>('textbox', { name: 'Naam van het gebied' });
    expect(names[0]?.value).toBe('<img src=x onerror=alert(1)><script>alert(2)</script>');
    expect(names[1]?.value).toHaveLength(60);
    expect(document.querySelector('img, script')).toBeNull();
  });

  it.each([
    ['points.geojson', /Niets in dit bestand is te gebruiken.*Object 1 \(Punt\): Geen vlak maar een punt/],
    ['rd.geojson', /RD-coördinaten.*EPSG:4326/],
    ['rd-named.geojson', /een ander stelsel staat: urn:ogc:def:crs:EPSG::28992/],
    ['swapped.geojson', /Breedte en lengte zijn verwisseld/],
    ['far.geojson', /Ligt buiten Parkstad/],
    ['broken.geojson', /houdt halverwege op/],
    ['places.kml', /zoals KML of GPX/],
    ['topology.json', /TopoJSON/],
    ['empty.geojson', /geen enkel vlak/],
  ])('refuses %s with the reason, and leaves the own areas as they are', async (name, words) => {
    const eigen = [ownArea('Van mij', ['BU09172200'])];
    const { dialog } = await choose(fixture(name), { eigen });
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(
      'Uw eigen gebieden zijn niet veranderd.',
    );
    expect(dialog.textContent?.replace(/\s+/g, ' ')).toMatch(words);
    expect(within(dialog).queryByRole('button', { name: /toevoegen/ })).toBeNull();
    expect(own()).toBe(eigen);
  });

  it('refuses 50 MB unread', async () => {
    const file = geojson('groot.geojson', '{}');
    Object.defineProperty(file, 'size', { value: 50_000_000 });
    Object.defineProperty(file, 'text', { value: () => Promise.reject(new Error('read')) });
    const { dialog } = await choose(file);
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('Dit bestand is 50,0 MB; tot 10 MB');
  });

  it('uses what is good of a file and names the rest', async () => {
    const { dialog } = await choose(fixture('numbers.geojson'));
    await within(dialog).findByRole('button', { name: 'Eén gebied toevoegen' });
    expect(dialog).toHaveTextContent('4 objecten zijn niet gebruikt');
    expect(dialog).toHaveTextContent('Objecten 1, 2: Geen getal als coördinaat, bij coordinates[0][1].');
  });

  const many = geojson(
    'veel.geojson',
    JSON.stringify(
      exportOwnAreas(
        atlas
          .rows('buurt')
          .slice(0, 20)
          .map((row) => ownArea(row.name, [row.id], { colour: 3 })),
        atlas,
      ),
    ),
  );

  it('of more areas than fit lets the reader choose', async () => {
    const { user, dialog } = await choose(many, { eigen: twelve.slice(0, 10) });
    await within(dialog).findByRole('button', { name: '2 gebieden toevoegen' });
    const boxes = within(dialog).getAllByRole('checkbox');
    expect(boxes).toHaveLength(20);
    if (boxes[5]) await user.click(boxes[5]);
    expect(within(dialog).getByRole('button', { name: '3 gebieden toevoegen' })).toBeDisabled();
    expect(dialog).toHaveTextContent('3 gekozen, en er passen er nog 2. Kies er minder.');
    if (boxes[0]) await user.click(boxes[0]);
    await user.click(within(dialog).getByRole('button', { name: '2 gebieden toevoegen' }));
    expect(own()).toHaveLength(12);
    expect(own().at(-1)).toMatchObject({ members: [atlas.rows('buurt')[5]?.id], colour: 3 });
  });

  it('may become one area of all', async () => {
    const { user, dialog } = await choose(many);
    await user.click(await within(dialog).findByRole('radio', { name: 'Alles samen als één gebied' }));
    await user.click(within(dialog).getByRole('button', { name: 'Eén gebied toevoegen' }));
    const first = atlas.rows('buurt').slice(0, 20);
    expect(own()).toMatchObject([{ name: 'veel', members: first.map(({ id }) => id).sort() }]);
  });
});

describe('filtering on figures', () => {
  it('counts while the value is typed, names what does not count, and adds a fixed list', async () => {
    const { user, dialog } = await opened(/cijfers/);
    const value = within(dialog).getByRole('textbox', { name: 'Waarde' });
    const add = within(dialog).getByRole('button', { name: 'Toevoegen' });
    expect(add).toBeDisabled();
    await user.type(value, 'veel');
    expect(dialog).toHaveTextContent('Dit is geen getal');
    await user.clear(value);
    await user.type(value, '160.000');
    expect(dialog).toHaveTextContent('Gelezen als € 160.000.');
    expect(dialog).toHaveTextContent('21 buurten zonder cijfer doen niet mee');
    expect(dialog).toHaveTextContent('vaste lijst');
    await user.click(add);
    const [area] = own();
    expect(area?.name.replace(/\s/g, ' ')).toBe('WOZ-waarde onder € 160.000 (2024)');
    expect(area?.members.length).toBeGreaterThan(10);
  });

  it('says what is wrong with two values the wrong way round', async () => {
    const { user, dialog } = await opened(/cijfers/);
    await user.selectOptions(within(dialog).getByRole('combobox', { name: 'Vergelijking' }), 'tussen');
    await user.type(within(dialog).getByRole('textbox', { name: 'Waarde' }), '200');
    await user.type(within(dialog).getByRole('textbox', { name: 'Tot en met' }), '100');
    expect(dialog).toHaveTextContent('De tweede waarde is lager dan de eerste.');
    expect(within(dialog).getByRole('button', { name: 'Toevoegen' })).toBeDisabled();
  });

  it('tells of another subject which buurten have too few inwoners, in its own years', async () => {
    const { user, dialog } = await opened(/cijfers/);
    await user.selectOptions(within(dialog).getByRole('combobox', { name: 'Onderwerp' }), 'misdrijven');
    await user.type(within(dialog).getByRole('textbox', { name: 'Waarde' }), '40');
    expect(dialog).toHaveTextContent(/\d+ buurten met minder dan 250 inwoners doen niet mee/);
    expect(within(dialog).getByRole('combobox', { name: 'Jaar' })).toHaveValue('2021-2025');
  });

  it('speaks English', async () => {
    const { dialog } = await opened(/from figures/, { taal: 'en' });
    expect(dialog).toHaveAccessibleName('Area from figures');
  });
});
