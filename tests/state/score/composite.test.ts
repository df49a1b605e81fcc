import { describe, expect, it } from 'vitest';
import { INDICATORS, indicatorById } from '../../../src/catalog/indicators';
import { noteText } from '../../../src/catalog/texts/notes';
import type { Level } from '../../../src/domain/area';
import { cellAt, columnOf, periodsOf } from '../../../src/domain/cells';
import { PACK_VERSION, type ValuesFile } from '../../../src/domain/pack';
import { lessFavourableSide } from '../../../src/domain/score';
import type { Score, View } from '../../../src/domain/view';
import { adjustedSceneOf } from '../../../src/state/adjusted/adjustedScene';
import { DEFAULT_VIEW } from '../../../src/state/defaultView';
import { mapModelOf } from '../../../src/state/mapModel';
import { rankingOf } from '../../../src/state/ranking/ranking';
import { readingOf } from '../../../src/state/reading';
import type { Scene } from '../../../src/state/scene';
import { compositeOf } from '../../../src/state/score/composite';
import { scoreModelOf } from '../../../src/state/score/scoreModel';
import { tableCsv } from '../../../src/state/tableCsv';
import { decodeView } from '../../../src/state/viewCodec';
import { mapTitle } from '../../../src/ui/common/mapTitle';
import { sourceLine } from '../../../src/ui/legend/sourceLine';
import { snapshotQuestion } from '../../fixtures/snapshotSheet';

const { atlas, values } = await snapshotQuestion();

/** The newest figures of every indicator, as the atlas has them after everything has come. */
const files: Readonly<Record<string, ValuesFile>> = Object.fromEntries(
  Object.entries(values).flatMap(([id, file]) => (file.status === 'klaar' ? [[id, file.data]] : [])),
);

const KNOWLEDGE = { indicators: new Set<string>(INDICATORS.map(({ id }) => id)), stories: new Set<string>() };

function score(text: string): Score {
  const found = decodeView(`?score=${text}`, KNOWLEDGE).view.score;
  if (!found) throw new Error(`no score: ${text}`);
  return found;
}

function sceneFor(text: string, view: Partial<View> = {}): Scene {
  const woz = files.woz;
  if (!woz) throw new Error('no woz');
  return adjustedSceneOf(
    { ...DEFAULT_VIEW, indicator: 'woz', ...view, score: score(text) },
    atlas,
    woz,
    files,
  );
}

const EXAMPLE = 'rang:leefbaarometer.laag,woz.laag,misdrijven.hoog.2';

/** A figure as it counts: undefined where there is none, or too few people live. */
function counting(id: string, level: Level, row: number): number | undefined {
  const [file, spec] = [files[id], indicatorById(id)];
  const [period] = file ? periodsOf(file, level) : [];
  const column = file && period ? columnOf(file, level, period) : undefined;
  const cell = column && cellAt(column, row);
  const enough = (atlas.rows(level)[row]?.inwoners ?? 0) >= (spec?.populationFloor ?? 0);
  return cell?.kind === 'value' && enough ? cell.value : undefined;
}

/** The score of a row worked out by counting other areas, without the code under test. */
function byCounting(level: Level, row: number): number | undefined {
  let sum = 0;
  for (const [id, sign, weight] of [
    ['leefbaarometer', -1, 1],
    ['woz', -1, 1],
    ['misdrijven', 1, 2],
  ] as const) {
    const own = counting(id, level, row);
    if (own === undefined) return undefined;
    const all = atlas.rows(level).flatMap((_, other) => counting(id, level, other) ?? []);
    const less = all.filter((one) => sign * one < sign * own).length;
    const same = all.filter((one) => one === own).length;
    sum += ((less + same / 2) / all.length) * 100 * weight;
  }
  return sum / 4;
}

