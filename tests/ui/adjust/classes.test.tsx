// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ClassesPart } from '../../../src/ui/adjust/classes/ClassesPart';
import { openPart, sceneNow, viewNow } from '../../fixtures/adjusting';

const open = (view: Parameters<typeof openPart>[1] = {}) => openPart(ClassesPart, view);
const radio = (name: string | RegExp) => screen.getByRole('radio', { name });
const labels = () => sceneNow().model.classes.map(({ label }) => label);

describe('ways to divide', () => {
  it('are all there, each with what it does and how many areas a class gets; the usual one is chosen', () => {
    open({ indicator: 'woz' });
    const group = screen.getByRole('group', { name: 'Waar een kleur begint' });
    const names = within(group)
      .getAllByRole('radio')
      .map((one) => one.getAttribute('aria-labelledby'))
      .flatMap((id) => (id === null ? [] : [document.getElementById(id)?.textContent]));
    expect(names).toEqual([
      ...['Gelijke aantallen', 'Gelijke stappen', 'Natuurlijke klassen'],
      ...['Standaardafwijking', 'Ronde getallen', 'Eigen grenzen'],
    ]);
    expect(radio('Gelijke aantallen')).toBeChecked();
    expect(radio('Gelijke aantallen')).toHaveAccessibleDescription('Per kleur ongeveer evenveel buurten.');
    const previews = within(group).getAllByRole('img');
    expect(previews).toHaveLength(5);
    expect(previews[0]).toHaveAccessibleName('Van laag naar hoog 38, 34, 36, 36, 36 buurten per klasse.');
  });

  it.each([
    ['leefbaarometer', true],
    ['leegstand', false],
  ])('%s: classes of the source offered is %s', (indicator, there) => {
    open({ indicator });
    const found = screen.queryByRole('radio', { name: 'Vaste klassen van de bron' });
    expect(found !== null).toBe(there);
  });

  it('choosing one is one step, and the number of classes goes with it', async () => {
    const { user, pushed, replaced } = open({ indicator: 'woz' });
    await user.click(radio('Natuurlijke klassen'));
    expect(viewNow().klassen).toEqual({ kind: 'natuurlijk', count: 5 });
    await user.click(radio('7'));
    expect(viewNow().klassen).toEqual({ kind: 'natuurlijk', count: 7 });
    expect(sceneNow().model.classes).toHaveLength(7);
    expect(pushed).toHaveLength(2);
    expect(replaced).toEqual([]);
  });

  it('moves on with the arrow keys, as radios do', async () => {
    const { user } = open({ indicator: 'woz' });
    radio('Gelijke aantallen').focus();
    await user.keyboard('{ArrowDown}');
    expect(viewNow().klassen).toEqual({ kind: 'gelijk', count: 5 });
    expect(radio('Gelijke stappen')).toHaveFocus();
  });

  it('says why round numbers give another number of classes', () => {
    open({ indicator: 'woz', klassen: { kind: 'rond', count: 7 } });
    expect(sceneNow().model.classes).toHaveLength(5);
    expect(screen.getByText('Hier worden het er 5: zo komen de ronde getallen uit.')).toBeVisible();
  });
});

describe('a difference on the map', () => {
  it('says which steps it has, and shows values by a button or by choosing a way to divide', async () => {
    const { user, pushed } = open({ indicator: 'leefbaarometer' });
    expect(
      screen.getByText(/verschil met Nederland, in vaste stappen: tot 0,04 ongeveer gelijk/),
    ).toBeVisible();
    for (const one of screen.getAllByRole('radio', { name: /aantallen|stappen|klassen|grenzen/ }))
      expect(one).not.toBeChecked();
    await user.click(radio('Gelijke stappen'));
    expect(sceneNow().mode).toBe('waarde');
    expect(screen.queryByText(/vaste stappen/)).toBeNull();
    expect(pushed).toHaveLength(1);
  });

  it('keeps the focus when its button is gone', async () => {
    const { user } = open({ indicator: 'leefbaarometer' });
    await user.click(screen.getByRole('button', { name: 'Toon de waarde' }));
    expect(sceneNow().mode).toBe('waarde');
    expect(radio('Gelijke aantallen')).toHaveFocus();
  });

  it('tells the steps in times where the difference is in times', () => {
    open({ indicator: 'misdrijven', kleur: 'afwijking' });
    expect(screen.getByText(/tot 1,1 keer ongeveer gelijk, tot 1,25 keer iets, boven 2 keer/)).toBeVisible();
  });
});

