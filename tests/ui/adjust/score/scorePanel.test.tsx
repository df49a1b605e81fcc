// @vitest-environment jsdom
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { Score, View } from '../../../../src/domain/view';
import { DEFAULT_VIEW } from '../../../../src/state/defaultView';
import { selectShownScene } from '../../../../src/state/selectors';
import { INITIAL_STATE, useAtlas } from '../../../../src/state/store';
import { ScorePanel } from '../../../../src/ui/adjust/score/ScorePanel';
import { ADJUSTER } from '../../../fixtures/adjuster';
import { id } from '../../../fixtures/atlas';
import { snapshotQuestion } from '../../../fixtures/snapshotSheet';

const question = await snapshotQuestion();

const TWO: Score = {
  method: 'rang',
  parts: [
    { indicator: 'leefbaarometer', counts: 'laag', weight: 1 },
    { indicator: 'misdrijven', counts: 'hoog', weight: 1 },
  ],
};

function Shown() {
  const { scene } = useAtlas(selectShownScene);
  return scene.status === 'klaar' ? <ScorePanel scene={scene.data} /> : null;
}

function open(view: Partial<View> = {}) {
  useAtlas.setState(
    {
      ...INITIAL_STATE,
      adjuster: ADJUSTER,
      view: { ...DEFAULT_VIEW, ...view },
      atlas: { status: 'klaar', data: question.atlas },
      values: question.values,
    },
    true,
  );
  render(<Shown />);
  return userEvent.setup();
}

const score = () => useAtlas.getState().view.score;
const status = () => screen.getByRole('status').textContent;

afterEach(() => {
  document.body.innerHTML = '';
});

describe('putting a score together', () => {
  it('begins with the subject on the map, and asks for another one', () => {
    open();
    expect(screen.getByText('Leefbaarheid')).toBeTruthy();
    expect(status()).toContain('Voeg nog een onderwerp toe');
    expect(score()).toBeNull();
  });

  it('leaves out a subject that cannot be part of one', () => {
    open({ indicator: 'inwoners' });
    expect(status()).toContain('Voeg twee onderwerpen toe');
  });

  it('takes an example over, with where it comes from and what is not there', async () => {
    const user = open();
    expect(screen.getByText(/Figuur 11 van de Omgevingsvisie Heerlen 2050/).textContent).toContain(
      'Energielabels zitten niet in deze open data',
    );
    await user.click(screen.getByRole('button', { name: 'Lage WOZ-waarde in een onveilige omgeving' }));
    expect(score()?.parts.map(({ indicator, counts }) => `${indicator}.${counts}`)).toEqual([
      'woz.laag',
      'misdrijven.hoog',
      'leefbaarometer-overlast-onveiligheid.laag',
    ]);
    expect(status()).toBe('');
  });

  it('asks which side of a neutral subject counts before the map changes', async () => {
    const user = open({ indicator: 'woz' });
    expect(screen.getByText(/niet gunstig of ongunstig: u kiest/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Laag telt' }));
    expect(screen.queryByText(/niet gunstig of ongunstig/)).toBeNull();
    expect(status()).toContain('Voeg nog een onderwerp toe');
  });

  it('says the weight in words while it moves', () => {
    open({ score: TWO });
    const slider = screen.getByRole('slider', { name: 'Gewicht van misdrijven' });
    fireEvent.change(slider, { target: { value: '2.5' } });
    expect(score()?.parts[1]?.weight).toBe(2.5);
    expect(slider.getAttribute('aria-valuetext')).toBe('telt 2,5 keer');
  });

  it('takes a part out: the map keeps the score before until there are two again', async () => {
    const user = open({ score: TWO });
    await user.click(screen.getByRole('button', { name: 'misdrijven weghalen' }));
    expect(score()).toEqual(TWO);
    expect(status()).toContain('De kaart toont nog de vorige score.');
    expect(document.activeElement?.textContent).toBe('Wat telt mee');
  });

  it('changes the method, and goes back to one subject', async () => {
    const user = open({ score: TWO });
    await user.click(screen.getByRole('radio', { name: /^Z-score/ }));
    expect(score()?.method).toBe('z');
    await user.click(screen.getByRole('button', { name: 'Weer één onderwerp' }));
    expect(score()).toBeNull();
  });

  it('says why a score of a link cannot be made, and can be put right', async () => {
    const user = open({
      score: { ...TWO, parts: [...TWO.parts, { indicator: 'inwoners', counts: 'hoog', weight: 1 }] },
    });
    expect(status()).toContain('inwoners is een aantal');
    await user.click(screen.getByRole('button', { name: /^(aantal )?inwoners weghalen$/ }));
    expect(status()).toBe('');
    expect(screen.getByRole('heading', { name: 'Waaruit een score bestaat' })).toBeTruthy();
  });
});

describe('what is told of a score', () => {
  it('is asked for by pointing: no area is named before', () => {
    open({ score: TWO });
    expect(document.querySelector('.score-area')).toBeNull();
    expect(screen.getByText(/Wijs een gebied aan/)).toBeTruthy();
  });

  it('is what the score of the hovered area is made of, its place and how firm that is', () => {
    open({ score: TWO });
    act(() => useAtlas.setState({ hovered: id('BU09173103') }));
    const area = document.querySelector<HTMLElement>('[data-code="BU09173103"]');
    expect(area?.textContent).toMatch(/Hoppersgraaf Heerlen/);
    expect(area?.textContent).toMatch(/[Pp]laats \d+ van \d+\. Blijft /);
    const parts = [...(area?.querySelectorAll('.score-points') ?? [])].map(({ textContent }) => textContent);
    const shares = parts.map((text) => Number(/\((\d+)\s%\)/.exec(text ?? '')?.[1]));
    expect(shares.reduce((a, b) => a + b, 0)).toBe(100);
    expect(area?.textContent).toMatch(/101,5 per 1\.000 inwoners · 2021.–.2025/);
    act(() => useAtlas.setState({ hovered: null }));
    expect(document.querySelector('[data-code="BU09173103"]')).not.toBeNull();
  });

  it('counts who has no score per part, and lists them with the reason on demand', async () => {
    const user = open({ score: TWO });
    const section = screen.getByRole('heading', { name: /buurten hebben geen score/ }).parentElement;
    if (!section) throw new Error('no section');
    expect(section.textContent).toMatch(/Leefbaarheid ontbreekt bij 25.*Misdrijven ontbreekt bij \d+/);
    expect(section.querySelector('[data-code]')).toBeNull();
    await user.click(within(section).getByText('Welke, en waarom'));
    expect(section.querySelector('[data-code="BU08820020"]')?.textContent).toBe(
      'Gravenrode (Landgraaf): leefbaarheid niet gepubliceerd, te weinig inwoners voor misdrijven (minder dan 250)',
    );
  });

  it('lists the five highest on demand', async () => {
    const user = open({ score: TWO });
    await user.click(screen.getByText('De vijf hoogste scores'));
    expect(document.querySelectorAll('.score-area')).toHaveLength(5);
  });
});
