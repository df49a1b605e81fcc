/** What hover text and screen reader say of an area of a stack. */
import {
  stackCountText,
  stackLackText,
  stackUnknownText,
  stackWords,
} from '../../../catalog/texts/stackWords';
import { isWide } from '../../../domain/reach';
import type { Language } from '../../../domain/text';
import { areaName, type Scene } from '../../scene';
import { kindOf } from './stackFile';
import type { StackedTheme, StackModel, StackReading, Vote } from './stackModel';

/** A name inside a sentence: `gezondheid`. */
function lower(name: string): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

function themeText({ name, weight }: StackedTheme, lang: Language): string {
  return weight === 1 ? lower(name) : stackWords(lang).weighs(lower(name), String(weight));
}

/** `gezondheid (niet gepubliceerd)`. */
function lackingText({ name, parts }: StackedTheme, row: number, lang: Language): string {
  const lacks = new Set(parts.flatMap((part) => part.lacks[row] ?? []));
  return `${lower(name)} (${[...lacks].map((lack) => stackLackText(lack, lang)).join(', ')})`;
}

/** What is said of an area that takes no part; null for one of which something is counted. */
function apart({ why }: StackReading, { within }: StackModel, { lang, atlas, view }: Scene): string | null {
  const words = stackWords(lang);
  if (why === null || why === 'onvolledig') return null;
  if (why === 'buiten-vergelijking') {
    const name = within === null || isWide(within) ? undefined : areaName(within, atlas, view.eigen);
    return name === undefined ? words.lack['buiten-vergelijking'] : words.outside(name);
  }
  return why === 'te-weinig-inwoners' ? words.tooFew : words.nobody;
}

/** `3 van 5 thema’s, 1 onbekend: gezondheid, veiligheid, wonen en leefbaarheid`. */
function countLine(reading: StackReading, model: StackModel, counting: string, lang: Language): string {
  const kind = kindOf(model);
  const { incomplete } = stackWords(lang);
  if (counting === '' && reading.why !== null) return incomplete(stackUnknownText(reading, kind, lang));
  const said = [stackCountText(reading, kind, lang), counting].filter(Boolean).join(': ');
  return reading.why === null ? said : incomplete(said);
}

/** How many themes count and which, then which are not known and why; or why the area takes no part. */
export function stackLines(scene: Scene, index: number): readonly string[] {
  const { lang, lens } = scene;
  if (lens?.kind !== 'stapeling' || lens.stack.status !== 'klaar') return [];
  const { model } = lens.stack;
  const reading = model.readings[index];
  if (!reading) return [];
  const out = apart(reading, model, scene);
  if (out !== null) return [out];
  const voting = (vote: Vote) => model.themes.filter(({ votes }) => votes[index] === vote);
  const counting = voting('telt').map((theme) => themeText(theme, lang));
  const unknown = voting('onbekend').map((theme) => lackingText(theme, index, lang));
  return [
    countLine(reading, model, counting.join(', '), lang),
    ...(unknown.length > 0 ? [stackWords(lang).unknownThemes(unknown.join(', '))] : []),
  ];
}
