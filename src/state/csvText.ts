import type { Language } from '../domain/text';

/** A cell of a file: text, or a number that a spreadsheet should read as one. */
export type CsvCell = string | number | null;

const BYTE_ORDER_MARK = '\uFEFF';
/** A cell that starts with one of these would be run as a formula. */
const RISKY_START = /^[=+\-@\t\r]/;

function textCell(text: string): string {
  const safe = RISKY_START.test(text) ? `'${text}` : text;
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
