/** What a row of a table is about: of all its cells, those that name an area for its own sake. */
import type { AreaId } from '../../domain/area';
import { codeIn, nameKey } from './areaNames';
import { candidatesIn, liesIn, type Meaning, meaningOf } from './pastedMeaning';

/** A piece of a line and what it means by itself. */
export interface Cell {
  readonly text: string;
  readonly meaning: Meaning | undefined;
}

/** Buurten a cell can stand for. */
export function buurtenOf({ meaning }: Cell): readonly AreaId[] {
  return meaning ? candidatesIn(meaning).flatMap(({ members }) => members) : [];
}

/** True when one cell only says where the area of another lies: the larger one, as `Heerlen` beside `Vrieheide`. */
function isContext(cell: Cell, others: readonly Cell[]): boolean {
  if (cell.meaning?.kind !== 'gevonden') return false;
  const { members } = cell.meaning.candidate;
  return others.some((other) => {
    if (other === cell || other.meaning === undefined) return false;
    return candidatesIn(other.meaning).some(
      (candidate) =>
        candidate.members.length < members.length && candidate.members.every((id) => members.includes(id)),
    );
  });
}

/** True when one cell, by its name, is where the area of another lies: `Simpelveld` as the gemeente of that row. */
function isPlaceOf(cell: Cell, others: readonly Cell[]): boolean {
  return others.some(
    (other) =>
      other.meaning?.kind === 'gevonden' &&
      nameKey(other.text) !== nameKey(cell.text) &&
      liesIn(other.meaning.candidate, cell.text),
  );
}

/** Of areas with the same name, those in the gemeente or wijk another cell names. */
export function narrowed(cell: Cell, others: readonly Cell[]): Cell {
  if (cell.meaning?.kind !== 'meerduidig') return cell;
  const { candidates } = cell.meaning;
  const here = candidates.filter((candidate) =>
    others.some((other) => other !== cell && liesIn(candidate, other.text)),
  );
  return { ...cell, meaning: meaningOf(here) ?? cell.meaning };
}

/** Cells of a row that name areas: a code before the name of the same area, and no cell that only says where it lies. */
export function meantInRow(cells: readonly Cell[]): readonly Cell[] {
  const known = cells.filter(
    (cell) => cell.meaning !== undefined && !isContext(cell, cells) && !isPlaceOf(cell, cells),
  );
  const isCode = ({ text }: Cell) => codeIn(text) !== undefined;
  const kept: Cell[] = [];
  for (const cell of [...known.filter(isCode), ...known.filter((one) => !isCode(one))]) {
    const { meaning } = cell;
    if (meaning === undefined) continue;
    const mine = [...candidatesIn(meaning), ...(meaning.kind === 'gevonden' ? meaning.others : [])];
    const again = kept.some(
      (one) => one.meaning && mine.some(({ id }) => id === candidatesIn(one.meaning as Meaning)[0]?.id),
    );
    if (!again) kept.push(cell);
  }
  return kept;
}
