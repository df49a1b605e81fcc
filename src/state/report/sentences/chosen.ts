import { absenceReason } from '../../../catalog/texts/absentWords';
import { type Phrase, phrase } from '../../../catalog/texts/reportPhrase';
import { reportSentences } from '../../../catalog/texts/reportSentences';
import { verdictThan, wordsOf } from '../../../catalog/texts/words';
import type { AreaId } from '../../../domain/area';
import { type AreaReading, readingOf } from '../../reading';
import type { Scene } from '../../scene';
import { rowAt } from '../../sceneBase';
import { sheetAreaOf } from '../../sheet/sheetArea';
import { countCited, figureText, peopleCited, placeName, whenOf } from '../cited';
import type { ReportFacts } from '../facts';

/** More selected areas than this are told by the table only. */
const MOST_TOLD = 3;

/** Name of the origin of an area's own figure. */
export function areaOrigin(id: AreaId): string {
  return `gebied ${id}`;
}

function readingTold(scene: Scene, reading: AreaReading): Phrase {
  const { lang, spec, period } = scene;
  const texts = reportSentences(lang);
  const { id, cell, verdict, benchmarkName, tooFew } = reading;
  const origin = areaOrigin(id);
  const name = placeName(reading);
  if (cell.kind === 'absent') {
    return texts.selectedAbsent(name, { text: absenceReason({ id, cell }, spec, lang), origin });
  }
  const judged = verdict ? verdictThan(verdict, benchmarkName, lang) : tooFew && wordsOf(lang).tooFewPeople;
  const figure = { text: figureText(scene, cell.value), origin };
  return texts.selected(name, figure, whenOf(scene, period), judged ? `, ${judged}` : '');
}

/** What is told of an area of the level where the view is about more than one figure; undefined elsewhere. */
function lineTold(scene: Scene, reading: AreaReading): Phrase | undefined {
  const index = rowAt(scene, reading.id);
  const lines = index < 0 ? [] : (scene.told?.lines(index) ?? []);
  if (lines.length === 0) return undefined;
  const told = { text: lines.join('; '), origin: areaOrigin(reading.id) };
  return reportSentences(scene.lang).selectedTold(placeName(reading), told);
}

function chosenPhrase(scene: Scene, id: AreaId): Phrase {
  const reading = readingOf(scene, id);
  if (!reading) return [];
  const texts = reportSentences(scene.lang);
  const told = lineTold(scene, reading) ?? readingTold(scene, reading);
  const inwoners = sheetAreaOf(id, scene.atlas, scene.view.eigen)?.inwoners ?? null;
  return inwoners === null ? texts.stop(told) : texts.living(told, peopleCited(scene, [{ inwoners }]));
}

/** A sentence per selected area; of many only that they are in the table. */
export function chosenOf({ scene, selection }: ReportFacts): readonly Phrase[] {
  if (selection.length > MOST_TOLD) {
    return [phrase`${reportSentences(scene.lang).many(countCited(scene, selection.length))}`];
  }
  return selection.map((id) => chosenPhrase(scene, id)).filter(({ length }) => length > 0);
}
