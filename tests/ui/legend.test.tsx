// @vitest-environment jsdom
import { act, configure, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { View } from '../../src/domain/view';
import { hover } from '../../src/state/actions';
import { DEFAULT_VIEW } from '../../src/state/defaultView';
import { selectMap, selectScene } from '../../src/state/selectors';
import { INITIAL_STATE, useAtlas } from '../../src/state/store';
import { Legend } from '../../src/ui/legend/Legend';
import { id } from '../fixtures/atlas';
import { snapshotAtlas } from '../fixtures/snapshot';
import { snapshotLoader } from '../fixtures/snapshotSheet';

// Nothing here is hidden but what is marked so; asking the style of every element takes most of the time.
configure({ defaultHidden: true });

const atlas = snapshotAtlas();
const loader = snapshotLoader();
const [leefbaarometer, woz] = await Promise.all([loader.values('leefbaarometer'), loader.values('woz')]);
// Fetched after the first picture; here they are at hand.
await Promise.all([import('../../src/ui/legend/Brush'), import('../../src/ui/legend/LitLine')]);

const drawn = vi.fn();

function OnScreen() {
  const scene = useAtlas(selectScene);
  const model = useAtlas(selectMap);
  if (scene.status !== 'klaar' || model.status !== 'klaar') return null;
  drawn();
  return <Legend scene={scene.data} model={model.data} />;
}

async function open(view: Partial<View> = {}) {
  useAtlas.setState(
    {
      ...INITIAL_STATE,
      view: { ...DEFAULT_VIEW, ...view },
      atlas: { status: 'klaar', data: atlas },
      values: {
        leefbaarometer: { status: 'klaar', data: leefbaarometer },
        woz: { status: 'klaar', data: woz },
      },
    },
    true,
  );
  const user = userEvent.setup();
  await act(async () => {
    render(<OnScreen />);
  });
  return user;
}

const lit = () => useAtlas.getState().view.uitgelicht;
const classButton = (name: RegExp) => within(screen.getByRole('table')).getByRole('button', { name });
const thumbs = () => screen.getAllByRole('slider');
const marks = (kind: string) => document.querySelectorAll(`.histogram-marks .${kind}`);
const plain = (text: string | null) => (text ?? '').replaceAll('\u00a0', ' ');

beforeEach(() => drawn.mockClear());

describe('the rows of the legend', () => {
  it('give areas and inhabitants per class, to the last area', async () => {
    await open();
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
    const numbers = rows.map((row) =>
      [...row.querySelectorAll('.count, .people')].map((cell) => cell.textContent),
    );
    expect(rows).toHaveLength(7);
    expect(numbers[0]).toEqual(['22', '47.100']);
    expect(numbers.reduce((sum, [areas]) => sum + Number(areas), 0)).toBe(176);
  });

  it('isolate a class, add another, and let go of the last one', async () => {
    const user = await open();
    const [lowest, highest] = [/meer dan 0,16 lager/, /meer dan 0,16 hoger/];
    await user.click(classButton(lowest));
    expect(lit()).toEqual({ kind: 'klasse', classes: [0] });
    expect(classButton(lowest)).toHaveAttribute('aria-pressed', 'true');
    await user.click(classButton(highest));
    expect(lit()).toEqual({ kind: 'klasse', classes: [0, 6] });
    await user.click(classButton(lowest));
    expect(lit()).toEqual({ kind: 'klasse', classes: [6] });
    await user.click(classButton(highest));
    expect(lit()).toBeNull();
    expect(classButton(highest)).toHaveAttribute('aria-pressed', 'false');
  });

  it('isolate a kind of missing, and let it go', async () => {
    const user = await open();
    await user.click(screen.getByRole('button', { name: 'niet gepubliceerd (22)' }));
    expect(lit()).toEqual({ kind: 'reden', why: 'niet-gepubliceerd' });
    await user.click(screen.getByRole('button', { name: 'niet gepubliceerd (22)' }));
    expect(lit()).toBeNull();
  });

  it('count what is in view when the camera shows part of the land', async () => {
    await open({ uitsnede: [5.93, 50.86, 6.02, 50.93] });
    const counted = document.querySelector('.counted')?.textContent;
    const [, seen] = /^(\d+) van 176 buurten in beeld$/.exec(counted ?? '') ?? [];
    const counts = [...document.querySelectorAll('.classes tbody .count')].map((cell) =>
      Number(cell.textContent),
    );
    expect(counts.reduce((a, b) => a + b)).toBe(Number(seen));
    expect(document.querySelectorAll('.histogram .is-elsewhere').length).toBeGreaterThan(0);
  });
});

describe('the keys', () => {
  it.each([
    ['cirkels', 'cirkel: grootte naar inwoners'],
    ['tegels', 'tegel: elk gebied even groot'],
  ] as const)('say what stands for an area where it is drawn as %s', async (vorm, key) => {
    await open({ vorm });
    expect(screen.getByText(key)).toBeInTheDocument();
  });

  it('say nothing about land', async () => {
    await open();
    expect(document.querySelector('.legend-keys')?.textContent).not.toMatch(/cirkel|tegel/);
  });
});

describe('the line about what is in the light', () => {
  it('says how many, lists them, and selects one by its name', async () => {
    const user = await open({ uitgelicht: { kind: 'klasse', classes: [0] } });
    expect(document.querySelector('.lit > p')).toHaveTextContent('22 van 176 buurten uitgelicht');
    await user.click(screen.getByText('Welke?'));
    const names = within(screen.getByRole('group', { name: '' })).queryAllByRole('button');
    expect(names).toHaveLength(22);
    await user.click(screen.getByRole('button', { name: /^Vrieheide/ }));
    expect(useAtlas.getState().view.gebied).toEqual(['BU09172004']);
  });

  it('is said aloud once a brush rests, not at every bar it passes', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    await open({ indicator: 'woz', kleur: 'waarde', uitgelicht: { kind: 'klasse', classes: [0] } });
    const [low] = thumbs();
    if (!low) throw new Error('no thumbs');
    const said = () => screen.getByRole('status').textContent ?? '';
    act(() => void vi.advanceTimersByTime(400));
    fireEvent.keyDown(low, { key: 'ArrowRight' });
    act(() => void vi.advanceTimersByTime(400));
    fireEvent.keyDown(low, { key: 'ArrowRight' });
    expect(said()).toBe('');
    act(() => void vi.advanceTimersByTime(600));
    expect(said()).toBe(document.querySelector('.lit > p')?.textContent);
    expect(said()).toMatch(/buurten uitgelicht: /);
  });

  it('makes an own area of exactly those buurten', async () => {
    const user = await open({ uitgelicht: { kind: 'klasse', classes: [0] } });
    await user.click(screen.getByRole('button', { name: 'Maak hier een eigen gebied van' }));
    const [own] = useAtlas.getState().view.eigen;
    expect(own?.members).toHaveLength(22);
    expect(own?.name).toBe('Leefbaarheid: meer dan 0,16 lager (2024)');
  });

  it('offers no own area per gemeente, and shows all again without losing the focus', async () => {
    const user = await open({
      indicator: 'woz',
      niveau: 'gemeente',
      uitgelicht: { kind: 'klasse', classes: [0] },
    });
    expect(screen.queryByRole('button', { name: /eigen gebied/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Alles tonen' }));
    expect(lit()).toBeNull();
    expect(screen.queryByRole('status')).toBeNull();
    expect(document.activeElement).toHaveAttribute('aria-pressed');
  });
});

describe('the histogram', () => {
  it('is a picture with a sentence', async () => {
    await open();
    const label = screen.getByRole('img').getAttribute('aria-label');
    expect(plain(label)).toMatch(
      /^Verdeling van 176 van 201 buurten, van −0,38 tot \+0,34; de middelste helft ligt tussen .*; Nederland 0,00\.$/,
    );
  });

  it.each([
    ['one figure', [200, null], 1],
    ['equal figures', [200, 200], 1],
  ])('draws %s without a number that is none', async (_, [first = null, second = null], bars) => {
    const [column] = woz.columns;
    if (!column) throw new Error('no column');
    const values = column.values.map((_value, index) => (index === 0 ? first : index === 1 ? second : null));
    const rows = [...values.keys()].filter((index) => values[index] === null);
    const few = { ...woz, columns: [{ ...column, values, absent: { 'niet-gepubliceerd': rows } }] };
    await open({ indicator: 'woz', niveau: column.level, jaar: column.period });
    await act(async () => useAtlas.setState({ values: { woz: { status: 'klaar', data: few } } }));
    expect(document.querySelectorAll('.histogram rect')).toHaveLength(bars);
    expect(document.querySelector('.legend')?.innerHTML).not.toMatch(/NaN|Infinity/);
  });

  it('marks the area under the pointer and its row, without drawing the legend again', async () => {
    await open({ gebied: [id('BU09172004')] });
    const before = drawn.mock.calls.length;
    expect(marks('is-selected')).toHaveLength(1);
    expect(marks('is-hovered')).toHaveLength(0);
    act(() => hover(id('BU09172004')));
    expect(marks('is-hovered')).toHaveLength(1);
    expect(document.querySelector('[data-live="aangewezen"]')?.closest('tr')).toHaveTextContent(
      'meer dan 0,16 lager',
    );
    act(() => hover(null));
    expect(marks('is-hovered')).toHaveLength(0);
    expect(drawn).toHaveBeenCalledTimes(before);
  });
});

describe('the brush', () => {
  it('narrows from both sides by keyboard, in the unit of the indicator, and Escape lets go', async () => {
    await open({ indicator: 'woz' });
    const [low] = thumbs();
    if (!low) throw new Error('no thumbs');
    fireEvent.keyDown(low, { key: 'ArrowRight' });
    fireEvent.keyDown(low, { key: 'ArrowRight' });
    const first = lit();
    expect(first).toMatchObject({ kind: 'bereik', second: null });
    expect(low).toHaveAttribute('aria-valuenow', '2');
    expect(plain(low.getAttribute('aria-valuetext'))).toMatch(/^€ 1\d\d\.000/);
    expect(document.querySelectorAll('.brush-bracket')).toHaveLength(1);
    const [, high] = thumbs();
    if (!high) throw new Error('no thumbs');
    fireEvent.keyDown(high, { key: 'PageDown' });
    const second = lit();
    if (first?.kind !== 'bereik' || second?.kind !== 'bereik') throw new Error('no range');
    expect(second.range[0]).toBe(first.range[0]);
    expect(second.range[1]).toBeLessThan(first.range[1]);
    fireEvent.keyDown(high, { key: 'Escape' });
    expect(lit()).toBeNull();
  });

  it('takes whole classes where every area has its own average', async () => {
    await open({ indicator: 'woz', kleur: 'afwijking', vergelijk: 'gemeente' });
    const [low] = thumbs();
    if (!low) throw new Error('no thumbs');
    fireEvent.keyDown(low, { key: 'ArrowRight' });
    expect(lit()).toEqual({ kind: 'klasse', classes: [1, 2, 3, 4, 5, 6] });
    fireEvent.keyDown(low, { key: 'Home' });
    expect(lit()).toBeNull();
  });

  it('drags a range, and lets go on a press', async () => {
    await open({ indicator: 'woz' });
    const field = document.querySelector<HTMLElement>('.brush');
    if (!field) throw new Error('no brush');
    field.getBoundingClientRect = () => new DOMRect(0, 0, 280, 60);
    field.setPointerCapture = () => undefined;
    const drag = (type: string, clientX: number) =>
      fireEvent(field, new MouseEvent(type, { bubbles: true, clientX, button: 0 }));
    drag('pointerdown', 60);
    drag('pointermove', 61);
    expect(lit()).toBeNull();
    drag('pointermove', 100);
    drag('pointermove', 160);
    drag('pointerup', 160);
    const range = lit();
    expect(range).toMatchObject({ kind: 'bereik' });
    const shown = [...document.querySelectorAll('.lit strong')].map((one) => one.textContent);
    expect(shown).toHaveLength(1);
    drag('pointerdown', 110);
    drag('pointerup', 110);
    expect(lit()).toBeNull();
  });
});
