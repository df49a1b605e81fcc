import { describe, expect, it } from 'vitest';
import { type Place, placeOf } from '../../../geodata/policy/places';
import type { AreaId } from '../../../src/domain/area';

function place(id: string, name: string, level: Place['level']): Place {
  return { id: id as AreaId, name, level };
}

const PLACES = [
  place('GM9001', 'Simpelveld', 'gemeente'),
  place('WK900103', 'Wijk 03 Brunssum-Oost', 'wijk'),
  place('BU90010101', 'Weggebekker', 'buurt'),
  place('BU90010109', 'Verspreide huizen', 'buurt'),
  place('BU90010209', 'Verspreide huizen', 'buurt'),
  place('focus.simpelveld', 'Simpelveld', 'focusgebied'),
  place('focus.landgraaf-lint', 'Schaesberg - Oud Nieuwenhagen - Lauradorp', 'focusgebied'),
  place('focus.kerkrade-oost', 'Kerkrade-Oost', 'focusgebied'),
];

describe('the area a policy text means', () => {
  it.each([
    ['Nederland', 'land', 'nederland'],
    ['Limburg', 'provincie', 'limburg'],
    ['Parkstad Limburg', 'regio', 'parkstad'],
    ['Simpelveld', 'gemeente', 'GM9001'],
    ['Simpelveld (kern)', 'focusgebied', 'focus.simpelveld'],
    ['Brunssum-Oost', 'wijk', 'WK900103'],
    ['weggebekker', 'buurt', 'BU90010101'],
    ['Kerkrade-Oost', 'stadsdeel/focusgebied', 'focus.kerkrade-oost'],
    [
      'Stedelijk lint Schaesberg - Oud Nieuwenhagen - Lauradorp (Landgraaf)',
      'focusgebied',
      'focus.landgraaf-lint',
    ],
  ])('%s as %s is %s', (name, level, id) => {
    expect(placeOf(name, level, PLACES)).toBe(id);
  });

  it.each([
    ['a name that several areas carry', 'Verspreide huizen', 'buurt'],
    ['a name that exists at another level only', 'Weggebekker', 'wijk'],
    ['an unknown name', 'Atlantis', 'buurt'],
    ['a region we have no average of', 'Parkstad Limburg (agglomeratie)', 'regio'],
    [
      'an area that is not named',
      'Gemeente in Parkstad met de minst gunstige waarde',
      'gemeente (niet benoemd)',
    ],
    ['a group of areas', 'Weggebekker, Passart', 'buurt (groep)'],
  ])('has no id for %s', (_, name, level) => {
    expect(placeOf(name, level, PLACES)).toBeUndefined();
  });
});
