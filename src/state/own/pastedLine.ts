/** Reads one line of a pasted list: an area, a list of areas, or a row of a table with an area in it. */
import { type AreaNames, codeIn, nameKey } from './areaNames';
import { candidatesIn, type Meaning, meaningIn, placed, type UnknownWhy, whyUnknown } from './pastedMeaning';
import { buurtenOf, type Cell, meantInRow, narrowed } from './pastedRow';
import { cellsOf, type PastedLine } from './pastedText';

interface Mentioned {
  /** By what it is recognised when it comes again, and by which the choice of the reader about it is kept. */
  readonly key: string;
  /** What the reader wrote. */
  readonly text: string;
  /** First line it is on, from 1. */
  readonly line: number;
}

export type PastedItem = Mentioned & (Meaning | { readonly kind: 'onbekend'; readonly why: UnknownWhy });

/** What a line gives. */
export interface LineRead {
  readonly items: readonly PastedItem[];
  readonly ignored: readonly string[];
}

/** The area itself, or else the letters. */
function keyOf({ text, meaning }: Cell): string {
  if (meaning?.kind === 'gevonden') return meaning.candidate.id;
  const letters = nameKey(text) || text;
  return meaning ? [letters, ...candidatesIn(meaning).map(({ id }) => id)].join(' ') : `? ${letters}`;
}

function itemOf(cell: Cell, line: number, names: AreaNames): PastedItem {
  const { text, meaning } = cell;
  const mentioned = { key: keyOf(cell), text, line };
  if (meaning) return { ...mentioned, ...meaning };
  return { ...mentioned, kind: 'onbekend', why: whyUnknown(text, names) };
}

/** A number beside an area is another column, whatever the form of the list. */
const NUMERIC = /^[\d.,\s%€-]+$/;

/** Areas that one row of a table names at most: itself, where it lies, and a few twice. A row with more is a list. */
const MOST_IN_ROW = 12;

/** Undefined when the line is a list after all. */
function readRow({ number, cells }: PastedLine, names: AreaNames): LineRead | undefined {
  const read = cells.map((text): Cell => ({ text, meaning: meaningIn(text, names) }));
  if (read.filter(({ meaning }) => meaning).length > MOST_IN_ROW) return undefined;
  const clear = read.map((cell) => narrowed(cell, read));
  const meant = meantInRow(clear);
  if (meant.length > 0) {
    const used = new Set(meant.flatMap(buurtenOf));
    const ignored = clear.filter((cell) => !buurtenOf(cell).some((id) => used.has(id)));
    return {
      items: meant.map((cell) => itemOf(cell, number, names)),
      ignored: ignored.map(({ text }) => text),
    };
  }
  const telling = cells.find((cell) => codeIn(cell)) ?? cells.find((cell) => /\p{L}/u.test(cell)) ?? cells[0];
  return { items: [itemOf({ text: telling ?? '', meaning: undefined }, number, names)], ignored: [] };
}

/** Reads a line; in a table the cells beside the one that names the area are other columns. */
export function readLine(line: PastedLine, isTable: boolean, names: AreaNames): LineRead {
  const { number, text, cells } = line;
  const whole = meaningIn(text, names);
  if (whole) return { items: [itemOf({ text, meaning: whole }, number, names)], ignored: [] };
  const row = isTable && cells.length > 1 ? readRow(line, names) : undefined;
  if (row) return row;
  const read = withPlaces(cells, names).map(
    (cell): Cell => ({ text: cell, meaning: meaningIn(cell, names) }),
  );
  const isNumber = (cell: Cell) => cell.meaning === undefined && NUMERIC.test(cell.text);
  const told = read.every(isNumber) ? read : read.filter((cell) => !isNumber(cell));
  return {
    items: told.map((cell) => itemOf(cell, number, names)),
    ignored: read.filter((cell) => !told.includes(cell)).map((cell) => cell.text),
  };
}

/** In a list on one line, `Vrieheide, Heerlen` is one area when it lies there. */
function withPlaces(cells: readonly string[], names: AreaNames): readonly string[] {
  const joined: string[] = [];
  for (const cell of cells) {
    const before = joined.at(-1);
    const pair = before === undefined ? '' : `${before}, ${cell}`;
    if (pair !== '' && isGemeente(cell, names) && placed(pair, names).length > 0)
      joined[joined.length - 1] = pair;
    else joined.push(cell);
  }
  return joined.flatMap((cell) => (meaningIn(cell, names) ? [cell] : cellsOf(cell)));
}

function isGemeente(text: string, names: AreaNames): boolean {
  return names.byName(text).some(({ kind }) => kind === 'gemeente');
}
