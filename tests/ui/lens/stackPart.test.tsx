// @vitest-environment jsdom
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { AreaId } from '../../../src/domain/area';
import type { View } from '../../../src/domain/view';
import { DEFAULT_VIEW } from '../../../src/state/defaultView';
import { selectScene } from '../../../src/state/selectors';
import { INITIAL_STATE, useAtlas } from '../../../src/state/store';
import { StackPart } from '../../../src/ui/lens/stack/StackPart';
import { ADJUSTER } from '../../fixtures/adjuster';
import { snapshotQuestion } from '../../fixtures/snapshotSheet';

const question = await snapshotQuestion();

function Shown() {
  const scene = useAtlas(selectScene);
  return scene.status === 'klaar' ? <StackPart scene={scene.data} /> : null;
}

function open(view: Partial<View> = {}): void {
  const state = {
    adjuster: ADJUSTER,
    view: { ...DEFAULT_VIEW, scherm: 'concentratie', ...view },
    atlas: { status: 'klaar', data: question.atlas },
    values: question.values,
  } as const;
  useAtlas.setState({ ...INITIAL_STATE, ...state }, true);
  render(<Shown />);
}

function settings(): void {
  fireEvent.click(screen.getByRole('button', { name: 'Kies wat telt' }));
}

function scene() {
  const found = selectScene(useAtlas.getState());
  if (found.status !== 'klaar') throw new Error('no scene');
  return found.data;
}

const stapel = () => useAtlas.getState().view.stapel;
const rows = () => [...document.querySelectorAll<HTMLElement>('.stack-row')];
const status = () => screen.getByRole('status').textContent;

afterEach(() => {
  document.body.innerHTML = '';
});

describe('the list', () => {
  it('has the areas of the highest classes of the map, most first, ten until more are asked for', () => {
    open();
    const { model, classAt, rows: areas } = scene();
    const stacked = areas.filter((_, row) => {
      const answer = classAt(row);
      return answer.kind === 'klasse' && answer.index >= 3;
    });
    expect(model.classes[3]?.label).toBe('3 van 5 thema’s');
    expect(rows()).toHaveLength(10);
    fireEvent.click(screen.getByRole('button', { name: `Toon alle ${stacked.length}` }));
    const codes = rows().map((row) => row.dataset.code);
    expect(new Set(codes)).toEqual(new Set(stacked.map(({ id }) => id)));
    const counts = rows().map((row) =>
      Number.parseInt(row.querySelector('.stack-count')?.textContent ?? '', 10),
    );
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(document.querySelector('.stack-lead')?.textContent).toContain(
      `In ${stacked.length} van de 201 buurten komen 3 of meer van de 5 thema’s samen`,
    );
  });

  it('selects the area that is pressed, and tells theme by theme what is stacked there', () => {
    open();
    const [first] = rows();
    const button = first?.querySelector('button');
    if (!first || !button) throw new Error('no row');
    expect(button.textContent).toMatch(/telt: .*Armoede/);
    fireEvent.click(button);
    expect(useAtlas.getState().view.gebied).toEqual([first.dataset.code]);
    expect(button.getAttribute('aria-pressed')).toBe('true');
    const here = document.querySelector<HTMLElement>('.stack-here');
    if (!here) throw new Error('nothing told');
    expect(here.dataset.code).toBe(first.dataset.code);
    expect(here.querySelectorAll('.stack-themes > li')).toHaveLength(5);
    expect(here.textContent).toMatch(/Moeite met rondkomen: \d+,\d\s%2020 · modelschatting · telt vanaf/);
    fireEvent.click(within(here).getByRole('button', { name: /^Alle cijfers van/ }));
    expect(useAtlas.getState().view.scherm).toBe('kaart');
  });
});

describe('an area that is selected', () => {
  it('is told with its unknown figures where too little is known: never as one without themes', () => {
    open();
    const missing = scene().rows.find((_, row) => {
      const answer = scene().classAt(row);
      return answer.kind === 'zonder-klasse' && answer.why === 'onvolledig';
    });
    if (!missing) throw new Error('everything is known');
    act(() => useAtlas.setState(({ view }) => ({ view: { ...view, gebied: [missing.id] } })));
    const here = document.querySelector('.stack-here');
    expect(here?.textContent).toContain('Niet alles bekend');
    expect(here?.querySelector('[data-vote="onbekend"]')?.textContent).toContain('onbekend');
  });

  it('made of buurten, has the share of the people who live where themes come together', () => {
    open({ gebied: ['focus.heerlen-noord' as AreaId] });
    const here = document.querySelector('.stack-here')?.textContent;
    const line = screen.getByRole('button', { name: /^Heerlen-Noord/ }).closest('li');
    const share = Number(line?.dataset.share);
    expect(share).toBeGreaterThan(0.2);
    expect(here).toContain(`${Math.round(share * 100)}\u00a0% van de inwoners`);
    expect(line?.textContent).toContain(`${Math.round(share * 100)}\u00a0%`);
  });
});

