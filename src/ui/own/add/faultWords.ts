import { importFaultTexts } from '../../../catalog/texts/importFaults';
import type { FeatureFault, FileFault, RefusedFeature } from '../../../data/geojsonModel';
import type { Language } from '../../../domain/text';
import { formatNumber } from '../../../domain/unit';
import type { ImportAnswer } from '../../../state/own/importFile';
import { MOST_MEGABYTES } from '../../../state/own/readFile';
import { cleanName } from '../../../state/ownName';
import { someOf } from './words';

/** Numbers of objects that are written out. */
const MOST_NUMBERS = 8;
/** Reasons that are written out. */
const MOST_REASONS = 10;

function notGeoJson(found: string | null, lang: Language): string {
  const texts = importFaultTexts(lang);
  if (found === 'Topology') return texts.topology;
  return found === null ? texts.notGeoJsonBare : texts.notGeoJson(found);
}

function fileWords(fault: FileFault, lang: Language): string {
  const texts = importFaultTexts(lang);
  switch (fault.code) {
    case 'leeg':
      return texts.empty;
    case 'geen-objecten':
      return texts.noObjects;
    case 'geen-json': {
      const where = fault.at && fault.like === 'anders' ? ` ${texts.at(fault.at.line, fault.at.column)}` : '';
      return `${texts.notJson[fault.like]}${where}`;
    }
    case 'geen-geojson':
      return notGeoJson(fault.found, lang);
    case 'stelsel':
      return [
        texts.named(fault.named),
        fault.guess === 'onbekend' ? '' : texts.system[fault.guess],
        texts.convert,
      ]
        .filter(Boolean)
        .join(' ');
  }
}

/** Why nothing can be made of a file, and what to do about it. */
export function importFaultWords(answer: Exclude<ImportAnswer, { kind: 'gelezen' }>, lang: Language): string {
  const texts = importFaultTexts(lang);
  switch (answer.kind) {
    case 'te-groot':
      return texts.tooLarge(formatNumber(answer.megabytes, 1, lang), MOST_MEGABYTES);
    case 'onleesbaar':
      return texts.unreadable;
    case 'fout':
      return fileWords(answer.fault, lang);
  }
}

function typeWords(found: string, lang: Language): string {
  const { types } = importFaultTexts(lang);
  return found
    .split(', ')
    .map((type) => (Object.hasOwn(types, type) ? types[type as keyof typeof types] : type))
    .join(', ');
}

function featureWords(fault: FeatureFault, lang: Language): string {
  const texts = importFaultTexts(lang);
  switch (fault.code) {
    case 'geen-vlak':
      return texts.notSurface(typeWords(fault.found, lang));
    case 'coordinaat':
      return texts.coordinate(fault.place);
    case 'stelsel':
      return `${texts.system[fault.guess]} ${texts.convert}`;
    case 'ring':
      return texts.ring;
    case 'verwisseld':
      return texts.swapped;
    case 'buiten':
      return texts.elsewhere;
    case 'te-diep':
      return texts.deep;
    case 'te-fijn':
      return texts.fine;
  }
}

/** Why objects were not used, those with the same reason together: `Objecten 2, 5: geen vlak maar een punt.` */
export function refusedWords(refused: readonly RefusedFeature[], lang: Language): readonly string[] {
  const texts = importFaultTexts(lang);
  const byReason = new Map<string, RefusedFeature[]>();
  for (const one of refused) {
    const words = featureWords(one.fault, lang);
    const same = byReason.get(words);
    if (same) same.push(one);
    else byReason.set(words, [one]);
  }
  const reasons = [...byReason];
  const told = reasons.slice(0, MOST_REASONS).map(([words, list]) => {
    const numbers = list.map(({ number, name }) => {
      const shown = list.length === 1 && cleanName(name ?? '');
      return shown ? `${number} (${shown})` : `${number}`;
    });
    return `${texts.objects(list.length, someOf(numbers, MOST_NUMBERS, lang))}: ${words}`;
  });
  const rest = reasons.slice(MOST_REASONS).flatMap(([, list]) => list).length;
  return rest > 0 ? [...told, texts.moreReasons(rest)] : told;
}
