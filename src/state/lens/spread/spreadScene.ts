import { absenceWord } from '../../../catalog/texts/absentWords';
import { countText, percentText, spreadWords, timesWords } from '../../../catalog/texts/spreadWords';
import { wordsOf } from '../../../catalog/texts/words';
import { shownPeriod } from '../../../domain/period';
import { capital } from '../../../domain/text';
import { formatNumber, formatValue, unitPhrase } from '../../../domain/unit';
import { roundTo } from '../../../stats/rounding';
import type { Classing } from '../../classing/classing';
import { singleClassing } from '../../classing/single';
import type { ExtraCell, ExtraColumn } from '../../extras/extraColumn';
import type { Scene } from '../../scene';
import { type SceneBase, underFloor } from '../../sceneBase';
import { spreadClassing } from './spreadClasses';
import type { SpreadModel, SpreadState } from './spreadModel';
import { spreadOf } from './spreadOf';

/** How those concerned are spread, and the classes of the map: how many times their even share. */
export interface SpreadView {
  readonly spread: SpreadState;
  readonly classing: Classing;
}

/** Works out how those concerned are spread over the areas of a view; plain classes, with the reason, where it cannot. */
export function spreadViewOf(base: SceneBase): SpreadView {
  const spread = spreadOf(base);
  const classing =
    spread.status === 'klaar' ? spreadClassing(base, spread.model) : singleClassing(base).classing;
  return { spread, classing };
}

function modelOf({ lens }: Scene): SpreadModel | null {
  return lens?.kind === 'verdeling' && lens.spread.status === 'klaar' ? lens.spread.model : null;
}

/** `Bijstand: 12,3 % (2020)`; undefined where the area has no figure. */
function figureWords({ spec, cells, period, lang }: Scene, index: number): string | undefined {
  const cell = cells[index];
  if (cell?.kind !== 'value') return undefined;
  const value = formatValue(cell.value, spec.unit, spec.decimals, lang);
  const words = [value, unitPhrase(spec.unit, lang)].filter(Boolean).join(' ');
  return `${capital(spec.short[lang])}: ${words} (${shownPeriod(period ?? '')})`;
}

/** How many times the even share, both shares, and the figure behind it; nothing more than the plain figure without one. */
export function spreadLines(scene: Scene, index: number): readonly string[] {
  const model = modelOf(scene);
  const share = model?.shares[index];
  if (!model || !share) return [];
  const { lang, rows, spec } = scene;
  const shares = spreadWords(lang).shares(
    { text: percentText(share.concerned, lang), noun: model.concerned[lang] },
    { text: percentText(share.base, lang), noun: model.among[lang] },
  );
  const figure = figureWords(scene, index);
  const area = rows[index];
  const few = area !== undefined && underFloor(spec, area);
  const times = few ? capital(wordsOf(lang).tooFewPeople) : timesWords(share.quotient, lang);
  return [times, shares, ...(figure === undefined ? [] : [figure])];
}

/** The reason in place of a number: that of the figure, or that it is not known what it is a share of. */
function missing(scene: Scene, row: number): ExtraCell {
  const cell = scene.cells[row];
  const why = cell?.kind === 'absent' ? cell.why : 'niet-gepubliceerd';
  const text = cell?.kind === 'absent' ? absenceWord(cell, scene.lang) : wordsOf(scene.lang).absence[why];
  return { value: null, text, absent: why };
}

/** Columns of the table: how many are concerned, their share of the region and the quotient. */
export function spreadColumns(scene: Scene): readonly ExtraColumn[] {
  const model = modelOf(scene);
  if (!model) return [];
  const { lang, spec, period } = scene;
  const heads = spreadWords(lang).columns;
  const noun = capital(model.concerned[lang]);
  const about = model.counting === 'aandeel';
  const column = (id: string, head: string, cellAt: (row: number) => ExtraCell | null): ExtraColumn => ({
    ...{ id, head, indicator: `${spec.id}.${id}`, period: period ?? '' },
    cells: scene.rows.map((_, row) => cellAt(row) ?? missing(scene, row)),
  });
  return [
    column('aantal', heads.count(noun, model.counting), (row) => {
      const count = model.counts[row] ?? null;
      return count === null ? null : { value: roundTo(count, 1), text: countText(count, about, lang) };
    }),
    column('deel', heads.share, (row) => {
      const share = model.shares[row];
      return share
        ? { value: roundTo(share.concerned * 100, 4), text: percentText(share.concerned, lang) }
        : null;
    }),
    column('keer', heads.times, (row) => {
      const share = model.shares[row];
      return share
        ? { value: roundTo(share.quotient, 4), text: formatNumber(share.quotient, 1, lang) }
        : null;
    }),
  ];
}