describe('what counts', () => {
  it('says how many areas a weight moves, and puts it in the view', () => {
    open();
    settings();
    expect(status()).toBe('');
    fireEvent.change(screen.getByLabelText('Stemmen van Armoede'), { target: { value: '3' } });
    expect(stapel()?.parts.find(({ indicator }) => indicator === 'moeite-met-rondkomen')?.votes).toBe(3);
    expect(status()).toMatch(
      /^Door deze keuze telt er in \d+ buurten meer of minder; \d+ (komt|komen) erbij/,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Terug naar de gewone keuze' }));
    expect(stapel()).toBeNull();
    expect(status()).toMatch(/vallen af|valt af/);
  });

  it('never lets go of the last figure', () => {
    open({ stapel: { rule: 'vijfde', parts: [{ indicator: 'misdrijven', votes: 1, limit: null }] } });
    expect(document.querySelector('.stack-lead')?.textContent).toContain('Met één thema');
    settings();
    const box = screen.getByRole('checkbox', { name: 'Misdrijven' });
    expect(box.getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(box);
    expect(stapel()?.parts).toHaveLength(1);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Leefbaarheid' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Misdrijven' }));
    expect(stapel()?.parts.map(({ indicator }) => indicator)).toEqual(['leefbaarometer']);
  });

  it('offers no neutral figure, and none beside the total it is part of', () => {
    open();
    settings();
    expect(screen.queryByRole('checkbox', { name: /WOZ|koopwoningen/i })).toBeNull();
    const part = screen.getByRole('checkbox', { name: /sociale samenhang/i });
    expect(part.getAttribute('aria-disabled')).toBe('true');
    expect(part.closest('label')?.textContent).toContain('overlapt met leefbaarheid');
  });

  it('begins limits where the fifth begins, and says what is wrong with one that is typed', () => {
    open();
    settings();
    fireEvent.click(screen.getByRole('radio', { name: 'Een eigen grens per cijfer' }));
    expect(stapel()?.rule).toBe('grens');
    expect(status()).toContain('telt er in geen');
    const field = screen.getByRole('textbox', { name: /Grens van misdrijven/ });
    fireEvent.change(field, { target: { value: 'veel' } });
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(field.closest('.stack-limit')?.textContent).toContain('‘veel’ is geen getal');
    fireEvent.change(field, { target: { value: '80,5' } });
    fireEvent.blur(field);
    expect(stapel()?.parts.find(({ indicator }) => indicator === 'misdrijven')?.limit).toBe(80.5);
    expect(status()).toMatch(/telt er in \d+ buurt/);
  });

  it('takes the fifth within a gemeente', () => {
    open();
    settings();
    fireEvent.change(screen.getByLabelText('Binnen welke gebieden?'), { target: { value: 'GM0917' } });
    expect(useAtlas.getState().view.bereik).toBe('GM0917');
    expect(document.querySelector('.lens-why')?.textContent).toContain('van Heerlen');
  });

  it('compares with what the reader chooses', () => {
    open();
    settings();
    fireEvent.click(screen.getByRole('radio', { name: 'Minder gunstig dan Nederland' }));
    fireEvent.change(screen.getByLabelText('Vergelijk met'), { target: { value: 'gemeente' } });
    expect(useAtlas.getState().view.vergelijk).toBe('gemeente');
    expect(document.querySelector('.lens-why')?.textContent).toContain('dan dat van de eigen gemeente');
  });
});

describe('a comparison that is not there', () => {
  it('is no zero: nothing is known, and the figures it lacks are named', () => {
    const stapel = {
      rule: 'vergelijking',
      parts: ['gezondheid-goed', 'misdrijven'].map((indicator) => ({ indicator, votes: 1, limit: null })),
    } as const;
    open({ stapel, vergelijk: 'limburg' as AreaId });
    expect(document.querySelector('.stack-lead')?.textContent).toContain(
      'Van geen van de buurten is genoeg bekend',
    );
    expect(document.querySelector('.lens-caution')?.textContent).toContain(
      'Van Limburg is er geen cijfer over goed ervaren gezondheid, misdrijven',
    );
  });
});

describe('a stack that cannot be', () => {
  it('says why in words and offers to take out what is wrong', () => {
    const part = { votes: 1, limit: null };
    open({
      stapel: {
        rule: 'vijfde',
        parts: [
          { indicator: 'woz', ...part },
          { indicator: 'leefbaarometer', ...part },
        ],
      },
    });
    expect(document.querySelector('.stack-refused')?.textContent).toContain('niet gunstig of ongunstig');
    fireEvent.click(screen.getByRole('button', { name: 'WOZ-waarde weghalen' }));
    expect(stapel()?.parts.map(({ indicator }) => indicator)).toEqual(['leefbaarometer']);
    expect(document.querySelector('.stack-refused')).toBeNull();
  });
});

describe('cautions', () => {
  it('tell of ties, of twins, of models and of what a fifth is', () => {
    open();
    const said = document.querySelector('.stack-cautions')?.textContent;
    expect(said).toContain('Er is altijd een minst gunstige vijfde');
    expect(said).toMatch(/hangen sterk samen \(0,8\d/);
    expect(said).toContain('door gelijke cijfers');
    expect(said).toContain('geschat met een model');
  });
});
