/** How each part of a view is read from and written to a link. */
import { type AreaId, type AreaKind, kindOf, LEVELS, parseAreaId, REGION } from '../domain/area';
import type { Note } from '../domain/note';
import { LANGUAGES } from '../domain/text';
import { AUDIENCES, CLASS_BASES, type Extent, LENSES, MAP_FORMS, SCREENS, type View } from '../domain/view';
import { printClassMethod, readClassMethod } from './classMethod';
import type { Field } from './linkField';
import { drempel, met, score, sinds, uitgelicht } from './linkFieldsAdjusted';
import { buren, stapel, toeval, trekkingen } from './linkFieldsLens';
import { MOST_OWN_AREAS, parseOwnAreas, printOwnAreas } from './ownAreas';
import { seenText } from './ownName';

export const MOST_AREAS = 50;
/** Bounds of "times the benchmark". */
export const LEAST_TIMES = 1.1;
export const MOST_TIMES = 5;
const COMING_SCREENS = new Set(['verhaal', 'werksessie']);
/** Around the Netherlands and what a camera sees over its border: west, south, east, north. */
const AROUND_NETHERLANDS: Extent = [2, 49.5, 8.5, 54.5];

/** Text from a link, shortened before it is shown, and without signs that would turn the sentence around it. */
export function shortened(text: string): string {
  const signs = [...seenText(text.slice(0, 400))];
  return signs.length > 40 ? `${signs.slice(0, 40).join('')}…` : signs.join('');
}

function oneOf<T extends string>(words: readonly T[]): Field<T> {
  return {
    read: (text) => (words.includes(text as T) ? { value: text as T } : {}),
    write: (value) => value,
  };
}

function orNull<T>(field: Field<T>): Field<T | null> {
  return { read: field.read, write: (value) => (value === null ? null : field.write(value)) };
}

const scherm: Field<View['scherm']> = {
  read: (text) => {
    if (!COMING_SCREENS.has(text))
      return oneOf(SCREENS).read(text, { indicators: new Set(), stories: new Set() });
    return { value: 'kaart', notes: [{ code: 'scherm-nog-niet', params: { waarde: text } }] };
  },
  write: (value) => value,
};

const indicator: Field<string> = {
  read: (text, { indicators }) => (indicators.has(text) ? { value: text } : {}),
  write: (value) => value,
};

const jaar: Field<string> = {
  read: (text) => {
    const [, from, to] = /^(\d{4})(?:-(\d{4}))?$/.exec(text) ?? [];
    return from === undefined || (to !== undefined && to <= from) ? {} : { value: text };
  },
  write: (value) => value,
};

const vergelijk: Field<View['vergelijk']> = {
  read: (text) => {
    const value = text === 'gemeente' ? text : parseAreaId(text);
    return value === undefined ? {} : { value };
  },
  write: (value) => value,
};

const klassen: Field<NonNullable<View['klassen']>> = {
  read: readClassMethod,
  write: printClassMethod,
};

const gebied: Field<View['gebied']> = {
  read: (text) => {
    const parts = [...new Set(text.split(',').filter((part) => part.trim() !== ''))];
    const ids = parts.map(parseAreaId);
    const isArea = (id: AreaId | undefined) =>
      id !== undefined && (id === REGION || kindOf(id) !== 'gemiddelde');
    const known = [...new Set(ids.filter(isArea) as AreaId[])];
    const waarden = parts.filter((_, index) => !isArea(ids[index])).map(shortened);
    const notes: Note[] = [];
    if (waarden.length > 0)
      notes.push({ code: 'gebied-overgeslagen', params: { waarden: waarden.slice(0, 5) } });
    if (known.length > MOST_AREAS) {
      notes.push({ code: 'te-veel-gebieden', params: { aantal: known.length, grens: MOST_AREAS } });
    }
    return { value: known.slice(0, MOST_AREAS), notes };
  },
  write: (value) => (value.length === 0 ? null : value.join(',')),
};

