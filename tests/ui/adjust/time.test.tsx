// @vitest-environment jsdom
import { act, configure, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { View } from '../../../src/domain/view';
import { DEFAULT_VIEW } from '../../../src/state/defaultView';
import { selectScene } from '../../../src/state/selectors';
import { INITIAL_STATE, useAtlas } from '../../../src/state/store';
import { TimePart } from '../../../src/ui/adjust/time/TimePart';
import { STEP_MS } from '../../../src/ui/adjust/time/usePlay';
import { Announcer } from '../../../src/ui/common/Announcer';
import { ADJUSTER } from '../../fixtures/adjuster';
import { snapshotLoader, snapshotQuestion } from '../../fixtures/snapshotSheet';

const question = await snapshotQuestion();
const manifest = await snapshotLoader().manifest();
configure({ defaultHidden: true });

let reduced = false;
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('matchMedia', (media: string) => ({
    ...{ media, matches: reduced && media.includes('reduced-motion') },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
});
afterEach(() => {
  reduced = false;
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function Part() {
  const scene = useAtlas(selectScene);
  if (scene.status !== 'klaar') return null;
  return (
    <>
      <Announcer scene={scene.data} />
      <TimePart scene={scene.data} />
    </>
  );
}

function open(view: Partial<View>) {
  const { atlas, values } = question;
  useAtlas.setState(
    {
      ...INITIAL_STATE,
      adjuster: ADJUSTER,
      view: { ...DEFAULT_VIEW, ...view },
      atlas: { status: 'klaar', data: atlas },
      manifest: { status: 'klaar', data: manifest },
      values,
    },
    true,
  );
  render(<Part />);
}

const view = () => useAtlas.getState().view;
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const later = (steps: number) => {
  for (let step = 0; step < steps; step += 1) act(() => void vi.advanceTimersByTime(STEP_MS));
};
const slider = () => screen.getByRole('slider', { name: 'Jaar op de kaart' });
const WOZ = { indicator: 'woz', niveau: 'gemeente' } as const;

describe('the year slider', () => {
  it('has a step for each real year, and says how many areas have a figure', () => {
    open(WOZ);
    expect(slider()).toHaveAttribute('max', '9');
    expect(slider()).toHaveAttribute('aria-valuetext', '2025, 7 van 7 gemeenten met een cijfer');
    fireEvent.change(slider(), { target: { value: '0' } });
    expect(view().jaar).toBe('2016');
    expect(slider()).toHaveAttribute('aria-valuetext', '2016, 1 van 7 gemeenten met een cijfer');
    expect(screen.getByText('2016, 2017, 2018 en 2019: een cijfer voor 1 van de 7 gemeenten.')).toBeVisible();
    fireEvent.change(slider(), { target: { value: '9' } });
    expect(view().jaar).toBeNull();
  });

  it('steps a year back and on, and stays where there is none', () => {
    open(WOZ);
    press('Volgend jaar');
    expect(view().jaar).toBeNull();
    press('Vorig jaar');
    expect(view().jaar).toBe('2024');
    press('Volgend jaar');
    expect(view().jaar).toBeNull();
  });

  it('shows only later years while a change is on the map', () => {
    open({ indicator: 'gezondheid-goed', sinds: { period: '2016', indicator: null } });
    expect(slider()).toHaveAttribute('max', '2');
    expect(screen.getByText('U ziet verandering sinds 2016, dus alleen de jaren daarna.')).toBeVisible();
  });
});

describe('play', () => {
  it('goes once from the first full year to the newest, with classes of all years, and stops', () => {
    open(WOZ);
    press('Afspelen');
    expect([view().jaar, view().basis]).toEqual(['2020', 'jaren']);
    expect(screen.getByRole('radio', { name: /alle 10 jaren/ })).toBeChecked();
    const seen = [1, 2, 3, 4].map(() => {
      later(1);
      return view().jaar;
    });
    expect(seen).toEqual(['2021', '2022', '2023', '2024']);
    later(1);
    expect(view().jaar).toBeNull();
    expect(screen.getByRole('button', { name: 'Afspelen' })).toBeVisible();
    later(3);
    expect(view().jaar).toBeNull();
  });

  it('says each year once', () => {
    open(WOZ);
    press('Afspelen');
    later(1);
    expect(screen.getByRole('status')).toHaveTextContent(/^2021$/);
    later(1);
    expect(screen.getByRole('status')).toHaveTextContent(/^2022$/);
  });

  it('keeps a basis the reader chose', () => {
    open({ ...WOZ, basis: 'jaar' });
    press('Afspelen');
    expect(view().basis).toBe('jaar');
  });

  it('does not touch the basis where classes do not follow from figures', () => {
    open({ indicator: 'gezondheid-goed', niveau: 'gemeente' });
    press('Afspelen');
    expect([view().jaar, view().basis]).toEqual(['2012', null]);
    expect(screen.getByText(/vaste stappen/)).toBeVisible();
  });

  it.each([
    ['pointerdown', () => fireEvent.pointerDown(document.body)],
    ['a key', () => fireEvent.keyDown(document.body, { key: 'Tab' })],
    ['the wheel', () => fireEvent.wheel(document.body)],
    ['pause', () => press('Pauze')],
    ['another year', () => act(() => useAtlas.setState({ view: { ...view(), jaar: '2016' } }))],
  ])('stops at %s', (_, touch) => {
    open(WOZ);
    press('Afspelen');
    later(1);
    touch();
    const { jaar } = view();
    later(3);
    expect(view().jaar).toBe(jaar);
    expect(screen.getByRole('button', { name: 'Afspelen' })).toBeVisible();
  });

  it('pauses with Escape, which then does nothing else', () => {
    open(WOZ);
    press('Afspelen');
    const outside = vi.fn();
    document.body.addEventListener('keydown', outside);
    fireEvent.keyDown(slider(), { key: 'Escape' });
    document.body.removeEventListener('keydown', outside);
    expect(outside).not.toHaveBeenCalled();
    expect(screen.getByRole('button', { name: 'Afspelen' })).toBeVisible();
  });

  it('goes on from the year on screen after a pause by the button', () => {
    open(WOZ);
    press('Afspelen');
    later(2);
    const button = screen.getByRole('button', { name: 'Pauze' });
    fireEvent.pointerDown(button);
    fireEvent.click(button);
    later(2);
    expect(view().jaar).toBe('2022');
    press('Afspelen');
    later(1);
    expect(view().jaar).toBe('2023');
  });

  it('is not there for who asks for less motion: years are leafed through', () => {
    reduced = true;
    open(WOZ);
    expect(screen.queryByRole('button', { name: 'Afspelen' })).toBeNull();
    expect(screen.getByText(/om minder beweging vraagt/)).toBeVisible();
    press('Vorig jaar');
    expect(view().jaar).toBe('2024');
  });
});

describe('change', () => {
  it('begins in an earlier year; those of the old table are there, cannot be chosen, and say why', () => {
    open({ indicator: 'gezondheid-goed', niveau: 'gemeente' });
    const since = within(screen.getByRole('group', { name: 'Sinds' }));
    expect(since.getByRole('radio', { name: 'geen' })).toBeChecked();
    expect(since.getByRole('radio', { name: '2016 (oude reeks)' })).toBeDisabled();
    expect(screen.getByText(/^Niet te vergelijken: .*RIVM 50090NED.*RIVM 50150NED/)).toBeVisible();
    fireEvent.click(since.getByRole('radio', { name: '2012' }));
    expect(view().sinds).toEqual({ period: '2012', indicator: null });
    expect(screen.getByRole('radio', { name: 'de afstand tot Nederland' })).toBeChecked();
  });

  it('is of the gap or of the figure, and goes away again', () => {
    open({ indicator: 'gezondheid-goed', sinds: { period: '2012', indicator: null } });
    fireEvent.click(screen.getByRole('radio', { name: 'het cijfer zelf' }));
    expect(view().kleur).toBe('waarde');
    fireEvent.click(screen.getByRole('radio', { name: 'de afstand tot Nederland' }));
    expect(view().kleur).toBeNull();
    press('Toon weer de cijfers');
    expect(view().sinds).toBeNull();
    expect(screen.queryByRole('group', { name: 'Van' })).toBeNull();
  });

  it('says how many areas take part, and that others had another name', () => {
    open({ indicator: 'leegstand', kleur: 'waarde', sinds: { period: '2016', indicator: null } });
    expect(
      screen.getByText(/^46 van de 201 buurten hebben in beide jaren een cijfer\. Wat toen anders/),
    ).toBeVisible();
  });

  it('of a count is of the count', () => {
    open({ indicator: 'inwoners', niveau: 'gemeente', sinds: { period: '2020', indicator: null } });
    expect(screen.getByText(/^Een aantal heeft geen gemiddelde/)).toBeVisible();
  });
});

describe('one year', () => {
  it('says why there is nothing to play, and which subjects have years', () => {
    open({ indicator: 'leefbaarometer' });
    expect(screen.queryByRole('slider')).toBeNull();
    expect(screen.getByText(/^Leefbaarheid per buurt is er alleen over 2024/)).toBeVisible();
    press('bevolkingsdichtheid');
    expect(view().indicator).toBe('dichtheid');
  });

  it('offers a level that has more', () => {
    open({ indicator: 'stedelijkheid' });
    press('per gemeente (6 jaren)');
    expect(view().niveau).toBe('gemeente');
  });

  it('has no years for a combined score', () => {
    const part = (indicator: string) => ({ indicator, counts: 'hoog', weight: 1 }) as const;
    open({ score: { method: 'rang', parts: [part('woz'), part('leefbaarometer')] } });
    expect(screen.getByText(/^Een samengestelde score/)).toBeVisible();
  });
});

it('leads to the page with lines', () => {
  open(WOZ);
  press(/^Verloop/);
  expect(view().scherm).toBe('verloop');
});
