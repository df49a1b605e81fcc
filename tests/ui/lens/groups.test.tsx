// @vitest-environment jsdom
import { act, configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { View } from '../../../src/domain/view';
import { DEFAULT_VIEW } from '../../../src/state/defaultView';
import type { Environment, RunSpatial } from '../../../src/state/environment';
import { runKey } from '../../../src/state/lens/groups/runKey';
import { beginSession } from '../../../src/state/requests';
import { requestView } from '../../../src/state/requestView';
import { selectScene } from '../../../src/state/selectors';
import { INITIAL_STATE, useAtlas } from '../../../src/state/store';
import { runSpatial } from '../../../src/stats/spatial/run';
import { GroupsPart } from '../../../src/ui/lens/groups/GroupsPart';
import { ADJUSTER } from '../../fixtures/adjuster';
import { snapshotLoader, snapshotQuestion } from '../../fixtures/snapshotSheet';

configure({ defaultHidden: true });

const question = await snapshotQuestion();
const WEGGEBEKKER = 'BU09172000';

const viewNow = () => useAtlas.getState().view;
const runNow = () => useAtlas.getState().runs[runKey(viewNow())];

function isRefused(): boolean {
  const scene = selectScene(useAtlas.getState());
  const lens = scene.status === 'klaar' ? scene.data.lens : null;
  return lens?.kind === 'groepen' && lens.groups.status === 'geweigerd';
}

function Connected() {
  const scene = useAtlas(selectScene);
  return scene.status === 'klaar' ? <GroupsPart scene={scene.data} /> : null;
}

const known = new Map<string, ReturnType<typeof runSpatial>>();

/** Answers like the worker, each question once. */
const answers: RunSpatial = async (asked) => {
  const name = JSON.stringify(asked);
  const answer = known.get(name) ?? runSpatial(asked);
  known.set(name, answer);
  return answer;
};

/** Opens the panel on the shipped snapshot, answered or under way. */
async function open(view: Partial<View> = {}, spatial: RunSpatial = answers) {
  const env: Environment = {
    loader: snapshotLoader(),
    spatial,
    search: () => '',
    push: () => {},
    replace: () => {},
    onReturn: () => () => {},
    whenIdle: () => () => {},
    tourSeen: () => true,
    rememberTour: () => {},
  };
  beginSession(env);
  const asked: View = { ...DEFAULT_VIEW, scherm: 'concentratie', lens: 'groepen', ...view };
  const { atlas, values } = question;
  useAtlas.setState(
    { ...INITIAL_STATE, view: asked, atlas: { status: 'klaar', data: atlas }, values, adjuster: ADJUSTER },
    true,
  );
  const user = userEvent.setup();
  render(<Connected />);
  await act(async () => {
    await requestView(asked);
    const begun = spatial === answers ? ['klaar'] : ['bezig', 'mislukt'];
    if (!isRefused()) await vi.waitUntil(() => begun.includes(runNow()?.status ?? ''), { timeout: 5000 });
  });
  return user;
}

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});

const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('groups in words', () => {
  it('lists groups with core and rim, selects a whole one and lets it go', async () => {
    const user = await open();
    const group = button(/^Rond Heerlerheide Kom/);
    expect(group.textContent).toMatch(/buurten kern, \d+ rand · \d+\.\d{3} inwoners/);
    const item = group.closest('li');
    expect(within(item as HTMLElement).getByRole('button', { name: 'Vrieheide' })).toBeTruthy();
    await user.click(group);
    expect(viewNow().gebied).toContain('BU09172004');
    expect(viewNow().gebied.length).toBeGreaterThan(5);
    expect(group.getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByText(/gebieden gekozen/)).toBeTruthy();
    await user.click(group);
    expect(viewNow().gebied).toEqual([]);
  });

  it('keeps favourable groups one step away', async () => {
    const user = await open();
    const fold = screen.getByText(/^Groepen met gunstige cijfers \(/);
    expect(screen.queryByRole('button', { name: 'Benzenrade' })).toBeNull();
    await user.click(fold);
    expect(button('Benzenrade')).toBeTruthy();
  });

  it('reads one area aloud with its neighbours, and goes on to a neighbour', async () => {
    const user = await open({ gebied: [WEGGEBEKKER as View['gebied'][number]] });
    const area = screen.getByRole('region', { name: 'Weggebekker' });
    expect(area.textContent).toContain('Geen aanwijzing voor een groep');
    expect(area.textContent).toContain('Hoe vast staat dit?');
    await user.click(within(area).getByRole('button', { name: 'Uterweg' }));
    expect(screen.getByRole('region', { name: 'Uterweg' }).textContent).toContain('Sterke aanwijzing');
    await user.click(button('Alle cijfers van Uterweg'));
    expect(viewNow()).toMatchObject({ scherm: 'kaart', lens: null });
  });

  it('offers more shuffles where so few cannot give a strong indication', async () => {
    await open({ trekkingen: 99 });
    expect(screen.getByText(/kan één gebied op zichzelf de strengste toets niet halen/)).toBeTruthy();
    expect(button('Schud 9.999 keer')).toBeTruthy();
  });
});

describe('what is refused', () => {
  it('says why a count cannot be used, and offers a rate', async () => {
    const user = await open({ indicator: 'inwoners' });
    expect(screen.getByText(/Dit is een aantal/)).toBeTruthy();
    const [offer] = screen.getAllByRole('button', { name: /^Toon / });
    await user.click(offer as HTMLElement);
    expect(viewNow().indicator).not.toBe('inwoners');
    expect(viewNow().lens).toBe('groepen');
  });

  it('goes back to buurten from a level with too few areas', async () => {
    const user = await open({ niveau: 'gemeente' });
    await user.click(button('Toon per buurt'));
    expect(viewNow().niveau).toBe('buurt');
  });
});

describe('the run', () => {
  it('shows progress only when it takes long, stops and begins again', async () => {
    const asked = vi.fn<RunSpatial>(
      (_question, _onProgress, signal) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(new DOMException('stop', 'AbortError')));
        }),
    );
    const user = await open({}, asked);
    expect(screen.queryByRole('progressbar')).toBeNull();
    const bar = await screen.findByRole('progressbar');
    act(() => useAtlas.setState({ runs: { [runKey(viewNow())]: { status: 'bezig', part: 0.4 } } }));
    expect(bar.getAttribute('value')).toBe('40');
    await user.click(button('Stop'));
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(screen.getByRole('status').textContent).toMatch(/^Gestopt/);
    // What is busy is not read out.
    expect(screen.getByRole('status').closest('[aria-busy]')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Opnieuw');
    await user.click(button('Opnieuw'));
    expect(screen.getByRole('progressbar')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Stop');
    await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(2));
  });

  it('says what went wrong', async () => {
    await open({}, () => Promise.reject(new Error('kapot')));
    expect(screen.getByRole('status').textContent).toMatch(/^Het berekenen lukte niet/);
    expect(button('Opnieuw')).toBeTruthy();
  });
});

