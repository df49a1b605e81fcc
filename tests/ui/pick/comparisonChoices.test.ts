import { describe, expect, it } from 'vitest';
import { screenTexts } from '../../../src/catalog/texts/screen';
import type { ValuesFile } from '../../../src/domain/pack';
import type { View } from '../../../src/domain/view';
import { DEFAULT_VIEW } from '../../../src/state/defaultView';
import { sceneOf } from '../../../src/state/scene';
import { comparisonChoices } from '../../../src/ui/pick/comparisonChoices';
import { INWONERS, testAtlas, WOZ } from '../../fixtures/atlas';
import { ownArea } from '../../fixtures/ownArea';

const atlas = testAtlas();

function groups(part: Partial<View> = {}, values: ValuesFile = WOZ) {
  const scene = sceneOf({ ...DEFAULT_VIEW, indicator: values.indicator, ...part }, atlas, values);
  return comparisonChoices(scene, screenTexts(scene.lang));
}

function group(id: string, part: Partial<View> = {}, values: ValuesFile = WOZ) {
  return groups(part, values).find((one) => one.id === id)?.choices ?? [];
}

describe('comparisonChoices', () => {
  it('names averages, areas of the reader, and areas of every kind, in that order', () => {
    const eigen = [ownArea('Samen', ['BU00010001', 'BU00020001']), ownArea('Leeg', ['BU00020002'])];
    expect(groups({ eigen }).map(({ name }) => name)).toEqual([
      'Gemiddelden',
      'Eigen gebieden',
      'Gemeenten',
      'Focusgebieden',
      'Stadsdelen',
      'Wijken',
      'Buurten',
    ]);
    expect(group('eigen', { eigen })).toEqual([
      { id: 'eigen.1', label: 'Samen' },
      { id: 'eigen.2', label: 'Leeg', note: 'geen cijfer' },
    ]);
    expect(group('stadsdeel')).toEqual([{ id: 'deel.hoog', label: 'Hoog' }]);
    expect(groups().map(({ id }) => id)).not.toContain('eigen');
  });

  it('says of every average that does not exist here why, and leaves it to be chosen', () => {
    expect(group('gemiddelden')).toEqual([
      { id: 'nederland', label: 'Nederland' },
      { id: 'limburg', label: 'Limburg', reason: 'de bron geeft dit gemiddelde niet' },
      { id: 'zuid-limburg', label: 'Zuid-Limburg', reason: 'de bron geeft dit gemiddelde niet' },
      { id: 'parkstad', label: 'Parkstad' },
      { id: 'gemeente', label: 'de eigen gemeente' },
    ]);
    expect(group('gemiddelden', { jaar: '2023' }).map(({ reason }) => reason === undefined)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
    const counts = group('gemiddelden', {}, INWONERS).map(({ reason }) => reason);
    expect(new Set(counts)).toEqual(
      new Set(['een aantal is niet te vergelijken met dat van een groter gebied']),
    );
    const itself = group('gemiddelden', { niveau: 'gemeente' }).at(-1);
    expect(itself?.reason).toBe('dit is het gebied waarmee u vergelijkt');
  });

  it('remarks where an area lies, and that it has no figure', () => {
    const note = (id: string) => group('buurt').find((one) => one.id === id)?.note;
    expect(note('BU00010001')).toBe('Noorddam');
    expect(note('BU00020002')).toBe('Zuiddam · geen cijfer');
  });
});
