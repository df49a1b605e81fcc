import { describe, expect, it } from 'vitest';
import { csvText } from '../../src/state/csvText';

const cell = (text: string) =>
  csvText([[text]], 'nl')
    .slice(1)
    .trimEnd();

describe('text of a reader in a file', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1+1', '－1'])(
    'does not begin a formula: %j',
    (text) => {
      expect(cell(text).replace(/^"/, '')[0]).toBe("'");
    },
  );

  it('begins no formula behind a sign that another program cuts cells at', () => {
    for (const sign of [',', ';', '\t', '\n', '\r\n']) {
      for (const lang of ['nl', 'en'] as const) {
        const text = csvText([['BU1', `a${sign}=cmd|' /C calc'!A0${sign}b`]], lang);
        expect(text, JSON.stringify(sign)).not.toMatch(/[,;\t\n\r]=/);
      }
    }
  });

  it('is otherwise left as it is', () => {
    expect(cell('Heerlen-Noord, deel 1 + 2')).toBe('"Heerlen-Noord, deel 1 + 2"');
    expect(csvText([[-0.5, null, 'a']], 'nl').slice(1)).toBe('-0,5;;a\r\n');
  });
});