describe('how it is worked out', () => {
  it('changes who are neighbours, and refuses a number that cannot be', async () => {
    const user = await open();
    await user.click(screen.getByText('Hoe is dit berekend'));
    await user.click(screen.getByRole('radio', { name: 'De naaste gebieden' }));
    expect(viewNow().buren).toEqual({ kind: 'naaste', count: 6 });
    const field = screen.getByRole('textbox', { name: 'Aantal buren' });
    await user.clear(field);
    await user.type(field, '21{Enter}');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(/heel getal in van 1 tot 20/)).toBeTruthy();
    expect(viewNow().buren).toEqual({ kind: 'naaste', count: 6 });
    await user.clear(field);
    await user.type(field, '4{Enter}');
    expect(viewNow().buren).toEqual({ kind: 'naaste', count: 4 });
    await user.click(screen.getByRole('radio', { name: 'Gedeelde grens' }));
    expect(viewNow().buren).toBeNull();
  });

  it('shuffles more often and from another number, and back', async () => {
    const user = await open();
    await user.click(screen.getByText('Hoe is dit berekend'));
    await user.click(screen.getByRole('radio', { name: '999 keer' }));
    expect(viewNow().trekkingen).toBe(999);
    await user.click(screen.getByRole('radio', { name: '9.999 keer' }));
    expect(viewNow().trekkingen).toBeNull();
    await user.click(button('Andere trekking'));
    expect(viewNow().toeval).toBe(2027);
    await user.click(button('Terug naar getal 2026'));
    expect(viewNow().toeval).toBeNull();
    expect(screen.getByText(/buurten liggen aan de rand van de regio/)).toBeTruthy();
  });
});

describe('the figures behind it', () => {
  it('are there once asked for: the map, each area beside its neighbours, one area', async () => {
    const user = await open({ gebied: [WEGGEBEKKER as View['gebied'][number]] });
    expect(screen.queryByText('Moran’s I')).toBeNull();
    await user.click(screen.getByText('Voor wie de cijfers wil'));
    expect(screen.getByRole('img', { name: /^Moran’s I van 0,53/ })).toBeTruthy();
    expect(screen.getByRole('img', { name: /^De buren van Weggebekker/ })).toBeTruthy();
    const steps = screen.getByRole('slider', { name: /^Punten/ });
    // What is inside a slider is not told: the picture keeps its own name.
    expect(steps.childElementCount).toBe(0);
    expect(steps.getAttribute('aria-valuetext')).toMatch(/^Weggebekker: zelf 3,0, buren 0,8/);
    steps.focus();
    await user.keyboard('{Home}');
    expect(steps.getAttribute('aria-valuenow')).toBe('1');
    expect(useAtlas.getState().hovered).not.toBeNull();
    await user.keyboard('{Enter}');
    expect(viewNow().gebied).toEqual([useAtlas.getState().hovered]);
    await user.click(button('Alle gebieden in de tabel'));
    expect(viewNow()).toMatchObject({ scherm: 'tabel', lens: 'groepen' });
  });
});
