import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Unreadable } from '../../../geodata/faults';
import { readCsv, requireColumns } from '../../../geodata/sources/csv';
import { readJson } from '../../../geodata/sources/records';
import { unzip } from '../../../geodata/sources/zip';

function refusal(run: () => unknown): Unreadable {
  try {
    run();
  } catch (error) {
    if (error instanceof Unreadable) return error;
    throw error;
  }
  throw new Error('was read');
}

const HTML = '\n<!doctype html>\n<html><head><title>Storing</title></head></html>';
const OWS =
  '<?xml version="1.0"?><ows:ExceptionReport><ows:Exception exceptionCode="InvalidParameterValue"><ows:ExceptionText>no such\n layer</ows:ExceptionText></ows:Exception></ows:ExceptionReport>';

describe('JSON', () => {
  const json = (text: string) => refusal(() => readJson(strToU8(text))).message;

  it('may have a BOM', () => {
    expect(readJson(strToU8('\uFEFF{"a":1}\n'))).toEqual({ a: 1 });
  });

  it('is told from pages and error reports', () => {
    expect(json(HTML)).toBe('the service answered with an HTML page titled "Storing" instead of data');
    expect(json(OWS)).toContain('an OWS exception report saying "InvalidParameterValue: no such layer"');
    expect(json('<rss/>')).toContain('an XML document');
    expect(json('{"odata.error":{"code":"","message":{"lang":"nl","value":"too many records"}}}')).toContain(
      'an error report saying "too many records"',
    );
  });

  it('that is cut off or damaged says so', () => {
    expect(json('{"features":[{"id":1},{"i')).toBe('the JSON breaks off after 25 characters');
    expect(json('{"features":[{"id":1}')).toContain('the JSON is damaged');
    expect(json('')).toContain('breaks off after 0');
    expect(json('[]')).toBe('the JSON is not an object');
  });

  it('of a feature called a title and a status is data', () => {
    const page =
      '{"type":"FeatureCollection","links":[{"title":"x"}],"features":[{"properties":{"status":200}}]}';
    expect(readJson(strToU8(page))).toHaveProperty('features');
  });
});

describe('CSV', () => {
  it('may have a BOM, padded headers, fields over several lines and decimal commas', () => {
    const text = '\uFEFF"Id";" Title\u00a0";"Value"\r\n1;"two\nlines";12,5\r\n';
    const csv = readCsv(strToU8(text), { delimiter: ';' });
    expect(csv.header).toEqual(['Id', 'Title', 'Value']);
    expect(csv.rows).toEqual([{ line: 3, cells: { Id: '1', Title: 'two\nlines', Value: '12,5' } }]);
  });

  it('names the line where it breaks', () => {
    const found = refusal(() => readCsv(strToU8('a,b\n1,2\n3\n'), { delimiter: ',' }));
    expect(found.place).toBe('line 3');
    expect(found.message).toContain('the CSV is damaged');
  });

  it('with short rows is read where that is usual; what is left out has no value', () => {
    const { rows } = readCsv(strToU8('a,b\n1\n'), { delimiter: ',', shortRows: true });
    expect(rows.map(({ cells }) => cells)).toEqual([{ a: '1' }]);
  });

  it('with the same header twice is refused', () => {
    expect(refusal(() => readCsv(strToU8('a,a \n1,2\n'), { delimiter: ',' })).message).toBe(
      'column "a" occurs twice',
    );
  });

  it('without a column says which there are', () => {
    const csv = readCsv(strToU8('a,b\n1,2\n'), { delimiter: ',' });
    const found = refusal(() => requireColumns(csv, 'table.csv', ['a', 'Value']));
    expect(found.message).toBe('table.csv has no column "Value"; it has a, b');
  });

  it('is told from a page', () => {
    expect(refusal(() => readCsv(strToU8(HTML), { delimiter: ',' })).message).toContain('HTML page');
  });
});

describe('ZIP', () => {
  const zip = zipSync({ 'folder/One.csv': strToU8('a;b'), 'Two.csv': strToU8('c') });

  it('gives the members asked for, by name without folder', () => {
    expect([...unzip(zip, (name) => name === 'One.csv', 'x').keys()]).toEqual(['One.csv']);
  });

  it('may be plain CSV instead', () => {
    const plain = strToU8('\uFEFF"Id";"Measure"\n1;"M1"\n');
    expect(unzip(plain, () => true, 'Observations.csv').get('Observations.csv')).toBe(plain);
  });

  it.each([
    ['cut off', zip.subarray(0, zip.length - 30), 'the ZIP cannot be opened'],
    ['something else', new Uint8Array([1, 2, 3, 0, 44]), 'the answer of 5 bytes is neither a ZIP nor CSV'],
    ['JSON', strToU8('{"a":1,"b":2}'), 'neither a ZIP nor CSV'],
    ['empty', new Uint8Array(), 'neither a ZIP nor CSV'],
    ['a page', strToU8(HTML), 'HTML page'],
  ])('that is %s is refused', (_, bytes, message) => {
    expect(refusal(() => unzip(bytes, () => true, 'x')).message).toContain(message);
  });
});
