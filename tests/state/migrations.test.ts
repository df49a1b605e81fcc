import { describe, expect, it } from 'vitest';
import { INDICATORS } from '../../src/catalog/indicators';
import { decodeView } from '../../src/state/viewCodec';

const knowledge = { indicators: new Set(INDICATORS.map(({ id }) => id)), stories: new Set<string>() };

describe('old links', () => {
  it.each([
    ['?level=wijk&year=2020&lang=en', '?niveau=wijk&jaar=2020&taal=en'],
    ['?area=BU09170101', '?gebied=BU09170101'],
    ['?buurt=BU09170101', '?gebied=BU09170101'],
    ['?indicator=leefbaarheid', '?indicator=leefbaarometer'],
    ['?for=residents', '?voor=bewoners'],
    ['?indicator=woz&since=2020&shape=tegels', '?indicator=woz&sinds=2020&vorm=tegels'],
    ['?with=woz&floor=500&highlight=klasse.0', '?met=woz&drempel=500&uitgelicht=klasse.0'],
    ['?indicator=criminaliteit&compare=limburg', '?indicator=misdrijven&vergelijk=limburg'],
  ])('%s opens as %s', (old, today) => {
    const opened = decodeView(old, knowledge);
    expect(opened.view).toEqual(decodeView(today, knowledge).view);
    expect(new Set(opened.notes.map(({ code }) => code))).toEqual(new Set(['link-vernieuwd']));
  });

  it('names the old and the new word', () => {
    expect(decodeView('?buurt=BU09170101', knowledge).notes).toEqual([
      { code: 'link-vernieuwd', params: { van: 'buurt', naar: 'gebied' } },
    ]);
  });

  it('leads every earlier indicator name to one that exists', () => {
    for (const earlier of ['leefbaarheid', 'ses', 'woz-waarde', 'criminaliteit', 'gezondheid', 'bevolking']) {
      const { notes } = decodeView(`?indicator=${earlier}`, knowledge);
      expect(notes.map(({ code }) => code)).toEqual(['link-vernieuwd']);
    }
  });
});
