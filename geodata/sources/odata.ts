import { Unreadable } from '../faults';
import { type Fields, listIn, readJson, textIn } from './records';

/** One page of an OData v3 set. */
export interface ODataPage {
  readonly value: readonly Fields[];
  /** Address of the next page, to be asked letter for letter; undefined on the last one. */
  readonly next: string | undefined;
}

/** Reads a page of an OData v3 set. Throws {@link Unreadable}. */
export function readODataPage(bytes: Uint8Array): ODataPage {
  const body = readJson(bytes);
  const next = textIn(body, 'odata.nextLink');
  if (next === undefined || /^https?:\/\//.test(next)) return { value: listIn(body, 'value'), next };
  throw new Unreadable(
    `the link to the next page is "${next}"`,
    'Report it to the publisher: it should be an address.',
  );
}

/** What the table says about one of its columns. */
export interface Property {
  readonly title: string | undefined;
  readonly unit: string | undefined;
  /** Titles of the groups it lies in, outermost first, joined by `/`. */
  readonly group: string | undefined;
}

/** Reads `DataProperties`: columns by key. Throws {@link Unreadable}. */
export function readProperties(bytes: Uint8Array): ReadonlyMap<string, Property> {
  const { value } = readODataPage(bytes);
  const byId = new Map(value.map((row) => [String(row.ID), row] as const));
  const pathOf = (id: unknown, below: readonly string[]): readonly string[] => {
    const parent = id === null || id === undefined ? undefined : byId.get(String(id));
    if (!parent || below.length > byId.size) return below;
    return pathOf(parent.ParentID, [textIn(parent, 'Title') ?? '', ...below]);
  };
  const entries = value.map(
    (row) => [textIn(row, 'Key') ?? '', propertyOf(row, pathOf(row.ParentID, []))] as const,
  );
  return new Map(entries.filter(([key]) => key !== ''));
}

function propertyOf(row: Fields, groups: readonly string[]): Property {
  return {
    title: textIn(row, 'Title'),
    unit: textIn(row, 'Unit') || undefined,
    group: groups.length === 0 ? undefined : groups.join('/'),
  };
}
