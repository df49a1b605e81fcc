import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/domain/text';
import { csvText } from '../../src/state/csvText';
import { DEFAULT_VIEW } from '../../src/state/defaultView';
import { sceneOf } from '../../src/state/scene';
import { csvFileName, tableCsv } from '../../src/state/tableCsv';
import { DEFAULT_SORT, type SortKey, tableModelOf } from '../../src/state/tableModel';
import { id, MISDRIJVEN, testAtlas, WOZ } from '../fixtures/atlas';

const atlas = testAtlas();
const scene = sceneOf({ ...DEFAULT_VIEW, indicator: 'woz' }, atlas, WOZ);

function codes(key: SortKey, descending: boolean, filter = ''): readonly string[] {
  return tableModelOf(scene, { key, descending }, filter).rows.map(({ id }) => id.slice(-4));
}

describe('tableModelOf', () => {
  it('sorts by name, telling equal names apart by gemeente', () => {
    expect(codes('naam', false)).toEqual(['0001', '0002', '0101', '0002', '0001', '00A3']);
    expect(tableModelOf(scene, DEFAULT_SORT, '').rows.map(({ name }) => name)).toEqual([
      'Aldorp',
      'Übach',
      'Verspreide huizen',
      'Verspreide huizen',
      'Vrijhof',
      'Zandberg',
    ]);
  });

  it('sorts numbers either way with rows without one last', () => {
    const values = (descending: boolean) =>
      tableModelOf(scene, { key: 'waarde', descending }, '').rows.map(({ cell }) =>
        cell.kind === 'value' ? cell.value : null,
      );
    expect(values(false)).toEqual([160, 210, 250, 280, null, null]);
    expect(values(true)).toEqual([280, 250, 210, 160, null, null]);
  });

  it('puts a figure of too few people after those that take part, before rows without one', () => {
    const crime = sceneOf({ ...DEFAULT_VIEW, indicator: 'misdrijven' }, atlas, MISDRIJVEN);
    for (const descending of [true, false]) {
      const { rows } = tableModelOf(crime, { key: 'waarde', descending }, '');
      expect(rows.slice(3).map(({ cell }) => cell.kind)).toEqual(['value', 'absent', 'absent']);
      expect(rows[3]?.tooFew).toBe(true);
    }
    expect(tableModelOf(crime, { key: 'rang', descending: false }, '').rows.map(({ rank }) => rank)).toEqual([
      1,
      2,
      3,
      null,
      null,
      null,
    ]);
  });

  it('sorts by difference, inwoners and gemeente', () => {
    expect(codes('verschil', false)[0]).toBe('0001');
    expect(tableModelOf(scene, { key: 'inwoners', descending: true }, '').rows[0]?.name).toBe('Vrijhof');
    expect(tableModelOf(scene, { key: 'inwoners', descending: true }, '').rows.at(-1)?.name).toBe('Zandberg');
    expect(tableModelOf(scene, { key: 'gemeente', descending: true }, '').rows[0]?.gemeente).toBe('Zuiddam');
  });

  it.each([
    ['ubach', ['Übach']],
    ['ÜBACH', ['Übach']],
    ['verspreide zuid', ['Verspreide huizen']],
    ['noorddam', ['Aldorp', 'Übach', 'Verspreide huizen']],
    ['  ', ['Aldorp', 'Übach', 'Verspreide huizen', 'Verspreide huizen', 'Vrijhof', 'Zandberg']],
    ['nergens', []],
  ])('filters on %s', (filter, names) => {
    const model = tableModelOf(scene, DEFAULT_SORT, filter);
    expect(model.rows.map(({ name }) => name)).toEqual(names);
    expect(model.total).toBe(6);
  });

  it('carries value, benchmark, difference and verdict', () => {
    expect(tableModelOf(scene, DEFAULT_SORT, 'aldorp').rows[0]).toMatchObject({
      cell: { value: 160 },
      benchmark: { value: 379 },
      difference: -219,
      verdict: { sense: 'lager', strength: 'duidelijk' },
    });
  });
});

