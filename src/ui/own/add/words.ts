import { addOwnTexts } from '../../../catalog/texts/addOwn';
import type { AreaId } from '../../../domain/area';
import { gemeenteNameOf } from '../../../domain/areas';
import type { Language } from '../../../domain/text';
import { formatNumber } from '../../../domain/unit';
import type { Candidate } from '../../../state/own/areaNames';
import { headcount, rowsOf } from '../../../state/own/buurten';
import type { Scene } from '../../../state/scene';

type Told = Pick<Scene, 'atlas' | 'lang'>;

/** `21 buurten, 40.120 inwoners (2024)`, and of how many the count is unknown. */
export function sumWords(members: readonly AreaId[], { atlas, lang }: Told): string {
  const texts = addOwnTexts(lang);
  const { buurten, inwoners, unknown } = headcount(members, atlas);
  if (buurten === 0) return texts.none;
  const sum = texts.sum(buurten, formatNumber(inwoners, 0, lang), atlas.file.populationYear);
  return unknown > 0 ? `${sum}. ${texts.sumUnknown(unknown)}` : sum;
}

/** Names of buurten with their gemeente, in the order given. */
export function buurtNames(members: readonly AreaId[], { atlas }: Pick<Told, 'atlas'>): readonly string[] {
  return rowsOf(members, atlas).map((row) => {
    const gemeente = gemeenteNameOf(row, atlas);
    return gemeente === undefined ? row.name : `${row.name} (${gemeente})`;
  });
}

/** `Vrieheide (Heerlen)`; of a repeated name with its wijk; of a larger area with its kind and number of buurten. */
export function candidateWords(candidate: Candidate, all: readonly Candidate[], lang: Language): string {
  const { name, kind, gemeente, wijk, members } = candidate;
  const texts = addOwnTexts(lang);
  const twin = all.some((one) => one !== candidate && one.kind === kind && one.gemeente === gemeente);
  const place = [gemeente, twin ? wijk : undefined].filter((part) => part !== undefined).join(', ');
  const named = place === '' ? name : `${name} (${place})`;
  return kind === 'buurt' ? named : `${named}: ${texts.kinds[kind]}, ${texts.buurten(members.length)}`;
}

/** A list that is not longer than can be read: the first ones, and how many more there are. */
export function someOf(list: readonly string[], most: number, lang: Language): string {
  const shown = list.length > most + 1 ? list.slice(0, most) : list;
  const more = list.length - shown.length;
  return [...shown, ...(more > 0 ? [addOwnTexts(lang).more(more)] : [])].join(', ');
}