describe('locking', () => {
  it('writes the breaks of now, and lets them go again to the division there was', async () => {
    const { user } = open({ indicator: 'woz', klassen: { kind: 'natuurlijk', count: 6 } });
    const breaks = sceneNow()
      .model.classes.slice(1)
      .map(({ from }) => from);
    await user.click(screen.getByRole('button', { name: 'Grenzen vastzetten' }));
    expect(viewNow().klassen).toEqual({ kind: 'eigen', breaks });
    expect(radio('Eigen grenzen')).toBeChecked();
    expect(screen.queryByRole('group', { name: 'Klassen maken van' })).toBeNull();
    const unlock = screen.getByRole('button', { name: 'Losmaken' });
    expect(unlock).toHaveFocus();
    await user.click(unlock);
    expect(viewNow().klassen).toEqual({ kind: 'natuurlijk', count: 6 });
  });

  it('is not possible under three classes, and says so', async () => {
    const { user, pushed } = open({ indicator: 'woz', niveau: 'gemeente', drempel: 50_000 });
    expect(sceneNow().model.classes.length).toBeLessThan(3);
    const lock = screen.getByRole('button', { name: 'Grenzen vastzetten' });
    expect(lock).toHaveAttribute('aria-disabled', 'true');
    expect(screen.getByText('Vastzetten kan vanaf drie klassen.')).toBeVisible();
    await user.click(lock);
    expect(pushed).toEqual([]);
  });
});

