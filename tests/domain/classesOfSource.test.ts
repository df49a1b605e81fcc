import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { indicatorById } from '../../src/catalog/indicators';
import { OFFICIAL_CLASSES } from '../../src/catalog/leefbaarometer';
import type { IndicatorSpec } from '../../src/domain/indicator';
import type { ValuesFile } from '../../src/domain/pack';
import { valueClasses } from '../../src/domain/valueClasses';
import { DATA } from '../fixtures/snapshot';

const spec = indicatorById('leefbaarometer') as IndicatorSpec;
const file = JSON.parse(readFileSync(join(DATA, 'values/leefbaarometer.json'), 'utf8')) as ValuesFile;
const model = valueClasses([0], { kind: 'bron' }, spec, 'nl');

/** Figures with the class the source published for them. */
const published = file.columns.flatMap((column) =>
  column.values.flatMap((value, index) => {
    const official = column.officialClass?.[index];
    return typeof value === 'number' && typeof official === 'number' ? [{ value, official }] : [];
  }),
);

describe('classes of the source', () => {
  it('have bounds that agree with every published class of the snapshot', () => {
    expect(published).toHaveLength(176 + 7);
    const apart = published.filter(({ value, official }) => model.classOf(value) !== official - 1);
    expect(apart).toEqual([]);
  });

  it('put a published class before the bounds, and bounds where none is published or known', () => {
    expect(model.classOf(0.3, { officialClass: 1 })).toBe(0);
    expect(model.classOf(0.3)).toBe(8);
    expect(model.classOf(0.3, { officialClass: 12 })).toBe(8);
    expect(model.classOf(-0.43)).toBe(0);
    expect([-0.424, 0.009, 0.0095, 0.01].map((value) => model.classOf(value))).toEqual([1, 5, 6, 6]);
  });

  it('are the nine official words with their bounds, in the colours of a verdict', () => {
    const labels = model.classes.map(({ label }) => label.replaceAll('\u00a0', ' '));
    expect(labels).toEqual([
      'zeer onvoldoende: minder dan −0,424',
      'ruim onvoldoende: −0,424 tot −0,354',
      'onvoldoende: −0,353 tot −0,282',
      'zwak: −0,281 tot −0,165',
      'voldoende: −0,164 tot −0,104',
      'ruim voldoende: −0,103 tot +0,009',
      'goed: +0,010 tot +0,089',
      'zeer goed: +0,090 tot +0,167',
      'uitstekend: +0,168 of meer',
    ]);
    expect(OFFICIAL_CLASSES).toHaveLength((spec.sourceClasses?.breaks.length ?? 0) + 1);
    expect(model.palette).toBe('oordeel');
    expect(model.classes.map(({ colourKey }) => colourKey)).toContain('oordeel.9.8');
  });

  it('are declared for the total score only: its parts are on another scale', () => {
    expect(indicatorById('leefbaarometer-woningvoorraad')?.sourceClasses).toBeUndefined();
  });
});