describe('a combined score', () => {
  it.each(['buurt', 'wijk', 'gemeente', 'focusgebied'] as const)('is that of counting, per %s', (niveau) => {
    const scene = sceneFor(EXAMPLE, { niveau });
    expect(scene.level).toBe(niveau);
    let scored = 0;
    scene.cells.forEach((cell, row) => {
      const expected = byCounting(niveau, row);
      if (expected === undefined) expect(cell.kind).toBe('absent');
      else {
        scored += 1;
        expect(cell.kind === 'value' && cell.value).toBeCloseTo(expected, 6);
      }
    });
    expect(scored).toBeGreaterThan(4);
  });

  it('gives no score to who lacks a part, with the reason of that part', () => {
    const scene = sceneFor(EXAMPLE);
    const { parts } = scoreModelOf(scene);
    const lacking = scene.rows.flatMap((_, row) => (parts.some(({ lacks }) => lacks[row]) ? [row] : []));
    expect(lacking.length).toBeGreaterThan(20);
    for (const row of lacking) {
      const first = parts.map(({ lacks }) => lacks[row]).find((lack) => lack);
      const why = first === 'te-weinig-inwoners' ? 'niet-gepubliceerd' : first;
      expect(scene.cells[row]).toMatchObject({ kind: 'absent', why });
    }
  });

  it('has parts that add up to it', () => {
    for (const text of [EXAMPLE, 'z:leefbaarometer.laag.0.5,woz.laag,gezondheid-goed.laag.4']) {
      const scene = sceneFor(text);
      const { parts } = scoreModelOf(scene);
      scene.cells.forEach((cell, row) => {
        if (cell.kind === 'absent') return;
        const sum = parts.reduce((all, { given }) => all + (given[row] ?? Number.NaN), 0);
        expect(sum).toBeCloseTo(cell.value, 6);
      });
    }
  });

  it('does not change when all weights are scaled together', () => {
    const [one, two] = [EXAMPLE, 'rang:leefbaarometer.laag.2,woz.laag.2,misdrijven.hoog.4'].map(
      (text) => sceneFor(text).cells,
    );
    expect(one).toEqual(two);
  });

  it('is the same table rank as place', () => {
    const scene = sceneFor(EXAMPLE);
    const ranking = rankingOf(scene, null, { status: 'laden' });
    expect(ranking.areas.map(({ rank }) => rank)).toEqual(scoreModelOf(scene).places);
  });

  it('knows which way is favourable only where all parts count on the same kind of side', () => {
    expect(sceneFor('rang:leefbaarometer.laag,misdrijven.hoog').spec.direction).toBe('lager-is-gunstig');
    expect(sceneFor('rang:leefbaarometer.hoog,misdrijven.laag').spec.direction).toBe('hoger-is-gunstig');
    expect(sceneFor('rang:leefbaarometer.hoog,misdrijven.hoog').spec.direction).toBe('neutraal');
    expect(sceneFor('rang:leefbaarometer.laag,woz.laag').spec.direction).toBe('neutraal');
    expect(lessFavourableSide('neutraal')).toBeNull();
  });

  it('tells method, sides, weights and the period of every part, and the years of all as its own', () => {
    const { spec, period } = sceneFor(EXAMPLE);
    expect(period).toBe('2021-2025');
    expect(spec.definition.nl).toMatch(
      /percentielrangen.*leefbaarheid \(laag, 2024\), WOZ-waarde \(laag, 2024\), misdrijven \(hoog, telt 2 keer, 2021.–.2025\)\.$/,
    );
    expect(sceneFor(EXAMPLE, { niveau: 'gemeente' }).spec.definition.nl).toContain('WOZ-waarde (laag, 2025)');
    expect(sceneFor('z:leefbaarometer.laag,woz.laag.0.25').spec.definition.en).toMatch(
      /z-scores.*counts 0\.25 times/,
    );
  });
});

describe('what reads a score as an indicator', () => {
  const scene = sceneFor(EXAMPLE, { vergelijk: 'gemeente', kleur: 'afwijking' });

  it('compares with nothing, and says nothing of it', () => {
    expect(scene.mode).toBe('waarde');
    expect(scene.notes).toEqual([]);
    expect(mapTitle(scene)).toBe('Score van 3 onderwerpen per buurt over 2021\u202f–\u202f2025');
    const buurt = scene.rows[0]?.id;
    expect(buurt && readingOf(scene, buurt)?.benchmark).toEqual({ kind: 'absent', why: 'is-onderling' });
  });

  it('names the tables of all parts, and that it was computed here and not from buurten', () => {
    expect(sourceLine(scene)).toMatch(/^2021\u202f–\u202f2025 · hier berekend · .*Leefbaarometer.*47018NED/);
    expect(sourceLine(scene)).not.toContain('uit buurten');
  });

  it('can be taken along as a file that explains it', () => {
    const csv = tableCsv(scene, rankingOf(scene, null, { status: 'laden' }).areas);
    expect(csv).toContain('Samengestelde score: leefbaarheid (laag)');
    expect(csv).toContain('hier berekend');
    expect(csv).not.toContain('berekend uit buurten');
    expect(csv).toContain('er wordt niets ingevuld');
  });

  it('colours the areas that have one', () => {
    const { legend, areas } = mapModelOf(scene);
    expect(legend.classes).toHaveLength(5);
    expect(legend.valued).toBe(scene.cells.filter(({ kind }) => kind === 'value').length);
    expect(areas.every(({ spoken }) => spoken.includes('core'))).toBe(true);
  });

  it('says that a level without it gives way to one that has it', () => {
    const other = sceneFor('rang:leefbaarometer.laag,hoogopgeleid.laag', { niveau: 'focusgebied' });
    expect(other.level).not.toBe('focusgebied');
    expect(other.notes.map((note) => noteText(note, 'nl', String))).toEqual([
      expect.stringMatching(/^Score bestaat niet per focusgebied; u ziet het per/),
    ]);
  });
});

