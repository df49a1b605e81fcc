import { describe, expect, it } from 'vitest';
import { indicatorById } from '../../../src/catalog/indicators';
import { axisName, risingWord } from '../../../src/ui/adjust/pair/axisWords';
import { cornerWords } from '../../../src/ui/adjust/pair/cornerWords';
import { methodWords, relationWords } from '../../../src/ui/adjust/pair/relationWords';
import { secondChoices } from '../../../src/ui/adjust/pair/secondChoices';

function spec(id: string) {
  const found = indicatorById(id);
  if (!found) throw new Error(id);
  return found;
}

describe('words along an axis', () => {
  it('judge only where a direction is declared, and in the words of the unit', () => {
    const rising = ['leefbaarometer', 'misdrijven', 'woz', 'inwoners'].map((id) =>
      risingWord(spec(id), 'nl'),
    );
    expect(rising).toEqual(['gunstiger', 'minder gunstig', 'hoger', 'meer']);
  });

  it('name subject, unit, period and kind of figure', () => {
    expect(axisName(spec('leefbaarometer'), '2024', 'nl')).toBe('Leefbaarheid, 2024, modelschatting');
    expect(axisName(spec('misdrijven'), '2021-2025', 'nl')).toMatch(
      /^Misdrijven, per 1\.000 inwoners, 2021.*2025$/,
    );
  });
});

describe('words at the corners of the square', () => {
  const thirds = [
    [0, 1, 2],
    [0, 1, 2],
  ] as const;
  const told = (first: string, second: string) => {
    const corners = cornerWords([spec(first), spec(second)], thirds, 'nl');
    const text = ([one, other]: (typeof corners)['top']) =>
      [one.name, one.word, other.name, other.word].filter(Boolean).join(' ').replaceAll('\u2060', '');
    return Object.fromEntries(Object.entries(corners).map(([corner, words]) => [corner, text(words)]));
  };

  it('say of both subjects where they stand', () => {
    expect(told('leefbaarometer', 'woz')).toEqual({
      bottom: 'Leefbaarheid minder gunstig WOZ-waarde laag',
      right: 'Leefbaarheid minder gunstig WOZ-waarde hoog',
      left: 'Leefbaarheid gunstig WOZ-waarde laag',
      top: 'Leefbaarheid gunstig WOZ-waarde hoog',
    });
  });

  it('leave the names to the sides where those are long', () => {
    expect(told('sociaal-minimum', 'woz')).toMatchObject({
      bottom: 'Gunstig laag',
      top: 'Minder gunstig hoog',
    });
  });
});

describe('words of correlation', () => {
  const asked = { first: 'leefbaarheid', second: 'WOZ-waarde', level: 'buurt' } as const;
  const words = (relation: Parameters<typeof relationWords>[0]['relation']) =>
    relationWords({ relation, ...asked }, 'nl');
  const found = { kind: 'samenhang', n: 171, rho: 0.862, interval: [0.81, 0.9], opposite: false } as const;

  it('say how strongly, with the number of areas and the interval', () => {
    const [told, figures] = words({ ...found, strength: 'sterk' });
    expect(told).toMatch(
      /^Leefbaarheid en WOZ-waarde hangen hier sterk samen: buurten .* hoger ander cijfer\.$/,
    );
    expect(figures).toBe(
      'Spearman 0,86 (waarschijnlijk tussen 0,81 en 0,90), over 171 buurten met beide cijfers.',
    );
  });

  it('turn round where high goes with low, and stay away from strength where it is not clear', () => {
    expect(words({ ...found, strength: 'zwak', opposite: true })[0]).toMatch(
      /zwak samen, tegengesteld: .* lager/,
    );
    expect(words({ ...found, strength: null })[0]).toMatch(/hangen hier niet duidelijk samen\.$/);
  });

  it('are none under ten areas', () => {
    expect(words({ kind: 'te-weinig', n: 7 })).toEqual([
      'Te weinig om iets over samenhang te zeggen: 7 buurten met beide cijfers, en daar zijn er minstens 10 voor nodig.',
    ]);
  });

  it('name their limits and source', () => {
    expect(methodWords('nl')).toContain('Sterk vanaf 0,70, matig vanaf 0,40, zwak vanaf 0,10');
    expect(methodWords('en')).toMatch(/Strong from 0\.70.*10\.1213\/ANE\.0000000000002864/);
  });
});

describe('subjects that can be the second', () => {
  it('are those with figures here, except the first', () => {
    const choices = [
      { id: 'woz', label: 'WOZ' },
      { id: 'ses', label: 'SES', note: 'alleen per wijk' },
      { id: 'leegstand', label: 'Leegstand' },
    ];
    const [group] = secondChoices([{ id: '0', name: null, choices }], 'woz', 'al gekozen');
    expect(group?.choices.map(({ id, disabled, note }) => [id, disabled ?? false, note])).toEqual([
      ['woz', true, 'al gekozen'],
      ['ses', true, 'alleen per wijk'],
      ['leegstand', false, undefined],
    ]);
  });
});
