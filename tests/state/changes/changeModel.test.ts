import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NO_CHANGE } from '../../../src/domain/changeClasses';
import type { ValuesFile } from '../../../src/domain/pack';
import type { FigureView } from '../../../src/domain/resolve';
import { adjustedSceneOf } from '../../../src/state/adjusted/adjustedScene';
import { DEFAULT_VIEW } from '../../../src/state/defaultView';
import { mapModelOf } from '../../../src/state/mapModel';
import type { Scene } from '../../../src/state/scene';
import { mapTitle } from '../../../src/ui/common/mapTitle';
import { id } from '../../fixtures/atlas';
import { DATA, snapshotAtlas } from '../../fixtures/snapshot';

const linesOf = (scene: Scene, index: number) => scene.told?.lines(index) ?? [];
const columnsOf = (scene: Scene) => scene.told?.columns() ?? [];

function read(indicator: string): ValuesFile {
  return JSON.parse(readFileSync(join(DATA, 'values', `${indicator}.json`), 'utf8')) as ValuesFile;
}

function scene(view: Partial<FigureView>, since: string): Scene {
  const sinds = { period: since, indicator: null };
  const values = read(view.indicator ?? '');
  return adjustedSceneOf({ ...DEFAULT_VIEW, ...view, sinds }, snapshotAtlas(), values, {});
}

/** Figures per row straight from the file, without anything of ours in between. */
function column(indicator: string, level: string, period: string): readonly (number | null)[] {
  const found = read(indicator).columns.find((one) => one.level === level && one.period === period);
  return found?.values ?? [];
}

function land(indicator: string, period: string): number {
  const rows = read(indicator).benchmarks;
  const found = rows.find((row) => row.area === 'nederland' && row.period === period);
  return found && 'value' in found ? found.value : Number.NaN;
}

const tenth = (value: number) => Math.round(value * 10) / 10;

/** Class by hand: bounds of two, four and eight points around nothing. */
function byHand(amount: number): number {
  const size = [2, 4, 8].filter((edge) => Math.abs(amount) > edge).length;
  return NO_CHANGE + Math.sign(amount) * size;
}

function counts(model: ReturnType<typeof mapModelOf>): readonly number[] {
  return model.legend.classes.map(({ areas }) => areas);
}

function rowOf({ rows }: Scene, name: string): number {
  return rows.findIndex((row) => row.name === name);
}

