import { describe, expect, it } from 'vitest';
import { compareCsv, compareFileName } from '../../../src/state/compare/compareCsv';
import { compared } from '../../fixtures/compareQuestion';

const MODEL = compared(['focus.heerlen-noord', 'focus.kerkrade-oost'], { together: true });

/** The lines of a Dutch file as cells; no cell of this table holds a separator. */
function lines(text: string): readonly (readonly string[])[] {
  return text
    .replace('\uFEFF', '')
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(';'));
}

const [HEAD = [], ...BODY] = lines(compareCsv(MODEL, 'nl'));
const at = (line: readonly string[] | undefined, name: string) => line?.[HEAD.indexOf(name)];
const lineOf = (indicator: string, code: string) =>
  BODY.find((line) => at(line, 'onderwerp-id') === indicator && at(line, 'code') === code);

describe('the table as a file', () => {
  it('has a line per indicator and column, each with as many cells as the heading', () => {
    expect(BODY).toHaveLength(MODEL.rows.length * MODEL.columns.length);
    expect(BODY.filter((line) => line.length !== HEAD.length)).toEqual([]);
  });

  it('has the figures of the table', () => {
    const inTable = MODEL.rows.flatMap(({ cells }) =>
      cells.map(({ cell }) => (cell.kind === 'value' ? cell.value : '')),
    );
    const inFile = BODY.map((line) => at(line, 'waarde') ?? '').map((text) =>
      text === '' ? '' : Number(text.replace(',', '.')),
    );
    expect(inFile).toEqual(inTable);
  });

  it('says of a figure its period, coverage, comparison, difference, reading and source', () => {
    const line = lineOf('woz', 'focus.heerlen-noord');
    expect(at(line, 'periode')).toBe('2024');
    expect(at(line, 'herkomst')).toBe('berekend uit buurten');
    expect(at(line, 'dekking in procent')).toBe('99,9');
    expect(at(line, 'vergeleken met')).toBe('Nederland');
    expect(at(line, 'vergelijkingswaarde')).toBe('378');
    expect(Number(at(line, 'verschil')?.replace(',', '.'))).toBeCloseTo(177.3 - 378, 1);
    expect(at(line, 'duiding')).toBe('duidelijk lager');
    expect(at(line, 'bron')).toContain('85984NED');
  });

  it('gives the own period of an average, and the reason where there is no figure', () => {
    expect(at(lineOf('misdrijven', 'nederland'), 'periode')).toBe('2021-2024');
    expect(at(lineOf('misdrijven', 'focus.heerlen-noord'), 'periode vergelijking')).toBe('2021-2024');
    expect(at(lineOf('ses-woa', 'samen'), 'reden zonder waarde')).toBe('niet op dit niveau');
  });

  it('is called after what it is about', () => {
    expect(compareFileName(compared(['focus.heerlen-noord']), 'nl')).toBe(
      'vergelijking-focus.heerlen-noord.csv',
    );
    expect(compareFileName(compared([]), 'en')).toBe('comparison-8.csv');
  });
});