describe('the figures classes are made from', () => {
  it('are offered where there are several years', async () => {
    const { user } = open({ indicator: 'woz', jaar: '2019' });
    expect(radio('het nieuwste jaar (2024)')).toBeChecked();
    const before = labels();
    await user.click(radio('het jaar op de kaart (2019)'));
    expect(viewNow().basis).toBe('jaar');
    expect(labels()).not.toEqual(before);
    await user.click(radio(/^alle 5 jaren/));
    expect(viewNow().basis).toBe('jaren');
    await user.click(radio('het nieuwste jaar (2024)'));
    expect(viewNow().basis).toBeNull();
    expect(labels()).toEqual(before);
  });

  it('are no question where there is one year', () => {
    open({ indicator: 'misdrijven', kleur: 'waarde' });
    expect(sceneNow().periods).toHaveLength(1);
    expect(screen.queryByRole('group', { name: 'Klassen maken van' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Grenzen vastzetten' })).toBeVisible();
  });
});

describe('own breaks', () => {
  const EIGEN = { kind: 'eigen', breaks: [150, 200, 300] } as const;
  const field = () => screen.getByRole('textbox', { name: 'Vanaf hier begint een nieuwe kleur' });

  it('begin with the breaks of now', async () => {
    const { user } = open({ indicator: 'woz' });
    const breaks = sceneNow()
      .model.classes.slice(1)
      .map(({ from }) => from);
    await user.click(radio('Eigen grenzen'));
    expect(viewNow().klassen).toEqual({ kind: 'eigen', breaks });
    expect(field()).toHaveValue(breaks.join('; '));
  });

  it.each([
    ['150; twee; 300', '“twee” is geen getal. Zet tussen twee getallen een puntkomma.'],
    ['150; 300; 200', '200 staat na 300, maar is lager. Zet ze van laag naar hoog.'],
    ['150; 150; 300', '150 staat er twee keer. Laat er één weg.'],
    ['150', 'Eén grens is te weinig. Geef er minstens 2: dat zijn drie klassen.'],
    ['', 'Geen grenzen is te weinig. Geef er minstens 2: dat zijn drie klassen.'],
    [
      '1; 2; 3; 4; 5; 6; 7; 8; 200',
      '9 grenzen is te veel. Houd er hoogstens 8 over: dat zijn negen klassen.',
    ],
    [
      '600; 700',
      /Zo vallen alle cijfers in één klasse\. Ze lopen van \d+ tot \d+: kies grenzen daartussen\./,
    ],
  ])('“%s” is refused with what to do, and the map keeps its classes', async (text, message) => {
    const { user, pushed } = open({ indicator: 'woz', klassen: EIGEN });
    const before = sceneNow().model;
    fireEvent.change(field(), { target: { value: text } });
    expect(field()).toBeInvalid();
    expect(screen.getByText(message)).toBeVisible();
    expect(screen.getByText('De kaart houdt zolang de vorige klassen.')).toBeVisible();
    await user.type(field(), '{Enter}');
    await user.tab();
    expect(viewNow().klassen).toEqual(EIGEN);
    expect(sceneNow().model).toBe(before);
    expect(pushed).toEqual([]);
    expect(field()).toHaveValue(text);
  });

  it('are applied by Enter and by leaving the field, not before', async () => {
    const { user, pushed } = open({ indicator: 'woz', klassen: EIGEN });
    await user.clear(field());
    await user.type(field(), '€ 160.000; 240');
    expect(pushed).toEqual([]);
    await user.keyboard('{Enter}');
    expect(viewNow().klassen).toEqual({ kind: 'eigen', breaks: [160, 240] });
    expect(field()).toHaveValue('160; 240');
    await user.type(field(), '; 360');
    await user.tab();
    expect(viewNow().klassen).toEqual({ kind: 'eigen', breaks: [160, 240, 360] });
    expect(pushed).toHaveLength(2);
  });

  it('outside the figures are kept, with a remark', async () => {
    open({ indicator: 'woz', klassen: { kind: 'eigen', breaks: [200, 900] } });
    expect(field()).toBeValid();
    expect(screen.getByText(/^900 ligt buiten de cijfers/)).toBeVisible();
  });

  it('Escape takes back what was typed and goes no further', async () => {
    const { user } = open({ indicator: 'woz', klassen: EIGEN });
    await user.type(field(), 'x');
    const went = fireEvent.keyDown(field(), { key: 'Escape' });
    expect(went).toBe(false);
    expect(field()).toHaveValue('150; 200; 300');
    expect(fireEvent.keyDown(field(), { key: 'Escape' })).toBe(true);
  });

  it('move with the arrow keys, up to their neighbours, and leave no steps behind', async () => {
    const { user, pushed, replaced } = open({ indicator: 'woz', klassen: EIGEN });
    const handle = screen.getByRole('slider', { name: 'Grens 2 van 3' });
    expect(handle).toHaveAttribute('aria-valuetext', '€\u00a0200.000');
    handle.focus();
    await user.keyboard('{ArrowRight}');
    const [, second] = (viewNow().klassen as typeof EIGEN).breaks;
    expect(second).toBeGreaterThan(200);
    expect(handle).toHaveFocus();
    await user.keyboard('{End}');
    expect(viewNow().klassen).toEqual({ kind: 'eigen', breaks: [150, 299, 300] });
    await user.keyboard('{Home}');
    expect(viewNow().klassen).toEqual({ kind: 'eigen', breaks: [150, 151, 300] });
    expect(pushed).toEqual([]);
    expect(replaced).toHaveLength(3);
  });
});

describe('small and empty areas', () => {
  const slider = () => screen.getByRole('slider', { name: 'Geen klasse onder' });
  const number = () => screen.getByRole('textbox', { name: 'Geen klasse onder' });

  it('lose their class under a floor: by slider or number, counted, without steps, and back', async () => {
    const { user, pushed, replaced } = open({ indicator: 'woz' });
    expect(screen.getByText('Geen van de 201 buurten verliest zo zijn klasse.')).toBeVisible();
    fireEvent.change(slider(), { target: { value: '500' } });
    const { rows, cells } = sceneNow();
    const losers = rows.filter(
      (row, index) => cells[index]?.kind === 'value' && (row.inwoners ?? 0) < 500,
    ).length;
    expect(losers).toBeGreaterThan(10);
    expect(screen.getByText(`Zo verliezen ${losers} van 201 buurten hun klasse.`)).toBeVisible();
    expect(number()).toHaveValue('500');
    fireEvent.change(number(), { target: { value: '1.250' } });
    expect(viewNow().drempel).toBe(1250);
    fireEvent.change(number(), { target: { value: '6000' } });
    expect(number()).toBeInvalid();
    expect(screen.getByText('Vul een heel getal in van 0 tot en met 5.000.')).toBeVisible();
    expect(viewNow().drempel).toBe(1250);
    expect(pushed).toEqual([]);
    expect(replaced).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Terug naar de eigen grens (geen)' }));
    expect(viewNow().drempel).toBeNull();
    expect(number()).toHaveFocus();
    expect(number()).toHaveValue('0');
  });

  it('have a floor of the indicator to go back to', () => {
    open({ indicator: 'misdrijven' });
    expect(number()).toHaveValue('250');
    fireEvent.change(slider(), { target: { value: '0' } });
    expect(viewNow().drempel).toBe(0);
    expect(screen.getByRole('button', { name: 'Terug naar de eigen grens (250)' })).toBeVisible();
    fireEvent.change(slider(), { target: { value: '250' } });
    expect(viewNow().drempel).toBeNull();
  });

  it('are lighter unless switched off, and can have another shape', async () => {
    const { user } = open({ indicator: 'woz' });
    const thin = screen.getByRole('checkbox', { name: 'Dunbevolkt land lichter' });
    expect(thin).toBeChecked();
    await user.click(thin);
    expect(viewNow().dunbevolkt).toBe('vol');
    await user.click(radio('Cirkels naar inwoners'));
    expect(viewNow().vorm).toBe('cirkels');
    expect(thin).toBeDisabled();
    expect(thin).toHaveAccessibleDescription(/Alleen bij vlakken/);
    expect(radio('Cirkels naar inwoners')).toHaveAccessibleDescription(/meer mensen wonen/);
  });
});

describe('putting everything back', () => {
  it('is one step', async () => {
    const { user, pushed } = open({
      indicator: 'leefbaarometer',
      ...{ kleur: 'waarde', klassen: { kind: 'rond', count: 4 }, basis: 'jaren', drempel: 400 },
      ...{ dunbevolkt: 'vol', vorm: 'tegels' },
    });
    await user.click(screen.getByRole('button', { name: 'Alles terugzetten' }));
    expect(viewNow()).toMatchObject({ klassen: null, basis: null, drempel: null, dunbevolkt: null });
    expect(viewNow()).toMatchObject({ vorm: 'vlakken', kleur: null });
    expect(pushed).toEqual(['']);
    expect(screen.getByRole('button', { name: 'Alles terugzetten' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
  });

  it('leaves a colour alone that did not come with a division', async () => {
    const { user } = open({ indicator: 'woz', kleur: 'afwijking', vorm: 'tegels' });
    await user.click(screen.getByRole('button', { name: 'Alles terugzetten' }));
    expect(viewNow()).toMatchObject({ kleur: 'afwijking', vorm: 'vlakken' });
  });
});
