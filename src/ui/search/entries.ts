import { ALIASES } from '../../catalog/aliases';
import { screenTexts } from '../../catalog/texts/screen';
import { type AreaId, LEVELS, REGION } from '../../domain/area';
import { type AreaIndex, gemeenteNameOf } from '../../domain/areas';
import type { AreaRow } from '../../domain/pack';
import { wordsOf } from './typed';

/** Kinds of area that can be found, the larger first: that is also their order where names are equal. */
export const FOUND_KINDS = [
  'regio',
  'regiodeel',
  'gemeente',
  'stadshelft',
  'stadsdeel',
  'focusgebied',
  'wijk',
  'postcodegebied',
  'buurt',
] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];

/** A name with its words, and those written as one. */
export interface Form {
  readonly text: string;
  readonly words: readonly string[];
  readonly joined: string;
}

export interface EntryAlias extends Form {
  readonly kind: 'naam' | 'deel';
}

/** One area as the search knows it. */
export interface Entry extends Form {
  readonly id: AreaId;
  readonly kind: FoundKind;
  /** Name of the gemeente; undefined for gemeenten and the region. */
  readonly gemeente: string | undefined;
  /** Name of the wijk, only where two areas of one kind share name and gemeente. */
  readonly wijk: string | undefined;
  readonly aliases: readonly EntryAlias[];
  /** Words that may stand beside the name: the kind and the gemeente. */
  readonly context: ReadonlySet<string>;
}

/** What people put before a name. */
const KIND_WORDS: Readonly<Record<FoundKind, string>> = {
  regio: 'regio region',
  gemeente: 'gemeente municipality stad',
  stadsdeel: 'stadsdeel heerlen',
  stadshelft: 'stadshelft stadsdeel helft deel half heerlen',
  regiodeel: 'regiodeel deel gebied gemeenten part region',
  focusgebied: 'focusgebied focus area',
  wijk: 'wijk district',
  postcodegebied: 'postcode postcodegebied',
  buurt: 'buurt neighbourhood',
};

/** A name ready to be compared. */
function formOf(text: string): Form {
  const words = wordsOf(text);
  return { text, words, joined: words.join('') };
}

function aliasesOf(id: AreaId): readonly EntryAlias[] {
  return ALIASES.filter(({ areas }) => areas.includes(id)).map(({ name, kind }) => ({
    ...formOf(name),
    kind,
  }));
}

type Place = Pick<Entry, 'gemeente' | 'wijk'>;

function entry(id: AreaId, kind: FoundKind, name: string, place: Place): Entry {
  const context = new Set(wordsOf(`${KIND_WORDS[kind]} ${place.gemeente ?? ''} ${place.wijk ?? ''}`));
  return { id, kind, ...formOf(name), ...place, aliases: aliasesOf(id), context };
}

function entriesOf(kind: FoundKind, rows: readonly AreaRow[], areas: AreaIndex): readonly Entry[] {
  const nameAndGemeente = (row: AreaRow) => `${row.name} ${row.gemeente ?? ''}`;
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(nameAndGemeente(row), (counts.get(nameAndGemeente(row)) ?? 0) + 1);
  return rows.map((row) => {
    const repeated = (counts.get(nameAndGemeente(row)) ?? 0) > 1;
    const wijk = repeated && row.wijk !== undefined ? areas.find(row.wijk)?.row.name : undefined;
    return entry(row.id, kind, row.name, { gemeente: gemeenteNameOf(row, areas), wijk });
  });
}

/** Parts of the region and of a city: groups that are no level of their own. */
const PARTS = ['regiodeel', 'stadshelft', 'stadsdeel'] as const;

/** Every area that can be found: the region, the areas of each level, and the parts of city and region. */
export function entriesIn(areas: AreaIndex): readonly Entry[] {
  const region = screenTexts('nl').references.parkstad;
  return [
    entry(REGION, 'regio', region, { gemeente: undefined, wijk: undefined }),
    ...PARTS.flatMap((part) =>
      entriesOf(
        part,
        areas.file.stadsdelen.filter(({ kind }) => kind === part),
        areas,
      ),
    ),
    ...LEVELS.flatMap((level) => entriesOf(level, areas.rows(level), areas)),
  ];
}
