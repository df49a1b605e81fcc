import { useMemo, useState } from 'react';
import { importedTexts } from '../../../catalog/texts/addImported';
import { type PreparedArea, roomBeside } from '../../../state/own/addAreas';
import { type ImportedArea, importedTogether } from '../../../state/own/importedAreas';
import type { ImportAnswer } from '../../../state/own/importFile';
import { cleanName } from '../../../state/ownName';
import type { Scene } from '../../../state/scene';

export type Read = Extract<ImportAnswer, { kind: 'gelezen' }>;

/** An area of a file as the reader sees it. Number 0 is all of them together. */
export interface Offer {
  readonly number: number;
  readonly name: string;
  readonly area: ImportedArea;
}

function offersOf({ areas }: Read, unnamed: (number: number) => string): readonly Offer[] {
  return areas.map(({ number, area }) => ({
    number,
    name: cleanName(area.name ?? '') || unnamed(number),
    area,
  }));
}

/** Which areas of a file become own areas, and under which name. */
export function useImportChoice({ atlas, lang, view }: Scene, answer: Read) {
  const { unnamed } = importedTexts(lang);
  const room = roomBeside(view.eigen);
  const [together, setTogether] = useState(false);
  const apart = useMemo(() => offersOf(answer, unnamed), [answer, unnamed]);
  const usable = apart.filter(({ area }) => area.members.length > 0);
  const [taken, setTaken] = useState<ReadonlySet<number>>(
    () => new Set(usable.slice(0, Math.max(1, room)).map(({ number }) => number)),
  );
  const [names, setNames] = useState<ReadonlyMap<number, string>>(new Map());
  const whole = useMemo((): Offer | null => {
    if (!together) return null;
    const features = answer.areas.map(({ feature }) => feature);
    const area = importedTogether(features, answer.title, atlas);
    return { number: 0, name: cleanName(answer.title) || unnamed(1), area };
  }, [together, answer, atlas, unnamed]);
  const nameOf = ({ number, name }: Offer) => names.get(number) ?? name;
  const chosen = whole ? [whole] : apart.filter(({ number }) => taken.has(number));
  const prepared = chosen.map(
    (offer): PreparedArea => ({
      name: cleanName(nameOf(offer)) || offer.name,
      members: offer.area.members,
      colour: offer.area.colour,
      from: offer.area.from,
    }),
  );
  const take = (number: number, on: boolean) =>
    setTaken((before) => {
      const after = new Set(before);
      if (on) after.add(number);
      else after.delete(number);
      return after;
    });
  const rename = (number: number, name: string) => setNames((before) => new Map(before).set(number, name));
  return {
    room,
    together,
    setTogether,
    offers: whole ? [whole] : apart,
    taken,
    take,
    nameOf,
    rename,
    prepared,
  };
}

export type ImportChoiceState = ReturnType<typeof useImportChoice>;
