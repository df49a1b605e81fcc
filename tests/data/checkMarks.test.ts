import { describe, expect, it } from 'vitest';
import { checkMarks } from '../../src/data/checkMarks';
import { PackError } from '../../src/data/packError';
import { PACK_VERSION } from '../../src/domain/pack';
import { snapshotLoader } from '../fixtures/snapshotSheet';

const MARK = {
  indicator: 'woz',
  label: 'Waarde',
  theme: 'Wonen',
  area: 'GM0917',
  areaName: 'Heerlen',
  areaLevel: 'gemeente',
  year: '2019',
  value: { kind: 'exact', value: 3 },
  unit: '%',
  document: 'nulmeting',
  cue: 'r. 1',
};

function fileOf(changes: object = {}) {
  return { version: PACK_VERSION, marks: [MARK, { ...MARK, ...changes }] };
}

function faultOf(json: unknown) {
  try {
    checkMarks(json);
  } catch (error) {
    if (error instanceof PackError) return error.fault;
  }
  return undefined;
}

describe('marks.json at the door', () => {
  it.each([
    ['exact', { kind: 'exact', value: 3 }],
    ['about', { kind: 'ongeveer', value: 3 }],
    ['a bound', { kind: 'grens', sign: '>=', value: 3 }],
    ['a range', { kind: 'bereik', low: 3, high: 4 }],
    ['a word', { kind: 'woord', word: 'hoog' }],
  ])('lets a value in that is %s', (_, value) => {
    const file = fileOf({ value });
    expect(checkMarks(file)).toBe(file);
  });

  it('lets a mark in without area and indicator', () => {
    const { area, indicator, ...mark } = MARK;
    expect([area, indicator]).toEqual(['GM0917', 'woz']);
    expect(faultOf({ version: PACK_VERSION, marks: [mark] })).toBeUndefined();
  });

  it.each([
    ['another version', { version: 1, marks: [] }, 'version: 1 in plaats van 2'],
    ['no list', { version: PACK_VERSION, marks: {} }, 'marks: geen lijst'],
    ['an area that is none', fileOf({ area: 'Heerlen' }), 'marks[1].area: Heerlen is geen gebiedscode'],
    ['a year that is a number', fileOf({ year: 2019 }), 'marks[1].year: geen tekst'],
    [
      'an unknown kind of value',
      fileOf({ value: { kind: 'raad' } }),
      'marks[1].value.kind: raad is onbekend',
    ],
    [
      'a number as text',
      fileOf({ value: { kind: 'exact', value: '3' } }),
      'marks[1].value.value: geen getal',
    ],
    [
      'a bound without sign',
      fileOf({ value: { kind: 'grens', value: 3 } }),
      'marks[1].value.sign: undefined is onbekend',
    ],
    ['half a range', fileOf({ value: { kind: 'bereik', low: 3 } }), 'marks[1].value.high: geen getal'],
    ['no place in the text', fileOf({ cue: undefined }), 'marks[1].cue: geen tekst'],
  ])('stops %s', (_, json, detail) => {
    expect(faultOf(json)).toMatchObject({ file: 'marks.json', detail });
  });

  it('lets in what was shipped, once', async () => {
    const loader = snapshotLoader();
    const { marks } = await loader.marks();
    expect(marks.length).toBeGreaterThan(150);
    expect((await loader.marks()).marks).toBe(marks);
  });
});
