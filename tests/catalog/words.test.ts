import { describe, expect, it } from 'vitest';
import { noteText } from '../../src/catalog/texts/notes';
import { faultText, verdictText, verdictThan, wordsOf } from '../../src/catalog/texts/words';
import { ABSENCES } from '../../src/domain/cell';
import type { Note } from '../../src/domain/note';
import { LANGUAGES } from '../../src/domain/text';

/** Every text in a nested object of texts. */
function texts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

describe('words', () => {
  it('has a word and a reason for every absence, all different', () => {
    for (const lang of LANGUAGES) {
      const { absence, absenceReason } = wordsOf(lang);
      expect(new Set(ABSENCES.map((why) => absence[why])).size).toBe(ABSENCES.length);
      for (const why of ABSENCES) expect(absenceReason[why].startsWith(`${absence[why]}:`)).toBe(true);
    }
  });

  it('never uses words that put people down', () => {
    for (const lang of LANGUAGES) {
      expect(texts(wordsOf(lang)).join(' ')).not.toMatch(
        /slecht|zwakke|achterstand|onderdrukt|worst|bad\b|poor/i,
      );
    }
  });

  it('puts strength and benchmark in one phrase', () => {
    const verdict = { sense: 'minder-gunstig', strength: 'duidelijk' } as const;
    expect(verdictText(verdict, 'nl')).toBe('duidelijk minder gunstig');
    expect(verdictThan({ ...verdict, strength: 'gewoon' }, 'Nederland', 'nl')).toBe(
      'minder gunstig dan Nederland',
    );
    expect(verdictThan({ sense: 'ongeveer-gelijk' }, 'Limburg', 'en')).toBe('about equal to Limburg');
  });

  it('names file and field of a fault', () => {
    const fault = { code: 'verkeerde-vorm', file: 'values/woz.json', detail: 'columns: geen lijst' } as const;
    expect(faultText(fault, 'nl')).toBe('values/woz.json klopt niet: columns: geen lijst.');
  });
});

describe('noteText', () => {
  const nameOf = (comparison: string) => `[${comparison}]`;

  it.each<[Note, string]>([
    [
      { code: 'ongeldige-waarde', params: { sleutel: 'niveau', waarde: 'straat' } },
      '“straat” is geen geldige keuze voor “niveau”; u ziet de standaardkeuze.',
    ],
    [
      { code: 'scherm-nog-niet', params: { waarde: 'verhaal' } },
      'Het scherm “verhaal” is er nog niet; u ziet de kaart.',
    ],
    [
      { code: 'eigen-overgeslagen', params: { aantal: 1, grens: 12 } },
      '1 eigen gebied uit de link overgeslagen: onleesbaar, of meer dan 12.',
    ],
    [
      { code: 'niveau-zonder-cijfers', params: { indicator: 'woz', gevraagd: 'buurt', gebruikt: 'wijk' } },
      'WOZ-waarde bestaat niet per buurt; u ziet het per wijk.',
    ],
  ])('writes %o', (note, text) => {
    expect(noteText(note, 'nl', nameOf)).toBe(text);
  });

  it('starts with a capital in both languages, also when the subject does not', () => {
    const note: Note = { code: 'geen-cijfers', params: { indicator: 'misdrijven' } };
    const moved: Note = {
      code: 'niveau-zonder-cijfers',
      params: { indicator: 'misdrijven', gevraagd: 'wijk', gebruikt: 'buurt' },
    };
    for (const lang of LANGUAGES) {
      expect(noteText(note, lang, nameOf)).toMatch(/^[A-Z]/);
      expect(noteText(moved, lang, nameOf)).toMatch(/^[A-Z]/);
    }
  });
});
