import { describe, expect, it } from 'vitest';
import type { Score, View } from '../../../src/domain/view';
import { adjustedSceneOf } from '../../../src/state/adjusted/adjustedScene';
import { DEFAULT_VIEW } from '../../../src/state/defaultView';
import { scoreColumns, scoreLines } from '../../../src/state/extras/scoreExtras';
import { lacksOf, scoreModelOf } from '../../../src/state/score/scoreModel';
import { stabilityOf } from '../../../src/state/score/stability';
import { figuresOf, snapshotQuestion } from '../../fixtures/snapshotSheet';

const question = await snapshotQuestion();
const ids = ['leefbaarometer', 'woz', 'misdrijven'] as const;
const files = Object.fromEntries(ids.map((id) => [id, figuresOf(question, id)]));

function scene(method: Score['method'], view: Partial<View> = {}) {
  const score: Score = {
    method,
    parts: [
      { indicator: 'leefbaarometer', counts: 'laag', weight: 1 },
      { indicator: 'woz', counts: 'laag', weight: 1 },
      { indicator: 'misdrijven', counts: 'hoog', weight: 2 },
    ],
  };
  return adjustedSceneOf(
    { ...DEFAULT_VIEW, ...view, score },
    question.atlas,
    figuresOf(question, 'leefbaarometer'),
    files,
  );
}

const row = (code: string) => question.atlas.rows('buurt').findIndex(({ id }) => id === code);
const [HOPPERSGRAAF, GRAVENRODE] = [row('BU09173103'), row('BU08820020')];
const spaced = (lines: readonly string[]) => lines.map((line) => line.replaceAll('\u00a0', ' '));

describe('what is said of a score', () => {
  it('is score, place and the part that gives most of it', () => {
    expect(scoreLines(scene('rang'), HOPPERSGRAAF)).toEqual([
      'score 91 · plaats 7 van 152',
      'vooral door misdrijven (46,0 punten)',
    ]);
    expect(scoreLines(scene('rang', { taal: 'en' }), HOPPERSGRAAF)).toEqual([
      'score 91 · place 7 of 152',
      'mainly from crime (46.0 points)',
    ]);
  });

  it('names every part an area lacks, and why', () => {
    expect(scoreLines(scene('rang'), GRAVENRODE)).toEqual([
      'geen score: leefbaarheid niet gepubliceerd, te weinig inwoners voor misdrijven (minder dan 250)',
    ]);
  });

  it('names what takes most away where the score is below zero', () => {
    const low = scene('z');
    const index = low.cells.findIndex((cell) => cell.kind === 'value' && cell.value < -0.5);
    const { parts } = scoreModelOf(low);
    const least = parts.reduce((a, b) => ((b.given[index] ?? 0) < (a.given[index] ?? 0) ? b : a));
    expect(scoreLines(low, index)[1]).toContain(least.spec.short.nl);
    expect(scoreLines(low, index)[1]).toContain('(−');
  });

  it('gives no place to areas under the floor of the reader', () => {
    const asked = scene('rang', { drempel: 2000 });
    expect(scoreLines(asked, HOPPERSGRAAF)[0]).toMatch(/^score 91 · te weinig inwoners/);
    expect(scoreModelOf(asked).placed).toBeLessThan(152);
  });
});

describe('columns of a score', () => {
  const shown = scene('rang');
  const columns = scoreColumns(shown);

  it('are per part its figure in its own period and unit, and its points', () => {
    expect(columns.map(({ id, indicator, period }) => [id, indicator, period])).toEqual([
      ['leefbaarometer', 'leefbaarometer', '2024'],
      ['score.leefbaarometer', 'score.leefbaarometer', '2024'],
      ['woz', 'woz', '2024'],
      ['score.woz', 'score.woz', '2024'],
      ['misdrijven', 'misdrijven', '2021-2025'],
      ['score.misdrijven', 'score.misdrijven', '2021-2025'],
    ]);
    const cells = columns.map(({ cells: all }) => all[HOPPERSGRAAF]);
    expect(cells[2]?.value).toBe(173);
    expect(spaced(cells.map((cell) => cell?.text ?? ''))).toEqual([
      '−0,22',
      '23,2',
      '€ 173.000',
      '21,9',
      '101,5',
      '46,0',
    ]);
  });

  it('have the reason of a missing figure, and no points without a score', () => {
    const [figure, points] = columns;
    expect(figure?.cells[GRAVENRODE]).toMatchObject({ value: null, absent: 'niet-gepubliceerd' });
    expect(points?.cells[GRAVENRODE]).toMatchObject({ value: null, absent: 'niet-gepubliceerd' });
    // It has a figure on crime, but too few people live there for points.
    expect(columns[4]?.cells[GRAVENRODE]?.value).toBeGreaterThan(0);
    expect(columns[5]?.cells[GRAVENRODE]?.value).toBeNull();
  });
});

describe('how firm the order is', () => {
  it('gives every place a range around it, and none to who has none', () => {
    const shown = scene('rang');
    const model = scoreModelOf(shown);
    const { ranges, top, stay } = stabilityOf(shown);
    model.places.forEach((place, index) => {
      const range = ranges[index];
      if (place === null) expect(range).toBeNull();
      else {
        expect(range?.[0]).toBeLessThanOrEqual(place);
        expect(range?.[1]).toBeGreaterThanOrEqual(place);
        expect(lacksOf(model, index)).toEqual([]);
      }
    });
    expect(top).toBeGreaterThanOrEqual(10);
    expect(stay).toBeLessThanOrEqual(top);
    expect(stabilityOf(shown)).toBe(stabilityOf(shown));
  });
});