describe('good health, 2012 to 2024', () => {
  it.each(['gemeente', 'buurt'] as const)('per %s is what the file says, worked out by hand', (niveau) => {
    const [then, now] = ['2012', '2024'].map((period) => column('gezondheid-goed', niveau, period));
    const country = tenth(land('gezondheid-goed', '2024') - land('gezondheid-goed', '2012'));
    expect(country).toBe(-3.5);
    const gap = scene({ indicator: 'gezondheid-goed', niveau }, '2012');
    const value = scene({ indicator: 'gezondheid-goed', niveau, kleur: 'waarde' }, '2012');
    for (const [index] of gap.rows.entries()) {
      const [early, late] = [then?.[index], now?.[index]];
      if (typeof early !== 'number' || typeof late !== 'number') continue;
      const answer = gap.classAt(index);
      expect(answer).toEqual({ kind: 'klasse', index: byHand(tenth(late - early - country)) });
      expect(value.classAt(index)).toEqual({ kind: 'klasse', index: byHand(tenth(late - early)) });
    }
  });

  it('falls nearly everywhere, while the gap to Nederland hardly moves', () => {
    const gap = mapModelOf(scene({ indicator: 'gezondheid-goed', niveau: 'gemeente' }, '2012'));
    const value = mapModelOf(
      scene({ indicator: 'gezondheid-goed', niveau: 'gemeente', kleur: 'waarde' }, '2012'),
    );
    expect(counts(gap)).toEqual([0, 0, 0, 7, 0, 0, 0]);
    expect(counts(value)).toEqual([0, 1, 5, 1, 0, 0, 0]);
    const buurten = scene({ indicator: 'gezondheid-goed', niveau: 'buurt' }, '2012');
    expect(counts(mapModelOf(buurten))).toEqual([0, 12, 20, 99, 24, 13, 3]);
    const both = buurten.change?.areas.flatMap(({ before, after }) =>
      before.kind === 'value' && after.kind === 'value' ? [after.value - before.value] : [],
    );
    expect([both?.length, both?.filter((change) => change < 0).length]).toEqual([171, 154]);
  });

  it('is told per area: both figures, what became of them, and the benchmark', () => {
    const gap = scene({ indicator: 'gezondheid-goed', niveau: 'gemeente' }, '2012');
    expect(linesOf(gap, rowOf(gap, 'Heerlen'))).toEqual([
      '65,8\u00a0% in 2012, 61,6\u00a0% in 2024 (modelschatting) · 4,2\u00a0procentpunt lager',
      'Nederland van 76,3\u00a0% naar 72,8\u00a0% · geen duidelijke verandering (binnen de marge)',
    ]);
    const buurten = scene({ indicator: 'gezondheid-goed', taal: 'en' }, '2012');
    expect(linesOf(buurten, rowOf(buurten, 'Lichtenberg'))[1]).toBe(
      'The Netherlands from 76.3% to 72.8% · the gap is 2.7\u00a0percentage points more favourable',
    );
  });

  it('has columns for the earlier figure, the earlier benchmark and the change', () => {
    const gap = scene({ indicator: 'gezondheid-goed', niveau: 'gemeente' }, '2012');
    const heerlen = columnsOf(gap).map(({ head, cells }) => [head, cells[rowOf(gap, 'Heerlen')]?.value]);
    expect(heerlen).toEqual([
      ['cijfer in 2012', 65.8],
      ['Nederland in 2012', 76.3],
      ['verandering van de afstand tot Nederland, 2012 – 2024', -0.7],
    ]);
    const value = scene({ indicator: 'gezondheid-goed', niveau: 'gemeente', kleur: 'waarde' }, '2012');
    expect(columnsOf(value).map(({ head }) => head)).toEqual(['cijfer in 2012', 'verandering 2012 – 2024']);
  });

  it('is the title, which compares only where the gap changes', () => {
    const gap = scene({ indicator: 'gezondheid-goed', niveau: 'gemeente' }, '2012');
    const words = 'De verandering van goed ervaren gezondheid per gemeente tussen 2012 en 2024';
    expect(mapTitle(gap)).toBe(`${words}, vergeleken met Nederland`);
    const view = { indicator: 'gezondheid-goed', niveau: 'gemeente', kleur: 'waarde' } as const;
    expect(mapTitle(scene(view, '2012'))).toBe(words);
    expect(mapTitle(scene({ ...view, taal: 'en' }, '2012'))).toMatch(
      /^The change of .* between 2012 and 2024$/,
    );
  });
});

