/** Cuts pasted text into lines and cells; what they mean is for `pastedAreas`. */

/** Lines that are read; there are some 250 areas to name. */
export const MOST_LINES = 2000;
/** Signs of the whole text that are read. */
const LONGEST_TEXT = 200_000;

export interface PastedLine {
  /** Place in the text, from 1. */
  readonly number: number;
  readonly text: string;
  /** Parts between tabs, semicolons or commas, without quotes and surrounding spaces; empty ones are left out. */
  readonly cells: readonly string[];
}

export interface PastedText {
  readonly lines: readonly PastedLine[];
  /** Lines with something on them that were read, and those after them. */
  readonly read: number;
  readonly left: number;
  /** True when a line was so long that only its beginning was read. */
  readonly cut: boolean;
  /** True when the lines are rows of a table: cells beside the one that names the area are other columns. */
  readonly isTable: boolean;
}

/** Text without quotes around it and signs that are not seen. */
function plainCell(text: string): string {
  const plain = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim();
  const quoted = /^(["'“”‘’])(.*)(["'“”‘’])$/u.exec(plain);
  return (quoted?.[2] ?? plain).replace(/""/g, '"').trim();
}

/** The parts between a separator, not counting those inside double quotes. */
function split(text: string, separator: string): readonly string[] {
  const cells: string[] = [''];
  let quoted = false;
  for (const sign of text) {
    if (sign === '"') quoted = !quoted;
    if (sign === separator && !quoted) cells.push('');
    else cells[cells.length - 1] += sign;
  }
  return cells;
}

/** Parts of a line, by the strongest separator in it. A comma counts only where there is no other. */
export function cellsOf(text: string): readonly string[] {
  const separator = ['\t', ';', ','].find((sign) => split(text, sign).length > 1);
  const cells = separator === undefined ? [text] : split(text, separator);
  return cells.map(plainCell).filter((cell) => cell !== '');
}

/** Lines of a table have the same number of cells, more than one. */
function looksLikeTable(lines: readonly PastedLine[]): boolean {
  const counts = new Map<number, number>();
  for (const { cells } of lines) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [cells = 0, times = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return lines.length > 1 && cells > 1 && times >= lines.length * 0.6;
}

/** How many of these lines are read: not more than {@link MOST_LINES}, and of endless lines fewer. */
function readable(lines: readonly { readonly text: string }[]): number {
  let signs = 0;
  const tooMuch = lines.findIndex(({ text }) => {
    signs += text.length;
    return signs > LONGEST_TEXT;
  });
  return Math.min(MOST_LINES, tooMuch < 0 ? lines.length : Math.max(1, tooMuch));
}

/** Reads pasted text; of very much only the beginning, and then says so. */
export function readText(text: string): PastedText {
  const filled = text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line, at) => ({ number: at + 1, text: line }))
    .filter((line) => line.text.trim() !== '');
  const count = readable(filled);
  const lines = filled
    .slice(0, count)
    .map((line) => ({ ...line, text: line.text.slice(0, LONGEST_TEXT) }))
    .map(({ number, text: line }) => ({ number, text: plainCell(line), cells: cellsOf(line) }))
    .filter(({ cells }) => cells.length > 0);
  return {
    lines,
    read: count,
    left: filled.length - count,
    cut: filled.slice(0, count).some((line) => line.text.length > LONGEST_TEXT),
    isTable: looksLikeTable(lines),
  };
}