describe('a score that cannot be made', () => {
  it.each([
    ['rang:inwoners.hoog,woz.laag', 'is-aantal', 'inwoners'],
    ['rang:woz.laag,stedelijkheid.hoog', 'is-klasse', 'stedelijkheid'],
    ['rang:woz.laag,ses-woa.laag', 'alleen-postcodegebied', 'ses-woa'],
    ['rang:woz.laag,opkomst-gemeenteraad.laag', 'te-weinig-gebieden', 'opkomst-gemeenteraad'],
  ])('keeps the plain map: %s', (text, reden, indicator) => {
    const scene = sceneFor(text, { jaar: '2019' });
    expect(scene.spec.id).toBe('woz');
    expect(scene.period).toBe('2019');
    expect(scene.view.score).toBeNull();
    expect(scene.notes).toEqual([{ code: 'score-geweigerd', params: { reden, indicator } }]);
    const [note] = scene.notes;
    expect(note && noteText(note, 'nl', String)).toMatch(/niet te maken: .*\. U ziet één onderwerp\.$/);
  });

  const made = (id: string, level: Level, figures: readonly (number | null)[]): ValuesFile => ({
    version: PACK_VERSION,
    indicator: id,
    columns: [
      {
        ...{ level, period: '2024', basis: 'gepubliceerd', sources: [], supplement: false, values: figures },
        absent: { 'niet-gemeten': figures.flatMap((one, row) => (one === null ? [row] : [])) },
      },
    ],
    benchmarks: [],
  });
  const rows = atlas.rows('buurt').length;
  const some = (count: number) => Array.from({ length: rows }, (_, row) => (row < count ? row : null));
  const refusal = (a: ValuesFile, b: ValuesFile) => {
    const found = compositeOf(
      score('rang:woz.laag,koopwoningen.hoog'),
      { woz: a, koopwoningen: b },
      atlas,
      'buurt',
    );
    return 'refused' in found ? found.refused.params : 'made';
  };

  it('needs a level in common, five areas, and figures that differ', () => {
    const all = made('woz', 'buurt', some(rows));
    expect(
      refusal(
        all,
        made(
          'koopwoningen',
          'wijk',
          atlas.rows('wijk').map((_, row) => row),
        ),
      ),
    ).toEqual({
      reden: 'geen-niveau',
      indicator: null,
    });
    const last = some(rows).map((one) => (one !== null && one > rows - 7 ? one : null));
    expect(refusal(made('woz', 'buurt', some(6)), made('koopwoningen', 'buurt', last))).toEqual({
      reden: 'te-weinig-gebieden',
      indicator: null,
    });
    expect(refusal(all, made('koopwoningen', 'buurt', some(1)))).toEqual({
      reden: 'te-weinig-gebieden',
      indicator: 'koopwoningen',
    });
    expect(
      refusal(
        all,
        made(
          'koopwoningen',
          'buurt',
          Array.from({ length: rows }, () => 3),
        ),
      ),
    ).toEqual({
      reden: 'alles-gelijk',
      indicator: 'koopwoningen',
    });
    expect(refusal(all, made('koopwoningen', 'buurt', some(5)))).toBe('made');
  });
});

describe('a weight that moves', () => {
  it('works out the scores of 201 buurten within 5 ms', () => {
    const weights = Array.from({ length: 40 }, (_, step) => 0.25 + step * 0.05);
    const asked = weights.map((weight) => {
      const base = score(EXAMPLE);
      return { ...base, parts: base.parts.map((part, i) => (i === 0 ? { ...part, weight } : part)) };
    });
    for (const one of asked.slice(0, 10)) compositeOf(one, files, atlas, 'buurt');
    const began = performance.now();
    for (const one of asked) compositeOf(one, files, atlas, 'buurt');
    expect((performance.now() - began) / asked.length).toBeLessThan(5);
  });
});