describe('empty homes in the buurten of Heerlen, 2016 to 2019', () => {
  const view = { indicator: 'leegstand', kleur: 'waarde' } as const;

  it('changed clearly in four of 46: from three whole points', () => {
    const shown = scene(view, '2016');
    const [then, now] = ['2016', '2019'].map((period) => column('leegstand', 'buurt', period));
    const clear = shown.rows.flatMap(({ name }, index) => {
      const [early, late] = [then?.[index], now?.[index]];
      const moved = typeof early === 'number' && typeof late === 'number' ? late - early : 0;
      return Math.abs(moved) >= 3 ? [[name, moved]] : [];
    });
    expect(clear).toEqual([
      ['Schandelen', -3],
      ['Hoppersgraaf', 3],
      ['Palemig', 5],
      ['Burettestraat en omgeving', -4],
    ]);
    expect(counts(mapModelOf(shown))).toEqual([0, 1, 1, 42, 2, 0, 0]);
    expect(shown.classAt(rowOf(shown, 'Palemig'))).toEqual({ kind: 'klasse', index: 1 });
    expect(linesOf(shown, rowOf(shown, 'Heerlen-Centrum'))).toEqual([
      '10\u00a0% in 2016, 12\u00a0% in 2019 · 2\u00a0procentpunt hoger, geen duidelijke verandering (binnen de marge)',
    ]);
  });

  it('is absent, with the reason, where one of the years has no figure', () => {
    const shown = scene(view, '2016');
    expect(shown.classAt(rowOf(shown, 'Kakert'))).toEqual({ kind: 'absent', why: 'niet-gemeten' });
    expect(linesOf(shown, rowOf(shown, 'De Koumen'))[0]).toMatch(
      /^geen verandering te zeggen; 2019: niet gepubliceerd/,
    );
    const woz = scene({ indicator: 'woz', kleur: 'waarde' }, '2019');
    expect(linesOf(woz, rowOf(woz, 'Kakert'))[0]).toMatch(
      /^€\u00a0[\d.]+ in 2024 · geen verandering te zeggen; 2019: niet gemeten: .*of het gebied had toen een andere naam/,
    );
    expect(columnsOf(woz)[1]?.cells[rowOf(woz, 'Kakert')]).toEqual({
      ...{ value: null, text: 'niet gemeten', absent: 'niet-gemeten' },
    });
  });

  it('says nothing where there are fewer than 200 households, and says why', () => {
    const shown = scene(view, '2016');
    const index = rowOf(shown, 'Palemig');
    const atlas = snapshotAtlas();
    const few = {
      ...atlas,
      rows: (level: Parameters<typeof atlas.rows>[0]) =>
        atlas.rows(level).map((row) => (row.name === 'Palemig' ? { ...row, huishoudens: 195 } : row)),
    };
    const smaller = adjustedSceneOf(shown.view, few, shown.values, {});
    expect(smaller.classAt(index)).toEqual({ kind: 'klasse', index: NO_CHANGE });
    expect(linesOf(smaller, index)[0]).toMatch(/minder dan 200 huishoudens, die hier voor woningen staan/);
  });
});

describe('other changes', () => {
  it('of counts are of the count itself', () => {
    const shown = scene({ indicator: 'inwoners', niveau: 'gemeente' }, '2020');
    expect(shown.change?.of).toBe('waarde');
    expect(shown.notes).toEqual([]);
    expect(linesOf(shown, rowOf(shown, 'Landgraaf'))).toEqual([
      '37.445 in 2020, 36.839 in 2025 · 606 minder',
    ]);
  });

  it('do not judge an area that is compared with itself, or has few inwoners', () => {
    const own = scene({ indicator: 'gezondheid-goed', niveau: 'gemeente', vergelijk: id('GM0917') }, '2012');
    expect(own.classAt(rowOf(own, 'Heerlen'))).toEqual({ kind: 'zonder-klasse', why: 'is-zelf' });
    expect(linesOf(own, rowOf(own, 'Heerlen'))[1]).toBe('dit is het gebied waarmee u vergelijkt');
    const floor = scene({ indicator: 'gezondheid-goed', niveau: 'gemeente', drempel: 20_000 }, '2012');
    expect(floor.classAt(rowOf(floor, 'Simpelveld'))).toEqual({
      kind: 'zonder-klasse',
      why: 'te-weinig-inwoners',
    });
    expect(linesOf(floor, rowOf(floor, 'Simpelveld'))[1]).toBe('te weinig inwoners om te vergelijken');
  });

  it('follow each own gemeente', () => {
    const shown = scene({ indicator: 'leegstand', vergelijk: 'gemeente' }, '2016');
    expect(linesOf(shown, rowOf(shown, 'Palemig'))[1]).toMatch(
      /^Heerlen .*de afstand is 5\u00a0procentpunt minder gunstig$/,
    );
  });
});