function read(lang: Language) {
  const view = sceneOf({ ...DEFAULT_VIEW, indicator: 'woz', taal: lang }, atlas, WOZ);
  const text = tableCsv(view, tableModelOf(view, DEFAULT_SORT, '').rows);
  const delimiter = lang === 'nl' ? ';' : ',';
  const records = parse(text, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: false });
  return { text, records };
}

describe('tableCsv', () => {
  it('opens in a Dutch spreadsheet: byte order mark, semicolons, one header line, one line per area', () => {
    const { text, records } = read('nl');
    expect(text.startsWith('\uFEFFcode;naam;gemeente;')).toBe(true);
    expect(records.slice(1, 7).every((line) => line.length === records[0]?.length)).toBe(true);
    expect(records[1]?.slice(0, 8)).toEqual([
      'BU00010001',
      'Aldorp',
      'Noorddam',
      'buurt',
      'Gemiddelde WOZ-waarde van woningen',
      '2024',
      '160',
      'duizend euro',
    ]);
  });

  it('says why a value is missing, in the word of the map', () => {
    const { records } = read('nl');
    const column = records[0]?.indexOf('reden zonder waarde') ?? -1;
    expect(records.slice(1, 7).map((line) => line[column])).toEqual([
      '',
      '',
      'niet van toepassing',
      'niet gepubliceerd',
      '',
      '',
    ]);
  });

  it('says why there is nothing to compare with', () => {
    const limburg = sceneOf({ ...DEFAULT_VIEW, indicator: 'woz', vergelijk: id('limburg') }, atlas, WOZ);
    const text = tableCsv(limburg, tableModelOf(limburg, DEFAULT_SORT, 'aldorp').rows);
    const [header, line] = parse(text, { bom: true, delimiter: ';', relax_column_count: true }) as string[][];
    expect(line?.[header?.indexOf('duiding') ?? -1]).toBe('de bron geeft dit gemiddelde niet');
    expect(line?.[header?.indexOf('vergelijkingswaarde') ?? -1]).toBe('');
  });

  it('explains the figures under the table', () => {
    const { records } = read('nl');
    const notes = new Map(records.slice(8).map((line) => [line[0], line[1]]));
    expect(notes.get('Definitie')).toMatch(/getaxeerde waarde/);
    expect(notes.get('Licentie')).toBeTruthy();
    expect(notes.get('Periode')).toBe('2024');
    expect(notes.get('Betekenis van “niet gepubliceerd”')).toMatch(/te weinig mensen/);
  });

  it('ends with the rank, what it counts among, and where the row lies', () => {
    const { records } = read('nl');
    const last = (line: number) => records[line]?.slice(-4);
    expect(last(0)).toEqual(['rang (1 = hoogste waarde)', 'verhouding (keer)', 'bereik', 'ligging']);
    expect(last(1)).toEqual(['4', '0,422164', 'Parkstad', 'Parkstad']);
    expect(last(3)).toEqual(['', '', 'Parkstad', 'Parkstad']);
    const [line] = parse(tableCsv(scene, tableModelOf(scene, DEFAULT_SORT, '').rows, id('GM0001')), {
      bom: true,
      delimiter: ';',
      from_line: 2,
      to_line: 2,
    }) as string[][];
    expect(line?.at(-2)).toBe('Noorddam');
    expect(csvFileName(scene, 'limburg')).toBe('woz-buurt-2024-limburg.csv');
  });

  it('uses commas and decimal points in English', () => {
    expect(read('en').text.startsWith('\uFEFFcode,name,municipality,')).toBe(true);
    expect(read('en').records[0]).toContain('reason without value');
  });

  it('names the file after what is in it', () => {
    expect(csvFileName(scene)).toBe('woz-buurt-2024.csv');
  });
});

describe('csvText', () => {
  it('writes numbers as numbers and never runs text as a formula', () => {
    const text = csvText([['=HYPERLINK("x")', '@a', '-b', -0.25, null, 'a;b', 'zeg "ja"']], 'nl');
    expect(text).toBe(`\uFEFF"'=HYPERLINK(""x"")";'@a;'-b;-0,25;;"a;b";"zeg ""ja"""\r\n`);
    expect(csvText([[-0.25, 'a,b']], 'en')).toBe('\uFEFF-0.25,"a,b"\r\n');
  });
});
