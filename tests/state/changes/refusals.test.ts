import { describe, expect, it } from 'vitest';
import { noteOffers } from '../../../src/catalog/texts/noteOffers';
import { noteText } from '../../../src/catalog/texts/notes';
import type { Note } from '../../../src/domain/note';
import type { FigureView } from '../../../src/domain/resolve';
import type { Language } from '../../../src/domain/text';
import type { Since } from '../../../src/domain/view';
import { adjustedSceneOf } from '../../../src/state/adjusted/adjustedScene';
import { otherSeries, sinceChoices } from '../../../src/state/changes/sinceChoices';
import { DEFAULT_VIEW } from '../../../src/state/defaultView';
import { comparisonLabel, type Scene } from '../../../src/state/scene';
import { snapshotAtlas } from '../../fixtures/snapshot';
import { snapshotLoader } from '../../fixtures/snapshotSheet';

const loader = snapshotLoader();
const OLD = 'gezondheid-goed-tot-2020';
const files = Object.fromEntries(
  await Promise.all(
    ['gezondheid-goed', OLD, 'leegstand', 'woz', 'inwoners'].map(
      async (name) => [name, await loader.values(name)] as const,
    ),
  ),
);

function valuesOf(name: string) {
  const found = files[name];
  if (!found) throw new Error(`no figures of ${name}`);
  return found;
}

function scene(view: Partial<FigureView>, sinds: Since): Scene {
  const beside = sinds.indicator === null ? {} : { [sinds.indicator]: valuesOf(sinds.indicator) };
  const whole = { ...DEFAULT_VIEW, ...view, sinds };
  return adjustedSceneOf(whole, snapshotAtlas(), valuesOf(whole.indicator), beside);
}

const own = (period: string): Since => ({ period, indicator: null });

function nameIn(lang: Language) {
  return (comparison: FigureView['vergelijk']) =>
    comparisonLabel(comparison, snapshotAtlas(), { eigen: [], taal: lang });
}

function told({ notes }: Scene, lang: Language = 'nl'): readonly string[] {
  return notes.map((note) => noteText(note, lang, nameIn(lang)));
}

function offered({ notes }: Scene): readonly (readonly [string, object])[] {
  return notes.flatMap((note: Note) =>
    noteOffers(note, 'nl', nameIn('nl')).map(({ label, part }) => [label, part] as const),
  );
}

describe('50090NED against 50150NED', () => {
  const since: Since = { period: '2016', indicator: OLD };

  it('is refused with figures of both for the same year, and keeps the plain map', () => {
    const shown = scene({ indicator: 'gezondheid-goed', niveau: 'gemeente' }, since);
    expect([shown.change, shown.mode]).toEqual([null, 'afwijking']);
    expect(told(shown)).toEqual([
      'De verandering van goed ervaren gezondheid per gemeente sinds 2016 is niet te tonen: die cijfers komen uit een andere tabel (RIVM 50090NED) dan die van nu (RIVM 50150NED), en zijn anders berekend. Over 2020 geven beide een cijfer, en voor 7 van de 7 gemeenten is dat niet hetzelfde: Landgraaf heeft over 2020 68,6\u00a0% in de ene tabel en 69,8\u00a0% in de andere; Nederland heeft over 2016 75,2\u00a0% in de ene tabel en 75,4\u00a0% in de andere. U ziet de cijfers van 2024.',
    ]);
    expect(offered(shown)).toEqual([['Toon de verandering sinds 2016', { sinds: own('2016') }]]);
    expect(told(shown, 'en')[0]).toMatch(/another table \(RIVM 50090NED\).*Landgraaf has 68\.6% for 2020/);
  });

  it('leads back to a change that can be shown', () => {
    const part = offered(scene({ indicator: 'gezondheid-goed', niveau: 'buurt' }, since))[0]?.[1] ?? {};
    const { sinds = since } = part as { sinds?: Since };
    const next = scene({ indicator: 'gezondheid-goed', niveau: 'buurt' }, sinds);
    expect([next.change?.since, next.notes]).toEqual(['2016', []]);
  });

  it('stands among the years to begin with, as do those of the subject itself', () => {
    const shown = scene({ indicator: 'gezondheid-goed', niveau: 'gemeente' }, own('2012'));
    expect(otherSeries('gezondheid-goed')).toEqual([OLD]);
    const choices = sinceChoices(shown, { [OLD]: valuesOf(OLD) });
    expect(choices.map(({ since: one, reason }) => [one.indicator, one.period, reason?.why])).toEqual([
      ...['2022', '2020', '2016', '2012'].map((year) => [null, year, undefined]),
      ...['2020', '2016', '2012'].map((year) => [OLD, year, 'andere-tabel']),
    ]);
  });
});

