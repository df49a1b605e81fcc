import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Level } from '../../../../src/domain/area';
import type { Manifest } from '../../../../src/domain/pack';
import { partChoices } from '../../../../src/ui/adjust/score/partChoices';
import { DATA } from '../../../fixtures/snapshot';

const manifest = JSON.parse(readFileSync(join(DATA, 'manifest.json'), 'utf8')) as Manifest;

function choice(indicator: string, level: Level, chosen: readonly string[] = []) {
  const groups = partChoices({ level, manifest, language: 'nl', chosen });
  return groups.flatMap(({ choices }) => choices).find(({ id }) => id === indicator);
}

describe('subjects to add to a score', () => {
  it.each([
    ['inwoners', 'buurt', /is een aantal/],
    ['stedelijkheid', 'buurt', /is een klasse/],
    ['ses-woa', 'buurt', /alleen per postcodegebied/],
    ['opkomst-gemeenteraad', 'buurt', /^Alleen per gemeente$/],
    ['opkomst-gemeenteraad', 'gemeente', /minder dan 5 gebieden/i],
  ] as const)('refuses %s per %s with the reason', (indicator, level, reason) => {
    const found = choice(indicator, level);
    expect(found?.disabled).toBe(true);
    expect(found?.reason).toMatch(reason);
  });

  it('offers what can be part of one, and says how far it reaches where that is less than half', () => {
    expect(choice('woz', 'buurt')).not.toHaveProperty('disabled');
    expect(choice('woz', 'buurt')).not.toHaveProperty('note');
    expect(choice('inkomen', 'buurt')?.note).toBe('31 van 201 buurten, 2024');
  });

  it('does not offer what is in it already', () => {
    expect(choice('woz', 'buurt', ['woz'])).toMatchObject({ disabled: true, reason: 'Telt al mee' });
  });
});
