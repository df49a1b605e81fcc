// @vitest-environment jsdom
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { View } from '../../../src/domain/view';
import { DEFAULT_VIEW } from '../../../src/state/defaultView';
import { selectMap, selectScene } from '../../../src/state/selectors';
import { INITIAL_STATE, useAtlas } from '../../../src/state/store';
import { PairLegend } from '../../../src/ui/adjust/pair/PairLegend';
import { PairPart } from '../../../src/ui/adjust/pair/PairPart';
import { ADJUSTER } from '../../fixtures/adjuster';
import { LEEFBAAROMETER, MISDRIJVEN, SES, testAtlas, WOZ } from '../../fixtures/atlas';

const ATLAS = testAtlas();
const MET = { indicator: 'woz', period: null };

function Shown() {
  const scene = useAtlas(selectScene);
  const map = useAtlas(selectMap);
  if (scene.status !== 'klaar' || map.status !== 'klaar') return null;
  return (
    <>
      <PairLegend scene={scene.data} model={map.data} />
      <PairPart scene={scene.data} />
    </>
  );
}

function show(part: Partial<View> = {}) {
  const klaar = <T,>(data: T) => ({ status: 'klaar', data }) as const;
  const values = {
    leefbaarometer: klaar(LEEFBAAROMETER),
    woz: klaar(WOZ),
    misdrijven: klaar(MISDRIJVEN),
    'ses-woa': klaar(SES),
  };
  const view = { ...DEFAULT_VIEW, met: MET, ...part };
  useAtlas.setState({ ...INITIAL_STATE, adjuster: ADJUSTER, view, atlas: klaar(ATLAS), values }, true);
  render(<Shown />);
  return userEvent.setup();
}

const lit = () => useAtlas.getState().view.uitgelicht;
const square = () => within(screen.getByRole('group', { name: /^Combinaties/ }));
const LOW = /^Leefbaarheid minder gunstig, WOZ-waarde laag/;

beforeEach(() => {
  useAtlas.setState(INITIAL_STATE, true);
});

describe('the legend of two subjects', () => {
  it('has a button per combination that says what it is and how many areas have it', () => {
    show();
    expect(square().getAllByRole('button')).toHaveLength(9);
    expect(square().getByRole('button', { name: LOW })).toHaveTextContent('1');
  });

  it('isolates a combination, adds another, and lets go of each', async () => {
    const user = show();
    await user.click(square().getByRole('button', { name: LOW }));
    expect(lit()).toEqual({ kind: 'klasse', classes: [0] });
    await user.click(square().getByRole('button', { name: /^Leefbaarheid gunstig, WOZ-waarde hoog/ }));
    expect(lit()).toEqual({ kind: 'klasse', classes: [0, 8] });
    expect(square().getByRole('button', { name: LOW })).toHaveAttribute('aria-pressed', 'true');
    await user.click(square().getByRole('button', { name: LOW }));
    expect(lit()).toEqual({ kind: 'klasse', classes: [8] });
    await user.click(square().getByRole('button', { name: /^Leefbaarheid gunstig, WOZ-waarde hoog/ }));
    expect(lit()).toBeNull();
  });

  it('marks the combination of the area under the pointer', () => {
    show();
    act(() => useAtlas.setState({ hovered: ATLAS.rows('buurt')[0]?.id ?? null }));
    expect(document.querySelectorAll('.square [data-live]')).toHaveLength(1);
    expect(square().getByRole('button', { name: LOW })).toHaveAttribute('data-live', 'aangewezen');
  });
});

describe('the part of two subjects', () => {
  it('lists the areas in the light with both figures, and makes an own area of them', async () => {
    const user = show();
    await user.click(
      within(screen.getByRole('group', { name: 'Hoeken' })).getByRole('button', { name: LOW }),
    );
    const row = document.querySelector('.pair-lit tr[data-code="BU00010001"]');
    expect(document.querySelectorAll('.pair-lit tr[data-code]')).toHaveLength(1);
    expect(row?.querySelector('[data-indicator="woz"]')).toHaveAttribute('data-value', '160');
    expect(row?.querySelector('[data-indicator="leefbaarometer"]')).toHaveAttribute('data-value', '-0.2512');
    await user.click(screen.getByRole('button', { name: 'Maak hier een eigen gebied van' }));
    expect(useAtlas.getState().view.eigen).toMatchObject([
      { name: 'Leefbaarheid minder gunstig, WOZ-waarde laag', members: ['BU00010001'] },
    ]);
    expect(screen.getByText(/is gemaakt en gekozen/)).toBeInTheDocument();
  });

  it('takes a part in numbers, and refuses one that ends before it begins', async () => {
    const user = show();
    await user.click(screen.getByText('Kies een deel'));
    const fields = within(screen.getByRole('group', { name: /^WOZ-waarde/ }));
    await user.type(fields.getByLabelText('tot en met'), '220');
    expect(lit()).toMatchObject({ kind: 'bereik', second: [160, 220] });
    fireEvent.change(fields.getByLabelText('van'), { target: { value: '900' } });
    expect(screen.getByText(/“Van” is hoger dan/)).toBeInTheDocument();
    expect(lit()).toMatchObject({ second: [160, 220] });
  });

  it('says there are too few areas for a word on correlation', () => {
    show();
    expect(screen.getByText(/^Te weinig om iets over samenhang te zeggen: 3 buurten/)).toBeInTheDocument();
    expect(screen.queryByText('Hoe dit is berekend')).toBeNull();
  });

  it('names areas without a class by reason and by what they lack', () => {
    show();
    expect(screen.getByText('niet gepubliceerd: WOZ-waarde (1)')).toBeInTheDocument();
    expect(screen.getByText('niet van toepassing: beide (1)')).toBeInTheDocument();
  });

  it('says why the second cannot be shown, and goes back to one', async () => {
    const user = show({ met: { indicator: 'ses-woa', period: null } });
    expect(screen.getByText(/^SES-WOA-score heeft geen cijfers per buurt/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Weer één onderwerp' }));
    expect(useAtlas.getState().view.met).toBeNull();
  });

  it('offers the newest period where the one asked for does not exist', async () => {
    const user = show({ met: { indicator: 'woz', period: '1999' } });
    await user.click(screen.getByRole('button', { name: 'Toon het tweede over 2024' }));
    expect(useAtlas.getState().view.met).toEqual({ indicator: 'woz', period: null });
  });

  it('shows the second in another of its own periods', async () => {
    const user = show();
    await user.selectOptions(screen.getByLabelText('Periode van het tweede onderwerp'), '2023');
    expect(useAtlas.getState().view.met).toEqual({ indicator: 'woz', period: '2023' });
    expect(screen.getByText(/^WOZ-waarde, 2023/)).toBeInTheDocument();
  });
});