describe('a gap without a benchmark', () => {
  it('is refused with the year that lacks it, and three ways out that work', () => {
    const shown = scene({ indicator: 'leegstand' }, own('2016'));
    expect(told(shown)).toEqual([
      'De verandering van woningleegstand per buurt sinds 2016 is niet te tonen: een afstand tot Nederland is er niet in 2016, want de bron geeft dit gemiddelde niet. U ziet de cijfers van 2019.',
    ]);
    expect(offered(shown)).toEqual([
      ['Toon de verandering van het cijfer zelf', { kleur: 'waarde' }],
      ['Vergelijk met de eigen gemeente', { vergelijk: 'gemeente' }],
      ['Toon de verandering sinds 2017', { sinds: own('2017') }],
    ]);
    for (const [, part] of offered(shown)) {
      const next = adjustedSceneOf({ ...shown.view, ...part }, snapshotAtlas(), shown.values, {});
      expect([next.change === null, next.notes]).toEqual([false, []]);
    }
  });

  it('names the later year where only that one lacks it', () => {
    const [note] = scene({ indicator: 'woz', niveau: 'gemeente' }, own('2019')).notes;
    expect(note).toMatchObject({ params: { reden: { why: 'geen-vergelijking', in: '2025' } } });
  });

  it('says it once, also where the year on screen lacks it as well', () => {
    const shown = scene({ indicator: 'woz', niveau: 'gemeente' }, own('2020'));
    expect(shown.notes.map(({ code }) => code)).toEqual(['verandering-geweigerd']);
    expect(offered(shown).map(([label]) => label)).toContain('Vergelijk met Parkstad');
  });

  it('does not matter to the figure itself', () => {
    const shown = scene({ indicator: 'woz', niveau: 'gemeente', kleur: 'waarde' }, own('2020'));
    expect([shown.change?.of, shown.notes]).toEqual(['waarde', []]);
  });
});

describe('other refusals', () => {
  it.each([
    [own('2015'), {}, /per gemeente zijn er geen cijfers over 2015, wel over 2016, .* en 2025/, ['2016']],
    [own('2025'), {}, /dat is het jaar zelf/, ['2024']],
    [
      { period: '2016', indicator: 'leegstand' },
      {},
      /begint bij een ander onderwerp, woningleegstand/,
      ['2016'],
    ],
  ])('%o', (sinds, view, words, years) => {
    const shown = scene({ indicator: 'woz', niveau: 'gemeente', vergelijk: 'gemeente', ...view }, sinds);
    const [note] = shown.notes.filter(({ code }) => code === 'verandering-geweigerd');
    expect(note && noteText(note, 'nl', nameIn('nl'))).toMatch(words);
    expect(note && noteText(note, 'en', nameIn('en'))).toMatch(
      /^The change of .* cannot be shown: .* You see/,
    );
    const ways = note?.code === 'verandering-geweigerd' ? note.params.uitweg : [];
    expect(ways.map((way) => way.sinds?.period)).toEqual(years);
  });

  it('back in time is offered the other way round', () => {
    const shown = scene({ indicator: 'woz', niveau: 'gemeente', jaar: '2020' }, own('2024'));
    expect(offered(shown).at(-1)).toEqual([
      'Toon de verandering tussen 2020 en 2024',
      { sinds: own('2020'), jaar: '2024' },
    ]);
  });
});