function isExtent(numbers: readonly number[]): boolean {
  const [west = Number.NaN, south = Number.NaN, east = Number.NaN, north = Number.NaN] = numbers;
  const [minX, minY, maxX, maxY] = AROUND_NETHERLANDS;
  return west >= minX && east <= maxX && south >= minY && north <= maxY && west < east && south < north;
}

const uitsnede: Field<Extent> = {
  read: (text) => {
    const parts = text.split(',');
    if (parts.length !== 4 || !parts.every((part) => /^\d{1,2}(\.\d+)?$/.test(part))) return {};
    const numbers = parts.map((part) => Number(Number(part).toFixed(4)));
    return isExtent(numbers) ? { value: numbers as unknown as Extent } : {};
  },
  write: (value) => value.map((degree) => String(Number(degree.toFixed(4)))).join(','),
};

const eigen: Field<View['eigen']> = {
  read: (text) => {
    const { areas, left } = parseOwnAreas(text);
    if (left === 0) return { value: areas };
    return {
      value: areas,
      notes: [{ code: 'eigen-overgeslagen', params: { aantal: left, grens: MOST_OWN_AREAS } }],
    };
  },
  write: printOwnAreas,
};

const REACHES: ReadonlySet<AreaKind> = new Set<AreaKind>(['gemeente', 'focusgebied', 'stadsdeel']);

const bereik: Field<NonNullable<View['bereik']>> = {
  read: (text) => {
    if (text === 'zuid-limburg' || text === 'limburg') return { value: text };
    const id = parseAreaId(text);
    return id !== undefined && REACHES.has(kindOf(id)) ? { value: id } : {};
  },
  write: (value) => value,
};

const keer: Field<number> = {
  read: (text) => {
    const value = /^\d(?:\.\d)?$/.test(text) ? Number(text) : Number.NaN;
    return value >= LEAST_TIMES && value <= MOST_TIMES ? { value } : {};
  },
  write: (value) => String(Number(value.toFixed(1))),
};

const nulmeting: Field<string> = {
  read: (text) => (/^20\d\d$/.test(text) ? { value: text } : {}),
  write: (value) => value,
};

const verhaal: Field<string> = {
  read: (text, { stories }) =>
    stories.has(text)
      ? { value: text }
      : { notes: [{ code: 'verhaal-nog-niet', params: { waarde: shortened(text) } }] },
  write: (value) => value,
};

const stap: Field<number> = {
  read: (text) => (/^[1-9]\d?$/.test(text) ? { value: Number(text) } : {}),
  write: String,
};

/** Every key of the grammar, in the order in which links are written. */
export const FIELDS: { readonly [K in keyof View]: Field<View[K]> } = {
  scherm,
  niveau: oneOf(LEVELS),
  indicator,
  jaar: orNull(jaar),
  vergelijk,
  kleur: orNull(oneOf(['waarde', 'afwijking'] as const)),
  klassen: orNull(klassen),
  basis: orNull(oneOf(CLASS_BASES)),
  sinds: orNull(sinds),
  met: orNull(met),
  score: orNull(score),
  lens: orNull(oneOf(LENSES)),
  stapel: orNull(stapel),
  buren: orNull(buren),
  trekkingen: orNull(trekkingen),
  toeval: orNull(toeval),
  uitgelicht: orNull(uitgelicht),
  drempel: orNull(drempel),
  dunbevolkt: orNull(oneOf(['vol'] as const)),
  vorm: oneOf(MAP_FORMS),
  gebied,
  uitsnede: orNull(uitsnede),
  eigen,
  bereik: orNull(bereik),
  keer: orNull(keer),
  nulmeting: orNull(nulmeting),
  verhaal: orNull(verhaal),
  stap: orNull(stap),
  voor: orNull(oneOf(AUDIENCES)),
  taal: oneOf(LANGUAGES),
};
