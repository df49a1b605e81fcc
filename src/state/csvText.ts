import type { Language } from '../domain/text';

/** A cell of a file: text, or a number that a spreadsheet should read as one. */
export type CsvCell = string | number | null;

const BYTE_ORDER_MARK = '\uFEFF';
/**
 * Where a formula would begin: at the start of a cell, and behind a sign that a program set to another language, or a
 * paste, cuts cells at. Wide forms of the signs are formulas too in some programs.
 */
const FORMULA = /(^|[,;\t\r\n])(?=[=+\-@\t\r\n＝＋－＠])/g;

function textCell(text: string): string {
  const safe = text.replace(FORMULA, "$1'");
  return /[";,\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function cellText(cell: CsvCell, lang: Language): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return textCell(cell);
  return lang === 'nl' ? String(cell).replace('.', ',') : String(cell);
}

/**
 * Lines of a file that Dutch and English spreadsheet programs open without questions: a byte order mark, then
 * semicolons with decimal commas in Dutch, commas with decimal points in English.
 */
export function csvText(lines: readonly (readonly CsvCell[])[], lang: Language): string {
  const separator = lang === 'nl' ? ';' : ',';
  const body = lines.map((line) => line.map((cell) => cellText(cell, lang)).join(separator));
  return `${BYTE_ORDER_MARK}${body.join('\r\n')}\r\n`;
}
