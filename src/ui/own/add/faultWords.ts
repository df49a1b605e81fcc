import { importFaultTexts } from '../../../catalog/texts/importFaults';
import type { FeatureFault, FileFault, RefusedFeature } from '../../../data/geojsonModel';
import type { Language } from '../../../domain/text';
import { formatNumber } from '../../../domain/unit';
import type { ImportAnswer } from '../../../state/own/importFile';
import { MOST_MEGABYTES } from '../../../state/own/readFile';
import { someOf } from './words';

/** Numbers of objects that are written out. */
const MOST_NUMBERS = 8;

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
  }
}

/** Why objects were not used, those with the same reason together: `Objecten 2, 5: geen vlak maar een punt.` */
export function refusedWords(refused: readonly RefusedFeature[], lang: Language): readonly string[] {
  const texts = importFaultTexts(lang);
  const byReason = new Map<string, RefusedFeature[]>();
  for (const one of refused) {
    const words = featureWords(one.fault, lang);
    byReason.set(words, [...(byReason.get(words) ?? []), one]);
  }
  return [...byReason].map(([words, list]) => {
    const numbers = list.map(({ number, name }) =>
      list.length === 1 && name ? `${number} (${name.slice(0, 60)})` : `${number}`,
    );
    return `${texts.objects(list.length, someOf(numbers, MOST_NUMBERS, lang))}: ${words}`;
  });
}
