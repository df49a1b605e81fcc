/** What a pasted list of codes and names means. Pure: the reader's choices come in beside the text. */
import type { AreaId } from '../../domain/area';
import type { AreaNames } from './areaNames';
import { type PastedItem, readLine } from './pastedLine';
import { meaningIn } from './pastedMeaning';
import { type PastedLine, readText } from './pastedText';

export interface Pasted {
  /** Everything that was mentioned, each once, in the order of the text. */
  readonly items: readonly PastedItem[];
  /** How often something was mentioned again. */
  readonly doubles: number;
  /** Lines that were read, and those that were not because there were too many. */
  readonly read: number;
  readonly left: number;
  /** True when a line was so long that only its beginning was read. */
  readonly cut: boolean;
  /** Cells beside the areas that were taken for other columns, each once. */
  readonly ignored: readonly string[];
}

/** Areas the reader chose for what they wrote, by the key of the item. */
export type PastedChoices = ReadonlyMap<string, readonly AreaId[]>;

const HEADER = /^(gwb_?)?(code|codering|naam|name|regio|gebied|buurt|wijk|gemeente)[\p{L}_ -]*$/iu;

/** Cells of a first line that says what the columns are; none when it is a line like the others. */
function headOf(
  [first, ...rest]: readonly PastedLine[],
  isTable: boolean,
  names: AreaNames,
): readonly string[] {
  if (first === undefined || rest.length === 0 || first.cells.some((cell) => meaningIn(cell, names)))
    return [];
  const isHead = isTable
    ? first.cells.some((cell) => HEADER.test(cell))
    : first.cells.every((cell) => HEADER.test(cell));
  return isHead ? first.cells : [];
}

/** Reads a pasted list. Never throws; whatever is not an area is named, not dropped. */
export function readPasted(text: string, names: AreaNames): Pasted {
  const { lines, isTable, ...amount } = readText(text);
  const head = headOf(lines, isTable, names);
  const answers = lines.slice(head.length > 0 ? 1 : 0).map((line) => readLine(line, isTable, names));
  const all = answers.flatMap(({ items }) => items);
  const once = new Map<string, PastedItem>();
  for (const item of all) if (!once.has(item.key)) once.set(item.key, item);
  return {
    items: [...once.values()],
    doubles: all.length - once.size,
    ...amount,
    ignored: [...new Set([...head, ...answers.flatMap(({ ignored }) => ignored)])],
  };
}

/** The buurten of what was found and of what the reader chose, each once, in order of their codes. */
export function membersOfPasted(
  { items }: Pick<Pasted, 'items'>,
  choices: PastedChoices,
  names: AreaNames,
): readonly AreaId[] {
  const members = items.flatMap((item) => {
    const chosen = choices.get(item.key);
    if (chosen) return chosen.flatMap((id) => names.byCode(id)?.members ?? []);
    return item.kind === 'gevonden' ? item.candidate.members : [];
  });
  return [...new Set(members)].sort();
}
