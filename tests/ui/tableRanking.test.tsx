// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ValuesFile } from '../../src/domain/pack';
import type { View } from '../../src/domain/view';
import { DEFAULT_VIEW } from '../../src/state/defaultView';
import { sceneOf } from '../../src/state/scene';
import { INITIAL_STATE, useAtlas } from '../../src/state/store';
import { Extremes } from '../../src/ui/table/Extremes';
import { TableView } from '../../src/ui/table/TableView';
import { aroundFile } from '../fixtures/aroundFile';
import { column, id, LEEFBAAROMETER, testAtlas, WOZ } from '../fixtures/atlas';

const ATLAS = testAtlas();
const WOZ_WIJK: ValuesFile = { ...WOZ, columns: [...WOZ.columns, column('wijk', '2024', [210, 250, 200])] };

function show(part: Partial<View>) {
  const view = { ...DEFAULT_VIEW, indicator: 'woz', ...part };
  useAtlas.setState({
    view,
    atlas: { status: 'klaar', data: ATLAS },
    around: { status: 'klaar', data: aroundFile() },
  });
  render(<TableView scene={sceneOf(view, ATLAS, WOZ_WIJK)} />);
}

function row(name: string): HTMLElement {
  return screen.getByRole('row', { name: new RegExp(`^${name}`) });
}

beforeEach(() => {
  useAtlas.setState(INITIAL_STATE, true);
});

describe('the ranking in the table', () => {
  it('gives a rank, times the benchmark and a dot, and no rank where there is no figure', () => {
    show({});
    const aldorp = within(row('Aldorp'));
    expect(aldorp.getByText('4')).toHaveClass('rank');
    aldorp.getByText('0,4 keer');
    expect(row('Aldorp').querySelector('.strip-dot')).not.toBeNull();
    const nobody = row('Verspreide huizen Noorddam');
    expect(within(nobody).getByText('geen rang')).toBeInTheDocument();
    expect(nobody.querySelector('.strip-dot')).toBeNull();
  });

  it('draws the ticks of all areas once, above the column', () => {
    show({});
    expect(document.querySelectorAll('.strip-ticks')).toHaveLength(3);
    expect(document.querySelectorAll('thead .strip-ticks')).toHaveLength(3);
  });

  it('keeps to the reach of the link, and changes it', async () => {
    const user = userEvent.setup();
    show({ bereik: id('GM0001') });
    const select = screen.getByRole('combobox', { name: 'Bereik' });
    expect(select).toHaveDisplayValue('Noorddam');
    expect(screen.getByRole('status')).toHaveTextContent('3 rijen');
    await user.selectOptions(select, 'deel.hoog');
    expect(useAtlas.getState().view.bereik).toBe('deel.hoog');
  });

  it('shows wijken off the map as text, those of the region as buttons and marked', () => {
    show({ niveau: 'wijk', bereik: 'limburg' });
    expect(within(row('Buurwijk')).queryByRole('button')).toBeNull();
    within(row('Buurwijk')).getByText('buiten de kaart');
    within(row('Wijk 00 Noorddam')).getByText('Parkstad');
  });

  it('leaves no button behind without the focus when the reach is taken to another level', async () => {
    const user = userEvent.setup();
    show({ bereik: 'limburg' });
    await user.click(screen.getByRole('button', { name: 'Toon per wijk' }));
    expect(useAtlas.getState().view.niveau).toBe('wijk');
    expect(screen.getByRole('combobox', { name: 'Bereik' })).toHaveFocus();
  });
});

describe('Extremes', () => {
  const open = async (scene: Parameters<typeof Extremes>[0]['scene']) => {
    const user = userEvent.setup();
    render(<Extremes scene={scene} />);
    await user.click(screen.getByText('Uitersten per niveau'));
    return user;
  };

  it('says which end is favourable, and selects the area that is pressed', async () => {
    const view = { ...DEFAULT_VIEW };
    useAtlas.setState({ view, atlas: { status: 'klaar', data: ATLAS } });
    const user = await open(sceneOf(view, ATLAS, LEEFBAAROMETER));
    const [buurt] = await screen.findAllByRole('listitem');
    expect(buurt).toHaveTextContent('laagste, minst gunstig−0,25 Aldorp (Noorddam)');
    expect(buurt).toHaveTextContent('hoogste, gunstigst+0,10 Vrijhof (Zuiddam)');
    await user.click(screen.getByRole('button', { name: 'Vrijhof' }));
    expect(useAtlas.getState().view.gebied).toEqual(['BU00020001']);
  });

  it('judges no neutral figure', async () => {
    await open(sceneOf({ ...DEFAULT_VIEW, indicator: 'woz' }, ATLAS, WOZ));
    const [buurt] = await screen.findAllByRole('listitem');
    expect(buurt).toHaveTextContent('laagste€ 160.000 Aldorp');
    expect(document.body).not.toHaveTextContent('gunstig');
  });
});
